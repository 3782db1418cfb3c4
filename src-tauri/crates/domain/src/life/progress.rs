//! Báo cáo tiến độ (Mẫu 3a): monthly, and confirmed by Sở when money is asked for.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{ProgressReportId, ProposalId};
use crate::money::Money;

/// Báo cáo tiến độ of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgressReport {
    /// Identity of the row.
    pub uid: ProgressReportId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Tháng báo cáo, by its first day.
    pub month: Day,
    /// Ngày báo cáo.
    pub reported_on: Day,
    /// Số văn bản.
    pub number: String,
    /// Khối lượng đã thực hiện of the total investment (%).
    #[ts(type = "string")]
    pub volume_percent: Decimal,
    /// Nội dung đã làm.
    pub done: String,
    /// Khó khăn, vướng mắc.
    pub difficulties: String,
    /// Kiến nghị.
    pub requests: String,
    /// Số tiền đề nghị tạm ứng, in đồng; zero = none is asked.
    pub requested_advance: Money,
    /// Ngày Sở xác nhận khối lượng.
    pub confirmed_on: Option<Day>,
}

impl ProgressReport {
    /// Tháng as written on the form: `09/2026`.
    pub fn month_text(&self) -> String {
        // The day is always written dd/mm/yyyy.
        self.month.to_string().chars().skip(3).collect()
    }
}
