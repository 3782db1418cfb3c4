//! Bảng kê chứng từ: reads vouchers, with the approved estimate and the contracts that other sheets
//! of the same file carry, and sets them against each other.

mod against;
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
    ListKind, RowReport, SheetReport, SkipReason, SkippedRow, Stated, VoucherHeading,
    VoucherReport, VoucherRow,
};
use crate::spreadsheet::{Sheet, SheetRow, Workbook};
use crate::table::{self, Header, Marker, Reading, TextFlaws, bounded_sum};
use against::Against;
use columns::Column;
use row::Used;

type VoucherSheet = SheetReport<VoucherRow, VoucherHeading>;

/// Reads a voucher list; `file` is only shown and tells .csv from others, `bytes` is its content.
///
/// Heading and ties of the whole file stand on the first of its voucher sheets.
pub fn read_vouchers(file: &str, bytes: &[u8], _options: &ReadOptions) -> VoucherReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Vouchers) {
        Ok(opened) => opened,
        Err(refused) => return refused,
    };
    let mut flaws = TextFlaws::default();
    let heading = papers(&workbook, &mut flaws);
    let mut used = Used::default();
    let mut against = Against::of(&heading);
    for sheet in &workbook.sheets {
        match columns::find(sheet) {
            Some(_) if sheet.is_hidden => drop(report.codes.insert(Code::HiddenSheetSkipped)),
            Some(header) => {
                let mut body = Body::of(sheet, &header, &mut used, &mut against);
                header
                    .body(sheet)
                    .iter()
                    .for_each(|row| body.take(row, &mut flaws));
                let read = body.close(&mut flaws);
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
    report
        .codes
        .extend(ties.iter().flat_map(|tie| tie.codes.iter().copied()));
    if let Some(first) = report.sheets.first_mut() {
        first.heading.proposals = heading.proposals;
        first.heading.estimate = heading.estimate;
        first.ties = ties;
    }
    list::close(report, flaws)
}

/// Estimate and contracts of the visible sheets that carry no vouchers.
fn papers(workbook: &Workbook, flaws: &mut TextFlaws) -> VoucherHeading {
    let mut heading = VoucherHeading::default();
    for sheet in workbook.sheets.iter().filter(|sheet| !sheet.is_hidden) {
        if columns::find(sheet).is_some() {
            continue;
        }
        if let Some(proposals) = contracts::read(sheet, flaws) {
            heading.proposals.extend(proposals);
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
    let is_paper =
        contracts::read(sheet, &mut flaws).is_some() || estimate::read(sheet, &mut flaws).is_some();
    !is_paper && list::holds_totals_only(sheet)
}

/// The rows below the heading while they are sorted into vouchers and the rest.
struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    unit: i64,
    title: String,
    used: &'a mut Used,
    against: &'a mut Against,
    /// Mã đề án that the heading or a group row above names.
    proposal: String,
    ended: bool,
    rows: Vec<RowReport<VoucherRow>>,
    skipped: Vec<SkippedRow>,
    totals: Vec<(u32, row::Paid)>,
}

impl<'a> Body<'a> {
    fn of(
        sheet: &'a Sheet,
        header: &'a Header<Column>,
        used: &'a mut Used,
        against: &'a mut Against,
    ) -> Body<'a> {
        let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
        let named = above.iter().filter(|line| line.folded.contains("de an"));
        let proposal = named
            .clone()
            .find_map(|line| list::proposal_code(&line.text));
        Body {
            sheet,
            header,
            unit: list::unit_of_sheet(&above),
            title: above
                .first()
                .map(|line| line.text.clone())
                .unwrap_or_default(),
            proposal: proposal
                .or_else(|| against.only_proposal())
                .unwrap_or_default(),
            used,
            against,
            ended: false,
            rows: Vec::new(),
            skipped: Vec::new(),
            totals: Vec::new(),
        }
    }

    fn take(&mut self, row: &SheetRow, flaws: &mut TextFlaws) {
        if row.is_blank() {
            return;
        }
        let Some(reason) = self.reason_to_skip(row) else {
            let mut reading = Reading::of(self.sheet, self.header, row, flaws);
            let mut values = row::read(&mut reading, self.unit);
            if values.proposal.is_empty() {
                values.proposal = self.proposal.clone();
            }
            self.used.mark_repeat(&values, &mut reading.codes);
            if !list::has_rejection(&reading.codes) {
                self.against.take(&values, &mut reading.codes);
            }
            self.rows
                .push(RowReport::of(row.number, reading.codes, values));
            return;
        };
        match reason {
            SkipReason::Group => {
                let shown = row.filled().map(|(_, cell)| cell.shown());
                if let Some(code) = shown
                    .into_iter()
                    .find_map(|text| list::proposal_code(&text))
                {
                    self.proposal = code;
                }
            }
            SkipReason::Total => {
                let mut reading = Reading::of(self.sheet, self.header, row, flaws);
                let money = row::money(&mut reading, self.unit);
                self.totals.push((row.number, money));
            }
            SkipReason::Footer => self.ended |= table::is_signature(row),
            SkipReason::Header | SkipReason::Numbering | SkipReason::Subtotal => {}
        }
        self.skipped.push(list::skipped(row, reason));
    }

    /// Why the row is no voucher; `None` when it is one.
    fn reason_to_skip(&self, row: &SheetRow) -> Option<SkipReason> {
        if table::is_numbering(row) {
            return Some(SkipReason::Numbering);
        }
        if table::repeats_header(row, &self.header.headings) {
            return Some(SkipReason::Header);
        }
        let filled = |column: Column| {
            self.header
                .columns
                .all_of(column)
                .any(|at| !row.cell(at).is_empty())
        };
        let marker = Marker::of(&self.header.cell(self.sheet, row, Column::Order).shown());
        let is_paid = columns::MONEY.into_iter().any(filled);
        let is_named = filled(Column::Number) || filled(Column::Date);
        let labels: Vec<&str> = row
            .filled()
            .filter_map(|(_, cell)| cell.as_raw_text())
            .collect();
        let is_total = labels
            .iter()
            .take(2)
            .any(|text| table::is_total_label(text));
        if is_total && !filled(Column::Date) && !marker.is_number() {
            let is_grand = labels
                .iter()
                .any(|text| domain::fold::fold(text).starts_with("tong"));
            let is_subtotal = !is_grand && row_names_part(row);
            return Some(if is_subtotal {
                SkipReason::Subtotal
            } else {
                SkipReason::Total
            });
        }
        if marker.is_number() && (is_paid || (is_named && !self.ended)) {
            return None;
        }
        let label = list::first_text(row);
        if self.ended || list::is_note(&label) || table::is_signature(row) {
            return Some(SkipReason::Footer);
        }
        if is_named && is_paid && !marker.is_group() {
            return None;
        }
        Some(SkipReason::Group)
    }

    fn close(self, flaws: &mut TextFlaws) -> VoucherSheet {
        list::note_flaws(self.sheet, self.header.last_row, flaws);
        let Body {
            sheet,
            header,
            unit,
            title,
            rows,
            skipped,
            totals,
            ..
        } = self;
        let (accepted, rejected) = list::counts(&rows);
        let sums = sums(&rows);
        let stated = totals.iter().flat_map(|(row, total)| {
            let both = [("grant", total.grant), ("counterpart", total.counterpart)];
            let sums = &sums;
            both.into_iter().filter_map(move |(what, amount)| {
                let stated = amount.money()?.as_dong();
                Some(Stated::beside(what, "", *row, stated, *sums.get(what)?))
            })
        });
        SheetReport {
            sheet: nfc(&sheet.name),
            header_row: header.first_row,
            encoding: sheet.encoding,
            unit_dong: unit,
            accepted,
            rejected,
            stated: stated.collect(),
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
}

/// Whether a line that adds up says of what: "Cộng DA01".
fn row_names_part(row: &SheetRow) -> bool {
    list::first_text(row).split_whitespace().count() > 1
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
