//! Sorts the rows below the heading of a voucher list into vouchers and the rest.

use super::against::Against;
use super::columns::{self, Column};
use super::row::{self, Used};
use crate::list;
use crate::report::{RowReport, SkipReason, SkippedRow, VoucherRow};
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table::{self, Header, Marker, Reading, TextFlaws};

/// The rows below the heading while they are sorted into vouchers and the rest.
pub(super) struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    /// How many đồng one unit of the sheet is.
    pub unit: i64,
    /// The first line above the table.
    pub title: String,
    used: &'a mut Used,
    against: &'a mut Against,
    /// Mã đề án that the heading or a group row above names.
    proposal: String,
    ended: bool,
    /// The vouchers.
    pub rows: Vec<RowReport<VoucherRow>>,
    /// Everything else, and why.
    pub skipped: Vec<SkippedRow>,
    /// What rows that add up state.
    pub totals: Vec<(u32, row::Paid)>,
}

impl<'a> Body<'a> {
    /// Begins below the heading of a list.
    pub fn of(
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

    /// Takes the next row.
    pub fn take(&mut self, row: &SheetRow, flaws: &mut TextFlaws) {
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
        let filled = |column: Column| self.header.is_filled(row, column);
        let marker = Marker::of(&self.header.cell(self.sheet, row, Column::Order).shown());
        let is_paid = columns::MONEY.into_iter().any(filled);
        let is_named = filled(Column::Number) || filled(Column::Date);
        if !filled(Column::Date)
            && !marker.is_number()
            && let Some(reason) = reason_of_total(row)
        {
            return Some(reason);
        }
        if marker.is_number() && (is_paid || (is_named && !self.ended)) {
            return None;
        }
        let label = list::first_text(row);
        if self.ended || list::is_note(&label) || table::is_signature(row) {
            return Some(SkipReason::Footer);
        }
        let is_unnumbered = is_named && is_paid && !marker.is_group();
        (!is_unnumbered).then_some(SkipReason::Group)
    }
}

/// A row that adds up is a subtotal when its label says of what: "Cộng DA01".
fn reason_of_total(row: &SheetRow) -> Option<SkipReason> {
    let labels = || row.filled().filter_map(|(_, cell)| cell.as_raw_text());
    if !labels().take(2).any(table::is_total_label) {
        return None;
    }
    let is_grand = labels().any(|text| domain::fold::fold(text).starts_with("tong"));
    let names_part = list::first_text(row).split_whitespace().count() > 1;
    Some(if names_part && !is_grand {
        SkipReason::Subtotal
    } else {
        SkipReason::Total
    })
}
