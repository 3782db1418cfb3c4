//! Điều chỉnh: which change of an approved đề án is decided by whom, and what it needs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::Citation;

/// Nội dung thay đổi of an approved đề án.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentChange {
    /// Tăng tổng mức hỗ trợ.
    MoreSupport,
    /// Giữ nguyên hoặc giảm mức hỗ trợ.
    SupportUnchangedOrLower,
    /// Đổi nội dung đề án.
    Content,
    /// Kéo dài sang năm sau.
    ExtendToNextYear,
    /// Đổi thời gian trong năm.
    TimeWithinYear,
    /// Đổi địa điểm.
    Place,
    /// Đổi đơn vị thụ hưởng.
    Beneficiary,
    /// Đổi đơn vị phối hợp.
    Partner,
    /// Bổ sung đề án vào kế hoạch.
    AddProposal,
    /// Ngừng thực hiện đề án.
    StopProposal,
    /// Ngừng vì vi phạm hoặc không đáp ứng yêu cầu.
    StopForBreach,
    /// Thay đổi khác.
    Other,
}

impl AdjustmentChange {
    /// Every change, the weightiest first.
    pub const ALL: [AdjustmentChange; 12] = [
        AdjustmentChange::MoreSupport,
        AdjustmentChange::SupportUnchangedOrLower,
        AdjustmentChange::Content,
        AdjustmentChange::ExtendToNextYear,
        AdjustmentChange::TimeWithinYear,
        AdjustmentChange::Place,
        AdjustmentChange::Beneficiary,
        AdjustmentChange::Partner,
        AdjustmentChange::AddProposal,
        AdjustmentChange::StopProposal,
        AdjustmentChange::StopForBreach,
        AdjustmentChange::Other,
    ];

    /// Tên thay đổi on screens and papers.
    pub fn label(self) -> &'static str {
        match self {
            AdjustmentChange::MoreSupport => "Tăng tổng mức hỗ trợ",
            AdjustmentChange::SupportUnchangedOrLower => "Giữ nguyên hoặc giảm mức hỗ trợ",
            AdjustmentChange::Content => "Đổi nội dung",
            AdjustmentChange::ExtendToNextYear => "Kéo dài sang năm sau",
            AdjustmentChange::TimeWithinYear => "Đổi thời gian trong năm",
            AdjustmentChange::Place => "Đổi địa điểm",
            AdjustmentChange::Beneficiary => "Đổi đơn vị thụ hưởng",
            AdjustmentChange::Partner => "Đổi đơn vị phối hợp",
            AdjustmentChange::AddProposal => "Bổ sung đề án",
            AdjustmentChange::StopProposal => "Ngừng đề án",
            AdjustmentChange::StopForBreach => "Ngừng vì vi phạm hoặc không đáp ứng yêu cầu",
            AdjustmentChange::Other => "Thay đổi khác",
        }
    }
}

/// Thẩm quyền điều chỉnh (TT 36/2013/TT-BCT Điều 11): "decided by" is a column, never a constant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdjustmentRule {
    /// Mã quy tắc.
    pub code: String,
    /// Nội dung thay đổi, in words.
    pub name: String,
    /// Thay đổi nào.
    pub change: AdjustmentChange,
    /// Phạm vi: `KCQG`, `KCĐP`, `KCĐP <tỉnh>` or `ALL`.
    pub scope: String,
    /// Chỉ cho đề án nhóm.
    #[serde(default)]
    pub for_group_proposal: bool,
    /// Ai quyết định.
    pub decided_by: String,
    /// Qua cấp nào: who proposes or forwards it; empty = straight.
    #[serde(default)]
    pub through: String,
    /// Báo cho ai: who receives a copy; empty = nobody is named.
    #[serde(default)]
    pub copy_to: String,
    /// Hình thức (quyết định, phụ lục hợp đồng); empty = not named.
    #[serde(default)]
    pub by_paper: String,
    /// Giấy tờ phải có: codes of `RequiredPaper`.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Căn cứ.
    pub citation: Citation,
}
