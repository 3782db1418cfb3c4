//! Khấu trừ thuế thu nhập cá nhân from what is paid to people without a labour contract.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RegulationPack;
use super::citation::Citation;
use crate::calendar::Day;
use crate::money::Money;

/// Mức khấu trừ thuế TNCN of one payment to a resident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithholdingRule {
    /// Mã.
    pub code: String,
    /// Khoản chi nào.
    pub name: String,
    /// Tỷ lệ, percent of the whole payment.
    #[ts(type = "string")]
    pub percent: Decimal,
    /// Từ mức chi, in đồng a payment; a smaller one is not taxed.
    pub from: Money,
    /// Căn cứ.
    pub citation: Citation,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}

impl RegulationPack {
    /// Mức khấu trừ thuế in force on a day; none = the pack knows none.
    pub fn withholding_on(&self, day: Day) -> Option<&WithholdingRule> {
        let in_force = |rule: &&WithholdingRule| rule.citation.is_in_force_on(day);
        self.withholdings.iter().find(in_force)
    }
}
