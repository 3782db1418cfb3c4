//! Kế hoạch khuyến công năm: reads the đề án of an annual plan or of a summary of several years.

mod body;
mod columns;
mod groups;
mod heading;
mod results;
mod row;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::fold::nfc;

use crate::code::Code;
use crate::list::{self, ReadOptions};
use crate::report::{ListKind, PlanHeading, PlanReport, PlanRow, RowReport, SheetReport, Stated};
use crate::spreadsheet::Sheet;
use crate::table::{self, Header, TextFlaws, bounded_sum};
use body::Body;
use columns::Column;

/// One sheet of a plan as it is read.
type PlanSheet = SheetReport<PlanRow, PlanHeading>;

/// Reads a plan; `file` is only shown and tells .csv from others, `bytes` is its content.
pub fn read_plan(file: &str, bytes: &[u8], options: &ReadOptions) -> PlanReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Plan, options) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let mut flaws = TextFlaws::default();
    let found: Vec<_> = workbook
        .sheets
        .iter()
        .map(|sheet| (sheet, columns::find(sheet)))
        .collect();
    let detailed = |header: &Header<Column>| header.columns.has_any(&columns::DETAILS);
    let any_detailed = found
        .iter()
        .any(|(sheet, header)| !sheet.is_hidden && header.as_ref().is_some_and(detailed));
    for (sheet, header) in found {
        match header {
            Some(_) if sheet.is_hidden => drop(report.codes.insert(Code::HiddenSheetSkipped)),
            Some(header) if any_detailed && !detailed(&header) => {
                report.codes.insert(Code::SummarySheetSkipped);
            }
            _ if !any_detailed
                && !sheet.is_hidden
                && take_results(sheet, &mut report, &mut flaws) => {}
            Some(header) => {
                let read = read_sheet(sheet, &header, &mut flaws);
                if read.rows.is_empty() {
                    continue;
                }
                if list::words_differ(sheet, &header, &read.sums, &read.stated) {
                    report.codes.insert(Code::WordsDiffer);
                }
                take_sheet(read, &mut report);
            }
            None if !sheet.is_hidden && list::holds_totals_only(sheet) => {
                report.codes.insert(Code::SummarySheetSkipped);
            }
            None => {}
        }
    }
    list::close(report, flaws)
}

/// Takes a sheet that tells results and not đề án, if it is one.
fn take_results(sheet: &Sheet, report: &mut PlanReport, flaws: &mut TextFlaws) -> bool {
    let read = results::find(sheet).and_then(|table| results::read_sheet(sheet, &table, flaws));
    let is_one = read.is_some();
    if let Some(read) = read {
        take_sheet(read, report);
    }
    is_one
}

fn take_sheet(read: PlanSheet, report: &mut PlanReport) {
    for stated in read.stated.iter().filter(|stated| !stated.agrees) {
        let in_words = heading::count_of_group(&stated.group).is_some();
        let by_cell = stated.group != heading::ABOVE_TABLE && !in_words;
        report
            .codes
            .extend(match read.heading.is_results && by_cell {
                true => Some(Code::SubtotalMismatch),
                false => code_of_disagreement(stated),
            });
    }
    report.sheets.push(read);
}

fn code_of_disagreement(stated: &Stated) -> Option<Code> {
    match (stated.what, stated.group.as_str()) {
        ("count", _) => Some(Code::ProposalCount),
        // The sum above the table is often the decision's round figure: shown, not warned about.
        (_, heading::ABOVE_TABLE) => None,
        _ => Some(Code::SubtotalMismatch),
    }
}

fn read_sheet(sheet: &Sheet, header: &Header<Column>, flaws: &mut TextFlaws) -> PlanSheet {
    list::note_flaws(sheet, header.last_row, flaws);
    let lines = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let unit = columns::unit(header, list::unit_of_sheet(&lines));
    let mut heading = heading::read(&lines);
    let mut body = Body::of(sheet, header, unit);
    for (at, row) in header.body(sheet).iter().enumerate() {
        body.take(at, row, flaws);
    }
    let Body {
        rows,
        skipped,
        groups,
        totals,
        ..
    } = body;
    let last_row = rows.last().map_or(header.last_row, |row| row.row);
    let below = table::lines_between(sheet, last_row.saturating_add(1), u32::MAX);
    heading.stated_count = heading
        .stated_count
        .or_else(|| heading::count_below(&below));
    let mut stated = heading::stated(&heading, rows.len() as i64, &rows);
    let (groups, of_groups) = groups.close();
    stated.extend(of_groups);
    let sums = sums(&rows, header.columns.has(Column::Workers));
    for (row, total) in totals {
        stated.extend(total.beside("", row, &sums));
    }
    heading.groups = groups;
    let (accepted, rejected) = list::counts(&rows);
    SheetReport {
        columns: Vec::new(),
        sheet: nfc(&sheet.name),
        header_row: header.first_row,
        encoding: sheet.encoding,
        unit_dong: unit,
        accepted,
        rejected,
        rows,
        skipped,
        sums,
        stated,
        ties: Vec::new(),
        heading,
    }
}

fn sums(rows: &[RowReport<PlanRow>], with_workers: bool) -> BTreeMap<&'static str, i64> {
    let accepted = || {
        rows.iter()
            .filter(|row| row.is_accepted())
            .map(|row| &row.values)
    };
    let mut sums = BTreeMap::from([
        (
            "total",
            bounded_sum(accepted().filter_map(|row| row.total)).as_dong(),
        ),
        (
            "grant",
            bounded_sum(accepted().filter_map(|row| row.grant)).as_dong(),
        ),
        (
            "other",
            bounded_sum(accepted().filter_map(|row| row.other)).as_dong(),
        ),
    ]);
    if with_workers {
        let workers = accepted().filter_map(|row| row.workers);
        sums.insert("workers", workers.fold(0, i64::saturating_add));
    }
    sums
}
