//! Sorts the rows below the heading of a plan into đề án, groups and the rest.

use super::columns::{self, Column};
use super::groups::{Groups, StatedSums};
use super::row;
use crate::list;
use crate::report::{PlanRow, RowReport, SkipReason, SkippedRow};
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table::{self, Header, Marker, Reading, TextFlaws};

/// The rows below the heading while they are sorted into đề án, groups and the rest.
pub(super) struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    unit: i64,
    has_numbers: bool,
    ended: bool,
    /// The đề án.
    pub rows: Vec<RowReport<PlanRow>>,
    /// Everything else, and why.
    pub skipped: Vec<SkippedRow>,
    /// The groups and what they state.
    pub groups: Groups,
    /// What total rows state.
    pub totals: Vec<(u32, StatedSums)>,
}

impl<'a> Body<'a> {
    /// Begins below the heading of a plan.
    pub fn of(sheet: &'a Sheet, header: &'a Header<Column>, unit: i64) -> Body<'a> {
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

    /// Takes the row that stands at index `at` below the heading.
    pub fn take(&mut self, at: usize, row: &SheetRow, flaws: &mut TextFlaws) {
        if row.is_blank() {
            return;
        }
        let reason = match self.reason_to_skip(at, row) {
            None => {
                let mut reading = Reading::of(self.sheet, self.header, row, flaws);
                let mut values = row::read(&mut reading, self.unit);
                self.groups.leave_numbered(&Marker::of(&values.number));
                values.group = self.groups.current();
                let report = RowReport::of(row.number, reading.codes, values);
                if report.is_accepted() {
                    self.groups.add(report.row, &report.values);
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
            .any(|column| self.header.is_filled(row, *column));
        let numbered = marker.is_number() && !title.is_empty();
        // "1" above "1.1" and "1.2" adds them up, whatever else stands in its row.
        if numbered && self.opens_nested(at, &marker) {
            return Some(SkipReason::Group);
        }
        if numbered {
            return None;
        }
        if self.ended || table::is_signature(row) || list::is_note(&label) || title.is_empty() {
            return Some(SkipReason::Footer);
        }
        let has_order = self.header.columns.has(Column::Order) && self.has_numbers;
        let has_money = columns::MONEY
            .iter()
            .any(|column| self.header.is_filled(row, *column));
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
        // "Cộng A + B" adds groups up.
        let is_grand = label.contains('+') || (folded.starts_with("tong") && !names_part);
        if self.groups.is_open() && !is_grand && (names_part || more_follows || folded.len() > 6) {
            SkipReason::Subtotal
        } else {
            SkipReason::Total
        }
    }
}
