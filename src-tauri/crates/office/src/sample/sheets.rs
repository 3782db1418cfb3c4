//! Tờ dữ liệu mẫu: the files of the sample as they are written, each entry with the day it is made.

/// Contracts, advances, acceptances, papers.
pub mod agreement;
/// Machines of the models.
pub mod machine;
/// Classes and the people in them.
pub mod trainee;
/// Vouchers and their lines.
pub mod voucher;

use domain::calendar::Day;
use domain::centre::SignatoryRole;
use domain::establishment::EstablishmentKind;
use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal::estimate::CostItem;
use domain::proposal::{ProposalKind, Stage, SupportBasis};
use rust_decimal::Decimal;
use serde::Deserialize;

use agreement::{AcceptanceSheet, AdvanceSheet, ContractSheet, PaperSheet};
use machine::MachineSheet;
use trainee::{ClassSheet, ModuleSheet};
use voucher::VoucherSheet;

/// Đơn vị và người ký.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CentreSheet {
    pub name: String,
    pub department: String,
    pub province_code: String,
    pub place: String,
    pub address: String,
    pub budget_unit_code: String,
    pub tax_code: String,
    pub account_number: String,
    pub account_place: String,
    /// Ngày lập tệp.
    pub made_on: Day,
    /// Ngày làm việc the sample opens on.
    pub working_day: Day,
    pub signatories: Vec<SignatorySheet>,
}

/// Người ký.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatorySheet {
    pub role: SignatoryRole,
    pub name: String,
    pub title: String,
}

/// Các kế hoạch năm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSheets {
    pub plans: Vec<PlanSheet>,
}

/// Kế hoạch năm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSheet {
    /// Tên trong dữ liệu mẫu.
    pub key: String,
    /// Ngày nhập.
    pub entered_on: Day,
    pub source: FundSource,
    pub decision_number: String,
    pub decided_on: Day,
    pub issuer: String,
    pub stated_total: Money,
    pub stated_count: i64,
    #[serde(default)]
    pub note: String,
}

/// Các cơ sở.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EstablishmentSheets {
    pub establishments: Vec<EstablishmentSheet>,
}

/// Cơ sở công nghiệp nông thôn.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EstablishmentSheet {
    /// Tên trong dữ liệu mẫu.
    pub key: String,
    /// Ngày nhập.
    pub entered_on: Day,
    pub name: String,
    pub kind: EstablishmentKind,
    pub tax_code: String,
    pub registration_number: String,
    pub registered_on: Day,
    pub address: String,
    #[serde(default)]
    pub commune_code: Option<String>,
    pub representative: String,
    pub representative_title: String,
    #[serde(default)]
    pub phone: String,
    pub trade: String,
    #[serde(default)]
    pub account_number: String,
    #[serde(default)]
    pub account_place: String,
}

/// Một đề án và mọi việc của nó.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposalSheet {
    pub code: String,
    /// Ngày nhập, before the plan names it.
    pub entered_on: Day,
    /// Kế hoạch.
    pub plan: String,
    /// Ngày ghi kinh phí được giao.
    pub plan_on: Day,
    pub title: String,
    pub kind: ProposalKind,
    /// Nội dung hỗ trợ within the kind; empty = as the title tells.
    #[serde(default)]
    pub content: String,
    pub source: FundSource,
    #[serde(default)]
    pub approved_grant: Option<Money>,
    #[serde(default)]
    pub approved_other: Option<Money>,
    pub support_basis: SupportBasis,
    pub partner: String,
    pub beneficiary_text: String,
    pub place: String,
    #[serde(default)]
    pub commune_code: Option<String>,
    pub quantity: Decimal,
    pub quantity_unit: String,
    pub goal: String,
    pub starts_on: Day,
    pub ends_on: Day,
    pub officer: String,
    #[serde(default)]
    pub progress_percent: Option<Decimal>,
    #[serde(default)]
    pub note: String,
    /// Ngày lập dự toán.
    #[serde(default)]
    pub estimate_on: Option<Day>,
    /// Ngày ghi khối lượng đã thực hiện.
    #[serde(default)]
    pub done_on: Option<Day>,
    #[serde(default)]
    pub estimate: Vec<EstimateSheet>,
    #[serde(default)]
    pub beneficiaries_on: Option<Day>,
    #[serde(default)]
    pub beneficiaries: Vec<BeneficiarySheet>,
    /// Ngày ghi máy móc.
    #[serde(default)]
    pub machines_on: Option<Day>,
    #[serde(default)]
    pub machines: Vec<MachineSheet>,
    #[serde(default)]
    pub delegates_on: Option<Day>,
    #[serde(default)]
    pub delegates: Vec<DelegateSheet>,
    #[serde(default)]
    pub modules_on: Option<Day>,
    #[serde(default)]
    pub modules: Vec<ModuleSheet>,
    pub steps: Vec<StepSheet>,
    #[serde(default)]
    pub contracts: Vec<ContractSheet>,
    #[serde(default)]
    pub advances: Vec<AdvanceSheet>,
    #[serde(default)]
    pub classes: Vec<ClassSheet>,
    #[serde(default)]
    pub vouchers: Vec<VoucherSheet>,
    #[serde(default)]
    pub acceptances: Vec<AcceptanceSheet>,
    #[serde(default)]
    pub papers: Vec<PaperSheet>,
}

/// Bước trong vòng đời.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepSheet {
    pub on: Day,
    pub stage: Stage,
    #[serde(default)]
    pub paper: String,
    #[serde(default)]
    pub number: String,
    #[serde(default)]
    pub note: String,
}

/// Dòng dự toán.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EstimateSheet {
    /// Tên trong dữ liệu mẫu.
    pub key: String,
    pub content: String,
    pub item: CostItem,
    pub unit: String,
    pub quantity: Decimal,
    pub unit_price: Decimal,
    pub grant: Money,
    #[serde(default)]
    pub counterpart: Money,
    #[serde(default)]
    pub sub_item: String,
    #[serde(default)]
    pub done_quantity: Option<Decimal>,
    #[serde(default)]
    pub note: String,
}

/// Đơn vị thụ hưởng.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeneficiarySheet {
    pub establishment: String,
    pub content: String,
    pub grant: Money,
    #[serde(default)]
    pub counterpart_committed: Money,
    #[serde(default)]
    pub counterpart_source: String,
    #[serde(default)]
    pub committed_on: Option<Day>,
    /// Mã mức trần; empty = by the content.
    #[serde(default)]
    pub ceiling: String,
    /// Hệ số ưu tiên; none = 1.
    #[serde(default)]
    pub priority: Option<Decimal>,
    #[serde(default)]
    pub priority_ground: String,
}

/// Đại biểu; `day_rate` is none for those whom the State budget pays.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DelegateSheet {
    pub name: String,
    pub body: String,
    #[serde(default)]
    pub state_paid: bool,
    pub days: i64,
    #[serde(default)]
    pub day_rate: Money,
}
