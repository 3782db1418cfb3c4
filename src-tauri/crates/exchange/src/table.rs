//! Bảng trong trang tính: finds the table of a list, its columns, and what kind each row is.

mod amount;
mod columns;
mod header;
mod lines;
mod marker;
mod reading;
mod rows;
#[cfg(test)]
mod tests;
mod typed_day;
mod unit;

pub(crate) use amount::{Amount, amount_in_sentence, bounded_sum, read_amount};
pub(crate) use columns::{ColumnHeading, ColumnRule, Columns, quick_fold};
pub(crate) use header::{Header, find_header};
pub(crate) use lines::{Line, decision_in, find_days, lines_between, number_after, number_before};
pub(crate) use marker::Marker;
pub(crate) use reading::{Reading, TextFlaws};
pub(crate) use rows::{is_numbering, is_signature, is_total_label, repeats_header};
pub(crate) use typed_day::{TypedDay, day_of_cell, parse_day, serial_day};
pub(crate) use unit::unit_of_line;
