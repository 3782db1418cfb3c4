//! Nét vẽ: page content as bytes, positioned when it is placed.

pub(crate) mod content;
mod fragment;
mod number;
mod stack;

pub(crate) use fragment::{FACE_NAMES, Fragment, Pen, Stroke, Style};
pub(crate) use number::write_number;
pub(crate) use stack::{Stack, Unit};
