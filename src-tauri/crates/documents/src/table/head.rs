use std::ops::Range;

use super::{PADDING_X, PADDING_Y};
use crate::PrintError;
use crate::block::{Align, FontSize, Length, Table, Text};
use crate::draw::{Fragment, Stroke, Unit};
use crate::flow::{Setting, Typesetter};
use crate::text::{baseline, break_lines, capacity};

/// A head cell with the columns and rows it covers.
pub(super) struct PlacedCell<'a> {
    /// Chữ.
    pub text: &'a Text,
    /// Column numbers are not bold.
    pub bold: bool,
    /// Columns covered.
    pub columns: Range<usize>,
    /// Head rows covered.
    pub rows: Range<usize>,
}

/// Finds the place of every head cell, as HTML does: left to right into what is still free.
pub(super) fn placed_cells(table: &Table) -> Result<Vec<PlacedCell<'_>>, PrintError> {
    let columns = table.columns.len();
    let mut taken = vec![vec![false; columns]; table.head.len()];
    let mut placed = Vec::new();
    for (row, head) in table.head.iter().enumerate() {
        for cell in &head.cells {
            let uneven = |covered| PrintError::UnevenRow {
                row: 0,
                covered,
                columns,
            };
            let free = taken[row].iter().position(|&taken| !taken);
            let start = free.ok_or(uneven(columns + 1))?;
            let across = start..start + usize::from(cell.colspan.max(1));
            let down = row..(row + usize::from(cell.rowspan.max(1))).min(table.head.len());
            for covered in &mut taken[down.clone()] {
                let cells = covered.get_mut(across.clone()).ok_or(uneven(across.end))?;
                cells.fill(true);
            }
            placed.push(PlacedCell {
                text: &cell.text,
                bold: true,
                columns: across,
                rows: down,
            });
        }
        if let Some(covered) = taken[row].iter().position(|&taken| !taken) {
            return Err(PrintError::UnevenRow {
                row: 0,
                covered,
                columns,
            });
        }
    }
    Ok(placed)
}

/// Lays out the head with its column numbers as one unit; nothing when there is neither.
pub(super) fn lay(
    setter: &mut Typesetter,
    table: &Table,
    size: FontSize,
    edges: &[Length],
) -> Result<Option<Unit>, PrintError> {
    let numbers: Vec<Text> = table
        .column_numbers
        .iter()
        .flatten()
        .map(|text| Text::from(text.as_str()))
        .collect();
    let mut cells = placed_cells(table)?;
    let row = table.head.len();
    cells.extend(numbers.iter().enumerate().map(|(column, text)| PlacedCell {
        text,
        bold: false,
        columns: column..column + 1,
        rows: row..row + 1,
    }));
    let Some(rows) = cells.iter().map(|cell| cell.rows.end).max() else {
        return Ok(None);
    };
    let mut settings = Vec::with_capacity(cells.len());
    for cell in &cells {
        settings.push(set_cell(setter, cell, size, edges)?);
    }
    let tops = row_tops(&cells, &settings, rows, size);
    let mut fragment = Fragment::default();
    for (cell, setting) in cells.iter().zip(&settings) {
        show_cell(cell, setting, size, edges, &tops, &mut fragment);
    }
    Ok(Some(Unit {
        fragment,
        height: tops[rows],
        ..Unit::default()
    }))
}

fn set_cell(
    setter: &mut Typesetter,
    cell: &PlacedCell<'_>,
    size: FontSize,
    edges: &[Length],
) -> Result<Setting, PrintError> {
    let text = if cell.bold {
        cell.text.clone().all_bold()
    } else {
        cell.text.clone()
    };
    let right = edges.get(cell.columns.end).copied().unwrap_or_default();
    let room = capacity(right - edges[cell.columns.start] - PADDING_X * 2, size);
    let glyphs = setter.shape(&text)?;
    let mut lines = Vec::new();
    break_lines(&glyphs, room, room, &mut lines);
    Ok(Setting { glyphs, lines })
}

/// The top of every row and the bottom of the last: cells over several rows stretch the last one.
fn row_tops(
    cells: &[PlacedCell<'_>],
    settings: &[Setting],
    rows: usize,
    size: FontSize,
) -> Vec<Length> {
    let mut heights = vec![Length::ZERO; rows];
    let mut by_span: Vec<usize> = (0..cells.len()).collect();
    by_span.sort_by_key(|&place| cells[place].rows.len());
    for place in by_span {
        let rows = cells[place].rows.clone();
        let needed = text_height(&settings[place], size) + PADDING_Y * 2;
        let given: Length = heights[rows.clone()].iter().copied().sum();
        heights[rows.end - 1] += (needed - given).max(Length::ZERO);
    }
    let mut tops = vec![Length::ZERO];
    for height in heights {
        tops.push(tops[tops.len() - 1] + height);
    }
    tops
}

fn text_height(setting: &Setting, size: FontSize) -> Length {
    size.line_height() * i32::try_from(setting.lines.len()).unwrap_or(1)
}

fn show_cell(
    cell: &PlacedCell<'_>,
    setting: &Setting,
    size: FontSize,
    edges: &[Length],
    tops: &[Length],
    fragment: &mut Fragment,
) {
    let (left, right) = (edges[cell.columns.start], edges[cell.columns.end]);
    let (top, bottom) = (tops[cell.rows.start], tops[cell.rows.end]);
    fragment
        .strokes
        .push(Stroke::frame((left, top), (right, bottom)));
    let measure = crate::flow::Measure {
        x: left + PADDING_X,
        width: right - left - PADDING_X * 2,
        align: Align::Centre,
        size,
    };
    let mut down = top + (bottom - top - text_height(setting, size)) / 2;
    for line in &setting.lines {
        measure.show(fragment, setting, line, down + baseline(size));
        down += size.line_height();
    }
}
