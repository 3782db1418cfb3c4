//! Chứng từ of a sample đề án.

use domain::calendar::Day;
use domain::money::Money;
use domain::treasury::SpendingStatus;
use domain::voucher::VoucherKind;
use rust_decimal::Decimal;
use serde::Deserialize;

/// Chứng từ; posted on its day unless it is a draft.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoucherSheet {
    pub on: Day,
    pub kind: VoucherKind,
    #[serde(default)]
    pub class: Option<String>,
    /// Số của đơn vị thụ hưởng; the centre's own papers are numbered when posted.
    #[serde(default)]
    pub number: String,
    pub payee: String,
    pub payee_address: String,
    #[serde(default)]
    pub payee_account: String,
    #[serde(default)]
    pub payee_bank: String,
    pub reason: String,
    pub attachments: i64,
    #[serde(default)]
    pub draft: bool,
    /// Ô thực chi, tạm ứng of what is declared at the treasury; none = nothing is declared.
    #[serde(default)]
    pub spending: Option<SpendingStatus>,
    pub lines: Vec<VoucherLineSheet>,
}

/// Dòng chứng từ.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoucherLineSheet {
    /// Dòng dự toán.
    pub line: String,
    pub content: String,
    #[serde(default)]
    pub quantity: Option<Decimal>,
    #[serde(default)]
    pub unit_price: Option<Decimal>,
    #[serde(default)]
    pub grant: Money,
    #[serde(default)]
    pub counterpart: Money,
    #[serde(default)]
    pub sub_item: String,
    #[serde(default)]
    pub invoice: Option<InvoiceSheet>,
}

/// Hóa đơn; made out to the centre unless it names another buyer.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvoiceSheet {
    pub seller: String,
    pub form: String,
    pub symbol: String,
    pub number: String,
    pub on: Day,
    #[serde(default)]
    pub buyer: Option<String>,
}
