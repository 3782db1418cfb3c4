//! How a day is written and read.

use std::fmt;

use super::Day;

/// The text names no day of the calendar between 1900 and 2199.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day: {text:?}")]
pub struct NotADay {
    /// The text as it was given.
    pub text: String,
}

impl Day {
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
