//! Dự toán qua các năm: money carried into the next year, money cancelled, years that are locked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{BudgetYear, Day};
use crate::funding::FundSource;
use crate::ids::{BudgetMoveId, ProposalId, YearLockId};
use crate::money::Money;

/// Cách xử lý dự toán chưa dùng at the end of a year (TT 26/2026/TT-BTC Điều 15, 19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BudgetMoveKind {
    /// Chuyển nguồn sang năm sau.
    CarryOver,
    /// Hủy dự toán.
    Lapse,
}

impl BudgetMoveKind {
    /// Tên việc.
    pub fn label(self) -> &'static str {
        match self {
            BudgetMoveKind::CarryOver => "Chuyển nguồn sang năm sau",
            BudgetMoveKind::Lapse => "Hủy dự toán",
        }
    }
}

/// Chuyển nguồn, hủy dự toán: what becomes of the unused grant of one đề án in one year. The source
/// is that of the đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BudgetMove {
    /// Identity of the row.
    pub uid: BudgetMoveId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Chuyển nguồn or hủy.
    pub kind: BudgetMoveKind,
    /// Năm ngân sách the money leaves.
    pub from_year: BudgetYear,
    /// Năm nhận: the next year, for money that is carried over.
    pub to_year: Option<BudgetYear>,
    /// Số tiền, in đồng, always positive.
    pub amount: Money,
    /// Số quyết định.
    pub decision_number: String,
    /// Ngày quyết định.
    pub decided_on: Day,
    /// Ghi chú.
    pub note: String,
}

/// Khóa sổ năm: while it stands, no voucher and no advance of that year and source is made, changed or
/// cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearLock {
    /// Identity of the row.
    pub uid: YearLockId,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Nguồn kinh phí.
    pub source: FundSource,
    /// Ngày khóa.
    pub locked_on: Day,
    /// Người khóa.
    pub locked_by: String,
    /// Ngày mở lại; none = still locked.
    pub unlocked_on: Option<Day>,
    /// Người mở lại.
    pub unlocked_by: String,
    /// Lý do mở lại.
    pub unlock_reason: String,
}

impl YearLock {
    /// Đang khóa.
    pub fn stands(&self) -> bool {
        self.unlocked_on.is_none()
    }
}
