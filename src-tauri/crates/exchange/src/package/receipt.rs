//! Biên nhận: what the department answers, signed by it and readable by the centre alone.

use serde::{Deserialize, Serialize};

use super::Head;

/// Phần đầu của biên nhận, format 1, frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptHead {
    /// Định danh của trung tâm it answers.
    pub centre_uid: String,
    /// Tên cơ quan nhận.
    pub department_name: String,
    /// Số gói.
    pub sequence: i64,
    /// Mã băm SHA-256 of the package received.
    pub package_sha256: String,
    /// Lập lúc, UTC.
    pub made_at: String,
}

impl Head for ReceiptHead {
    const MARK: &'static [u8; 6] = b"KCBN--";
    const VERSION: u8 = 1;
}

/// Biên nhận: what it says, which the centre alone can read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Ngày nhận gói, ISO.
    pub received_on: String,
    /// Người nhận.
    pub received_by: String,
    /// Số đề án trong gói.
    pub proposals: i64,
    /// Khóa công khai of the department, to encrypt the next package to.
    pub recipient: String,
    /// Các số gói còn thiếu.
    pub missing: Vec<i64>,
    /// Nhận xét từng đề án.
    pub remarks: Vec<Remark>,
}

/// Ý kiến về một đề án.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkVerdict {
    /// Trả lại để sửa.
    Returned,
    /// Ghi chú.
    Noted,
    /// Đã xem, không có ý kiến.
    Agreed,
}

/// Nhận xét của Sở về một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Định danh của nhận xét.
    pub uid: String,
    /// Định danh đề án.
    pub proposal_uid: String,
    /// Mã đề án.
    pub proposal_code: String,
    /// Ý kiến.
    pub verdict: RemarkVerdict,
    /// Lời.
    pub text: String,
    /// Ghi lúc, UTC.
    pub made_at: String,
    /// Người ghi.
    pub made_by: String,
}
