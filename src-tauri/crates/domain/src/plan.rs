//! Kế hoạch khuyến công năm: the yearly decision that assigns đề án and money.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{BudgetYear, Day};
use crate::funding::FundSource;
use crate::ids::PlanId;
use crate::money::Money;

/// Kế hoạch khuyến công năm of one source, with what its decision states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnnualPlan {
    /// Identity of the row.
    pub uid: PlanId,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Nguồn kinh phí.
    pub source: FundSource,
    /// Số quyết định giao kế hoạch.
    pub decision_number: String,
    /// Ngày quyết định.
    pub decided_on: Option<Day>,
    /// Cơ quan giao kế hoạch (Cục, UBND tỉnh …), as on the decision.
    pub issuer: String,
    /// Tổng kinh phí nêu trong quyết định, in đồng; compared with the lines, never trusted.
    pub stated_total: Option<Money>,
    /// Số đề án nêu trong quyết định.
    pub stated_count: Option<i64>,
    /// Ghi chú.
    pub note: String,
}
