use super::{Piece, Typesetter};
use crate::PrintError;
use crate::block::{Block, Length};
use crate::draw::{Stack, Unit};

impl Typesetter {
    /// Lays out blocks and stacks them into one unit that cannot be split.
    pub(super) fn stacked(&mut self, blocks: &[Block], width: Length) -> Result<Unit, PrintError> {
        let mut pieces = Vec::new();
        self.lay_blocks(blocks, width, &mut pieces)?;
        self.pile(pieces)
    }

    /// Stacks laid-out pieces into one unit.
    pub(super) fn pile(&mut self, pieces: Vec<Piece<'_>>) -> Result<Unit, PrintError> {
        let mut pile = Pile::default();
        for piece in pieces {
            match piece {
                Piece::Unit(unit) => pile.add(&unit),
                Piece::Table(table) => table.units(self, &mut |unit| {
                    pile.add(&unit);
                    Ok(())
                })?,
                Piece::PageBreak => {}
            }
        }
        Ok(pile.finished())
    }
}

/// Units on top of one another, as one unit.
#[derive(Default)]
struct Pile {
    stack: Stack,
    down: Length,
    after: Length,
}

impl Pile {
    fn add(&mut self, unit: &Unit) {
        self.down += self.after + unit.before;
        self.stack.place(unit, Length::ZERO, self.down);
        self.down += unit.height;
        self.after = unit.after;
    }

    fn finished(mut self) -> Unit {
        self.stack.close_grid();
        Unit {
            fragment: self.stack.fragment,
            height: self.down,
            ..Unit::default()
        }
    }
}
