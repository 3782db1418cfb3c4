//! Kế hoạch triển khai đề án nhóm (Mẫu 11): fixes places and beneficiaries after the approval.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{GroupPlanId, ProposalId};

/// Kế hoạch triển khai of a đề án nhóm; Sở appraises and approves it (TT 36/2013/TT-BCT Điều 21.2.a).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupPlan {
    /// Identity of the row.
    pub uid: GroupPlanId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Số kế hoạch.
    pub number: String,
    /// Ngày lập.
    pub made_on: Day,
    /// Số văn bản phê duyệt of Sở.
    pub approval_number: String,
    /// Ngày Sở phê duyệt; none = not approved yet.
    pub approved_on: Option<Day>,
    /// Ghi chú (đợt, địa bàn …).
    pub note: String,
}
