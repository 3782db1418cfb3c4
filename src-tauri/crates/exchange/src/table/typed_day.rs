//! Dates as they are typed: the day first, never swapped, never completed in silence.

use domain::calendar::Day;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::columns::quick_fold;
use crate::spreadsheet::Cell;

/// Ngày được gõ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypedDay {
    /// A full date of the calendar.
    Full(Day),
    /// Day and month with two figures of the year.
    TwoDigitYear {
        /// Day of the month as typed.
        day: u32,
        /// Month as typed.
        month: u32,
        /// Year of the century, 0 to 99.
        year: i32,
    },
    /// Only a year, or a month and a year.
    YearOnly(i32),
    /// Figures in the shape of a date that no calendar has; the year as typed.
    Impossible(i32),
    /// Nothing like a date.
    Unreadable,
}

/// Reads a typed date: "05/01/1990", "5.1.1990", "ngày 5 tháng 1 năm 1990", "1990-01-05", "1990".
pub(crate) fn parse_day(text: &str) -> TypedDay {
    let folded = quick_fold(text);
    let date_part = folded.split(" 00:").next().unwrap_or_default();
    if !date_part
        .split(|letter: char| !letter.is_alphabetic())
        .all(is_date_word)
    {
        return TypedDay::Unreadable;
    }
    let runs: Vec<&str> = date_part
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .collect();
    let number = |run: &str| run.parse::<u32>().unwrap_or(u32::MAX);
    match runs.as_slice() {
        [year] if year.len() == 4 => TypedDay::YearOnly(number(year) as i32),
        [run] if run.len() == 8 => full(number(&run[4..]), number(&run[2..4]), number(&run[..2])),
        [month, year] if month.len() <= 2 && year.len() == 4 => {
            let year = number(year) as i32;
            if (1..=12).contains(&number(month)) {
                TypedDay::YearOnly(year)
            } else {
                TypedDay::Impossible(year)
            }
        }
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
            full(number(year), number(month), number(day))
        }
        [day, month, year] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
            full(number(year), number(month), number(day))
        }
        [day, month, year] if year.len() == 2 && month.len() <= 2 && day.len() <= 2 => {
            TypedDay::TwoDigitYear {
                day: number(day),
                month: number(month),
                year: number(year) as i32,
            }
        }
        _ => TypedDay::Unreadable,
    }
}

fn is_date_word(word: &str) -> bool {
    matches!(word, "" | "ngay" | "thang" | "nam" | "sinh" | "mung" | "t")
}

fn full(year: u32, month: u32, day: u32) -> TypedDay {
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    Day::new(year, month, day).map_or(TypedDay::Impossible(year), TypedDay::Full)
}

/// The day of a spreadsheet's serial number: 25569 is 1 January 1970.
pub(crate) fn serial_day(serial: Decimal) -> Option<Day> {
    const UNIX_START: i64 = 25_569;
    // 61 is 1 March 1900: below it the numbers disagree between programs.
    let days = serial.is_integer().then(|| serial.to_i64()).flatten()?;
    let in_range = (61..=109_575).contains(&days);
    in_range
        .then(|| Day::new(1970, 1, 1).map(|start| start.plus_days(days - UNIX_START)))
        .flatten()
}

/// The full date that a cell holds, however it is kept.
pub(crate) fn day_of_cell(cell: &Cell) -> Option<Day> {
    match cell {
        Cell::Day(day) => Some(*day),
        Cell::Number(number) => serial_day(*number),
        Cell::Text(text) => match parse_day(text) {
            TypedDay::Full(day) => Some(day),
            TypedDay::TwoDigitYear { day, month, year } => Day::new(2000 + year, month, day),
            TypedDay::YearOnly(_) | TypedDay::Impossible(_) | TypedDay::Unreadable => None,
        },
        Cell::Empty | Cell::Truth(_) | Cell::Error | Cell::FormulaWithoutValue => None,
    }
}
