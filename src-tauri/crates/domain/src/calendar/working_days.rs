//! Ngày làm việc: Monday to Friday without the holidays of the year's table.

use chrono::{Datelike, Weekday};

use super::Day;

impl Day {
    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// "Thứ Hai" to "Thứ Bảy", "Chủ Nhật".
    pub fn weekday_name(self) -> &'static str {
        match self.weekday() {
            Weekday::Mon => "Thứ Hai",
            Weekday::Tue => "Thứ Ba",
            Weekday::Wed => "Thứ Tư",
            Weekday::Thu => "Thứ Năm",
            Weekday::Fri => "Thứ Sáu",
            Weekday::Sat => "Thứ Bảy",
            Weekday::Sun => "Chủ Nhật",
        }
    }

    /// Whether offices work on that day: no Saturday, no Sunday, none of the `holidays`.
    ///
    /// The holidays are typed in each year, since Tết moves and days are swapped by decision.
    pub fn is_working_day(self, holidays: &[Day]) -> bool {
        !matches!(self.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(&self)
    }

    /// The working day that many working days later (earlier when negative); the day itself is
    /// not counted, and zero gives it back unchanged.
    pub fn add_working_days(self, days: i64, holidays: &[Day]) -> Day {
        let mut left = days.unsigned_abs();
        let mut day = self;
        while left > 0 {
            let next = day.plus_days(days.signum());
            if next == day {
                // The end of the calendar (see `plus_days`): nothing further to count.
                break;
            }
            day = next;
            left -= u64::from(day.is_working_day(holidays));
        }
        day
    }
}
