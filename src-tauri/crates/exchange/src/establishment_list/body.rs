//! Sorts the rows below the heading of a list of cơ sở into cơ sở and the rest.

use std::collections::HashSet;

use domain::establishment::likeness::plain_name;

use super::columns::Column;
use super::row;
use crate::code::Code;
use crate::list;
use crate::report::{EstablishmentRow, RowReport, SkipReason, SkippedRow};
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table::{self, Header, Marker, Reading, TextFlaws};

/// Columns of which one tells more than the name: a group heading fills none.
const DESCRIPTIONS: [Column; 9] = [
    Column::TaxCode,
    Column::Kind,
    Column::Representative,
    Column::Address,
    Column::Commune,
    Column::Trade,
    Column::Product,
    Column::Phone,
    Column::Registration,
];

/// The rows below the heading while they are sorted.
pub(super) struct Body<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    home_province: Option<&'a str>,
    unit: i64,
    known: HashSet<String>,
    ended: bool,
    /// The cơ sở.
    pub rows: Vec<RowReport<EstablishmentRow>>,
    /// Everything else, and why.
    pub skipped: Vec<SkippedRow>,
    /// Tổng lao động of the last total row, with its row.
    pub stated_workers: Option<(u32, i64)>,
}

impl<'a> Body<'a> {
    /// Begins below the heading.
    pub fn of(
        sheet: &'a Sheet,
        header: &'a Header<Column>,
        home_province: Option<&'a str>,
        unit: i64,
    ) -> Body<'a> {
        Body {
            sheet,
            header,
            home_province,
            unit,
            known: HashSet::new(),
            ended: false,
            rows: Vec::new(),
            skipped: Vec::new(),
            stated_workers: None,
        }
    }

    /// Takes the next row.
    pub fn take(&mut self, row: &SheetRow, flaws: &mut TextFlaws) {
        if row.is_blank() {
            return;
        }
        if let Some(reason) = self.reason_to_skip(row) {
            self.ended |= reason == SkipReason::Footer;
            if matches!(reason, SkipReason::Total) {
                let workers = self.header.cell(self.sheet, row, Column::Workers);
                let workers = row::whole_number(&workers);
                self.stated_workers = workers.map(|stated| (row.number, stated));
            }
            self.skipped.push(list::skipped(row, reason));
            return;
        }
        let mut reading = Reading::of(self.sheet, self.header, row, flaws);
        let values = row::read(&mut reading, self.home_province, self.unit);
        let place = values.commune_code.as_deref().unwrap_or(&values.address);
        let named = format!("{}|{place}", plain_name(&values.name));
        let key = match values.tax_code.as_str() {
            "" => named,
            tax_code => tax_code.to_owned(),
        };
        if !self.known.insert(key) {
            reading.codes.insert(Code::EstablishmentDuplicate);
        }
        self.rows
            .push(RowReport::of(row.number, reading.codes, values));
    }

    /// Why the row is no cơ sở; `None` when it is one.
    fn reason_to_skip(&self, row: &SheetRow) -> Option<SkipReason> {
        if table::is_numbering(row) {
            return Some(SkipReason::Numbering);
        }
        if table::repeats_header(row, &self.header.headings) {
            return Some(SkipReason::Header);
        }
        let marker = Marker::of(&self.header.cell(self.sheet, row, Column::Order).shown());
        let filled = |column: Column| self.header.is_filled(row, column);
        let label = list::first_text(row);
        let is_described = DESCRIPTIONS.iter().any(|column| filled(*column));
        if marker.is_number() && is_described && !self.ended {
            return None;
        }
        if table::is_total_label(&label) {
            let grand = domain::fold::fold(&label).starts_with("tong");
            return Some(if grand {
                SkipReason::Total
            } else {
                SkipReason::Subtotal
            });
        }
        if self.ended || list::is_note(&label) || table::is_signature(row) {
            return Some(SkipReason::Footer);
        }
        let may_lack_number = !marker.is_group() || !self.header.columns.has(Column::Order);
        if filled(Column::Name) && is_described && may_lack_number {
            return None;
        }
        Some(SkipReason::Group)
    }
}
