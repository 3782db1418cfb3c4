//! One cell as it is stored, before anyone asks what it means.

use domain::calendar::Day;
use rust_decimal::Decimal;

/// Ô bảng tính.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text as stored, already in Unicode.
    Text(String),
    /// A number; figures beyond the 15 that a spreadsheet keeps are noise and gone.
    Number(Decimal),
    /// A number that the sheet formats as a date.
    Day(Day),
    /// A truth value.
    Truth(bool),
    /// An error value such as #REF!.
    Error,
    /// A formula whose value was never stored.
    FormulaWithoutValue,
}

impl Cell {
    /// A cell of that text; blank text is an empty cell.
    pub fn of_text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.chars().all(char::is_whitespace) {
            Cell::Empty
        } else {
            Cell::Text(text)
        }
    }

    /// A cell of a stored floating-point number, rounded to the 15 figures a spreadsheet shows.
    pub fn of_float(number: f64) -> Cell {
        let figures = format!("{number:.14e}");
        match Decimal::from_scientific(&figures) {
            Ok(decimal) => Cell::Number(decimal.normalize()),
            Err(_) => Cell::Text(number.to_string()),
        }
    }

    /// Whether nothing is in the cell.
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }

    /// The text as stored, when the cell holds text.
    pub fn as_raw_text(&self) -> Option<&str> {
        match self {
            Cell::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What a reader sees in the cell, as one tidy line; errors and missing values show nothing.
    pub fn shown(&self) -> String {
        match self {
            Cell::Text(text) => domain::fold::tidy(text),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.to_string(),
            Cell::Truth(true) => "x".to_owned(),
            Cell::Empty | Cell::Truth(false) | Cell::Error | Cell::FormulaWithoutValue => {
                String::new()
            }
        }
    }
}
