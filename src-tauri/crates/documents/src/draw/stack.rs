use std::rc::Rc;

use super::fragment::Fragment;
use super::stroke::{Pen, Stroke};
use crate::block::Length;

/// Mảnh không tách: one line, row or block; the smallest thing that is placed on a page.
#[derive(Debug, Default)]
pub(crate) struct Unit {
    /// What is drawn.
    pub fragment: Fragment,
    /// Height without the spaces around it.
    pub height: Length,
    /// Space above; dropped at the top of a page.
    pub before: Length,
    /// Space below; may hang over the end of a page.
    pub after: Length,
    /// Whether the next unit must be on the same page.
    pub keep_next: bool,
    /// The vertical rules of a table row, measured from the left end of the stack.
    pub edges: Option<Rc<[Length]>>,
    /// The head to repeat when this table row comes first on a page.
    pub head: Option<Rc<Unit>>,
}

/// Chồng mảnh: units placed one below another, with the rules of table rows joined up.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    /// What has been placed.
    pub fragment: Fragment,
    grid: Option<Grid>,
}

/// The vertical rules that run on from row to row.
#[derive(Debug)]
struct Grid {
    edges: Rc<[Length]>,
    x: Length,
    top: Length,
    bottom: Length,
}

impl Stack {
    /// Places a unit's top-left corner.
    pub fn place(&mut self, unit: &Unit, x: Length, down: Length) {
        self.fragment.place(&unit.fragment, x, down);
        let bottom = down + unit.height;
        match (&unit.edges, &mut self.grid) {
            (None, _) => self.close_grid(),
            (Some(edges), Some(grid)) if grid.edges == *edges && grid.bottom == down => {
                grid.bottom = bottom;
            }
            (Some(edges), grid) => {
                let joined = grid.as_ref().is_some_and(|grid| grid.bottom == down);
                let edges = Rc::clone(edges);
                self.close_grid();
                if !joined {
                    self.rule(&edges, x, down);
                }
                self.grid = Some(Grid {
                    edges,
                    x,
                    top: down,
                    bottom,
                });
            }
        }
        if let Some(edges) = &unit.edges {
            self.rule(edges, x, bottom);
        }
    }

    /// Ends the rules under way; to be called when nothing more is placed.
    pub fn close_grid(&mut self) {
        if let Some(grid) = self.grid.take() {
            for &edge in grid.edges.iter() {
                let right = grid.x + edge;
                let ends = ((right, grid.top), (right, grid.bottom));
                self.fragment
                    .strokes
                    .push(Stroke::line(ends.0, ends.1, Pen::TABLE));
            }
        }
    }

    fn rule(&mut self, edges: &[Length], x: Length, down: Length) {
        if let (Some(&left), Some(&right)) = (edges.first(), edges.last()) {
            let ends = ((x + left, down), (x + right, down));
            self.fragment
                .strokes
                .push(Stroke::line(ends.0, ends.1, Pen::TABLE));
        }
    }
}
