//! Định dạng 1, đóng băng: own structs, so that a change of the domain never changes what a package says.
//! Money is whole đồng, days are ISO, rates are decimal text, identities UUIDs, choices their wire words.

mod freezing;
mod gathering;
mod people;
mod work;

use serde::{Deserialize, Serialize};

pub use people::*;
pub use work::*;

use super::PackageTotals;

/// Hồ sơ một đề án as the machine reads it; identity cards stand in full.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposalRecord {
    /// Đề án.
    pub proposal: Proposal,
    /// Số tổng, as the sender's papers say.
    pub totals: PackageTotals,
    /// Các bước.
    pub steps: Vec<Step>,
    /// Dự toán.
    pub estimate: Vec<EstimateLine>,
    /// Đơn vị thụ hưởng.
    pub beneficiaries: Vec<Beneficiary>,
    /// Cơ sở.
    pub establishments: Vec<Establishment>,
    /// Hợp đồng.
    pub contracts: Vec<Contract>,
    /// Tạm ứng.
    pub advances: Vec<Advance>,
    /// Nghiệm thu.
    pub acceptances: Vec<Acceptance>,
    /// Điều chỉnh.
    pub adjustments: Vec<Adjustment>,
    /// Kết quả.
    pub outcomes: Vec<Outcome>,
    /// Giấy tờ.
    pub papers: Vec<Paper>,
    /// Lớp.
    pub classes: Vec<Class>,
    /// Học viên của mọi lớp.
    pub people: Vec<Person>,
    /// Chứng từ.
    pub vouchers: Vec<Voucher>,
    /// Dòng chứng từ.
    pub voucher_lines: Vec<VoucherLine>,
    /// Lần khóa quyết toán.
    pub settlements: Vec<Settlement>,
    /// Bản quét, named by their hash.
    pub scans: Vec<Scan>,
}

/// Danh mục: every other entry of the package, with its hash; the last entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Index {
    /// Căn cứ chuyển dữ liệu cá nhân.
    pub ground: String,
    /// Người lập gói.
    pub made_by: String,
    /// Các tệp.
    pub entries: Vec<Entry>,
}

/// Một tệp trong gói.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Tên trong gói.
    pub name: String,
    /// Mã băm SHA-256.
    pub sha256: String,
    /// Số byte.
    pub bytes: i64,
}
