use super::{FontSize, Length, Text};

/// Khối chữ ký: columns of signatories, left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct Signatures {
    /// Dòng ngày tháng: italic, above the last column ("Lai Châu, ngày … tháng … năm …").
    pub date_line: Option<Text>,
    /// Người ký từ trái sang phải.
    pub columns: Vec<Signatory>,
    /// Khoảng để ký giữa ghi chú và họ tên.
    pub space: Length,
    /// Cỡ chữ of titles and names; the notes are 1 pt smaller.
    pub size: FontSize,
}

/// Một người ký.
#[derive(Debug, Clone, PartialEq)]
pub struct Signatory {
    /// Chức vụ, bold; `\n` for a second line ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC").
    pub title: String,
    /// Ghi chú dưới chức vụ, italic; empty for none.
    pub note: String,
    /// Họ tên, bold, without titles or degrees; empty to be written by hand.
    pub name: String,
    /// Ngày ký riêng: an italic line above the title of this column only.
    pub date: Option<String>,
    /// Share of the width against the other columns' weights.
    pub weight: u16,
}

impl Signatures {
    /// Signatories with 25 mm of space, 13 pt.
    pub fn new(columns: Vec<Signatory>) -> Self {
        Self {
            date_line: None,
            columns,
            space: Length::mm(25),
            size: FontSize::pt(13),
        }
    }

    /// The same block with an italic date line above the last column.
    #[must_use]
    pub fn dated(mut self, line: impl Into<Text>) -> Self {
        self.date_line = Some(line.into().all_italic());
        self
    }
}

impl Signatory {
    /// A signatory with the note "(Ký, ghi họ tên)".
    pub fn new(title: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            note: "(Ký, ghi họ tên)".into(),
            name: name.into(),
            date: None,
            weight: 1,
        }
    }

    /// A signatory whose seal is wanted: "(Ký, ghi họ tên, đóng dấu)".
    pub fn sealed(title: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            note: "(Ký, ghi họ tên, đóng dấu)".into(),
            ..Self::new(title, name)
        }
    }
}
