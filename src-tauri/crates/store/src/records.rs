//! Bảng nào giữ bản ghi nào.

use domain::budget::{BudgetMove, YearLock};
use domain::budget_code::BudgetSetting;
use domain::centre::{Centre, Signatory};
use domain::contract::{Acceptance, AcceptanceMember, Advance, Contract};
use domain::delegate::Delegate;
use domain::delivery::{
    DoubleSupportDecision, PackageRemark, ReceivedPackage, ReceivedProposal, SentPackage,
    TrustedParty,
};
use domain::establishment::Establishment;
use domain::establishment::machine::Machine;
use domain::establishment::outcome::Outcome;
use domain::establishment::product::Product;
use domain::invoice::{Invoice, InvoiceLine};
use domain::kept_file::KeptFile;
use domain::life::{
    Adjustment, EarlierEstimateLine, ForceMajeure, GroupPlan, ProgressReport, Recovery,
    RecoveryReturn, YearShare,
};
use domain::officer::Officer;
use domain::paper::SupportingPaper;
use domain::past_result::{PastResult, Statement, StatementPart};
use domain::person::PersonDecision;
use domain::plan::AnnualPlan;
use domain::plan_round::{LocalContent, PlanChoice, PlanMark, PlanRound};
use domain::programme::{Programme, ProgrammeFundLine, ProgrammeTarget};
use domain::proposal::counterpart::CounterpartEvidence;
use domain::proposal::estimate::EstimateLine;
use domain::proposal::stage::ProposalStep;
use domain::proposal::{Beneficiary, Proposal};
use domain::regulation::{
    FigureCheck, KeptPack, LocalCap, LocalDeadline, PackSigner, ReceivedPack,
};
use domain::sector_figure::SectorFigure;
use domain::settlement::{CheckOverride, Settlement};
use domain::training::{
    ClassTeacher, CourseModule, FollowUp, Lesson, MaterialMove, Teacher, Trainee, TrainingClass,
};
use domain::treasury::advance_paper::{AdvancePaper, AdvancePaperLine};
use domain::treasury::{PaymentListRow, TreasuryDeclaration, TreasuryLine};
use domain::visit::{Collaborator, Visit};
use domain::voucher::{Voucher, VoucherLine};

use crate::row::Record;

macro_rules! tables {
    ($($record:ty => $table:literal),+ $(,)?) => {
        $(impl Record for $record { const TABLE: &'static str = $table; })+
        /// Every table that carries records of the office, parents before children.
        pub const TABLES: &[&str] = &[$($table),+];
    };
}

tables! {
    Centre => "centres",
    Signatory => "signatories",
    AnnualPlan => "annual_plans",
    Programme => "programmes",
    Proposal => "proposals",
    ProposalStep => "proposal_steps",
    EstimateLine => "estimate_lines",
    Establishment => "establishments",
    Beneficiary => "beneficiaries",
    Contract => "contracts",
    Advance => "advances",
    TrainingClass => "training_classes",
    Acceptance => "acceptances",
    AcceptanceMember => "acceptance_members",
    CourseModule => "course_modules",
    Lesson => "lessons",
    Trainee => "trainees",
    Voucher => "vouchers",
    VoucherLine => "voucher_lines",
    TreasuryDeclaration => "treasury_declarations",
    TreasuryLine => "treasury_lines",
    PaymentListRow => "payment_list_rows",
    AdvancePaper => "advance_papers",
    AdvancePaperLine => "advance_paper_lines",
    BudgetSetting => "budget_settings",
    SupportingPaper => "supporting_papers",
    Settlement => "settlements",
    CheckOverride => "check_overrides",
    Product => "products",
    Machine => "machines",
    Outcome => "outcomes",
    KeptFile => "kept_files",
    Invoice => "invoices",
    InvoiceLine => "invoice_lines",
    LocalCap => "local_caps",
    LocalDeadline => "local_deadlines",
    FigureCheck => "figure_checks",
    KeptPack => "kept_packs",
    ReceivedPack => "received_packs",
    PackSigner => "pack_signers",
    Adjustment => "adjustments",
    EarlierEstimateLine => "earlier_estimate_lines",
    ProgressReport => "progress_reports",
    Recovery => "recoveries",
    RecoveryReturn => "recovery_returns",
    ForceMajeure => "force_majeures",
    GroupPlan => "group_plans",
    YearShare => "year_shares",
    BudgetMove => "budget_moves",
    YearLock => "year_locks",
    CounterpartEvidence => "counterpart_evidence",
    Delegate => "delegates",
    PersonDecision => "person_decisions",
    SentPackage => "sent_packages",
    TrustedParty => "trusted_parties",
    PackageRemark => "package_remarks",
    ReceivedPackage => "received_packages",
    ReceivedProposal => "received_proposals",
    DoubleSupportDecision => "double_support_decisions",
    Teacher => "teachers",
    ClassTeacher => "class_teachers",
    MaterialMove => "material_moves",
    FollowUp => "follow_ups",
    ProgrammeFundLine => "programme_funds",
    ProgrammeTarget => "programme_targets",
    SectorFigure => "sector_figures",
    PastResult => "past_results",
    Statement => "statements",
    StatementPart => "statement_parts",
    PlanMark => "plan_marks",
    PlanRound => "plan_rounds",
    PlanChoice => "plan_choices",
    LocalContent => "local_contents",
    Visit => "visits",
    Collaborator => "collaborators",
    Officer => "officers",
}
