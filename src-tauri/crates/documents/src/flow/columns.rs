use super::Typesetter;
use crate::PrintError;
use crate::block::{Column, Columns, Length, Letterhead, Paragraph};
use crate::draw::{Stack, Stroke, Unit};
use crate::text::advance;
use crate::text::lines::natural_width;

/// Space between a frame and what it holds.
const FRAME_PADDING: Length = Length::pt(4);

/// Space between the two columns of a letterhead.
const HEAD_GAP: Length = Length::mm(2);

impl Typesetter {
    pub(super) fn letterhead(
        &mut self,
        head: &Letterhead,
        width: Length,
    ) -> Result<Unit, PrintError> {
        let room = width - HEAD_GAP;
        let widest_left = self.widest_line(&head.left)?;
        let widest_right = self.widest_line(&head.right)?;
        let proposed = room.share(i32::from(head.left_percent.min(100)), 100);
        // The national heading must stand on one line before all else; then the issuer's name.
        let left = proposed
            .max(widest_left)
            .min(room - widest_right)
            .max(room.share(3, 10));
        let (left_unit, right_unit) = (
            self.lines(&head.left, left)?,
            self.lines(&head.right, room - left)?,
        );
        let mut unit = Unit {
            after: Length::pt(6),
            ..Unit::default()
        };
        unit.fragment
            .place(&left_unit.fragment, Length::ZERO, Length::ZERO);
        unit.fragment
            .place(&right_unit.fragment, left + HEAD_GAP, Length::ZERO);
        unit.height = left_unit.height.max(right_unit.height);
        Ok(unit)
    }

    /// The width the widest line takes when none wraps, with a point to spare.
    fn widest_line(&mut self, lines: &[Paragraph]) -> Result<Length, PrintError> {
        let mut widest = Length::ZERO;
        for line in lines {
            let natural = natural_width(&self.shape(&line.text)?);
            widest = widest.max(advance(natural, line.size) + Length::pt(1));
        }
        Ok(widest)
    }

    fn lines(&mut self, lines: &[Paragraph], width: Length) -> Result<Unit, PrintError> {
        let mut pieces = Vec::new();
        for line in lines {
            self.lay_paragraph(line, width, &mut pieces)?;
        }
        self.pile(pieces)
    }

    pub(super) fn columns(&mut self, row: &Columns, width: Length) -> Result<Unit, PrintError> {
        let weights: Vec<u16> = row.columns.iter().map(|column| column.weight).collect();
        let widths = shared(width, row.gap, &weights);
        let mut laid = Vec::with_capacity(widths.len());
        for (column, &wide) in row.columns.iter().zip(&widths) {
            laid.push(self.stacked(&column.blocks, inner_width(column, wide))?);
        }
        let heights = laid.iter().zip(&row.columns);
        let height = heights
            .map(|(unit, column)| unit.height + padding(column) * 2)
            .max();
        let height = height.unwrap_or(Length::ZERO);
        let (mut stack, mut x) = (Stack::default(), Length::ZERO);
        for ((unit, column), wide) in laid.iter().zip(&row.columns).zip(widths) {
            let inset = padding(column);
            stack.place(unit, x + inset, inset);
            if column.framed {
                let corners = ((x, Length::ZERO), (x + wide, height));
                stack
                    .fragment
                    .strokes
                    .push(Stroke::frame(corners.0, corners.1));
            }
            x += wide + row.gap;
        }
        Ok(Unit {
            fragment: stack.fragment,
            height,
            ..Unit::default()
        })
    }
}

fn padding(column: &Column) -> Length {
    if column.framed {
        FRAME_PADDING
    } else {
        Length::ZERO
    }
}

fn inner_width(column: &Column, wide: Length) -> Length {
    wide - padding(column) * 2
}

/// Shares a width out by weight, with gaps between the shares; nothing is lost to rounding.
pub(super) fn shared(width: Length, gap: Length, weights: &[u16]) -> Vec<Length> {
    let gaps = i32::try_from(weights.len()).unwrap_or(1).saturating_sub(1);
    let mut room = width - gap * gaps;
    let mut left: i32 = weights.iter().map(|&weight| i32::from(weight)).sum();
    let mut widths = Vec::with_capacity(weights.len());
    for &weight in weights {
        let share = room.share(i32::from(weight), left.max(1));
        room -= share;
        left -= i32::from(weight);
        widths.push(share);
    }
    widths
}
