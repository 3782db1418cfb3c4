use std::rc::Rc;

use crate::PrintError;
use crate::block::Length;
use crate::draw::{Fragment, Stack, Unit};
use crate::table::in_mm_up;

/// Ngắt trang: places units one below another and starts new pages.
pub(crate) struct Paginator {
    height: Length,
    down: Length,
    space: Length,
    page: Stack,
    finished: Vec<Fragment>,
    chain: Vec<Unit>,
}

impl Paginator {
    /// Pages whose text area has this height.
    pub fn new(height: Length) -> Self {
        Self {
            height,
            down: Length::ZERO,
            space: Length::ZERO,
            page: Stack::default(),
            finished: Vec::new(),
            chain: Vec::new(),
        }
    }

    /// Takes the next unit; units that must stay together wait for the last of them.
    pub fn push(&mut self, unit: Unit) -> Result<(), PrintError> {
        let complete = !unit.keep_next;
        self.chain.push(unit);
        if complete { self.place_chain() } else { Ok(()) }
    }

    /// Sang trang mới, unless the page is still empty.
    pub fn page_break(&mut self) -> Result<(), PrintError> {
        self.place_chain()?;
        if !self.at_top() {
            self.new_page();
        }
        Ok(())
    }

    /// Places what is left and gives all pages; there is always at least one.
    pub fn finished(mut self) -> Result<Vec<Fragment>, PrintError> {
        self.place_chain()?;
        if !self.at_top() || self.finished.is_empty() {
            self.new_page();
        }
        Ok(self.finished)
    }

    fn at_top(&self) -> bool {
        self.down == Length::ZERO
    }

    fn new_page(&mut self) {
        let mut page = std::mem::take(&mut self.page);
        page.close_grid();
        self.finished.push(page.fragment);
        (self.down, self.space) = (Length::ZERO, Length::ZERO);
    }

    fn place_chain(&mut self) -> Result<(), PrintError> {
        let mut chain = std::mem::take(&mut self.chain);
        let mut rest = chain.as_slice();
        while !rest.is_empty() {
            let fitting = self.fitting(rest);
            if fitting == rest.len() {
                rest.iter().for_each(|unit| self.place(unit));
                break;
            }
            if !self.at_top() && (fitting < 2 || self.fits_one_page(rest)) {
                self.new_page();
                continue;
            }
            if fitting == 0 {
                return Err(self.too_tall(&rest[0]));
            }
            rest[..fitting].iter().for_each(|unit| self.place(unit));
            rest = &rest[fitting..];
            if !rest.is_empty() {
                self.new_page();
            }
        }
        chain.clear();
        self.chain = chain;
        Ok(())
    }

    /// How many units of a chain fit below what the page already has.
    fn fitting(&self, chain: &[Unit]) -> usize {
        Self::fitting_from(chain, self.down, self.space, self.height)
    }

    fn fits_one_page(&self, chain: &[Unit]) -> bool {
        Self::fitting_from(chain, Length::ZERO, Length::ZERO, self.height) == chain.len()
    }

    fn fitting_from(chain: &[Unit], down: Length, space: Length, height: Length) -> usize {
        let (mut down, mut space) = (down, space);
        for (place, unit) in chain.iter().enumerate() {
            if down == Length::ZERO {
                down = unit.head.as_ref().map_or(Length::ZERO, |head| head.height);
            } else {
                down += space + unit.before;
            }
            down += unit.height;
            space = unit.after;
            if down > height {
                return place;
            }
        }
        chain.len()
    }

    fn place(&mut self, unit: &Unit) {
        if self.at_top() {
            if let Some(head) = unit.head.as_ref().map(Rc::clone) {
                self.page.place(&head, Length::ZERO, Length::ZERO);
                self.down = head.height;
            }
        } else {
            self.down += self.space + unit.before;
        }
        self.page.place(unit, Length::ZERO, self.down);
        self.down += unit.height;
        self.space = unit.after;
    }

    fn too_tall(&self, unit: &Unit) -> PrintError {
        let head = unit.head.as_ref().map_or(Length::ZERO, |head| head.height);
        PrintError::BlockTooTall {
            height_mm: in_mm_up(unit.height + head),
            page_mm: in_mm_up(self.height) - 1,
        }
    }
}
