//! In ấn: turns the blocks of a paper into a PDF whose text can be read back exactly.
#![warn(missing_docs)]

/// Mô hình khối: the plain data every form is built of.
pub mod block;
/// Lỗi khi in.
mod error;
/// Từ khối đến tệp PDF.
mod render;

pub use block::{Block, Document};
pub use error::PrintError;
pub use render::{RenderedPdf, render, render_many, render_with};
