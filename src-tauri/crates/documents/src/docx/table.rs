//! Bảng kẻ khung của Word.

use docx_rs::{
    LineSpacing, Paragraph as WordLine, Table as WordTable, TableCell, TableCellMargins,
    TableLayoutType, TableRow, VAlignType, VMergeType, WidthType,
};

use super::pieces::{alignment, runs};
use super::width_of;
use crate::block::{Align, Cell, FontSize, HeadRow, Length, Row, RowKind, Table, Text, Width};

/// Bảng with its head rows repeated on every page.
pub fn table(of: &Table, width: Length) -> WordTable {
    let widths = widths(of, width);
    let numbers = of.column_numbers.iter().map(|numbers| {
        let cells = numbers.iter().zip(&widths).map(|(number, width)| {
            cell(&Text::from(number.as_str()), *width, Align::Centre, of.size)
        });
        TableRow::new(cells.collect()).cant_split()
    });
    let rows = heads(of, &widths).into_iter().chain(numbers);
    let rows = rows.chain(of.rows.iter().map(|row| body(row, of, &widths)));
    WordTable::new(rows.collect())
        .set_grid(widths.iter().map(|width| width_of(*width)).collect())
        .layout(TableLayoutType::Fixed)
        .width(width_of(width), WidthType::Dxa)
        .margins(TableCellMargins::new().margin(20, 40, 20, 40))
}

/// Fixed widths as they are, the rest by weight; all scaled down when they are too wide together.
fn widths(of: &Table, width: Length) -> Vec<Length> {
    let fixed: Length = of
        .columns
        .iter()
        .filter_map(|column| match column.width {
            Width::Fixed(width) => Some(width),
            Width::Weight(_) => None,
        })
        .sum();
    let weights: i32 = of
        .columns
        .iter()
        .map(|column| match column.width {
            Width::Fixed(_) => 0,
            Width::Weight(weight) => i32::from(weight),
        })
        .sum();
    // Text columns keep a fifth of the page, however many figures there are.
    let least = if weights > 0 {
        width.share(1, 5)
    } else {
        Length::ZERO
    };
    let room = (width - least).min(fixed);
    let rest = width - room;
    let share = |column: &crate::block::TableColumn| match column.width {
        Width::Fixed(own) if fixed > room => own.share(
            room.as_milli_pt() / 1000,
            (fixed.as_milli_pt() / 1000).max(1),
        ),
        Width::Fixed(own) => own,
        Width::Weight(weight) => rest.share(weight.into(), weights.max(1)),
    };
    of.columns.iter().map(share).collect()
}

/// Head rows; places below a cell that spans rows are cells that go on with it.
fn heads(of: &Table, widths: &[Length]) -> Vec<TableRow> {
    let mut below = vec![0_u8; widths.len()];
    of.head
        .iter()
        .map(|row| head(row, of, widths, &mut below))
        .collect()
}

fn head(row: &HeadRow, of: &Table, widths: &[Length], below: &mut [u8]) -> TableRow {
    let (mut cells, mut at) = (Vec::new(), 0);
    let mut given = row.cells.iter();
    while at < widths.len() {
        if below[at] > 0 {
            below[at] -= 1;
            cells.push(
                cell(&Text::new(), widths[at], Align::Centre, of.size)
                    .vertical_merge(VMergeType::Continue),
            );
            at += 1;
            continue;
        }
        let Some(next) = given.next() else { break };
        let span = usize::from(next.colspan).min(widths.len() - at);
        let width = widths[at..at + span].iter().copied().sum();
        let text = next.text.clone().all_bold();
        let mut made = cell(&text, width, Align::Centre, of.size);
        if span > 1 {
            made = made.grid_span(span);
        }
        if next.rowspan > 1 {
            made = made.vertical_merge(VMergeType::Restart);
            below[at..at + span].fill(next.rowspan - 1);
        }
        cells.push(made.vertical_align(VAlignType::Center));
        at += span;
    }
    TableRow::new(cells).cant_split()
}

fn body(row: &Row, of: &Table, widths: &[Length]) -> TableRow {
    let mut at = 0;
    let cells = row.cells.iter().map(|given: &Cell| {
        let span = usize::from(given.colspan)
            .min(widths.len().saturating_sub(at))
            .max(1);
        let width = widths.iter().skip(at).take(span).copied().sum();
        let own = of
            .columns
            .get(at)
            .map_or(Align::Left, |column| column.align);
        let text = match row.kind {
            RowKind::Body => given.text.clone(),
            RowKind::Group | RowKind::Subtotal | RowKind::Total => given.text.clone().all_bold(),
        };
        at += span;
        let made = cell(&text, width, given.align.unwrap_or(own), of.size);
        if span > 1 { made.grid_span(span) } else { made }
    });
    TableRow::new(cells.collect())
}

fn cell(text: &Text, width: Length, align: Align, size: FontSize) -> TableCell {
    let line = runs(WordLine::new(), text, size)
        .align(alignment(align))
        .line_spacing(LineSpacing::new().before(0).after(0));
    TableCell::new()
        .width(width_of(width), WidthType::Dxa)
        .add_paragraph(line)
}
