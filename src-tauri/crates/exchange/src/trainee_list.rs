//! Danh sách học viên: reads the people of a class, one class per sheet.

mod birth;
mod body;
mod card;
mod columns;
mod heading;
mod known;
mod pasted;
mod person;
pub(crate) mod place;
mod sex;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::fold::nfc;

use crate::code::Code;
use crate::list::{self, ReadOptions};
use crate::report::{
    ClassHeading, ListKind, RowReport, SheetReport, Stated, TraineeReport, TraineeRow,
};
use crate::spreadsheet::Sheet;
use crate::table::{self, Header, TextFlaws, bounded_sum};
use body::Body;
use columns::Column;
pub use pasted::{PastedList, PastedRow, read_pasted};
use person::Class;

type TraineeSheet = SheetReport<TraineeRow, ClassHeading>;

/// Reads a trainee list; `file` is only shown and tells .csv from others, `bytes` is its content.
pub fn read_trainees(file: &str, bytes: &[u8], options: &ReadOptions) -> TraineeReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Trainees, options) {
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
    let mut body = Body::of(sheet, header, Class::of(&heading, options), unit);
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
        columns: list::columns_of(sheet, header, Column::label),
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
