//! Tờ khai của gói: what stands in the clear. No name of a person, no number of a card.

use domain::funding::FundSource;
use domain::settlement::totals::Totals;
use serde::{Deserialize, Serialize};

use super::Head;

/// Phạm vi of what a package carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Quyết toán of one year and source, with its printed papers.
    Settlement,
    /// Cả năm.
    Year,
    /// Tất cả.
    All,
}

/// Tờ khai, format 1, frozen: a new need is a new version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Định danh của trung tâm.
    pub centre_uid: String,
    /// Tên trung tâm.
    pub centre_name: String,
    /// Mã tỉnh.
    pub province_code: String,
    /// Số gói of this centre, from 1 without gaps.
    pub sequence: i64,
    /// Mã băm SHA-256 of the package before; empty for the first.
    pub previous_sha256: String,
    /// Phạm vi.
    pub scope: Scope,
    /// Năm ngân sách; none for all.
    pub year: Option<i32>,
    /// Nguồn (`national`, `local`); none for both.
    pub source: Option<String>,
    /// Lược đồ of the sender's data file.
    pub schema_version: i64,
    /// Bộ quy định the đề án were judged by.
    pub rule_packs: Vec<RulePack>,
    /// Số lượng.
    pub counts: Counts,
    /// Số tổng, in đồng.
    pub totals: PackageTotals,
    /// Mã băm cuối of the sender's journal.
    pub journal_tip: String,
    /// Lập lúc, UTC.
    pub made_at: String,
    /// Khóa người nhận; empty when it opens with a passphrase.
    pub recipient: String,
    /// Khóa to which the receipt is to be encrypted.
    pub reply_to: String,
}

/// Một bộ quy định.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulePack {
    /// Mã bộ.
    pub id: String,
    /// Lần phát hành.
    pub edition: i64,
}

/// Số lượng.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Đề án.
    pub proposals: i64,
    /// Người (học viên).
    pub people: i64,
    /// Cơ sở được hỗ trợ.
    pub establishments: i64,
    /// Chứng từ tính vào sổ.
    pub vouchers: i64,
    /// Bản quét.
    pub scans: i64,
}

/// Số tổng, in đồng.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageTotals {
    /// Kinh phí được giao.
    pub approved: i64,
    /// Đã tạm ứng.
    pub advanced: i64,
    /// Đã chi.
    pub spent: i64,
    /// Đề nghị quyết toán.
    pub settled: i64,
    /// Còn được nhận.
    pub remaining: i64,
    /// Phải nộp trả.
    pub to_return: i64,
    /// Đã nộp trả.
    pub returned: i64,
    /// Đối ứng đã chi.
    pub counterpart: i64,
}

impl Head for Manifest {
    const MARK: &'static [u8; 6] = b"KCGOI-";
    const VERSION: u8 = 1;
}

impl From<Totals> for PackageTotals {
    fn from(totals: Totals) -> PackageTotals {
        PackageTotals {
            approved: totals.approved.as_dong(),
            advanced: totals.advanced.as_dong(),
            spent: totals.spent.as_dong(),
            settled: totals.settled.as_dong(),
            remaining: totals.remaining.as_dong(),
            to_return: totals.to_return.as_dong(),
            returned: totals.returned.as_dong(),
            counterpart: totals.counterpart.as_dong(),
        }
    }
}

impl PackageTotals {
    /// Cộng dồn; none when the sum leaves what a number holds.
    pub fn plus(self, other: PackageTotals) -> Option<PackageTotals> {
        Some(PackageTotals {
            approved: self.approved.checked_add(other.approved)?,
            advanced: self.advanced.checked_add(other.advanced)?,
            spent: self.spent.checked_add(other.spent)?,
            settled: self.settled.checked_add(other.settled)?,
            remaining: self.remaining.checked_add(other.remaining)?,
            to_return: self.to_return.checked_add(other.to_return)?,
            returned: self.returned.checked_add(other.returned)?,
            counterpart: self.counterpart.checked_add(other.counterpart)?,
        })
    }
}

impl Manifest {
    /// Nguồn of the package, when it is of one alone.
    pub fn fund_source(&self) -> Option<FundSource> {
        match self.source.as_deref() {
            Some("national") => Some(FundSource::National),
            Some("local") => Some(FundSource::Local),
            _ => None,
        }
    }
}
