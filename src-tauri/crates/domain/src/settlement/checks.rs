//! Kiểm tra trước quyết toán: one rule per file; this list is the order officers read them in.
//!
//! Left out on purpose: WORDS_MISMATCH has no rule, because amounts in words are computed from the
//! total wherever they print and are kept nowhere; a typed amount in words exists only in a file
//! being imported, where `W_WORDS` compares it. TRAIN_REGIME_MIXED cannot happen: the regime is a
//! field of the class. TEMPLATE_UNCHECKED belongs to the forms, which `domain` does not know.

mod case;
mod code;
mod finding;
mod subjects;
mod surroundings;

use crate::breach::Breach;
use crate::proposal_file::ProposalFile;
pub use case::Case;
pub use code::CheckCode;
pub use surroundings::{
    IssuedSeries, OtherClass, OtherInvoice, OtherSupport, OtherTrainee, Surroundings,
};

/// Bước sắp làm: which rules are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Mọi quy tắc, whatever the stage of the đề án; what `kc check` asks.
    All,
    /// Những gì đã đến lúc: only rules whose moment the đề án has reached; what screens show.
    AtStage,
    /// Trình duyệt hồ sơ đề án.
    Dossier,
    /// Đề nghị tạm ứng.
    Advance,
    /// Quyết toán.
    Settle,
}

/// Quy tắc: one check with its code and the steps it guards.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Mã kiểm tra.
    pub code: CheckCode,
    /// Bước that asks it, besides `All`.
    pub steps: &'static [Step],
    /// Tìm vi phạm.
    pub find: fn(&Case) -> Vec<Breach>,
}

/// Danh sách quy tắc, in the order officers read them.
pub fn check_list() -> &'static [Rule] {
    &[]
}

/// Kiểm tra một đề án: what stands against the step, blocks first, then in the order of the list.
pub fn check(file: &ProposalFile, around: &Surroundings, step: Step) -> Vec<Breach> {
    let case = Case { file, around, step };
    let mut found: Vec<Breach> = asked(&case).flat_map(|rule| (rule.find)(&case)).collect();
    found.sort_by_key(|breach| breach.severity);
    found
}

/// Số quy tắc đạt: rules asked at the step that found nothing.
pub fn passed(file: &ProposalFile, around: &Surroundings, step: Step) -> usize {
    let case = Case { file, around, step };
    asked(&case)
        .filter(|rule| (rule.find)(&case).is_empty())
        .count()
}

fn asked<'a>(case: &'a Case) -> impl Iterator<Item = &'static Rule> + 'a {
    check_list().iter().filter(|rule| case.asks(rule))
}
