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
    /// Căn cứ.
    pub citation: Citation,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}
