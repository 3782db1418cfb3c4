//! Chữ: characters to glyphs, glyphs to lines.

pub(crate) mod faces;
pub(crate) mod lines;
mod plain;
pub(crate) mod shape;

pub(crate) use faces::FontBook;
pub(crate) use lines::{Line, break_lines};
pub(crate) use plain::composed;
pub(crate) use shape::{Glyph, Kind};

use crate::block::{FontSize, Length};

/// The width that `em_thousandths` of glyph advance take in a size.
pub(crate) fn advance(em_thousandths: u32, size: FontSize) -> Length {
    let milli_pt = i64::from(em_thousandths) * i64::from(size.as_tenth_pt()) / 10;
    Length::milli_pt(i32::try_from(milli_pt).unwrap_or(i32::MAX))
}

/// How many thousandths of an em fit a width, rounded down; nothing fits a negative width.
pub(crate) fn capacity(width: Length, size: FontSize) -> u32 {
    let em = i64::from(width.as_milli_pt().max(0)) * 10 / i64::from(size.as_tenth_pt().max(1));
    u32::try_from(em).unwrap_or(u32::MAX)
}

/// From the top of a single-spaced line to its baseline: 0.9125 of the size.
pub(crate) fn baseline(size: FontSize) -> Length {
    Length::milli_pt(i32::from(size.as_tenth_pt()) * 365 / 4)
}
