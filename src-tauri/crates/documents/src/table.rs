//! Bảng: column widths, heads, and rows laid out one at a time.

mod head;
mod row;
mod widths;

use std::rc::Rc;

use crate::PrintError;
use crate::block::{FontSize, Length, RowKind, Table};
use crate::draw::{Fragment, Unit};
use crate::flow::Typesetter;
use row::RowSetter;
pub(crate) use widths::in_mm_up;

/// Space between a vertical rule and the text.
pub(crate) const PADDING_X: Length = Length::tenth_pt(25);
/// Space between a horizontal rule and the text.
pub(crate) const PADDING_Y: Length = Length::tenth_pt(12);

/// A table whose column widths, text size and head are settled.
pub(crate) struct TableLayout<'a> {
    table: &'a Table,
    size: FontSize,
    edges: Rc<[Length]>,
    head: Option<Rc<Unit>>,
    keep_rows: bool,
    keep_end: bool,
}

impl<'a> TableLayout<'a> {
    /// Settles widths and head; rows come later, one by one.
    ///
    /// # Errors
    /// [`PrintError::TableTooWide`], [`PrintError::UnevenRow`], [`PrintError::MissingGlyph`].
    pub fn new(
        setter: &mut Typesetter,
        table: &'a Table,
        width: Length,
    ) -> Result<Self, PrintError> {
        check_spans(table)?;
        let (size, widths) = widths::settle(setter, table, width)?;
        let mut edges = vec![Length::ZERO];
        edges.extend(widths.iter().scan(Length::ZERO, |right, &wide| {
            *right += wide;
            Some(*right)
        }));
        let head = head::lay(setter, table, size, &edges)?.map(Rc::new);
        Ok(Self {
            table,
            size,
            edges: edges.into(),
            head,
            keep_rows: false,
            keep_end: false,
        })
    }

    /// Keeps all rows on one page if they fit on one, and with what follows if `and_next`.
    pub fn keep_all(&mut self, and_next: bool) {
        self.keep_rows = true;
        self.keep_end |= and_next;
    }

    /// Keeps the last detail row and the totals after it with what follows.
    pub fn keep_tail(&mut self) {
        self.keep_end = true;
    }

    /// Lays out head and rows, from top to bottom.
    ///
    /// # Errors
    /// [`PrintError::MissingGlyph`] and whatever `take` gives.
    pub fn units(
        &self,
        setter: &mut Typesetter,
        take: &mut dyn FnMut(Unit) -> Result<(), PrintError>,
    ) -> Result<(), PrintError> {
        if let Some(head) = &self.head {
            take(self.first_head(head))?;
        }
        let head_height = self.head.as_ref().map_or(Length::ZERO, |head| head.height);
        let room = setter.page_height - head_height;
        let mut rows = RowSetter::new(self.table, self.size, Rc::clone(&self.edges), room);
        let repeated = self.head.as_ref().filter(|_| self.table.repeat_head);
        for place in 0..self.table.rows.len() {
            let last_row = place + 1 == self.table.rows.len();
            let mut slices = rows.lay(setter, place)?.into_iter().peekable();
            while let Some(mut unit) = slices.next() {
                unit.head = repeated.cloned();
                if slices.peek().is_none() {
                    unit.keep_next = self.keeps_next(place);
                    if last_row {
                        unit.after = self.table.space_after;
                    }
                }
                take(unit)?;
            }
        }
        Ok(())
    }

    fn first_head(&self, head: &Unit) -> Unit {
        let mut fragment = Fragment::default();
        fragment.place(&head.fragment, Length::ZERO, Length::ZERO);
        let keep_next = !self.table.rows.is_empty() || self.keep_end;
        Unit {
            fragment,
            height: head.height,
            keep_next,
            ..Unit::default()
        }
    }

    fn keeps_next(&self, place: usize) -> bool {
        match self.table.rows.get(place + 1) {
            Some(next) => {
                let closes = matches!(next.kind, RowKind::Subtotal | RowKind::Total);
                self.keep_rows || closes || self.table.rows[place].kind == RowKind::Group
            }
            None => self.keep_end,
        }
    }
}

fn check_spans(table: &Table) -> Result<(), PrintError> {
    let columns = table.columns.len();
    for (place, row) in table.rows.iter().enumerate() {
        let covered = row.cells.iter().map(|cell| usize::from(cell.colspan)).sum();
        if covered != columns {
            return Err(PrintError::UnevenRow {
                row: place + 1,
                covered,
                columns,
            });
        }
    }
    Ok(())
}
