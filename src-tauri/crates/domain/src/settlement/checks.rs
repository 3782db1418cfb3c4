//! Kiểm tra trước quyết toán: one rule per file; this list is the order officers read them in.

mod case;
mod code;
mod finding;
#[cfg(test)]
mod fixtures;
mod leaving;
#[cfg(test)]
pub(super) mod lent;
mod lookup;
mod subjects;
pub mod support;
mod surroundings;
#[cfg(test)]
mod tests;

mod advance_open_at_settle;
mod advance_over_cap;
mod advance_papers_missing;
mod advance_progress_low;
mod advance_unspent_open;
mod ageing_approval_advance;
mod amount_not_integer;
mod budget_code_invalid;
mod budget_code_unmapped;
mod c43_identity;
mod cash_number_gap;
mod cccd_format;
mod cccd_leading_zero;
mod cccd_mismatch;
mod cert_before_test;
mod cert_signature_missing;
mod class_attendance_low;
mod class_hours_short;
mod commitment_missing;
mod commune_split;
mod consent_missing;
mod counterpart_evidence_missing;
mod counterpart_short;
mod data_retention_due;
mod date_order;
mod delegate_state_paid;
mod dossier_dates_missing;
mod dossier_incomplete;
mod dup_support_same_content;
mod elig_kiln_excluded;
mod elig_place;
mod elig_subject_type;
mod eligible_cost_has_vat;
mod fair_foreign_over_2;
mod form_1_7;
mod form_5_8;
mod form_6_10;
mod form_7_8;
mod form_9_6;
mod invoice_buyer_mismatch;
mod invoice_date_window;
mod invoice_duplicate;
mod invoice_key_missing;
mod invoice_replaced;
mod invoice_sums;
mod invoice_unsigned;
mod kb10_over_advance;
mod kb13_boxes;
mod kb14_split;
mod kb20_account_invalid;
mod kb20_account_shared;
mod kb20_sum;
mod kb_declared_fields;
mod legacy_text;
mod machine_not_new;
mod machine_serial_reused;
mod meal_days_over_attendance;
mod meal_not_eligible_group;
mod mgmt_cost_over;
mod mst_checksum;
mod mst_format;
mod name_not_nfc;
mod paid_over_budget;
mod paid_over_contract;
mod priority_factor_unjustified;
mod recovery_open;
mod register_due;
mod rent_teach_no_contract;
mod report_due;
mod result_after_due;
mod result_baseline_missing;
mod review_2026_incomplete;
mod risep_cert_expired;
mod rule_missing_province;
mod rule_out_of_date;
mod rule_unchecked_2026;
mod settle_file_late;
mod settle_papers_missing;
mod support_over_ceiling;
mod support_over_percent;
mod teach_hours_over_timetable;
mod teacher_two_places;
mod template_unchecked;
mod train_cost_over_cap;
mod train_regime_mixed;
mod trainee_age;
mod trainee_already_supported;
mod trainee_class_overlap;
mod trainee_dup_in_class;
mod trainee_group_no_proof;
mod trainee_maybe_same_person;
mod trainee_minor_consent;
mod travel_distance_low;
mod words_mismatch;
mod year_end_dates;
mod year_end_spend_stop;

/// Hồ sơ mẫu for tests of other modules: a training đề án with contract, advance and acceptance.
#[cfg(test)]
pub(crate) fn sample_file() -> ProposalFile {
    fixtures::training()
}

use crate::breach::Breach;
use crate::proposal_file::ProposalFile;
pub use case::Case;
pub use code::CheckCode;
pub use leaving::{Leaving, check_leaving};
pub(crate) use lookup::deadlines::{in_scope, on_date};
pub use surroundings::{
    IssuedSeries, OtherClass, OtherInvoice, OtherMachine, OtherSupport, OtherTrainee, Registers,
    SplitCommune, Surroundings,
};

/// Bước sắp làm: which rules are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Mọi quy tắc, whatever the stage of the đề án; what `kc check` asks.
    All,
    /// Những gì đã đến lúc: only rules whose moment the đề án has reached; what screens show.
    AtStage,
    /// Lưu một bản ghi, or typing it (column S of the list of checks).
    Save,
    /// Trình duyệt hồ sơ đề án (P).
    Dossier,
    /// Đề nghị tạm ứng (A).
    Advance,
    /// Lớp và danh sách học viên (C).
    Class,
    /// Lập, ghi sổ chứng từ (V).
    Voucher,
    /// Xem việc hằng ngày (D).
    Daily,
    /// Quyết toán (Q).
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

// What a rule guards: the dossier alone; the plan and its people; the people of a class; what is on
// record, which must be right at every step; the advance; a payment; what only a finished đề án can have;
// what time alone brings about. A rule is asked at least where the list of checks says.
const DOSSIER: &[Step] = &[Step::Dossier];
const PLANNING: &[Step] = &[Step::Save, Step::Dossier, Step::Class, Step::Settle];
const IN_CLASS: &[Step] = &[Step::Save, Step::Class, Step::Settle];
const RECORDED: &[Step] = &[
    Step::Save,
    Step::Dossier,
    Step::Advance,
    Step::Class,
    Step::Voucher,
    Step::Settle,
];
const ADVANCING: &[Step] = &[Step::Advance];
const PAYING: &[Step] = &[Step::Voucher, Step::Settle];
const SETTLING: &[Step] = &[Step::Settle];
const WATCHED: &[Step] = &[Step::Settle, Step::Daily];
const DAILY: &[Step] = &[Step::Daily];

macro_rules! rules {
    ($($code:ident: $module:ident, $steps:ident;)+) => {
        const RULES: &[Rule] = &[$(
            Rule { code: CheckCode::$code, steps: $steps, find: $module::find },
        )+];
    };
}

rules! {
    EligSubjectType: elig_subject_type, DOSSIER;
    EligPlace: elig_place, DOSSIER;
    EligKilnExcluded: elig_kiln_excluded, DOSSIER;
    DupSupportSameContent: dup_support_same_content, PLANNING;
    CommitmentMissing: commitment_missing, PLANNING;
    CounterpartEvidenceMissing: counterpart_evidence_missing, PLANNING;
    DossierIncomplete: dossier_incomplete, DOSSIER;
    DossierDatesMissing: dossier_dates_missing, PLANNING;
    MachineNotNew: machine_not_new, PLANNING;
    MachineSerialReused: machine_serial_reused, RECORDED;
    FairForeignOver2: fair_foreign_over_2, DOSSIER;
    RisepCertExpired: risep_cert_expired, DOSSIER;
    SupportOverCeiling: support_over_ceiling, PLANNING;
    SupportOverPercent: support_over_percent, PLANNING;
    PriorityFactorUnjustified: priority_factor_unjustified, PLANNING;
    EligibleCostHasVat: eligible_cost_has_vat, RECORDED;
    MgmtCostOver: mgmt_cost_over, PLANNING;
    RuleUnchecked2026: rule_unchecked_2026, PLANNING;
    RuleOutOfDate: rule_out_of_date, PLANNING;
    RuleMissingProvince: rule_missing_province, PLANNING;
    TemplateUnchecked: template_unchecked, PAYING;
    TraineeAlreadySupported: trainee_already_supported, PLANNING;
    TraineeMaybeSamePerson: trainee_maybe_same_person, PLANNING;
    TraineeDupInClass: trainee_dup_in_class, PLANNING;
    TraineeClassOverlap: trainee_class_overlap, PLANNING;
    TraineeGroupNoProof: trainee_group_no_proof, IN_CLASS;
    TraineeAge: trainee_age, IN_CLASS;
    TraineeMinorConsent: trainee_minor_consent, IN_CLASS;
    ConsentMissing: consent_missing, IN_CLASS;
    CccdFormat: cccd_format, IN_CLASS;
    CccdLeadingZero: cccd_leading_zero, IN_CLASS;
    CccdMismatch: cccd_mismatch, PLANNING;
    TrainCostOverCap: train_cost_over_cap, PLANNING;
    TrainRegimeMixed: train_regime_mixed, IN_CLASS;
    MealNotEligibleGroup: meal_not_eligible_group, RECORDED;
    MealDaysOverAttendance: meal_days_over_attendance, RECORDED;
    TravelDistanceLow: travel_distance_low, RECORDED;
    CertBeforeTest: cert_before_test, RECORDED;
    CertSignatureMissing: cert_signature_missing, SETTLING;
    ClassHoursShort: class_hours_short, SETTLING;
    ClassAttendanceLow: class_attendance_low, WATCHED;
    TeacherTwoPlaces: teacher_two_places, PLANNING;
    RentTeachNoContract: rent_teach_no_contract, PAYING;
    DelegateStatePaid: delegate_state_paid, PAYING;
    TeachHoursOverTimetable: teach_hours_over_timetable, PAYING;
    NameNotNfc: name_not_nfc, RECORDED;
    LegacyText: legacy_text, RECORDED;
    CommuneSplit: commune_split, RECORDED;
    AdvanceOverCap: advance_over_cap, ADVANCING;
    AdvanceProgressLow: advance_progress_low, ADVANCING;
    AdvancePapersMissing: advance_papers_missing, ADVANCING;
    AdvanceUnspentOpen: advance_unspent_open, WATCHED;
    AdvanceOpenAtSettle: advance_open_at_settle, SETTLING;
    RecoveryOpen: recovery_open, WATCHED;
    PaidOverContract: paid_over_contract, RECORDED;
    PaidOverBudget: paid_over_budget, RECORDED;
    Kb13Boxes: kb13_boxes, RECORDED;
    KbDeclaredFields: kb_declared_fields, RECORDED;
    Kb14Split: kb14_split, RECORDED;
    Kb10OverAdvance: kb10_over_advance, RECORDED;
    Kb20Sum: kb20_sum, RECORDED;
    Kb20AccountInvalid: kb20_account_invalid, RECORDED;
    Kb20AccountShared: kb20_account_shared, RECORDED;
    C43Identity: c43_identity, RECORDED;
    BudgetCodeInvalid: budget_code_invalid, RECORDED;
    BudgetCodeUnmapped: budget_code_unmapped, RECORDED;
    CashNumberGap: cash_number_gap, WATCHED;
    AmountNotInteger: amount_not_integer, RECORDED;
    WordsMismatch: words_mismatch, RECORDED;
    DateOrder: date_order, RECORDED;
    YearEndSpendStop: year_end_spend_stop, RECORDED;
    InvoiceKeyMissing: invoice_key_missing, RECORDED;
    InvoiceDuplicate: invoice_duplicate, RECORDED;
    InvoiceDateWindow: invoice_date_window, RECORDED;
    InvoiceBuyerMismatch: invoice_buyer_mismatch, RECORDED;
    InvoiceSums: invoice_sums, RECORDED;
    InvoiceReplaced: invoice_replaced, RECORDED;
    InvoiceUnsigned: invoice_unsigned, RECORDED;
    MstFormat: mst_format, RECORDED;
    MstChecksum: mst_checksum, RECORDED;
    CounterpartShort: counterpart_short, SETTLING;
    Form1_7: form_1_7, SETTLING;
    Form7_8: form_7_8, SETTLING;
    Form5_8: form_5_8, SETTLING;
    Form9_6: form_9_6, SETTLING;
    Form6_10: form_6_10, SETTLING;
    SettlePapersMissing: settle_papers_missing, SETTLING;
    SettleFileLate: settle_file_late, WATCHED;
    AgeingApprovalAdvance: ageing_approval_advance, DAILY;
    YearEndDates: year_end_dates, DAILY;
    ResultBaselineMissing: result_baseline_missing, PLANNING;
    ResultAfterDue: result_after_due, WATCHED;
    ReportDue: report_due, DAILY;
    RegisterDue: register_due, DAILY;
    Review2026Incomplete: review_2026_incomplete, DAILY;
    DataRetentionDue: data_retention_due, DAILY;
}

/// Kiểm tra một đề án: what stands against the step, blocks first, then in the order of the list.
pub fn check(file: &ProposalFile, around: &Surroundings, step: Step) -> Vec<Breach> {
    let case = Case { file, around, step };
    let mut found: Vec<Breach> = asked(&case).flat_map(|rule| (rule.find)(&case)).collect();
    found.sort_by_key(|breach| breach.severity);
    found
}

/// Số quy tắc đạt: rules asked at the step that have no part in what `check` found.
pub fn passed(file: &ProposalFile, around: &Surroundings, step: Step, found: &[Breach]) -> usize {
    let case = Case { file, around, step };
    let spoke = |rule: &Rule| found.iter().any(|breach| breach.code == rule.code);
    asked(&case).filter(|rule| !spoke(rule)).count()
}

/// Giấy tờ còn thiếu at a step of the checklist (`dossier`, `advance`, `settle`), by name.
pub fn missing_papers(case: &Case, step: &'static str) -> Vec<String> {
    lookup::papers::missing(case, step)
}

fn asked<'a>(case: &'a Case) -> impl Iterator<Item = &'static Rule> + 'a {
    check_list().iter().filter(|rule| case.asks(rule))
}
