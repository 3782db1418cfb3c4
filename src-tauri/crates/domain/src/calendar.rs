//! Ngày tháng: calendar dates without a time zone, and the budget year.

#[cfg(test)]
mod tests;
mod working_days;

use std::fmt;

pub use chrono::Weekday;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ngày: one calendar date from 01/01/1900 to 31/12/2199. "Today" is always an argument.
///
/// As JSON and in the data file it is the text "2026-01-05".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

/// The text names no day of the calendar between 1900 and 2199.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day: {text:?}")]
pub struct NotADay {
    /// The text as it was given.
    pub text: String,
}

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

    /// Reads "2026-01-05", and nothing looser.
    pub fn parse_iso(text: &str) -> Option<Day> {
        let [year, month, day] = digits_apart(text, '-', [4..=4, 2..=2, 2..=2])?;
        Day::new(year.try_into().ok()?, month, day)
    }

    /// Reads "05/01/2026" or "5/1/2026": the day first, always with four digits of the year.
    pub fn parse_dmy(text: &str) -> Option<Day> {
        let [day, month, year] = digits_apart(text, '/', [1..=2, 1..=2, 4..=4])?;
        Day::new(year.try_into().ok()?, month, day)
    }

    /// "2026-01-05".
    pub fn iso(self) -> String {
        self.0.format("%Y-%m-%d").to_string()
    }

    /// "ngày 05 tháng 01 năm 2026", "ngày 29 tháng 6 năm 2026": a leading zero for days below 10
    /// and for months 1 and 2 only (Nghị định 30/2020/NĐ-CP).
    pub fn long(self) -> String {
        let (day, month, year) = (self.day(), self.month(), self.year());
        if month <= 2 {
            format!("ngày {day:02} tháng {month:02} năm {year}")
        } else {
            format!("ngày {day:02} tháng {month} năm {year}")
        }
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

/// "05/01/2026".
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!(
            "{:02}/{:02}/{:04}",
            self.day(),
            self.month(),
            self.year()
        ))
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.iso()
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Day, NotADay> {
        Day::parse_iso(&text).ok_or(NotADay { text })
    }
}

/// Năm ngân sách: 1 January to 31 December.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct BudgetYear(pub i32);

impl BudgetYear {
    /// 1 January; years outside 1900–2199 count as the nearest of these.
    pub fn first_day(self) -> Day {
        Day::first_of(self.0.clamp(FIRST_YEAR, LAST_YEAR))
    }

    /// 31 December; years outside 1900–2199 count as the nearest of these.
    pub fn last_day(self) -> Day {
        Day::last_of(self.0.clamp(FIRST_YEAR, LAST_YEAR))
    }

    /// Whether the day lies in the year.
    pub fn contains(self, day: Day) -> bool {
        day.year() == self.0
    }
}

impl fmt::Display for BudgetYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Three runs of ASCII digits with `separator` between them, each of an allowed length.
fn digits_apart(
    text: &str,
    separator: char,
    lengths: [std::ops::RangeInclusive<usize>; 3],
) -> Option<[u32; 3]> {
    let mut runs = text.split(separator);
    let mut numbers = [0; 3];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let run = runs.next()?;
        let sound = length.contains(&run.len()) && run.bytes().all(|byte| byte.is_ascii_digit());
        *number = sound.then(|| run.parse().ok()).flatten()?;
    }
    runs.next().is_none().then_some(numbers)
}
