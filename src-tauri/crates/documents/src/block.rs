//! Mô hình khối: what a printed paper consists of, as plain data.
//!
//! A form fills these blocks with ready strings; the engine turns them into pages. Nothing here
//! measures, breaks lines or knows PDF. Everything can be built with struct literals or with the
//! short constructors; the defaults are those of NĐ 30/2020/NĐ-CP, Phụ lục I.

mod length;
mod paper;
mod paragraph;
mod pieces;
mod signatures;
mod table;
mod text;

pub use length::{FontSize, Length};
pub use paper::{Document, Margins, PageNumbers, Paper};
pub use paragraph::{Align, Paragraph};
pub use pieces::{
    BoxRow, CheckBox, Column, Columns, Field, FieldLine, Leader, Letterhead, Rule, RulePlace,
};
pub use signatures::{Signatory, Signatures};
pub use table::{Cell, HeadCell, HeadRow, Row, RowKind, Table, TableColumn, Width};
pub use text::{Span, Text};

/// Khối: one piece of a paper, laid below the one before it.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Đoạn văn: wrapped text; may continue on the next page.
    Paragraph(Paragraph),
    /// Phần đầu hai cột: issuer on the left, national heading or form number on the right.
    Letterhead(Letterhead),
    /// Hàng nhiều cột không kẻ khung: blocks side by side; never split across pages.
    Columns(Columns),
    /// Bảng: a ruled table whose head repeats on every page.
    Table(Table),
    /// Khối chữ ký: never split, and kept with the last lines or rows before it.
    Signatures(Signatures),
    /// Dòng điền: labels with values, or dotted blanks where a value is missing.
    FieldLine(FieldLine),
    /// Hàng ô đánh dấu: small boxes with labels (□ / ☒), drawn as lines.
    BoxRow(BoxRow),
    /// Khối liền trang: stays on one page whenever it fits on one.
    KeepTogether(Vec<Block>),
    /// Khoảng trống: dropped at the top of a page.
    Space(Length),
    /// Sang trang mới.
    PageBreak,
    /// Đường kẻ ngang.
    Rule(Rule),
}

macro_rules! block_from {
    ($($name:ident),*) => {$(
        impl From<$name> for Block {
            fn from(piece: $name) -> Self {
                Self::$name(piece)
            }
        }
    )*};
}
block_from!(
    Paragraph, Letterhead, Columns, Table, Signatures, FieldLine, BoxRow, Rule
);
