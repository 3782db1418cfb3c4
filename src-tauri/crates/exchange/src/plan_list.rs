//! Kế hoạch khuyến công năm: reads the đề án of an annual plan or of a summary of several years.

mod columns;
mod groups;
mod heading;
mod row;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use domain::fold::nfc;

use crate::code::Code;
use crate::list::{self, ReadOptions};
use crate::report::{
    ListKind, PlanHeading, PlanReport, PlanRow, RowReport, SheetReport, SkipReason, Stated,
};
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table::{self, Header, Marker, Reading, TextFlaws, bounded_sum};
use columns::Column;
use groups::{Groups, StatedSums};

/// One sheet of a plan as it is read.
type PlanSheet = SheetReport<PlanRow, PlanHeading>;

/// Reads a plan; `file` is only shown and tells .csv from others, `bytes` is its content.
pub fn read_plan(file: &str, bytes: &[u8], _options: &ReadOptions) -> PlanReport {
    let (workbook, mut report) = match list::open(file, bytes, ListKind::Plan) {
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
            Some(header) => {
                let read = read_sheet(sheet, &header, &mut flaws);
                if read.rows.is_empty() {
                    continue;
                }
                if list::words_differ(sheet, &header, &read.sums, &read.stated) {
                    report.codes.insert(Code::WordsDiffer);
                }
                for stated in read.stated.iter().filter(|stated| !stated.agrees) {
                    report.codes.extend(code_of_disagreement(stated));
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

/// The rows below the heading while they are sorted into đề án, groups and the rest.
struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    unit: i64,
    has_numbers: bool,
    ended: bool,
    rows: Vec<RowReport<PlanRow>>,
    skipped: Vec<crate::report::SkippedRow>,
    groups: Groups,
    totals: Vec<(u32, StatedSums)>,
}

impl<'a> Body<'a> {
    fn of(sheet: &'a Sheet, header: &'a Header<Column>, unit: i64) -> Body<'a> {
        let marker = |row| Marker::of(&header.cell(sheet, row, Column::Order).shown());
        let has_numbers = header
            .body(sheet)
            .iter()
            .any(|row| !table::is_numbering(row) && marker(row).is_number());
        Body {
            sheet,
            header,
            unit,
            has_numbers,
            ended: false,
            rows: Vec::new(),
            skipped: Vec::new(),
            groups: Groups::default(),
            totals: Vec::new(),
        }
    }

    fn take(&mut self, at: usize, row: &SheetRow, flaws: &mut TextFlaws) {
        if row.is_blank() {
            return;
        }
        let reason = match self.reason_to_skip(at, row) {
            None => {
                let mut reading = Reading::of(self.sheet, self.header, row, flaws);
                let mut values = row::read(&mut reading, self.unit);
                values.group = self.groups.current();
                let report = RowReport::of(row.number, reading.codes, values);
                if report.is_accepted() {
                    self.groups.add(&report.values);
                }
                self.rows.push(report);
                return;
            }
            Some(reason) => reason,
        };
        match reason {
            SkipReason::Group => {
                let sums = StatedSums::of(self.sheet, self.header, row, self.unit);
                let marker = self.header.cell(self.sheet, row, Column::Order).shown();
                let title = self.header.cell(self.sheet, row, Column::Title).shown();
                self.groups.open(row.number, &marker, &title, sums);
            }
            SkipReason::Subtotal => {
                let sums = StatedSums::of(self.sheet, self.header, row, self.unit);
                self.groups.state(row.number, sums);
            }
            SkipReason::Total => {
                let sums = StatedSums::of(self.sheet, self.header, row, self.unit);
                self.totals.push((row.number, sums));
            }
            SkipReason::Footer => self.ended |= table::is_signature(row),
            SkipReason::Header | SkipReason::Numbering => {}
        }
        self.skipped.push(list::skipped(row, reason));
    }

    /// Why the row is no đề án; `None` when it is one.
    fn reason_to_skip(&self, at: usize, row: &SheetRow) -> Option<SkipReason> {
        if table::is_numbering(row) {
            return Some(SkipReason::Numbering);
        }
        if table::repeats_header(row, &self.header.headings) {
            return Some(SkipReason::Header);
        }
        let shown = |column| self.header.cell(self.sheet, row, column).shown();
        let marker = Marker::of(&shown(Column::Order));
        let label = list::first_text(row);
        let is_total =
            table::is_total_label(&label) || table::is_total_label(&shown(Column::Title));
        if is_total && !marker.is_number() {
            return Some(self.kind_of_total(at, &label));
        }
        let title = shown(Column::Title);
        let has_details = columns::DETAILS
            .iter()
            .any(|column| !row_cell_is_empty(self.header, row, *column));
        let numbered = marker.is_number() && !title.is_empty();
        if numbered && (has_details || !self.opens_nested(at, &marker)) {
            return None;
        }
        if self.ended || table::is_signature(row) || list::is_note(&label) || title.is_empty() {
            return Some(SkipReason::Footer);
        }
        let has_order = self.header.columns.has(Column::Order) && self.has_numbers;
        let has_money = columns::MONEY
            .iter()
            .any(|column| !row_cell_is_empty(self.header, row, *column));
        if has_details || (!has_order && has_money) {
            return None;
        }
        Some(SkipReason::Group)
    }

    /// Whether "1" is followed by "1.1".
    fn opens_nested(&self, at: usize, marker: &Marker) -> bool {
        let next = self
            .header
            .body(self.sheet)
            .get(at + 1..)
            .unwrap_or_default();
        let next = next.iter().find(|row| !row.is_blank());
        let next =
            next.map(|row| Marker::of(&self.header.cell(self.sheet, row, Column::Order).shown()));
        match (marker, next) {
            (Marker::Number(own), Some(Marker::Nested(parts))) => parts.first() == Some(own),
            _ => false,
        }
    }

    fn kind_of_total(&self, at: usize, label: &str) -> SkipReason {
        let folded = domain::fold::fold(label);
        let names_part = ["muc", "nhom", "phan"].iter().any(|part| {
            folded
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| word == *part)
        });
        let rest = self
            .header
            .body(self.sheet)
            .get(at + 1..)
            .unwrap_or_default();
        let more_follows = rest.iter().any(|row| {
            let marker = Marker::of(&self.header.cell(self.sheet, row, Column::Order).shown());
            marker.is_number() || marker.is_group()
        });
        let is_grand = folded.starts_with("tong") && !names_part;
        if self.groups.is_open() && !is_grand && (names_part || more_follows || folded.len() > 6) {
            SkipReason::Subtotal
        } else {
            SkipReason::Total
        }
    }
}

fn row_cell_is_empty(header: &Header<Column>, row: &SheetRow, column: Column) -> bool {
    header
        .columns
        .all_of(column)
        .all(|at| row.cell(at).is_empty())
}
