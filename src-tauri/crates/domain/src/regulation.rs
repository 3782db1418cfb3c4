//! Bộ quy định: dated figures, their sources and their "chưa đối chiếu" marks. Law is data, chosen by date and source.

pub mod adjustment;
pub mod cap;
pub mod citation;
pub mod compare;
pub mod content;
pub mod deadline;
pub mod duty;
pub mod eligibility;
pub mod figure;
mod in_words;
pub mod legal_text;
pub mod local;
pub mod office_rows;
pub mod outcome_rules;
pub mod paper;
pub mod regime;
pub mod step;
#[cfg(test)]
mod tests;
pub mod withholding;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::funding::FundSource;
use crate::proposal::Stage;
pub use adjustment::{AdjustmentChange, AdjustmentRule};
pub use cap::{AdvanceRule, CapPurpose, SupportCap};
pub use citation::{CheckMark, Citation, FigureStatus};
pub use content::{SupportContent, Work};
pub use deadline::{Deadline, DeadlineDuty, DeadlineRule, PeriodUnit};
pub use duty::Duty;
pub use eligibility::{CertificateTerm, Eligibility, ExcludedTrade, FairLimit, SubjectRule};
pub use figure::{Figure, FigureDetail, FigureGroup};
pub use legal_text::{LegalText, TextStatus};
pub use local::LocalRules;
pub use office_rows::{
    FigureCheck, KeptPack, LocalCap, LocalDeadline, LocalDeadlineEvery, PackSigner, ReceivedPack,
};
pub use outcome_rules::{Indicator, OutcomeRules};
pub use paper::RequiredPaper;
pub use regime::{TrainingRegime, TravelTier};
pub use step::StepRule;
pub use withholding::WithholdingRule;

/// Bộ quy định: everything a đề án is judged by. A settled đề án keeps the pack it was made under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegulationPack {
    /// Mã bộ (`2013-tai-dung`, `2026`).
    pub id: String,
    /// Tên bộ.
    pub name: String,
    /// Áp dụng từ ngày.
    pub valid_from: Day,
    /// Đến ngày.
    pub valid_to: Option<Day>,
    /// Lần phát hành of this pack: a later edition takes the place of an earlier one.
    #[serde(default = "first_edition")]
    pub edition: i64,
    /// Lời báo that goes with the whole pack (tái dựng …).
    pub notice: String,
    /// Cơ quan quản lý khuyến công quốc gia at that time (Cục …).
    pub national_agency: String,
    /// Nội dung hỗ trợ within the kinds.
    #[serde(default)]
    pub contents: Vec<SupportContent>,
    /// Mức trần.
    pub caps: Vec<SupportCap>,
    /// Mức tạm ứng.
    pub advances: Vec<AdvanceRule>,
    /// Chế độ học viên.
    pub regimes: Vec<TrainingRegime>,
    /// Giấy tờ phải có.
    pub papers: Vec<RequiredPaper>,
    /// Thời hạn.
    pub deadlines: Vec<Deadline>,
    /// Nghĩa vụ.
    #[serde(default)]
    pub duties: Vec<Duty>,
    /// Ai quyết định điều chỉnh.
    #[serde(default)]
    pub adjustments: Vec<AdjustmentRule>,
    /// Ai quyết định mỗi bước, bằng giấy gì.
    #[serde(default)]
    pub steps: Vec<StepRule>,
    /// Văn bản.
    #[serde(default)]
    pub texts: Vec<LegalText>,
    /// Ai được hỗ trợ.
    #[serde(default)]
    pub eligibility: Eligibility,
    /// Theo dõi kết quả sau hỗ trợ.
    #[serde(default)]
    pub outcomes: OutcomeRules,
    /// Khấu trừ thuế thu nhập cá nhân.
    #[serde(default)]
    pub withholdings: Vec<WithholdingRule>,
}

impl RegulationPack {
    /// Thẩm quyền điều chỉnh of a change on a day; `group` asks for the rule of a đề án nhóm first.
    pub fn adjustment_rule(
        &self,
        change: AdjustmentChange,
        source: FundSource,
        group: bool,
        day: Day,
    ) -> Option<&AdjustmentRule> {
        let fits = |rule: &&AdjustmentRule| {
            let scope = source.short_label();
            let ours = rule.scope == "ALL" || rule.scope.split(' ').next() == Some(scope);
            rule.change == change && ours && rule.citation.is_in_force_on(day)
        };
        let rules = self.adjustments.iter().filter(fits);
        let rules = rules.filter(|rule| group || !rule.for_group_proposal);
        rules.max_by_key(|rule| rule.for_group_proposal)
    }

    /// Quy định của một bước on a day.
    pub fn step_rule(&self, stage: Stage, source: FundSource, day: Day) -> Option<&StepRule> {
        let scope = source.short_label();
        self.steps.iter().find(|rule| {
            let ours = rule.scope == "ALL" || rule.scope.split(' ').next() == Some(scope);
            rule.stage == stage && ours && rule.citation.is_in_force_on(day)
        })
    }

    /// Mọi con số, in words, group by group.
    pub fn figures(&self) -> Vec<Figure> {
        in_words::figures(self)
    }

    /// Văn bản đã ban hành mà chưa có bản gốc, which the officer must be told about.
    pub fn unread_texts(&self) -> impl Iterator<Item = &LegalText> {
        let unread = |text: &&LegalText| {
            text.status == TextStatus::NotRead && text.mark == CheckMark::Unchecked
        };
        self.texts.iter().filter(unread)
    }

    /// Chế độ theo mã.
    pub fn regime(&self, code: &str) -> Option<&TrainingRegime> {
        self.regimes.iter().find(|regime| regime.code == code)
    }
}

fn first_edition() -> i64 {
    1
}

/// Bộ quy định theo ngày: the pack in force on a day, none when no pack covers it.
pub fn pack_on(packs: &[RegulationPack], day: Day) -> Option<&RegulationPack> {
    packs
        .iter()
        .filter(|pack| pack.valid_from <= day && pack.valid_to.is_none_or(|end| day <= end))
        .max_by_key(|pack| pack.valid_from)
}
