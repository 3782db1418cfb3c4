//! Khối dán từ bảng tính: the same reader as a file; a block without a heading gets that of the grid.

use std::collections::BTreeMap;

use super::columns::{self, Column};
use super::read_sheet;
use crate::code::Code;
use crate::list::ReadOptions;
use crate::report::{ColumnReport, RowReport, TextEncoding, TraineeRow};
use crate::spreadsheet::{self, Cell, Sheet};
use crate::table::{ColumnHeading, Columns, Header, TextFlaws};

/// Khối dán đã đọc.
#[derive(Debug, Clone, PartialEq)]
pub struct PastedList {
    /// Whether the block brought its own heading.
    pub has_heading: bool,
    /// How its text was written.
    pub encoding: TextEncoding,
    /// What each column was taken for.
    pub columns: Vec<ColumnReport>,
    /// The people; titles, totals and signatures are left out.
    pub rows: Vec<PastedRow>,
    /// Lines that are nobody.
    pub skipped: usize,
    /// Codes of the whole block.
    pub codes: Vec<Code>,
}

/// Một dòng đã dán.
#[derive(Debug, Clone, PartialEq)]
pub struct PastedRow {
    /// What could be read, and the codes.
    pub read: RowReport<TraineeRow>,
    /// What stands in the cells, in Unicode, by what the column was taken for ("Ngày sinh").
    pub typed: BTreeMap<&'static str, String>,
}

/// Reads a block from the clipboard. `grid` names the columns of the grid from the cell on where it is pasted
/// ("Họ và tên" …), for a block without a heading. None = it is no list of people, but cells.
pub fn read_pasted(text: &str, grid: &[&str], options: &ReadOptions) -> Option<PastedList> {
    let sheet = spreadsheet::pasted(text)?;
    let found = columns::find(&sheet);
    let has_heading = found.is_some();
    let header = match found {
        Some(header) => header,
        None => of_grid(&sheet, grid)?,
    };
    let mut flaws = TextFlaws::default();
    let read = read_sheet(&sheet, &header, options, &mut flaws);
    if read.rows.is_empty() {
        return None;
    }
    let typed = |number: u32| -> BTreeMap<&'static str, String> {
        let Some(row) = sheet.row(number) else {
            return BTreeMap::new();
        };
        let roles =
            (0..header.headings.len()).filter_map(|at| Some((at, header.columns.role_of(at)?)));
        let cells = roles.map(|(at, role)| (role.label(), row.cell(at).shown()));
        cells.filter(|(_, text)| !text.is_empty()).collect()
    };
    let rows = read.rows.into_iter().map(|read| PastedRow {
        typed: typed(read.row),
        read,
    });
    Some(PastedList {
        has_heading,
        encoding: read.encoding,
        columns: read.columns,
        rows: rows.collect(),
        skipped: read.skipped.len(),
        codes: flaws.codes().collect(),
    })
}

/// The heading of the grid over a block that has none; a column that only counts is no cell of the grid.
fn of_grid(sheet: &Sheet, grid: &[&str]) -> Option<Header<Column>> {
    let counts = sheet
        .rows
        .iter()
        .enumerate()
        .all(|(at, row)| match row.cell(0) {
            Cell::Text(text) => text.trim().parse() == Ok(at + 1),
            _ => false,
        });
    let first = counts.then_some("TT").into_iter();
    let headings: Vec<ColumnHeading> = first
        .chain(grid.iter().copied())
        .map(|text| ColumnHeading {
            path: vec![text.to_owned()],
        })
        .collect();
    let width = sheet.rows.iter().map(|row| row.cells.len()).max()?;
    let headings = headings.into_iter().take(width).collect::<Vec<_>>();
    let columns: Columns<Column> = columns::of(&headings);
    let names_people = columns.has(Column::FullName) && columns.len() >= 2;
    names_people.then_some(Header {
        first_row: 0,
        last_row: 0,
        columns,
        headings,
    })
}
