use super::Typesetter;
use super::columns::shared;
use crate::PrintError;
use crate::block::{Align, BoxRow, CheckBox, FontSize, Length, Text};
use crate::draw::{Fragment, Pen, Stroke, Unit};
use crate::text::lines::natural_width;
use crate::text::{advance, baseline};

/// Space between a box and its label.
const GAP: Length = Length::pt(4);

impl Typesetter {
    pub(super) fn box_row(&mut self, row: &BoxRow, width: Length) -> Result<Unit, PrintError> {
        let mut unit = Unit {
            after: row.space_after,
            ..Unit::default()
        };
        let mut x = Length::ZERO;
        for (item, wide) in row
            .items
            .iter()
            .zip(shared(width, GAP, &vec![1; row.items.len()]))
        {
            let (fragment, height) = self.check_box(item, row, wide)?;
            unit.fragment.place(&fragment, x, Length::ZERO);
            unit.height = unit.height.max(height);
            x += wide + GAP;
        }
        Ok(unit)
    }

    fn check_box(
        &mut self,
        item: &CheckBox,
        row: &BoxRow,
        width: Length,
    ) -> Result<(Fragment, Length), PrintError> {
        let (size, side) = (row.size, box_side(row.size));
        let label = Text::from(item.label.as_str());
        let room = width - side - GAP;
        let unit = self.one_line(&label, size, Align::Left, room)?;
        let natural = advance(natural_width(&self.shape(&label)?), size).min(room);
        let (text_x, box_x) = if row.box_first {
            (side + GAP, Length::ZERO)
        } else {
            (Length::ZERO, natural + GAP)
        };
        let mut fragment = Fragment::default();
        fragment.place(&unit.fragment, text_x, Length::ZERO);
        fragment
            .strokes
            .extend(drawn_box(box_x, baseline(size), side, item.checked));
        Ok((fragment, unit.height))
    }
}

fn box_side(size: FontSize) -> Length {
    Length::tenth_pt(i32::from(size.as_tenth_pt())).share(8, 10)
}

/// A box standing on the baseline, crossed when it is checked.
fn drawn_box(x: Length, foot: Length, side: Length, checked: bool) -> Vec<Stroke> {
    let (top, right) = (foot - side, x + side);
    let mut strokes = vec![Stroke::frame((x, top), (right, foot))];
    if checked {
        strokes.push(Stroke::line((x, top), (right, foot), Pen::TABLE));
        strokes.push(Stroke::line((x, foot), (right, top), Pen::TABLE));
    }
    strokes
}
