//! Quyết toán: totals that are always recomputed, and the chain of forms that must tie.

pub mod balance;
pub mod checks;
pub mod explain;
pub mod tie_out;
pub mod totals;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{BudgetYear, Day};
use crate::ids::{OverrideId, ProposalId, SettlementId};
use crate::money::Money;

/// Quyết toán đã khóa: the figures as they stood when the dossier was locked, and the pack they were judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Settlement {
    /// Identity of the row.
    pub uid: SettlementId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Ngày khóa hồ sơ.
    pub made_on: Day,
    /// Bộ quy định đã áp dụng.
    pub regulation_pack: String,
    /// Mã băm of the whole pack as it was kept; empty in files locked before packs were kept.
    #[serde(default)]
    pub kept_pack: String,
    /// Số đề nghị quyết toán, in đồng.
    pub proposed: Money,
    /// Số được quyết toán after the agency's review; none = not yet.
    pub approved: Option<Money>,
    /// Ghi chú.
    pub note: String,
}

/// Lý do vượt chặn: a director's reason for one overridable block, kept and printed on the check sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckOverride {
    /// Identity of the row.
    pub uid: OverrideId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã kiểm tra.
    pub code: String,
    /// Record it lets through.
    pub subject_uid: String,
    /// Lý do.
    pub reason: String,
    /// Số văn bản đính kèm, where the rule asks for one.
    #[serde(default)]
    pub paper_number: String,
    /// Người cho phép.
    pub allowed_by: String,
    /// Ngày cho phép.
    pub allowed_on: Day,
}
