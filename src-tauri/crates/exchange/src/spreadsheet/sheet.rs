//! A sheet as rows of cells, with what is hidden and what is merged.

use std::collections::{BTreeMap, BTreeSet};

use super::Cell;
use crate::legacy_text::{self, Font};
use crate::report::TextEncoding;

/// Trang tính.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Name on the tab; of a delimited file the name of the file.
    pub name: String,
    /// Whether the tab is hidden.
    pub is_hidden: bool,
    /// Rows that hold anything, in order.
    pub rows: Vec<SheetRow>,
    /// Merged areas.
    pub merges: Vec<Merge>,
    /// How its text was written before it became Unicode.
    pub encoding: TextEncoding,
    /// Rows and columns (row from 1, column from 0) whose capitals were recovered from the font.
    pub recovered_case: BTreeSet<(u32, usize)>,
    /// Texts as they were before they became Unicode, by row (from 1) and column (from 0), and how written.
    pub written: BTreeMap<(u32, usize), (String, TextEncoding)>,
    /// Whether cells carry types; a delimited file has text only.
    pub is_typed: bool,
}

/// Dòng của trang tính.
#[derive(Debug, Default, Clone)]
pub(crate) struct SheetRow {
    /// Number of the row, from 1.
    pub number: u32,
    /// Whether the row is hidden.
    pub is_hidden: bool,
    /// Cells from column 0 on.
    pub cells: Vec<Cell>,
}

/// Ô gộp: an area of merged cells, all bounds included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Merge {
    /// First row, from 1.
    pub top: u32,
    /// Last row.
    pub bottom: u32,
    /// First column, from 0.
    pub left: usize,
    /// Last column.
    pub right: usize,
}

/// More columns than any list of an office; what lies beyond is never read.
pub(super) const GREATEST_WIDTH: usize = 256;
/// More rows than any list of an office.
pub(super) const GREATEST_HEIGHT: usize = 200_000;

const EMPTY: &Cell = &Cell::Empty;

impl SheetRow {
    /// The cell of that column.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(EMPTY)
    }

    /// Columns that hold anything.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
    }

    /// Whether nothing is in the row.
    pub fn is_blank(&self) -> bool {
        self.filled().next().is_none()
    }
}

impl Sheet {
    /// Puts a cell in its place; cells must come row by row. What lies beyond the limits is left.
    pub(super) fn put(&mut self, row: u32, column: usize, cell: Cell) {
        if cell.is_empty() || column >= GREATEST_WIDTH || self.rows.len() >= GREATEST_HEIGHT {
            return;
        }
        let at = match self.rows.last() {
            Some(last) if last.number == row => self.rows.len() - 1,
            Some(last) if last.number > row => match self.row_index(row) {
                Ok(at) => at,
                Err(at) => self.insert_row(at, row),
            },
            _ => self.insert_row(self.rows.len(), row),
        };
        let cells = &mut self.rows[at].cells;
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
    }

    fn insert_row(&mut self, at: usize, number: u32) -> usize {
        self.rows.insert(
            at,
            SheetRow {
                number,
                ..SheetRow::default()
            },
        );
        at
    }

    fn row_index(&self, number: u32) -> Result<usize, usize> {
        self.rows.binary_search_by_key(&number, |row| row.number)
    }

    /// The row of that number, if anything is in it.
    pub fn row(&self, number: u32) -> Option<&SheetRow> {
        self.row_index(number).ok().map(|at| &self.rows[at])
    }

    /// Turns the text of a cell in an old font into Unicode.
    pub(super) fn convert_cell(&mut self, row: u32, column: usize, font: Font) {
        let Ok(at) = self.row_index(row) else { return };
        let Some(Cell::Text(text)) = self.rows[at].cells.get_mut(column) else {
            return;
        };
        let converted = font.convert(text);
        if *text != converted {
            let before = std::mem::replace(text, converted);
            let written = (before, font.encoding);
            self.written.insert((row, column), written);
            self.encoding = font.encoding;
            if font.shows_capitals {
                self.recovered_case.insert((row, column));
            }
        }
    }

    /// Turns the whole sheet into Unicode when its letters, without any font, are of an old table.
    pub(super) fn convert_by_letters(&mut self) {
        if self.encoding != TextEncoding::Unicode {
            return;
        }
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let encoding = legacy_text::guess(cells.filter_map(Cell::as_raw_text));
        if encoding == TextEncoding::Unicode {
            return;
        }
        self.encoding = encoding;
        let font = Font {
            encoding,
            shows_capitals: false,
        };
        let width = self.rows.iter().map(|row| row.cells.len()).max();
        (0..width.unwrap_or(0)).for_each(|column| self.convert_column(column, font));
    }

    fn convert_column(&mut self, column: usize, font: Font) {
        for row in &mut self.rows {
            let Some(Cell::Text(text)) = row.cells.get_mut(column) else {
                continue;
            };
            let converted = font.convert(text);
            if *text != converted {
                let written = (std::mem::replace(text, converted), font.encoding);
                self.written.insert((row.number, column), written);
            }
        }
    }

    /// Reads a column anew in the encoding that an officer says it is in.
    pub fn rewrite_column(&mut self, column: usize, encoding: TextEncoding) {
        for row in &mut self.rows {
            let as_written = self.written.remove(&(row.number, column));
            if let (Some((text, _)), Some(cell)) = (as_written, row.cells.get_mut(column)) {
                *cell = Cell::Text(text);
                self.recovered_case.remove(&(row.number, column));
            }
        }
        let font = Font {
            encoding,
            shows_capitals: false,
        };
        if encoding != TextEncoding::Unicode {
            self.convert_column(column, font);
        }
        let old = self.written.values().next_back();
        self.encoding = old.map_or(TextEncoding::Unicode, |(_, encoding)| *encoding);
    }

    /// Marks rows as hidden.
    pub(super) fn hide_rows(&mut self, hidden: &BTreeSet<u32>) {
        for row in &mut self.rows {
            row.is_hidden = hidden.contains(&row.number);
        }
    }

    /// The sheet turned on its side: a form of "what | value" lines becomes a table of one row.
    pub fn turned(&self) -> Sheet {
        let mut turned = Sheet {
            name: self.name.clone(),
            is_hidden: self.is_hidden,
            encoding: self.encoding,
            is_typed: self.is_typed,
            ..Sheet::default()
        };
        let width = self.rows.iter().map(|row| row.cells.len()).max();
        for column in 0..width.unwrap_or(0) {
            for (at, row) in self.rows.iter().enumerate() {
                turned.put(column as u32 + 1, at, row.cell(column).clone());
            }
        }
        turned
    }

    /// The merged area that covers the cell.
    pub fn merge_over(&self, row: u32, column: usize) -> Option<&Merge> {
        self.merges.iter().find(|merge| {
            (merge.top..=merge.bottom).contains(&row)
                && (merge.left..=merge.right).contains(&column)
        })
    }

    /// What stands in the cell, or in the first cell of the vertical merge that covers it.
    pub fn cell_through_merge(&self, row: &SheetRow, column: usize) -> Cell {
        let cell = row.cell(column);
        if !cell.is_empty() {
            return cell.clone();
        }
        let first = self
            .merge_over(row.number, column)
            .and_then(|merge| self.row(merge.top));
        let merge_left = self.merge_over(row.number, column).map(|merge| merge.left);
        match (first, merge_left) {
            (Some(first), Some(left)) if left == column => first.cell(column).clone(),
            _ => Cell::Empty,
        }
    }
}
