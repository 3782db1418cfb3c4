//! In ấn: turns the blocks of a paper into a PDF whose text can be read back exactly.
#![warn(missing_docs)]

/// Mô hình khối: the plain data every form is built of.
pub mod block;
/// Từ khối đến tệp Word.
pub mod docx;
/// Lỗi khi in.
mod error;
/// Các mẫu biểu: from the records of the office to blocks.
pub mod forms;
/// Từ khối đến tệp PDF.
mod render;
/// Báo cáo trên giấy.
pub mod report;

/// Nét vẽ trên trang.
mod draw;
/// Xếp khối thành mảnh.
mod flow;
/// Ngắt trang, số trang, ghi chú, dấu bản nháp.
mod page;
/// Phông chữ nhúng, trang và thuộc tính của tệp.
mod pdf;
/// Bảng kẻ khung.
mod table;
/// Chữ và dòng.
mod text;

pub use block::{Block, Document};
pub use error::PrintError;
pub use render::{RenderedPdf, render, render_many, render_with};
