//! Hạn: what falls due for a đề án and for the office, and what is still missing for it.

mod of_office;
mod of_proposal;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::breach::Subject;
use crate::calendar::Day;
pub use of_office::of_office;
pub use of_proposal::of_proposal;

/// Số ngày trước hạn from which a date counts as near.
const DAYS_SOON: i64 = 15;

/// Loại hạn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// Đăng ký kế hoạch.
    Register,
    /// Báo cáo định kỳ.
    Report,
    /// Kết thúc thực hiện, nghiệm thu.
    Work,
    /// Nộp hồ sơ quyết toán.
    Settle,
    /// Khóa sổ, chỉnh lý, đối chiếu cuối năm.
    YearEnd,
    /// Thanh toán, nộp trả tạm ứng.
    Advance,
    /// Giấy chứng nhận hết giá trị.
    Certificate,
    /// Theo dõi, rà soát.
    FollowUp,
    /// Kiểm tra thực địa, yêu cầu của lần kiểm tra.
    Visit,
}

impl DueKind {
    /// Tên loại hạn.
    pub fn label(self) -> &'static str {
        match self {
            DueKind::Register => "Đăng ký",
            DueKind::Report => "Báo cáo",
            DueKind::Work => "Thực hiện",
            DueKind::Settle => "Quyết toán",
            DueKind::YearEnd => "Cuối năm",
            DueKind::Advance => "Tạm ứng",
            DueKind::Certificate => "Giấy chứng nhận",
            DueKind::FollowUp => "Theo dõi, rà soát",
            DueKind::Visit => "Kiểm tra",
        }
    }
}

/// Tình trạng của hạn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueState {
    /// Quá hạn.
    Overdue,
    /// Sắp đến hạn; also what has no day and waits already.
    Soon,
    /// Còn xa.
    Later,
}

/// Một hạn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Loại.
    pub kind: DueKind,
    /// Mã thời hạn of the regulation pack; empty for the office's own dates.
    pub code: String,
    /// Ngày đến hạn; none = the text names no day.
    pub on: Option<Day>,
    /// Việc.
    pub what: String,
    /// Những gì còn thiếu, in the words of the checklist.
    pub missing: Vec<String>,
    /// Nơi làm; none = a date of the whole office.
    pub subject: Option<Subject>,
    /// Căn cứ with its mark; empty for the office's own dates.
    pub reference: String,
}

impl Due {
    /// Tình trạng on a day.
    pub fn state(&self, today: Day) -> DueState {
        match self.on.map(|on| today.days_until(on)) {
            Some(left) if left < 0 => DueState::Overdue,
            Some(left) if left > DAYS_SOON => DueState::Later,
            Some(_) | None => DueState::Soon,
        }
    }
}

/// Ngày làm việc cuối cùng up to a date: what falls on a day off is done before it.
pub fn act_by(on: Day, holidays: &[Day]) -> Day {
    if on.is_working_day(holidays) {
        on
    } else {
        on.add_working_days(-1, holidays)
    }
}

/// Số ngày làm việc left after today, up to and with the date; 0 once it has passed.
pub fn working_days_left(today: Day, on: Day, holidays: &[Day]) -> i64 {
    let days = 1..=today.days_until(on).max(0);
    let working = days.filter(|ahead| today.plus_days(*ahead).is_working_day(holidays));
    working.count() as i64
}

/// Hạn hằng tháng: the next of them, today's included; in a month too short for it, its last day.
pub fn monthly_on(today: Day, day_of_month: u32) -> Option<Day> {
    let in_month_of = |first: Day| {
        let exact = Day::new(first.year(), first.month(), day_of_month);
        exact.unwrap_or_else(|| first.month_end())
    };
    let first = Day::new(today.year(), today.month(), 1)?;
    let this_month = in_month_of(first);
    Some(if this_month >= today {
        this_month
    } else {
        in_month_of(first.month_end().plus_days(1))
    })
}
