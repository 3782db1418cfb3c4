//! Reads the cells of one row, keeping the codes that its cells give.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::amount::{Amount, bounded_sum, read_amount};
use super::header::Header;
use crate::code::Code;
use crate::spreadsheet::{Cell, Sheet, SheetRow};

/// What was mended in the texts of a file.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TextFlaws {
    /// Text was decomposed.
    pub decomposed: bool,
    /// No-break, zero-width or similar characters were removed.
    pub invisible: bool,
}

impl TextFlaws {
    /// Notes what is wrong with a text.
    pub fn note(&mut self, text: &str) {
        self.decomposed |= !is_nfc(text) && text.nfc().ne(text.chars());
        self.invisible |= text.chars().any(|letter| {
            matches!(
                letter,
                '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{3000}' | '\u{FEFF}'
            ) || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}')
        });
    }

    /// The codes of the file.
    pub fn codes(self) -> impl Iterator<Item = Code> {
        let codes = [
            self.decomposed.then_some(Code::Decomposed),
            self.invisible.then_some(Code::InvisibleCharacters),
        ];
        codes.into_iter().flatten()
    }
}

/// Một dòng đang đọc.
pub(crate) struct Reading<'a, R> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The heading of its table.
    pub header: &'a Header<R>,
    /// The row.
    pub row: &'a SheetRow,
    /// Codes found so far.
    pub codes: BTreeSet<Code>,
    flaws: &'a mut TextFlaws,
}

impl<'a, R: Copy + PartialEq> Reading<'a, R> {
    /// Begins to read a row.
    pub fn of(
        sheet: &'a Sheet,
        header: &'a Header<R>,
        row: &'a SheetRow,
        flaws: &'a mut TextFlaws,
    ) -> Reading<'a, R> {
        let codes = row
            .is_hidden
            .then_some(Code::HiddenRow)
            .into_iter()
            .collect();
        Reading {
            sheet,
            header,
            row,
            codes,
            flaws,
        }
    }

    /// The cell of a role, through vertical merges.
    pub fn cell(&self, role: R) -> Cell {
        self.header.cell(self.sheet, self.row, role)
    }

    /// The tidy text of a role; several columns of the role are joined by a space.
    pub fn text(&mut self, role: R) -> String {
        let mut texts = Vec::new();
        for column in self.header.columns.all_of(role) {
            let cell = self.sheet.cell_through_merge(self.row, column);
            if let Some(raw) = cell.as_raw_text() {
                self.flaws.note(raw);
            }
            texts.push(cell.shown());
        }
        texts.retain(|text| !text.is_empty());
        texts.join(" ")
    }

    /// The text of a role without which the row is useless: an error or a formula without a value
    /// in it rejects the row.
    pub fn needed_text(&mut self, role: R) -> String {
        let columns: Vec<usize> = self.header.columns.all_of(role).collect();
        for column in columns {
            self.need(&self.sheet.cell_through_merge(self.row, column));
        }
        self.text(role)
    }

    /// Rejects the row when a needed cell has no usable value.
    pub fn need(&mut self, cell: &Cell) {
        match cell {
            Cell::Error => self.codes.insert(Code::FormulaError),
            Cell::FormulaWithoutValue => self.codes.insert(Code::FormulaNoValue),
            Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Day(_) | Cell::Truth(_) => false,
        };
    }

    /// Sums the amounts of a role's columns; merged cells count once. The codes go to the row.
    pub fn amount(&mut self, role: R, unit: i64) -> Amount {
        let mut sum = Amount::Blank;
        for column in self.header.columns.all_of(role) {
            let own_unit = self
                .header
                .headings
                .get(column)
                .and_then(|heading| heading.unit());
            let unit = own_unit.unwrap_or(unit);
            let amount = read_amount(self.row.cell(column), unit, self.sheet.is_typed);
            self.codes.extend(amount.codes());
            sum = match (sum, amount) {
                (Amount::Blank, next) => next,
                (Amount::Sum { money: a, as_text }, Amount::Sum { money: b, .. }) => Amount::Sum {
                    money: bounded_sum([a, b]),
                    as_text,
                },
                (Amount::Unreadable(code), _) | (_, Amount::Unreadable(code)) => {
                    Amount::Unreadable(code)
                }
                (sum, Amount::Blank) => sum,
            };
        }
        sum
    }
}
