//! Danh sách cơ sở công nghiệp nông thôn: as communes, districts and the Sở send it.

mod body;
mod columns;
mod row;
mod tax_number;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::fold::nfc;

use crate::code::Code;
use crate::list::{self, ReadOptions};
use crate::report::{
    EstablishmentHeading, EstablishmentReport, EstablishmentRow, ListKind, SheetReport, Stated,
};
use crate::spreadsheet::Sheet;
use crate::table::{self, Header, TextFlaws};
use body::Body;
use columns::Column;

/// Reads a list of cơ sở; `file` is only shown and tells .csv from others, `bytes` is its content.
pub fn read_establishments(file: &str, bytes: &[u8], options: &ReadOptions) -> EstablishmentReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Establishments, options) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let mut flaws = TextFlaws::default();
    for sheet in &workbook.sheets {
        match columns::find(sheet) {
            Some(_) if sheet.is_hidden => drop(report.codes.insert(Code::HiddenSheetSkipped)),
            Some(header) => {
                let read = read_sheet(sheet, &header, options, &mut flaws);
                if !read.rows.is_empty() {
                    report.sheets.push(read);
                }
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
) -> SheetReport<EstablishmentRow, EstablishmentHeading> {
    list::note_flaws(sheet, header.last_row, flaws);
    let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let unit = list::unit_of_sheet(&above);
    let mut body = Body::of(sheet, header, options.home_province.as_deref(), unit);
    for row in header.body(sheet) {
        body.take(row, flaws);
    }
    let Body {
        rows,
        skipped,
        stated_workers,
        ..
    } = body;
    let title = above.iter().find(|line| line.folded.contains("danh sach"));
    let (accepted, rejected) = list::counts(&rows);
    let workers = rows
        .iter()
        .filter(|row| row.is_accepted())
        .filter_map(|row| row.values.workers);
    let workers = workers.fold(0, i64::saturating_add);
    let stated = stated_workers
        .map(|(row, stated)| Stated::beside("workers", "", row, stated, workers))
        .into_iter();
    SheetReport {
        columns: list::columns_of(sheet, header, Column::label),
        sheet: nfc(&sheet.name),
        header_row: header.first_row,
        encoding: sheet.encoding,
        unit_dong: unit,
        accepted,
        rejected,
        rows,
        skipped,
        sums: BTreeMap::from([("workers", workers)]),
        stated: stated.collect(),
        ties: Vec::new(),
        heading: EstablishmentHeading {
            title: title.map_or(String::new(), |line| line.text.clone()),
            stated_count: None,
        },
    }
}
