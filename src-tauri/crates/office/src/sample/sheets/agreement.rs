//! Hợp đồng, tạm ứng, nghiệm thu, giấy tờ of a sample đề án.

use domain::calendar::Day;
use domain::contract::{AcceptanceForm, AdvanceKind, ContractSide};
use domain::money::Money;
use domain::paper::PaperState;
use rust_decimal::Decimal;
use serde::Deserialize;

/// Hợp đồng. One with a beneficiary takes its party from the establishment.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContractSheet {
    /// Tên trong dữ liệu mẫu.
    pub key: String,
    /// Ngày ký.
    pub on: Day,
    pub side: ContractSide,
    #[serde(default)]
    pub beneficiary: Option<String>,
    pub number: String,
    #[serde(default)]
    pub party: String,
    #[serde(default)]
    pub representative: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub address: String,
    pub value: Money,
    #[serde(default)]
    pub advance_percent: Option<Decimal>,
    pub ends_on: Day,
    #[serde(default)]
    pub closed_on: Option<Day>,
    #[serde(default)]
    pub closure_number: String,
}

/// Tạm ứng, nộp trả, thanh toán.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdvanceSheet {
    pub on: Day,
    pub contract: String,
    pub kind: AdvanceKind,
    pub amount: Money,
    pub number: String,
    #[serde(default)]
    pub note: String,
}

/// Biên bản nghiệm thu.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptanceSheet {
    pub on: Day,
    pub form: AcceptanceForm,
    #[serde(default)]
    pub class: Option<String>,
    pub number: String,
    pub place: String,
    pub accepted_grant: Money,
    #[serde(default)]
    pub accepted_counterpart: Money,
    pub effect: String,
    pub conclusion: String,
    pub members: Vec<MemberSheet>,
}

/// Thành phần nghiệm thu.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberSheet {
    pub body: String,
    pub name: String,
    pub title: String,
}

/// Giấy tờ; its name is that of the checklist.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperSheet {
    pub on: Day,
    pub code: String,
    #[serde(default)]
    pub number: String,
    #[serde(default)]
    pub class: Option<String>,
    #[serde(default)]
    pub state: Option<PaperState>,
    #[serde(default)]
    pub note: String,
}
