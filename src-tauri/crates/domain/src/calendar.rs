//! Ngày tháng: calendar dates without a time zone, and the budget year.

mod budget_year;
#[cfg(test)]
mod tests;
mod working_days;
mod written;

pub use chrono::Weekday;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use budget_year::BudgetYear;
pub use written::NotADay;

/// Ngày: one calendar date from 01/01/1900 to 31/12/2199. "Today" is always an argument.
///
/// As JSON and in the data file it is the text "2026-01-05".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

// A year outside this span is a slip of the finger; inside it every spelling has four digits.
const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2199;

impl Day {
    /// The day of that year, month and day of the month, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        let known = (FIRST_YEAR..=LAST_YEAR).contains(&year);
        known
            .then(|| NaiveDate::from_ymd_opt(year, month, day).map(Day))
            .flatten()
    }

    /// The day that many days later (earlier when negative), kept within 1900 and 2199.
    pub fn plus_days(self, days: i64) -> Day {
        let distance = Days::new(days.unsigned_abs());
        if days < 0 {
            let earlier = self.0.checked_sub_days(distance);
            earlier
                .map_or(Day::first_of(FIRST_YEAR), Day)
                .max(Day::first_of(FIRST_YEAR))
        } else {
            let later = self.0.checked_add_days(distance);
            later
                .map_or(Day::last_of(LAST_YEAR), Day)
                .min(Day::last_of(LAST_YEAR))
        }
    }

    /// The day that many months later, kept within 2199; a day the month does not have becomes its last.
    pub fn plus_months(self, months: u32) -> Day {
        Day(self
            .0
            .checked_add_months(Months::new(months))
            .unwrap_or(self.0))
    }

    /// How many days it is until `other`; negative when `other` is past.
    pub fn days_until(self, other: Day) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// The year, four digits.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The quarter of the year, 1 to 4.
    pub fn quarter(self) -> u32 {
        self.0.quarter()
    }

    /// The budget year the day lies in: the calendar year.
    pub fn budget_year(self) -> BudgetYear {
        BudgetYear(self.year())
    }

    /// The last day of the same month.
    pub fn month_end(self) -> Day {
        let days = self.0.num_days_in_month();
        Day(self.0.with_day(days.into()).unwrap_or(self.0))
    }

    fn first_of(year: i32) -> Day {
        Day(NaiveDate::from_ymd_opt(year, 1, 1).expect("every year has a 1 January"))
    }

    fn last_of(year: i32) -> Day {
        Day(NaiveDate::from_ymd_opt(year, 12, 31).expect("every year has a 31 December"))
    }
}
