//! Finds the heading rows of a table: one to three rows, merged or not, wherever they stand.

use super::columns::{ColumnHeading, ColumnRule, Columns};
use super::marker::Marker;
use super::rows::is_numbering;
use crate::spreadsheet::{Cell, Sheet, SheetRow};

/// Tiêu đề bảng: where it stands and what its columns are.
#[derive(Debug, Clone)]
pub(crate) struct Header<R> {
    /// First heading row, from 1.
    pub first_row: u32,
    /// Last heading row.
    pub last_row: u32,
    /// Roles of the columns.
    pub columns: Columns<R>,
    /// What stands above each column.
    pub headings: Vec<ColumnHeading>,
}

/// How far down a sheet a table may begin.
const DEEPEST_START: usize = 120;
const MOST_ROWS: usize = 3;
/// A heading is a few words; a longer text is a title or a note.
const LONGEST_HEADING: usize = 120;

/// The first heading whose columns satisfy `fits`.
pub(crate) fn find_header<R: Copy + PartialEq>(
    sheet: &Sheet,
    rules: &[ColumnRule<R>],
    shared: impl Fn(R) -> bool + Copy,
    fits: impl Fn(&Columns<R>) -> bool,
) -> Option<Header<R>> {
    let starts = sheet.rows.len().min(DEEPEST_START);
    (0..starts).find_map(|start| {
        let mut best: Option<Header<R>> = None;
        for height in 1..=MOST_ROWS {
            let Some(block) = block(sheet, start, height) else {
                break;
            };
            let headings = headings(sheet, block);
            let columns = Columns::of(&headings, rules, shared);
            // The first row must itself name columns; a title above the heading does not.
            if height == 1 && columns.len() < 2 {
                return None;
            }
            let known = best.as_ref().map_or(0, |best| best.columns.len());
            let is_merged_down = best.as_ref().is_some_and(|best| reaches_below(sheet, best));
            if fits(&columns) && (columns.len() > known || is_merged_down) {
                let (first_row, last_row) = (block[0].number, block[block.len() - 1].number);
                best = Some(Header {
                    first_row,
                    last_row,
                    columns,
                    headings,
                });
            }
        }
        best
    })
}

/// Whether a cell of the heading is merged with a row below the heading.
fn reaches_below<R>(sheet: &Sheet, header: &Header<R>) -> bool {
    sheet.merges.iter().any(|merge| {
        (header.first_row..=header.last_row).contains(&merge.top) && merge.bottom > header.last_row
    })
}

/// `height` rows that follow each other from `start`, if those below the first can be headings.
fn block(sheet: &Sheet, start: usize, height: usize) -> Option<&[SheetRow]> {
    let block = sheet.rows.get(start..start + height)?;
    let first = &block[0];
    let in_sequence = block
        .windows(2)
        .all(|pair| pair[1].number == pair[0].number + 1);
    let all_text = block.iter().all(|row| {
        row.filled().all(|(_, cell)| {
            cell.as_raw_text()
                .is_some_and(|text| text.chars().count() <= LONGEST_HEADING)
        })
    });
    let leftmost = first.filled().next()?.0;
    let continues = block[1..].iter().all(|row| {
        row.cell(leftmost).is_empty() && !is_numbering(row) && !starts_like_a_body_row(row)
    });
    (in_sequence && all_text && continues).then_some(block)
}

fn starts_like_a_body_row(row: &SheetRow) -> bool {
    let first = row.filled().next().map(|(_, cell)| cell.shown());
    first.is_some_and(|text| Marker::of(&text) != Marker::None)
}

/// The texts above every column: a heading that spans several columns stands above each.
fn headings(sheet: &Sheet, block: &[SheetRow]) -> Vec<ColumnHeading> {
    let width = block.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let spans = |row: &SheetRow| {
        sheet
            .merges
            .iter()
            .filter(|area| area.top == row.number)
            .map(|area| area.right + 1)
            .max()
    };
    let width = block
        .iter()
        .filter_map(spans)
        .max()
        .unwrap_or(0)
        .clamp(width, 256);
    let mut headings = vec![ColumnHeading::default(); width];
    for (depth, row) in block.iter().enumerate() {
        let mut spanning: Option<(usize, String)> = None;
        for (column, heading) in headings.iter_mut().enumerate() {
            let text = row.cell(column).shown();
            if !text.is_empty() {
                let right = sheet.merge_over(row.number, column).map(|area| area.right);
                spanning = Some((right.unwrap_or(column), text.clone()));
                heading.path.push(text);
                continue;
            }
            let below = block[depth + 1..]
                .iter()
                .any(|row| !row.cell(column).is_empty());
            match &spanning {
                // Merged over this column, or (in files without merges) left blank beside its
                // first column while the next heading row names the parts.
                Some((right, text)) if column <= *right || (below && heading.path.is_empty()) => {
                    heading.path.push(text.clone());
                }
                _ => spanning = None,
            }
        }
    }
    headings
}

impl<R: Copy + PartialEq> Header<R> {
    /// The cell of a role in a row, or what a vertical merge shows there.
    pub fn cell(&self, sheet: &Sheet, row: &SheetRow, role: R) -> Cell {
        match self.columns.of_role(role) {
            Some(column) => sheet.cell_through_merge(row, column),
            None => Cell::Empty,
        }
    }

    /// Whether a column of the role holds anything in the row.
    pub fn is_filled(&self, row: &SheetRow, role: R) -> bool {
        self.columns
            .all_of(role)
            .any(|column| !row.cell(column).is_empty())
    }

    /// Rows below the heading.
    pub fn body<'a>(&self, sheet: &'a Sheet) -> &'a [SheetRow] {
        let start = sheet
            .rows
            .partition_point(|row| row.number <= self.last_row);
        &sheet.rows[start..]
    }
}
