//! The rows of a table of results as a tree: programmes above kinds, sections of one source above both.

use std::collections::BTreeSet;

use domain::fold::fold;
use domain::funding::FundSource;
use rust_decimal::Decimal;

use super::columns::{NumberColumn, ResultColumn, ResultTable};
use super::reading::line;
use crate::code::Code;
use crate::list;
use crate::report::{Measured, SkipReason, SkippedRow, SourceResult};
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table;

/// Dòng là gì.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A result that nothing below it divides.
    Leaf,
    /// It stands above others; its own numbers state their sums.
    Parent,
    /// "Cộng mục I".
    Subtotal,
    /// "Tổng cộng".
    Total,
}

/// Một dòng của biểu.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Row of the sheet, from 1.
    pub row: u32,
    /// Số thứ tự as written.
    pub number: String,
    /// Nội dung.
    pub title: String,
    /// Địa bàn.
    pub place: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Ghi chú.
    pub note: String,
    /// Cấp: the smaller stands above.
    pub level: u8,
    /// Role.
    pub role: Role,
    /// The numbers, one a column of the table; none = blank.
    pub numbers: Vec<Option<Decimal>>,
    /// What reading the cells gave.
    pub codes: BTreeSet<Code>,
}

/// The rows below the heading.
pub(super) struct Body<'a> {
    /// The table.
    pub table: &'a ResultTable,
    /// The rows that say something.
    pub lines: Vec<Line>,
    /// The rest.
    pub skipped: Vec<SkippedRow>,
    /// The source that the whole sheet is of.
    source: Option<FundSource>,
}

impl<'a> Body<'a> {
    /// Reads the rows and finds out what each is.
    pub fn of(sheet: &'a Sheet, table: &'a ResultTable, source: Option<FundSource>) -> Body<'a> {
        let mut body = Body {
            table,
            lines: Vec::new(),
            skipped: Vec::new(),
            source,
        };
        for row in table.header.body(sheet) {
            if row.is_blank() {
                continue;
            }
            if table::is_signature(row) {
                body.skipped.push(list::skipped(row, SkipReason::Footer));
                break;
            }
            match reason(row, table, sheet) {
                Some(reason) => body.skipped.push(list::skipped(row, reason)),
                None => body.lines.push(line(sheet, row, table)),
            }
        }
        body.settle_levels();
        body.settle_roles();
        body
    }

    /// Rows without a number stand below the numbered ones, unless nothing is numbered.
    fn settle_levels(&mut self) {
        let numbered = self.lines.iter().any(|line| !line.number.is_empty());
        for line in self.lines.iter_mut().filter(|line| line.number.is_empty()) {
            let bare = line.numbers.iter().all(Option::is_none);
            line.level = match (bare, line.level) {
                (_, DASH) => DASH,
                (true, _) if super::columns_source(&line.title).is_some() => SECTION,
                (true, _) => GROUP,
                (false, _) if numbered => DASH - 1,
                (false, level) => level,
            };
        }
    }

    fn settle_roles(&mut self) {
        for at in 0..self.lines.len() {
            let line = &self.lines[at];
            if line.role == Role::Total {
                let open = self.lines[..at]
                    .iter()
                    .any(|line| line.role == Role::Parent);
                let more = self.lines[at + 1..]
                    .iter()
                    .any(|line| line.role != Role::Total);
                let label = &self.lines[at].title;
                // The last section closes as those before it did.
                let again = self.lines[..at]
                    .iter()
                    .any(|line| line.role == Role::Subtotal && fold(&line.title) == fold(label));
                let of_part = more || again || names_part(label);
                let role = match open && of_part && !label.contains('+') {
                    true => Role::Subtotal,
                    false => Role::Total,
                };
                self.lines[at].role = role;
                continue;
            }
            let next = self.lines[at + 1..]
                .iter()
                .find(|line| line.role != Role::Total);
            if next.is_some_and(|next| next.level > line.level) {
                self.lines[at].role = Role::Parent;
            }
        }
        // A heading with nothing below it and no numbers is no result.
        self.lines
            .retain(|line| line.role != Role::Leaf || line.numbers.iter().any(Option::is_some));
    }

    /// The rows that a line adds up; one that names a source adds up those of it.
    pub fn covered_by(&self, line: &Line) -> Vec<u32> {
        let covered = self.rows_under(line);
        let closes = matches!(line.role, Role::Subtotal | Role::Total);
        let Some(source) = super::columns_source(&line.title).filter(|_| closes) else {
            return covered;
        };
        let of_source = |row: &u32| {
            let line = self.lines.iter().find(|line| line.row == *row);
            line.and_then(|line| self.source_of(line)) == Some(source)
        };
        match covered.iter().any(of_source) {
            true => covered.into_iter().filter(of_source).collect(),
            false => covered,
        }
    }

    fn rows_under(&self, line: &Line) -> Vec<u32> {
        let at = self
            .lines
            .iter()
            .position(|one| one.row == line.row)
            .unwrap_or(0);
        let leaves = |lines: &[Line]| {
            let leaves = lines.iter().filter(|line| line.role == Role::Leaf);
            leaves.map(|line| line.row).collect::<Vec<u32>>()
        };
        match line.role {
            Role::Leaf => vec![line.row],
            Role::Total => leaves(&self.lines),
            Role::Parent => {
                let below = &self.lines[at + 1..];
                let end = below.iter().position(|one| {
                    matches!(one.role, Role::Leaf | Role::Parent) && one.level <= line.level
                });
                leaves(&below[..end.unwrap_or(below.len())])
            }
            Role::Subtotal => leaves(&self.lines[self.opening_of(at)..at]),
        }
    }

    /// Where the group begins that a subtotal row closes: the innermost, or the outermost where "tổng" closes a
    /// section of one source.
    fn opening_of(&self, at: usize) -> usize {
        let label = fold(&self.lines[at].title);
        let parents = || {
            (0..at)
                .rev()
                .filter(|at| self.lines[*at].role == Role::Parent)
        };
        let named = parents().find(|parent| {
            let number = fold(&self.lines[*parent].number);
            let number = number.trim_matches(['.', ')', ' ']);
            let mut words = label.split(|letter: char| !letter.is_alphanumeric());
            !number.is_empty() && words.any(|word| word == number)
        });
        let outermost = parents()
            .min_by_key(|at| self.lines[*at].level)
            .map(|at| self.lines[at].level);
        let last_outer = parents().find(|at| Some(self.lines[*at].level) == outermost);
        let whole = label.starts_with("tong") && !names_part(&self.lines[at].title);
        let found = match whole {
            true => last_outer,
            false => named.or_else(|| parents().next()),
        };
        found.unwrap_or(0)
    }

    /// The headings above a line, the nearest first.
    fn above<'b>(&'b self, line: &'b Line) -> impl Iterator<Item = &'b Line> {
        let at = self
            .lines
            .iter()
            .position(|one| one.row == line.row)
            .unwrap_or(0);
        let mut level = line.level;
        self.lines[..at].iter().rev().filter(move |one| {
            let is_above = one.role == Role::Parent && one.level < level;
            if is_above {
                level = one.level;
            }
            is_above
        })
    }

    /// The source that a line's headings name, else that of the sheet.
    pub fn source_of(&self, line: &Line) -> Option<FundSource> {
        let named = self
            .above(line)
            .find_map(|one| super::columns_source(&one.title));
        named.or(self.source)
    }

    /// The programme that a line belongs to: the nearest heading that names no source.
    pub fn part_of(&self, line: &Line) -> String {
        let part = self
            .above(line)
            .find(|one| super::columns_source(&one.title).is_none());
        part.map(|part| part.title.clone()).unwrap_or_default()
    }
}

impl Line {
    /// The numbers of a line by source and year.
    pub fn results(&self, table: &ResultTable, source: Option<FundSource>) -> Vec<SourceResult> {
        let mut found: Vec<SourceResult> = Vec::new();
        let columns = || self.numbers.iter().zip(&table.numbers);
        // Where a row gives nothing but its total, the total is what it tells.
        let divided = columns().any(|(number, column)| number.is_some() && !column.is_total);
        for (number, column) in columns() {
            let Some(number) = number.filter(|_| !(divided && column.is_total)) else {
                continue;
            };
            let key = (column.source.or(source), column.year);
            let at = found.iter().position(|one| (one.source, one.year) == key);
            let at = at.unwrap_or_else(|| {
                found.push(SourceResult::of(key.0, key.1));
                found.len() - 1
            });
            found[at].numbers.push((self.measure(column), number));
        }
        found
    }

    /// What a column measures in this line.
    pub fn measure(&self, column: &NumberColumn) -> Measured {
        let unit = fold(&self.unit);
        let has = |words: &[&str]| words.iter().any(|word| unit.contains(word));
        column.measured.unwrap_or(match () {
            () if has(&["de an"]) => Measured::Proposals,
            () if has(&["trieu", "dong", "ty"]) => Measured::Grant,
            () if has(&["hoc vien", "nguoi hoc"]) => Measured::Trainees,
            () if has(&["lao dong", "viec lam"]) => Measured::Jobs,
            () if has(&["co so", "doanh nghiep"]) => Measured::Establishments,
            () => Measured::Quantity,
        })
    }
}

/// A section of one source stands above everything.
const SECTION: u8 = 0;
const GROUP: u8 = 2;
/// Parts told with a dash stand below everything.
pub(super) const DASH: u8 = 9;

fn names_part(label: &str) -> bool {
    let folded = fold(label);
    let mut words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| ["muc", "nhom", "phan", "chuong"].contains(&word))
}

fn reason(row: &SheetRow, table: &ResultTable, sheet: &Sheet) -> Option<SkipReason> {
    if table::is_numbering(row) {
        return Some(SkipReason::Numbering);
    }
    if table::repeats_header(row, &table.header.headings) {
        return Some(SkipReason::Header);
    }
    let label = list::first_text(row);
    let title = table.header.cell(sheet, row, ResultColumn::Title).shown();
    let nothing = label.is_empty() && title.is_empty();
    (nothing || list::is_note(&label)).then_some(SkipReason::Footer)
}
