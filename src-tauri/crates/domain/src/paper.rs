//! Giấy tờ kèm theo: the checklist of papers a đề án needs, and what is on file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{ClassId, PaperId, ProposalId};

/// Tình trạng giấy tờ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperState {
    /// Đã có.
    Present,
    /// Còn thiếu.
    Missing,
    /// Bị trả lại để sửa.
    Returned,
}

/// Giấy tờ kèm theo (chứng từ gốc, xác nhận, danh sách có chữ ký …).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SupportingPaper {
    /// Identity of the row.
    pub uid: PaperId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Lớp, for class papers.
    pub class_uid: Option<ClassId>,
    /// Mã giấy tờ in the checklist of the regulation pack.
    pub code: String,
    /// Tên giấy tờ.
    pub name: String,
    /// Số.
    pub number: String,
    /// Ngày.
    pub dated_on: Option<Day>,
    /// Tình trạng.
    pub state: PaperState,
    /// Mã băm SHA-256 of the scan in `<file>.files/`; empty = no scan kept.
    pub scan_sha256: String,
    /// Ghi chú (lý do trả lại …).
    pub note: String,
}
