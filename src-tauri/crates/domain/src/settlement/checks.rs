//! Kiểm tra trước quyết toán: one rule per file; this list is the order officers read them in.
//!
//! Left out on purpose: WORDS_MISMATCH has no rule, because amounts in words are computed from the
//! total wherever they print and are kept nowhere; a typed amount in words exists only in a file
//! being imported, where `W_WORDS` compares it. TRAIN_REGIME_MIXED cannot happen: the regime is a
//! field of the class. TEMPLATE_UNCHECKED belongs to the forms, which `domain` does not know.

mod case;
mod code;
mod finding;
#[cfg(test)]
mod fixtures;
mod lookup;
mod subjects;
mod surroundings;
#[cfg(test)]
mod tests;

mod advance_open_at_settle;
mod advance_over_cap;
mod advance_papers_missing;
mod advance_progress_low;
mod cash_number_gap;
mod cccd_mismatch;
mod cert_before_test;
mod commitment_missing;
mod counterpart_short;
mod date_order;
mod dossier_dates_missing;
mod dossier_incomplete;
mod dup_support_same_content;
mod eligible_cost_has_vat;
mod form_1_7;
mod form_5_8;
mod form_6_10;
mod form_7_8;
mod form_9_6;
mod invoice_buyer_mismatch;
mod invoice_date_window;
mod invoice_duplicate;
mod meal_days_over_attendance;
mod meal_not_eligible_group;
mod mgmt_cost_over;
mod paid_over_budget;
mod paid_over_contract;
mod priority_factor_unjustified;
mod rule_missing_province;
mod rule_out_of_date;
mod rule_unchecked_2026;
mod settle_file_late;
mod settle_papers_missing;
mod support_over_ceiling;
mod support_over_percent;
mod teacher_two_places;
mod train_cost_over_cap;
mod trainee_already_supported;
mod trainee_class_overlap;
mod trainee_dup_in_class;
mod trainee_maybe_same_person;
mod travel_distance_low;
mod year_end_dates;
mod year_end_spend_stop;

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
    RULES
}

// What a rule guards: the dossier alone; the plan and its people; what is on record, which must be
// right at every step; the advance; and what only a finished đề án can have.
const DOSSIER: &[Step] = &[Step::Dossier];
const PLANNING: &[Step] = &[Step::Dossier, Step::Settle];
const RECORDED: &[Step] = &[Step::Dossier, Step::Advance, Step::Settle];
const ADVANCING: &[Step] = &[Step::Advance];
const SETTLING: &[Step] = &[Step::Settle];

const RULES: &[Rule] = &[
    rule(
        CheckCode::DupSupportSameContent,
        PLANNING,
        dup_support_same_content::find,
    ),
    rule(
        CheckCode::CommitmentMissing,
        PLANNING,
        commitment_missing::find,
    ),
    rule(
        CheckCode::DossierIncomplete,
        DOSSIER,
        dossier_incomplete::find,
    ),
    rule(
        CheckCode::DossierDatesMissing,
        PLANNING,
        dossier_dates_missing::find,
    ),
    rule(
        CheckCode::SupportOverCeiling,
        PLANNING,
        support_over_ceiling::find,
    ),
    rule(
        CheckCode::SupportOverPercent,
        PLANNING,
        support_over_percent::find,
    ),
    rule(
        CheckCode::PriorityFactorUnjustified,
        PLANNING,
        priority_factor_unjustified::find,
    ),
    rule(
        CheckCode::EligibleCostHasVat,
        RECORDED,
        eligible_cost_has_vat::find,
    ),
    rule(CheckCode::MgmtCostOver, PLANNING, mgmt_cost_over::find),
    rule(
        CheckCode::RuleUnchecked2026,
        PLANNING,
        rule_unchecked_2026::find,
    ),
    rule(CheckCode::RuleOutOfDate, PLANNING, rule_out_of_date::find),
    rule(
        CheckCode::RuleMissingProvince,
        PLANNING,
        rule_missing_province::find,
    ),
    rule(
        CheckCode::TraineeAlreadySupported,
        PLANNING,
        trainee_already_supported::find,
    ),
    rule(
        CheckCode::TraineeMaybeSamePerson,
        PLANNING,
        trainee_maybe_same_person::find,
    ),
    rule(
        CheckCode::TraineeDupInClass,
        PLANNING,
        trainee_dup_in_class::find,
    ),
    rule(
        CheckCode::TraineeClassOverlap,
        PLANNING,
        trainee_class_overlap::find,
    ),
    rule(CheckCode::CccdMismatch, PLANNING, cccd_mismatch::find),
    rule(
        CheckCode::TrainCostOverCap,
        PLANNING,
        train_cost_over_cap::find,
    ),
    rule(
        CheckCode::MealNotEligibleGroup,
        RECORDED,
        meal_not_eligible_group::find,
    ),
    rule(
        CheckCode::MealDaysOverAttendance,
        RECORDED,
        meal_days_over_attendance::find,
    ),
    rule(
        CheckCode::TravelDistanceLow,
        RECORDED,
        travel_distance_low::find,
    ),
    rule(CheckCode::CertBeforeTest, RECORDED, cert_before_test::find),
    rule(
        CheckCode::TeacherTwoPlaces,
        PLANNING,
        teacher_two_places::find,
    ),
    rule(CheckCode::AdvanceOverCap, ADVANCING, advance_over_cap::find),
    rule(
        CheckCode::AdvanceProgressLow,
        ADVANCING,
        advance_progress_low::find,
    ),
    rule(
        CheckCode::AdvancePapersMissing,
        ADVANCING,
        advance_papers_missing::find,
    ),
    rule(
        CheckCode::AdvanceOpenAtSettle,
        SETTLING,
        advance_open_at_settle::find,
    ),
    rule(
        CheckCode::PaidOverContract,
        RECORDED,
        paid_over_contract::find,
    ),
    rule(CheckCode::PaidOverBudget, RECORDED, paid_over_budget::find),
    rule(CheckCode::CashNumberGap, RECORDED, cash_number_gap::find),
    rule(CheckCode::DateOrder, RECORDED, date_order::find),
    rule(
        CheckCode::YearEndSpendStop,
        RECORDED,
        year_end_spend_stop::find,
    ),
    rule(
        CheckCode::InvoiceDuplicate,
        RECORDED,
        invoice_duplicate::find,
    ),
    rule(
        CheckCode::InvoiceDateWindow,
        RECORDED,
        invoice_date_window::find,
    ),
    rule(
        CheckCode::InvoiceBuyerMismatch,
        RECORDED,
        invoice_buyer_mismatch::find,
    ),
    rule(
        CheckCode::CounterpartShort,
        SETTLING,
        counterpart_short::find,
    ),
    rule(CheckCode::Form1_7, SETTLING, form_1_7::find),
    rule(CheckCode::Form7_8, SETTLING, form_7_8::find),
    rule(CheckCode::Form5_8, SETTLING, form_5_8::find),
    rule(CheckCode::Form9_6, SETTLING, form_9_6::find),
    rule(CheckCode::Form6_10, SETTLING, form_6_10::find),
    rule(
        CheckCode::SettlePapersMissing,
        SETTLING,
        settle_papers_missing::find,
    ),
    rule(CheckCode::SettleFileLate, SETTLING, settle_file_late::find),
    rule(CheckCode::YearEndDates, RECORDED, year_end_dates::find),
];

const fn rule(code: CheckCode, steps: &'static [Step], find: fn(&Case) -> Vec<Breach>) -> Rule {
    Rule { code, steps, find }
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
