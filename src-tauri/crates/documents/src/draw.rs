//! Nét vẽ: page content as bytes, positioned when it is placed.

pub(crate) mod content;
mod fragment;
mod number;
mod stack;
mod stroke;

pub(crate) use fragment::{FACE_NAMES, Fragment};
pub(crate) use number::{hundredths, write_number};
pub(crate) use stack::{Stack, Unit};
pub(crate) use stroke::{Pen, Stroke, Style};
