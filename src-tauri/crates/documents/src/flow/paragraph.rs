use super::{Piece, Setting, Typesetter};
use crate::PrintError;
use crate::block::{Align, FontSize, Length, Paragraph, Text};
use crate::draw::{Fragment, Pen, Stroke, Unit};
use crate::text::{Line, advance, baseline, break_lines, capacity};

/// Where and how lines are shown.
pub(crate) struct Measure {
    /// Left end.
    pub x: Length,
    /// Distance from left to right end.
    pub width: Length,
    /// Canh lề.
    pub align: Align,
    /// Cỡ chữ.
    pub size: FontSize,
}

impl Measure {
    /// Shows one line with its baseline at `down`; gives its left end and its width.
    pub fn show(
        &self,
        fragment: &mut Fragment,
        setting: &Setting,
        line: &Line,
        down: Length,
    ) -> (Length, Length) {
        let width = advance(line.width, self.size);
        let glyphs = setting.line_glyphs(line);
        if self.align == Align::Justify && !line.last && line.spaces > 0 {
            let all = &setting.glyphs;
            fragment.show_justified(all, line, self.size, self.x, down, self.width);
            return (self.x, self.width);
        }
        let slack = (self.width - width).max(Length::ZERO);
        let x = self.x
            + match self.align {
                Align::Left | Align::Justify => Length::ZERO,
                Align::Centre => slack / 2,
                Align::Right => slack,
            };
        fragment.show(glyphs, self.size, x, down);
        (x, width)
    }
}

impl Typesetter {
    /// Lays out a paragraph, a unit per line. Two lines at least stand at the foot and at the top
    /// of a page.
    pub(super) fn lay_paragraph(
        &mut self,
        paragraph: &Paragraph,
        width: Length,
        pieces: &mut Vec<Piece<'_>>,
    ) -> Result<(), PrintError> {
        let setting = self.set_paragraph(paragraph, width)?;
        let count = setting.lines.len();
        for (place, line) in setting.lines.iter().enumerate() {
            let (first, last) = (place == 0, place + 1 == count);
            let mut unit = paragraph_line(paragraph, &setting, line, width, first);
            if first {
                unit.before = paragraph.space_before;
            }
            if last {
                unit.after = paragraph.space_after;
                unit.keep_next = paragraph.keep_with_next;
            } else {
                unit.keep_next = first || place + 2 == count;
            }
            pieces.push(Piece::Unit(unit));
        }
        Ok(())
    }

    fn set_paragraph(
        &mut self,
        paragraph: &Paragraph,
        width: Length,
    ) -> Result<Setting, PrintError> {
        let glyphs = self.shape(&paragraph.text)?;
        let rest = width - paragraph.left_indent;
        let first = capacity(rest - paragraph.first_line_indent, paragraph.size);
        let mut lines = Vec::new();
        break_lines(&glyphs, first, capacity(rest, paragraph.size), &mut lines);
        Ok(Setting { glyphs, lines })
    }

    /// One line of text as a unit, aligned in a width.
    pub fn one_line(
        &mut self,
        text: &Text,
        size: FontSize,
        align: Align,
        width: Length,
    ) -> Result<Unit, PrintError> {
        let setting = self.set(text, size, width)?;
        let measure = Measure {
            x: Length::ZERO,
            width,
            align,
            size,
        };
        let mut unit = Unit::default();
        for line in &setting.lines {
            measure.show(
                &mut unit.fragment,
                &setting,
                line,
                unit.height + baseline(size),
            );
            unit.height += size.line_height();
        }
        Ok(unit)
    }
}

fn paragraph_line(
    paragraph: &Paragraph,
    setting: &Setting,
    line: &Line,
    width: Length,
    first: bool,
) -> Unit {
    let indent = if first {
        paragraph.first_line_indent
    } else {
        Length::ZERO
    };
    let x = paragraph.left_indent + indent;
    let size = paragraph.size;
    let measure = Measure {
        x,
        width: width - x,
        align: paragraph.align,
        size,
    };
    let single = size.line_height();
    let height = single.share(i32::from(paragraph.line_spacing_percent), 100);
    let down = (height - single) / 2 + baseline(size);
    let mut unit = Unit {
        height,
        ..Unit::default()
    };
    let (left, wide) = measure.show(&mut unit.fragment, setting, line, down);
    let is_final = line.end == setting.glyphs.len();
    if let (Some(percent), true) = (paragraph.rule_below_percent, is_final) {
        let long = wide.share(i32::from(percent), 100);
        let start = left + (wide - long) / 2;
        let at = unit.height + Length::tenth_pt(15);
        unit.fragment
            .strokes
            .push(Stroke::line((start, at), (start + long, at), Pen::TABLE));
        unit.height += Length::tenth_pt(35);
    }
    unit
}
