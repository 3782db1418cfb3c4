//! Dòng chảy: blocks to units in reading order, not yet on pages.

mod boxes;
mod columns;
mod fields;
mod keep;
mod paragraph;
mod pile;
mod signatures;

pub(crate) use paragraph::Measure;

use keep::keep_signatures_with_text;

use crate::PrintError;
use crate::block::{Block, FontSize, Length, Rule, RulePlace, Text};
use crate::draw::{Fragment, Pen, Stroke, Style, Unit};
use crate::table::TableLayout;
use crate::text::shape::shape;
use crate::text::{FontBook, Glyph, Line, break_lines, capacity};

/// Người xếp chữ: what laying out needs to know besides the blocks.
pub(crate) struct Typesetter {
    /// Bộ chữ of the file under way.
    pub book: FontBook,
    /// Height of the text area; a table row higher than it is continued on the next page.
    pub page_height: Length,
}

/// A laid-out piece of the flow.
pub(crate) enum Piece<'a> {
    /// A unit that is ready to be placed.
    Unit(Unit),
    /// A table whose columns are known; its rows are laid out one by one.
    Table(Box<TableLayout<'a>>),
    /// Sang trang mới.
    PageBreak,
}

/// A shaped and broken text in one size.
pub(crate) struct Setting {
    /// The glyphs of all lines.
    pub glyphs: Vec<Glyph>,
    /// The lines.
    pub lines: Vec<Line>,
}

impl Setting {
    /// The glyphs of one line.
    pub fn line_glyphs(&self, line: &Line) -> &[Glyph] {
        &self.glyphs[line.start..line.end]
    }
}

impl Typesetter {
    /// Shapes a text.
    pub fn shape(&mut self, text: &Text) -> Result<Vec<Glyph>, PrintError> {
        let mut glyphs = Vec::new();
        shape(&mut self.book, text, false, &mut glyphs)?;
        Ok(glyphs)
    }

    /// Shapes a text and breaks it into lines of a width.
    pub fn set(
        &mut self,
        text: &Text,
        size: FontSize,
        width: Length,
    ) -> Result<Setting, PrintError> {
        let glyphs = self.shape(text)?;
        let room = capacity(width, size);
        let mut lines = Vec::new();
        break_lines(&glyphs, room, room, &mut lines);
        Ok(Setting { glyphs, lines })
    }

    /// Lays out blocks in a column of a width.
    pub fn lay_blocks<'a>(
        &mut self,
        blocks: &'a [Block],
        width: Length,
        pieces: &mut Vec<Piece<'a>>,
    ) -> Result<(), PrintError> {
        for block in blocks {
            self.lay_block(block, width, pieces)?;
        }
        Ok(())
    }

    fn lay_block<'a>(
        &mut self,
        block: &'a Block,
        width: Length,
        pieces: &mut Vec<Piece<'a>>,
    ) -> Result<(), PrintError> {
        let unit = match block {
            Block::Paragraph(paragraph) => return self.lay_paragraph(paragraph, width, pieces),
            Block::KeepTogether(blocks) => return self.lay_together(blocks, width, pieces),
            Block::Table(table) => {
                let layout = TableLayout::new(self, table, width)?;
                pieces.push(Piece::Table(Box::new(layout)));
                return Ok(());
            }
            Block::PageBreak => {
                pieces.push(Piece::PageBreak);
                return Ok(());
            }
            Block::Letterhead(head) => self.letterhead(head, width)?,
            Block::Columns(columns) => self.columns(columns, width)?,
            Block::Signatures(signatures) => {
                let unit = self.signatures(signatures, width)?;
                keep_signatures_with_text(pieces);
                unit
            }
            Block::FieldLine(line) => self.field_line(line, width)?,
            Block::BoxRow(row) => self.box_row(row, width)?,
            Block::Space(height) => Unit {
                before: *height,
                ..Unit::default()
            },
            Block::Rule(rule) => ruled(rule, width),
        };
        pieces.push(Piece::Unit(unit));
        Ok(())
    }

    fn lay_together<'a>(
        &mut self,
        blocks: &'a [Block],
        width: Length,
        pieces: &mut Vec<Piece<'a>>,
    ) -> Result<(), PrintError> {
        let first = pieces.len();
        self.lay_blocks(blocks, width, pieces)?;
        let last = pieces.len().saturating_sub(1);
        for (place, piece) in pieces.iter_mut().enumerate().skip(first) {
            match piece {
                Piece::Unit(unit) => unit.keep_next |= place < last,
                Piece::Table(table) => table.keep_all(place < last),
                Piece::PageBreak => {}
            }
        }
        Ok(())
    }
}

fn ruled(rule: &Rule, width: Length) -> Unit {
    let long = width.share(i32::from(rule.width_percent), 100);
    let left = match rule.place {
        RulePlace::Left => Length::ZERO,
        RulePlace::Centre => (width - long) / 2,
        RulePlace::Right => width - long,
    };
    let style = if rule.dashed {
        Style::Dashed
    } else {
        Style::Solid
    };
    let pen = Pen {
        thickness: rule.thickness,
        style,
    };
    let height = Length::pt(6);
    let ends = ((left, height / 2), (left + long, height / 2));
    let mut fragment = Fragment::default();
    fragment.strokes.push(Stroke::line(ends.0, ends.1, pen));
    Unit {
        fragment,
        height,
        ..Unit::default()
    }
}
