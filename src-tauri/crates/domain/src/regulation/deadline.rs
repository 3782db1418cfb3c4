//! Thời hạn: dates in the year and periods after an event.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::Citation;

/// Kiểu thời hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum DeadlineRule {
    /// Một ngày trong năm; `year_offset` counts from the budget year.
    Date {
        /// Tháng.
        month: u32,
        /// Ngày.
        day: u32,
        /// Năm so với năm ngân sách.
        year_offset: i32,
    },
    /// Hằng tháng, trước ngày.
    Monthly {
        /// Ngày trong tháng.
        day: u32,
    },
    /// Hằng quý; `day` counts in the month after the quarter.
    Quarterly {
        /// Ngày; none = the text names none, the province may.
        day: Option<u32>,
    },
    /// Hằng năm.
    Yearly {
        /// Tháng; none = the text names none, the province may.
        month: Option<u32>,
        /// Ngày.
        day: Option<u32>,
    },
    /// Một khoảng thời gian sau một việc, other than calendar days.
    PeriodAfter {
        /// Việc, in Vietnamese.
        event: String,
        /// Bao nhiêu.
        count: i64,
        /// Đơn vị.
        unit: PeriodUnit,
    },
    /// Trước một việc không ghi ngày.
    BeforeEvent {
        /// Việc, in Vietnamese.
        event: String,
    },
    /// Số ngày sau một việc.
    DaysAfter {
        /// Việc: `last_acceptance`, `approval`, or in Vietnamese where no record knows its day.
        event: String,
        /// Số ngày.
        days: i64,
    },
}

/// Đơn vị of a period after an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeriodUnit {
    /// Giờ.
    Hour,
    /// Ngày làm việc.
    WorkingDay,
    /// Cuối tháng: the last day of the n-th month after.
    MonthEnd,
    /// Năm.
    Year,
}

/// Loại thời hạn: what must be done by it.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineDuty {
    /// Chưa ghi: no file that was read says so, for the reader asks [`DeadlineDuty::of_old`].
    #[default]
    Unstated,
    /// Gửi hồ sơ đăng ký đề án.
    Registration,
    /// Giấy chứng nhận hết giá trị.
    Certificate,
    /// Nộp hồ sơ quyết toán.
    Settlement,
    /// Nộp trả tạm ứng.
    Repayment,
    /// Đối chiếu với Kho bạc.
    Reconciliation,
    /// Thanh toán tạm ứng không có hợp đồng.
    Clearance,
    /// Việc khác: a date of the year, a report, a period.
    Other,
}

impl DeadlineDuty {
    /// Loại của một thời hạn cũ: files signed before the kind was written tell it by their code, and the
    /// advance without a contract by its event.
    pub fn of_old(code: &str, rule: &DeadlineRule) -> DeadlineDuty {
        if let DeadlineRule::PeriodAfter { event, unit, .. } = rule {
            let is_bare = *unit == PeriodUnit::MonthEnd && event.contains("không có hợp đồng");
            return match is_bare {
                true => DeadlineDuty::Clearance,
                false => DeadlineDuty::Other,
            };
        }
        match code {
            _ if code.contains("REGISTER") => DeadlineDuty::Registration,
            _ if code.contains("CERT_EXPIRY") => DeadlineDuty::Certificate,
            _ if code.starts_with("SETTLE_") => DeadlineDuty::Settlement,
            _ if code.starts_with("ADVANCE_") => DeadlineDuty::Repayment,
            _ if code.starts_with("KBNN_RECONCILE") => DeadlineDuty::Reconciliation,
            _ => DeadlineDuty::Other,
        }
    }
}

/// Thời hạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Mã thời hạn.
    pub code: String,
    /// Việc phải làm.
    pub name: String,
    /// Nguồn: `KCQG`, `KCĐP`, `ALL`; other words (`dữ liệu cá nhân`, `lưu trữ`) concern no source.
    pub scope: String,
    /// Quy tắc.
    pub rule: DeadlineRule,
    /// Loại.
    #[serde(default)]
    pub duty: DeadlineDuty,
    /// Căn cứ.
    pub citation: Citation,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}
