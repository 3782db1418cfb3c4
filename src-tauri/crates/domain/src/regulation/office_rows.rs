//! Các bảng quy định của đơn vị: what the office adds, compares, receives and keeps.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{
    FigureCheckId, KeptPackId, LocalCapId, LocalDeadlineId, PackSignerId, ReceivedPackId,
};
use crate::money::Money;

/// Mức trần của tỉnh, added by the office with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocalCap {
    /// Identity of the row.
    pub uid: LocalCapId,
    /// Mã mức, unique among those of the province.
    pub code: String,
    /// Nội dung hỗ trợ.
    pub name: String,
    /// Loại đề án: words of `ProposalKind::key` joined by a space; empty = all.
    pub kinds: String,
    /// Đơn vị áp dụng (mô hình, cơ sở …).
    pub unit: String,
    /// Trần, in đồng.
    pub ceiling: Option<Money>,
    /// Tỷ lệ tối đa (%).
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    /// Hệ số ưu tiên lớn nhất.
    #[ts(type = "string | null")]
    pub priority_factor: Option<Decimal>,
    /// Văn bản, điều, khoản.
    pub source: String,
    /// Có hiệu lực từ.
    pub valid_from: Day,
    /// Hết hiệu lực sau ngày.
    pub valid_to: Option<Day>,
    /// Thay mức có mã này from its first day on; empty = replaces none.
    pub replaces: String,
    /// Ghi chú.
    pub note: String,
}

/// Thời hạn của tỉnh.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocalDeadline {
    /// Identity of the row.
    pub uid: LocalDeadlineId,
    /// Mã thời hạn.
    pub code: String,
    /// Việc phải làm.
    pub name: String,
    /// Nguồn: `KCQG`, `KCĐP`, `ALL`.
    pub scope: String,
    /// Kiểu: how often it falls due.
    pub every: LocalDeadlineEvery,
    /// Tháng of a yearly date; none = not a date of the year.
    pub month: Option<i64>,
    /// Ngày in the month.
    pub day: i64,
    /// Năm so với năm ngân sách.
    pub year_offset: i64,
    /// Văn bản, điều, khoản.
    pub source: String,
    /// Có hiệu lực từ.
    pub valid_from: Day,
    /// Hết hiệu lực sau ngày.
    pub valid_to: Option<Day>,
    /// Thay thời hạn có mã này; empty = replaces none.
    pub replaces: String,
    /// Ghi chú.
    pub note: String,
}

/// Bao lâu một lần.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LocalDeadlineEvery {
    /// Một ngày trong năm.
    Year,
    /// Hằng quý: the day in the month after.
    Quarter,
    /// Hằng tháng.
    Month,
}

/// Đã đối chiếu: who compared a figure with which text, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureCheck {
    /// Identity of the row.
    pub uid: FigureCheckId,
    /// Khóa của con số (`cap:N02A`).
    pub figure_key: String,
    /// Lời ghi of the figure as it was compared; another figure under the same key is unchecked again.
    pub stated: String,
    /// Đối chiếu với văn bản nào.
    pub compared_with: String,
    /// Ngày đối chiếu.
    pub checked_on: Day,
    /// Người đối chiếu.
    pub checked_by: String,
    /// Ghi chú.
    pub note: String,
}

/// Bộ quy định được giữ: as it stood in the hour a đề án was locked, by the hash of its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPack {
    /// Identity of the row.
    pub uid: KeptPackId,
    /// Mã băm SHA-256 of the content.
    pub sha256: String,
    /// Mã bộ.
    pub pack_id: String,
    /// Nội dung, in the frozen format of exchanged packs.
    pub content: String,
    /// Ngày giữ.
    pub kept_on: Day,
}

/// Bộ quy định đã nhận from a stick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedPack {
    /// Identity of the row.
    pub uid: ReceivedPackId,
    /// Mã bộ.
    pub pack_id: String,
    /// Lần phát hành.
    pub edition: i64,
    /// Mã băm SHA-256 of the content.
    pub sha256: String,
    /// Nội dung, in the frozen format of exchanged packs.
    pub content: String,
    /// Khóa công khai của người ký.
    pub signer: String,
    /// Ngày nhận.
    pub received_on: Day,
}

/// Người ký bộ quy định that the office decided to trust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackSigner {
    /// Identity of the row.
    pub uid: PackSignerId,
    /// Khóa công khai.
    pub public_key: String,
    /// Tên người ký, as the office calls him.
    pub name: String,
    /// Ngày ghi nhận.
    pub trusted_on: Day,
    /// Cán bộ ghi nhận.
    pub trusted_by: String,
}
