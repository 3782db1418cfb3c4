//! Giao nhận: packages sent to the department, packages the department took in, and what it said of them.

mod received;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::funding::FundSource;
use crate::ids::{PackageRemarkId, SentPackageId, TrustedPartyId};
use crate::money::Money;

pub use received::{DoubleSupportDecision, ReceivedPackage, ReceivedProposal, ReceivedRow};

/// Phạm vi of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryScope {
    /// Hồ sơ quyết toán of a year and a source.
    Settlement,
    /// Cả năm.
    Year,
    /// Tất cả.
    All,
}

impl DeliveryScope {
    /// Tên phạm vi.
    pub fn label(self) -> &'static str {
        match self {
            DeliveryScope::Settlement => "Hồ sơ quyết toán",
            DeliveryScope::Year => "Cả năm",
            DeliveryScope::All => "Tất cả các năm",
        }
    }
}

/// Gói gửi Sở: one line of the export log. Who, when, on what ground, how many people, to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SentPackage {
    /// Identity of the row.
    pub uid: SentPackageId,
    /// Số gói, from 1 without gaps.
    pub sequence: i64,
    /// Tên tệp.
    pub file: String,
    /// Mã băm SHA-256 of the file.
    pub sha256: String,
    /// Mã băm of the package before.
    pub previous_sha256: String,
    /// Phạm vi.
    pub scope: DeliveryScope,
    /// Năm ngân sách; none for all.
    pub year: Option<i32>,
    /// Nguồn; none for both.
    pub source: Option<FundSource>,
    /// Căn cứ chuyển dữ liệu cá nhân.
    pub ground: String,
    /// Lập lúc, UTC.
    pub made_at: String,
    /// Người lập.
    pub made_by: String,
    /// Nơi nhận.
    pub sent_to: String,
    /// Khóa người nhận; empty = a passphrase.
    pub recipient: String,
    /// Số đề án.
    pub proposals: i64,
    /// Số người.
    pub people: i64,
    /// Số byte.
    pub bytes: i64,
    /// Đề nghị quyết toán.
    pub settled: Money,
    /// Mã băm cuối nhật ký when it was made.
    pub journal_tip: String,
    /// Nơi đã chép ra; empty while it only lies on this machine.
    pub carried_to: String,
    /// Chép lúc, UTC; empty while not.
    pub carried_at: String,
    /// Biên nhận lập lúc, UTC; empty while there is none.
    pub answered_at: String,
    /// Cơ quan đã nhận.
    pub answered_by: String,
}

/// Bên đã tin: whose signature counts here, and for which office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrustedParty {
    /// Identity of the row.
    pub uid: TrustedPartyId,
    /// Khóa công khai of signatures.
    pub public_key: String,
    /// Định danh của trung tâm it signs for; empty for the department.
    pub party_uid: String,
    /// Tên.
    pub name: String,
    /// Khóa to encrypt to, when it was given.
    pub recipient: String,
    /// Tin từ ngày.
    pub trusted_on: Day,
    /// Ai đã so vân tay khóa.
    pub trusted_by: String,
}

/// Ý kiến của Sở về một đề án.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RemarkVerdict {
    /// Trả lại để sửa.
    Returned,
    /// Ghi chú.
    Noted,
    /// Không có ý kiến.
    Agreed,
}

impl RemarkVerdict {
    /// Tên ý kiến.
    pub fn label(self) -> &'static str {
        match self {
            RemarkVerdict::Returned => "Trả lại để sửa",
            RemarkVerdict::Noted => "Ghi chú",
            RemarkVerdict::Agreed => "Không có ý kiến",
        }
    }
}

/// Nhận xét của Sở: written at the department, carried by the receipt, read at the centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageRemark {
    /// Identity, the same at both ends.
    pub uid: PackageRemarkId,
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Định danh đề án.
    pub proposal_uid: String,
    /// Mã đề án.
    pub proposal_code: String,
    /// Số gói it was said of.
    pub sequence: i64,
    /// Ý kiến.
    pub verdict: RemarkVerdict,
    /// Lời.
    pub text: String,
    /// Ghi lúc, UTC.
    pub made_at: String,
    /// Người ghi.
    pub made_by: String,
}
