//! Bên Sở: what was taken in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DeliveryScope;
use crate::calendar::Day;
use crate::funding::FundSource;
use crate::ids::{DoubleSupportId, ReceivedPackageId, ReceivedProposalId};
use crate::money::Money;

/// Gói đã nhận: one line for each package that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceivedPackage {
    /// Identity of the row.
    pub uid: ReceivedPackageId,
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Tên trung tâm.
    pub centre_name: String,
    /// Số gói.
    pub sequence: i64,
    /// Mã băm SHA-256 of the file.
    pub sha256: String,
    /// Mã băm of the package before.
    pub previous_sha256: String,
    /// Phạm vi.
    pub scope: DeliveryScope,
    /// Năm ngân sách.
    pub year: Option<i32>,
    /// Nguồn.
    pub source: Option<FundSource>,
    /// Lược đồ of the sender.
    pub schema_version: i64,
    /// Lập lúc, UTC.
    pub made_at: String,
    /// Mã băm cuối nhật ký of the sender.
    pub journal_tip: String,
    /// Khóa to encrypt the receipt to.
    pub reply_to: String,
    /// Số đề án.
    pub proposals: i64,
    /// Số người.
    pub people: i64,
    /// Số byte.
    pub bytes: i64,
    /// Nhận lúc, UTC.
    pub received_at: String,
    /// Người nhận.
    pub received_by: String,
}

/// Đề án đã nhận: the newest that any package of its centre said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedProposal {
    /// Identity of the row.
    pub uid: ReceivedProposalId,
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Định danh đề án at its centre.
    pub proposal_uid: String,
    /// Số gói it comes from.
    pub sequence: i64,
    /// Mã băm SHA-256 of the content.
    pub sha256: String,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Giai đoạn, as the centre's program wrote it.
    pub stage: String,
    /// Năm ngân sách.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Được giao.
    pub approved: Money,
    /// Đã tạm ứng.
    pub advanced: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đề nghị quyết toán.
    pub settled: Money,
    /// Đã nộp trả.
    pub returned: Money,
    /// Đối ứng đã chi.
    pub counterpart: Money,
    /// Số học viên.
    pub people: i64,
    /// Hồ sơ in the frozen format, word for word.
    pub content: String,
}

/// Dòng sổ tổng hợp: a received đề án without its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceivedRow {
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Tên trung tâm.
    pub centre_name: String,
    /// Định danh đề án.
    pub proposal_uid: String,
    /// Số gói.
    pub sequence: i64,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Giai đoạn.
    pub stage: String,
    /// Năm.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Được giao.
    pub approved: Money,
    /// Đã tạm ứng.
    pub advanced: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đề nghị quyết toán.
    pub settled: Money,
    /// Đã nộp trả.
    pub returned: Money,
    /// Đối ứng.
    pub counterpart: Money,
    /// Số học viên.
    pub people: i64,
}

/// Quyết định về hỗ trợ trùng ở hai trung tâm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoubleSupportDecision {
    /// Identity of the row.
    pub uid: DoubleSupportId,
    /// Dấu của người hoặc cơ sở: a hash, so that no card number stands here.
    pub subject_key: String,
    /// Được chấp nhận.
    pub accepted: bool,
    /// Lý do.
    pub reason: String,
    /// Ngày.
    pub decided_on: Day,
    /// Người quyết định.
    pub decided_by: String,
}
