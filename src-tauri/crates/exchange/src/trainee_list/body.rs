//! Sorts the rows below the heading of a trainee list into people and the rest.

use super::columns::Column;
use super::known::Known;
use super::person::{self, Class};
use crate::list;
use crate::report::{RowReport, SkipReason, SkippedRow, TraineeRow};
use crate::spreadsheet::{Cell, Sheet, SheetRow};
use crate::table::{self, Header, Marker, Reading, TextFlaws};

/// Columns of which one names the person.
const NAMES: [Column; 2] = [Column::FullName, Column::GivenName];
/// Columns of which one tells more than the name: a group heading fills none.
const DESCRIPTIONS: [Column; 5] = [
    Column::Birth,
    Column::Card,
    Column::Sex,
    Column::SexMale,
    Column::SexFemale,
];

/// The rows below the heading while they are sorted into people and the rest.
pub(super) struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    class: Class<'a>,
    unit: i64,
    known: Known,
    ended: bool,
    /// The people.
    pub rows: Vec<RowReport<TraineeRow>>,
    /// Everything else, and why.
    pub skipped: Vec<SkippedRow>,
}

impl<'a> Body<'a> {
    /// Begins below the heading of a class.
    pub fn of(
        sheet: &'a Sheet,
        header: &'a Header<Column>,
        class: Class<'a>,
        unit: i64,
    ) -> Body<'a> {
        Body {
            sheet,
            header,
            class,
            unit,
            known: Known::default(),
            ended: false,
            rows: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// Takes the next row.
    pub fn take(&mut self, row: &SheetRow, flaws: &mut TextFlaws) {
        if row.is_blank() {
            return;
        }
        match self.reason_to_skip(row) {
            Some(reason) => {
                self.ended |= reason == SkipReason::Footer && table::is_signature(row);
                self.skipped.push(list::skipped(row, reason));
            }
            None => {
                let mut reading = Reading::of(self.sheet, self.header, row, flaws);
                let values = person::read(&mut reading, &self.class, self.unit);
                self.known.mark_repeat(&values, &mut reading.codes);
                self.rows
                    .push(RowReport::of(row.number, reading.codes, values));
            }
        }
    }

    /// Why the row is no person; `None` when it is one.
    fn reason_to_skip(&self, row: &SheetRow) -> Option<SkipReason> {
        if table::is_numbering(row) {
            return Some(SkipReason::Numbering);
        }
        if table::repeats_header(row, &self.header.headings) {
            return Some(SkipReason::Header);
        }
        let marker = Marker::of(&self.header.cell(self.sheet, row, Column::Order).shown());
        let filled = |column: &Column| self.header.is_filled(row, *column);
        let is_named = NAMES.iter().any(filled);
        let is_described = DESCRIPTIONS.iter().any(filled);
        if marker.is_number() && is_described && (is_named || filled(&Column::Card)) {
            return None;
        }
        let label = list::first_text(row);
        let is_total = table::is_total_label(&label);
        let is_label = is_total || list::is_note(&label);
        if marker.is_number() && is_named && !is_label && !self.ended {
            return None;
        }
        if is_total {
            return Some(SkipReason::Total);
        }
        if self.ended || is_label || table::is_signature(row) {
            return Some(SkipReason::Footer);
        }
        let may_lack_number = !marker.is_group() || !self.header.columns.has(Column::Order);
        let is_formula = |cell: &Cell| matches!(cell, Cell::Error | Cell::FormulaWithoutValue);
        let is_broken = row.filled().any(|(_, cell)| is_formula(cell));
        if is_described && ((is_named && may_lack_number) || is_broken) {
            return None;
        }
        let is_group = is_named || marker.is_group() || row.filled().count() == 1;
        Some(if is_group {
            SkipReason::Group
        } else {
            SkipReason::Footer
        })
    }
}
