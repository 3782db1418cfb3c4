use super::Typesetter;
use crate::PrintError;
use crate::block::{Block, Column, Columns, Length, Letterhead};
use crate::draw::{Stack, Stroke, Unit};

/// Space between a frame and what it holds.
const FRAME_PADDING: Length = Length::pt(4);

impl Typesetter {
    pub(super) fn letterhead(
        &mut self,
        head: &Letterhead,
        width: Length,
    ) -> Result<Unit, PrintError> {
        let column = |weight: u8, lines: &[crate::block::Paragraph]| {
            let blocks = lines.iter().cloned().map(Block::from).collect();
            Column::new(u16::from(weight), blocks)
        };
        let left = head.left_percent.min(100);
        let both = vec![column(left, &head.left), column(100 - left, &head.right)];
        let mut unit = self.columns(
            &Columns {
                columns: both,
                gap: Length::mm(2),
            },
            width,
        )?;
        unit.after = Length::pt(6);
        Ok(unit)
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
