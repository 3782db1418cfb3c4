use super::columns::shared;
use super::paragraph::Measure;
use super::{Setting, Typesetter};
use crate::PrintError;
use crate::block::{Align, Field, FieldLine, FontSize, Leader, Length, Text};
use crate::draw::{Fragment, Pen, Stroke, Unit};
use crate::text::{advance, baseline};

/// Space between two fields of a line.
const GAP: Length = Length::mm(2);
/// A dotted blank shorter than this cannot be written in; it gets a line of its own.
const SHORTEST_BLANK: Length = Length::mm(20);

impl Typesetter {
    pub(super) fn field_line(
        &mut self,
        line: &FieldLine,
        width: Length,
    ) -> Result<Unit, PrintError> {
        let weights: Vec<u16> = line.fields.iter().map(|field| field.weight).collect();
        let mut unit = Unit {
            after: line.space_after,
            ..Unit::default()
        };
        let mut x = line.left_indent;
        let widths = shared(width - line.left_indent, GAP, &weights);
        for (field, wide) in line.fields.iter().zip(widths) {
            let (fragment, height) = self.field(field, line.size, wide)?;
            unit.fragment.place(&fragment, x, Length::ZERO);
            unit.height = unit.height.max(height);
            x += wide + GAP;
        }
        Ok(unit)
    }

    fn field(
        &mut self,
        field: &Field,
        size: FontSize,
        width: Length,
    ) -> Result<(Fragment, Length), PrintError> {
        let setting = self.set(&joined(field), size, width)?;
        let measure = Measure {
            x: Length::ZERO,
            width,
            align: Align::Left,
            size,
        };
        let (mut fragment, mut height) = (Fragment::default(), Length::ZERO);
        for line in &setting.lines {
            measure.show(&mut fragment, &setting, line, height + baseline(size));
            height += size.line_height();
        }
        let dotted = match field.leader {
            Leader::WhenEmpty => field.value.is_empty(),
            Leader::Always => true,
            Leader::Never => false,
        };
        if dotted {
            let end = text_end(&setting, size);
            let empty = field.value.is_empty();
            if width - end < SHORTEST_BLANK && empty && width >= SHORTEST_BLANK {
                height += size.line_height();
                fragment
                    .strokes
                    .push(leader(Length::ZERO, width, height, size));
            } else if end < width {
                fragment.strokes.push(leader(end, width, height, size));
            }
        }
        Ok((fragment, height))
    }
}

/// Label and value with one space between them.
fn joined(field: &Field) -> Text {
    let mut text = field.label.clone();
    let spaced = text
        .spans
        .last()
        .is_none_or(|span| span.text.ends_with([' ', '\u{a0}']));
    if !field.value.is_empty() {
        if !spaced {
            text = text.plain(" ");
        }
        text.spans.extend(field.value.spans.iter().cloned());
    }
    text
}

/// Where the last line ends, and a little beyond.
fn text_end(setting: &Setting, size: FontSize) -> Length {
    let last = setting.lines.last().map_or(0, |line| line.width);
    advance(last, size) + Length::pt(3)
}

fn leader(from: Length, to: Length, height: Length, size: FontSize) -> Stroke {
    let down = height - size.line_height() + baseline(size);
    Stroke::line((from, down), (to, down), Pen::LEADER)
}
