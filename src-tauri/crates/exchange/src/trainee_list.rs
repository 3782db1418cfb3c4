//! Danh sách học viên: reads the people of a class, one class per sheet.

mod birth;
mod card;
mod columns;
mod heading;
mod person;
mod sex;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::fold::nfc;

use crate::code::Code;
use crate::list::{self, ReadOptions};
use crate::report::{
    ClassHeading, ListKind, RowReport, SheetReport, SkipReason, SkippedRow, Stated, TraineeReport,
    TraineeRow,
};
use crate::spreadsheet::{Cell, Sheet, SheetRow};
use crate::table::{self, Header, Marker, Reading, TextFlaws, bounded_sum};
use columns::Column;
use person::{Class, Known};

type TraineeSheet = SheetReport<TraineeRow, ClassHeading>;

/// Reads a trainee list; `file` is only shown and tells .csv from others, `bytes` is its content.
pub fn read_trainees(file: &str, bytes: &[u8], options: &ReadOptions) -> TraineeReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Trainees) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let mut flaws = TextFlaws::default();
    for sheet in &workbook.sheets {
        match columns::find(sheet) {
            Some(_) if sheet.is_hidden => drop(report.codes.insert(Code::HiddenSheetSkipped)),
            Some(header) => {
                let read = read_sheet(sheet, &header, options, &mut flaws);
                if read.rows.is_empty() {
                    continue;
                }
                if read.stated.iter().any(|stated| !stated.agrees) {
                    report.codes.insert(Code::PeopleCount);
                }
                report.sheets.push(read);
            }
            None if !sheet.is_hidden && list::holds_totals_only(sheet) => {
                report.codes.insert(Code::SummarySheetSkipped);
            }
            None => {}
        }
    }
    list::close(report, flaws)
}

fn read_sheet(
    sheet: &Sheet,
    header: &Header<Column>,
    options: &ReadOptions,
    flaws: &mut TextFlaws,
) -> TraineeSheet {
    list::note_flaws(sheet, header.last_row, flaws);
    let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let mut heading = heading::read(&above);
    let unit = list::unit_of_sheet(&above);
    let mut body = Body {
        sheet,
        header,
        class: Class::of(&heading, options),
        unit,
        known: Known::default(),
        ended: false,
        rows: Vec::new(),
        skipped: Vec::new(),
    };
    for row in header.body(sheet) {
        body.take(row, flaws);
    }
    let Body { rows, skipped, .. } = body;
    let last_row = rows.last().map_or(header.last_row, |row| row.row);
    let below = table::lines_between(sheet, last_row.saturating_add(1), u32::MAX);
    let count = heading::stated_count(&below, &above);
    heading.stated_count = count.map(|(_, count)| count);
    let stated =
        count.map(|(row, count)| Stated::beside("count", "", row, count, rows.len() as i64));
    let (accepted, rejected) = list::counts(&rows);
    SheetReport {
        sheet: nfc(&sheet.name),
        header_row: header.first_row,
        encoding: sheet.encoding,
        unit_dong: unit,
        accepted,
        rejected,
        sums: sums(&rows, header),
        rows,
        skipped,
        stated: stated.into_iter().collect(),
        ties: Vec::new(),
        heading,
    }
}

fn sums(rows: &[RowReport<TraineeRow>], header: &Header<Column>) -> BTreeMap<&'static str, i64> {
    let accepted = || {
        rows.iter()
            .filter(|row| row.is_accepted())
            .map(|row| &row.values)
    };
    let mut sums = BTreeMap::new();
    if header.columns.has(Column::Amount) {
        let amounts = accepted().filter_map(|row| row.amount);
        sums.insert("amount", bounded_sum(amounts).as_dong());
    }
    if header.columns.has(Column::AttendedDays) {
        let days = accepted().filter_map(|row| row.attended_days);
        sums.insert("attended_days", days.fold(0, i64::saturating_add));
    }
    sums
}

/// The rows below the heading while they are sorted into people and the rest.
struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    class: Class<'a>,
    unit: i64,
    known: Known,
    ended: bool,
    rows: Vec<RowReport<TraineeRow>>,
    skipped: Vec<SkippedRow>,
}

impl Body<'_> {
    fn take(&mut self, row: &SheetRow, flaws: &mut TextFlaws) {
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
        let filled = |column: Column| {
            self.header
                .columns
                .all_of(column)
                .any(|at| !row.cell(at).is_empty())
        };
        let is_named = filled(Column::FullName) || filled(Column::GivenName);
        let is_described = [
            Column::Birth,
            Column::Card,
            Column::Sex,
            Column::SexMale,
            Column::SexFemale,
        ]
        .into_iter()
        .any(filled);
        if marker.is_number() && is_described && (is_named || filled(Column::Card)) {
            return None;
        }
        let label = list::first_text(row);
        let is_label = table::is_total_label(&label) || list::is_note(&label);
        if marker.is_number() && is_named && !is_label && !self.ended {
            return None;
        }
        if table::is_total_label(&label) {
            return Some(SkipReason::Total);
        }
        if self.ended || is_label || table::is_signature(row) {
            return Some(SkipReason::Footer);
        }
        let lacks_numbers = !self.header.columns.has(Column::Order);
        if is_named && is_described && (!marker.is_group() || lacks_numbers) {
            return None;
        }
        let is_formula = |cell: &Cell| matches!(cell, Cell::Error | Cell::FormulaWithoutValue);
        if is_described && row.filled().any(|(_, cell)| is_formula(cell)) {
            return None;
        }
        Some(
            if is_named || marker.is_group() || row.filled().count() == 1 {
                SkipReason::Group
            } else {
                SkipReason::Footer
            },
        )
    }
}
