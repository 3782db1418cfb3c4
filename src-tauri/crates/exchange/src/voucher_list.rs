//! Bảng kê chứng từ: reads vouchers, with the approved estimate and the contracts that other sheets
//! of the same file carry, and sets them against each other.

mod advances;
mod against;
mod body;
mod columns;
mod contracts;
mod estimate;
mod row;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::fold::nfc;

use crate::code::Code;
use crate::list::{self, ReadOptions};
use crate::report::{
    ListKind, RowReport, SheetReport, Stated, VoucherHeading, VoucherReport, VoucherRow,
};
use crate::spreadsheet::{Sheet, Workbook};
use crate::table::{Header, TextFlaws, bounded_sum};
use against::Against;
use body::Body;
use columns::Column;
use row::{Paid, Used};

type VoucherSheet = SheetReport<VoucherRow, VoucherHeading>;

/// Reads a voucher list; `file` is only shown and tells .csv from others, `bytes` is its content.
///
/// Heading and ties of the whole file stand on the first of its voucher sheets.
pub fn read_vouchers(file: &str, bytes: &[u8], options: &ReadOptions) -> VoucherReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Vouchers, options) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let mut flaws = TextFlaws::default();
    let heading = papers(&workbook, &mut flaws);
    let mut used = Used::default();
    let mut against = Against::of(&heading);
    for sheet in &workbook.sheets {
        let found = columns::find(sheet).filter(|_| !advances::is_about(sheet));
        match found {
            Some(_) if sheet.is_hidden => drop(report.codes.insert(Code::HiddenSheetSkipped)),
            Some(header) => {
                let read = read_sheet(sheet, &header, (&mut used, &mut against), &mut flaws);
                if !read.rows.is_empty() {
                    if list::words_differ(sheet, &header, &read.sums, &read.stated) {
                        report.codes.insert(Code::WordsDiffer);
                    }
                    report.sheets.push(read);
                }
            }
            None if !sheet.is_hidden && is_summary(sheet) => {
                report.codes.insert(Code::SummarySheetSkipped);
            }
            None => {}
        }
    }
    let ties = against.ties();
    report.codes.extend(against.codes());
    report
        .codes
        .extend(ties.iter().flat_map(|tie| tie.codes.iter().copied()));
    if let Some(first) = report.sheets.first_mut() {
        first.heading.proposals = heading.proposals;
        first.heading.estimate = heading.estimate;
        first.heading.advances = heading.advances;
        first.ties = ties;
    }
    list::close(report, flaws)
}

/// Estimate and contracts of the visible sheets that carry no vouchers.
fn papers(workbook: &Workbook, flaws: &mut TextFlaws) -> VoucherHeading {
    let mut heading = VoucherHeading::default();
    for sheet in workbook.sheets.iter().filter(|sheet| !sheet.is_hidden) {
        if let Some(advances) = advances::read(sheet, flaws) {
            heading.advances.extend(advances);
        } else if columns::find(sheet).is_some() {
            continue;
        } else if let Some(told) = contracts::read(sheet, flaws) {
            heading.proposals.extend(told.proposals);
            heading.advances.extend(told.advances);
        } else if let Some(lines) = estimate::read(sheet, flaws) {
            heading.estimate.extend(lines);
        }
    }
    // An estimate of one đề án need not repeat its code on every line.
    if let [only] = heading.proposals.as_slice() {
        for line in heading
            .estimate
            .iter_mut()
            .filter(|line| line.proposal.is_empty())
        {
            line.proposal = only.code.clone();
        }
    }
    heading
}

fn is_summary(sheet: &Sheet) -> bool {
    let mut flaws = TextFlaws::default();
    let is_paper = contracts::read(sheet, &mut flaws).is_some()
        || estimate::read(sheet, &mut flaws).is_some()
        || advances::read(sheet, &mut flaws).is_some();
    !is_paper && list::holds_totals_only(sheet)
}

fn read_sheet(
    sheet: &Sheet,
    header: &Header<Column>,
    (used, against): (&mut Used, &mut Against),
    flaws: &mut TextFlaws,
) -> VoucherSheet {
    list::note_flaws(sheet, header.last_row, flaws);
    let mut body = Body::of(sheet, header, used, against);
    for row in header.body(sheet) {
        body.take(row, flaws);
    }
    let Body {
        unit,
        title,
        rows,
        skipped,
        totals,
        ..
    } = body;
    let (accepted, rejected) = list::counts(&rows);
    let sums = sums(&rows);
    SheetReport {
        columns: Vec::new(),
        sheet: nfc(&sheet.name),
        header_row: header.first_row,
        encoding: sheet.encoding,
        unit_dong: unit,
        accepted,
        rejected,
        stated: stated(&totals, &sums),
        rows,
        skipped,
        sums,
        ties: Vec::new(),
        heading: VoucherHeading {
            title,
            ..VoucherHeading::default()
        },
    }
}

/// The printed totals beside the sums of the accepted rows; they are shown, never trusted.
fn stated(totals: &[(u32, Paid)], sums: &BTreeMap<&'static str, i64>) -> Vec<Stated> {
    let printed = totals.iter().flat_map(|(row, total)| {
        let both = [("grant", total.grant), ("counterpart", total.counterpart)];
        both.into_iter().filter_map(move |(what, amount)| {
            let stated = amount.money()?.as_dong();
            Some(Stated::beside(what, "", *row, stated, *sums.get(what)?))
        })
    });
    printed.collect()
}

fn sums(rows: &[RowReport<VoucherRow>]) -> BTreeMap<&'static str, i64> {
    let accepted = || {
        rows.iter()
            .filter(|row| row.is_accepted())
            .map(|row| &row.values)
    };
    BTreeMap::from([
        (
            "grant",
            bounded_sum(accepted().filter_map(|row| row.grant)).as_dong(),
        ),
        (
            "counterpart",
            bounded_sum(accepted().filter_map(|row| row.counterpart)).as_dong(),
        ),
    ])
}
