use std::ops::Range;
use std::rc::Rc;

use super::{PADDING_X, PADDING_Y};
use crate::PrintError;
use crate::block::{Align, Cell, FontSize, Length, Row, RowKind, Table};
use crate::draw::{Fragment, Unit};
use crate::flow::Typesetter;
use crate::text::shape::shape;
use crate::text::{Glyph, Line, advance, baseline, break_lines, capacity};

/// Lays out body rows; its buffers are used over again for every row.
pub(super) struct RowSetter<'a> {
    table: &'a Table,
    size: FontSize,
    edges: Rc<[Length]>,
    lines_per_page: usize,
    glyphs: Vec<Glyph>,
    lines: Vec<Line>,
    cells: Vec<SetCell>,
}

/// A cell that has been shaped and broken; the ranges point into the setter's buffers.
struct SetCell {
    glyphs: Range<usize>,
    lines: Range<usize>,
    left: Length,
    right: Length,
    align: Align,
}

impl<'a> RowSetter<'a> {
    /// `room` is the height that rows have on a page.
    pub fn new(table: &'a Table, size: FontSize, edges: Rc<[Length]>, room: Length) -> Self {
        let line = size.line_height().as_milli_pt().max(1);
        let lines = (room - PADDING_Y * 2).as_milli_pt() / line;
        Self {
            table,
            size,
            edges,
            lines_per_page: usize::try_from(lines).unwrap_or(0).max(1),
            glyphs: Vec::new(),
            lines: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// Lays out one row: a single unit, or several when it is higher than a page.
    pub fn lay(&mut self, setter: &mut Typesetter, place: usize) -> Result<Vec<Unit>, PrintError> {
        let row = &self.table.rows[place];
        self.set_cells(setter, row)?;
        let edges = self.edges_of(row);
        let count = self
            .cells
            .iter()
            .map(|cell| cell.lines.len())
            .max()
            .unwrap_or(1)
            .max(1);
        let mut units = Vec::with_capacity(1);
        let mut from = 0;
        while from < count {
            let to = (from + self.lines_per_page).min(count);
            let lines = i32::try_from(to - from).unwrap_or(1);
            let least = self.size.line_height() * lines + PADDING_Y * 2;
            let height = least.max(self.table.min_row_height);
            let top = PADDING_Y + (height - least) / 2;
            let mut fragment = Fragment::default();
            for cell in &self.cells {
                self.show(cell, from..to, top, &mut fragment);
            }
            let edges = Some(Rc::clone(&edges));
            units.push(Unit {
                fragment,
                height,
                edges,
                ..Unit::default()
            });
            from = to;
        }
        Ok(units)
    }

    fn set_cells(&mut self, setter: &mut Typesetter, row: &Row) -> Result<(), PrintError> {
        self.glyphs.clear();
        self.lines.clear();
        self.cells.clear();
        let mut column = 0;
        for cell in &row.cells {
            let end = column + usize::from(cell.colspan);
            if !cell.text.is_empty() {
                self.set_cell(setter, row.kind, cell, column..end)?;
            }
            column = end;
        }
        Ok(())
    }

    fn set_cell(
        &mut self,
        setter: &mut Typesetter,
        kind: RowKind,
        cell: &Cell,
        columns: Range<usize>,
    ) -> Result<(), PrintError> {
        let (left, right) = (self.edges[columns.start], self.edges[columns.end]);
        let first_glyph = self.glyphs.len();
        let first_line = self.lines.len();
        shape(
            &mut setter.book,
            &cell.text,
            kind != RowKind::Body,
            &mut self.glyphs,
        )?;
        let room = capacity(right - left - PADDING_X * 2, self.size);
        break_lines(&self.glyphs[first_glyph..], room, room, &mut self.lines);
        self.cells.push(SetCell {
            glyphs: first_glyph..self.glyphs.len(),
            lines: first_line..self.lines.len(),
            left: left + PADDING_X,
            right: right - PADDING_X,
            align: cell
                .align
                .unwrap_or(self.table.columns[columns.start].align),
        });
        Ok(())
    }

    fn show(&self, cell: &SetCell, slice: Range<usize>, top: Length, fragment: &mut Fragment) {
        let glyphs = &self.glyphs[cell.glyphs.clone()];
        let mut down = top + baseline(self.size);
        let lines = &self.lines[cell.lines.clone()];
        for line in lines.iter().take(slice.end).skip(slice.start) {
            let slack = cell.right - cell.left - advance(line.width, self.size);
            let x = cell.left
                + match cell.align {
                    Align::Left | Align::Justify => Length::ZERO,
                    Align::Centre => slack / 2,
                    Align::Right => slack,
                };
            fragment.show(&glyphs[line.start..line.end], self.size, x, down);
            down += self.size.line_height();
        }
    }

    /// The vertical rules of a row: those of the table, without those inside spans.
    fn edges_of(&self, row: &Row) -> Rc<[Length]> {
        if row.cells.len() == self.table.columns.len() {
            return Rc::clone(&self.edges);
        }
        let mut column = 0;
        let rights = row.cells.iter().map(|cell| {
            column += usize::from(cell.colspan);
            self.edges[column]
        });
        std::iter::once(Length::ZERO).chain(rights).collect()
    }
}
