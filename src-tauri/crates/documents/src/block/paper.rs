use super::{Block, Length};

/// Khổ giấy: the paper sizes of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A4 đứng, 210 × 297 mm.
    A4Portrait,
    /// A4 ngang, 297 × 210 mm.
    A4Landscape,
    /// A5 ngang, 210 × 148 mm: phiếu thu, phiếu chi.
    A5Landscape,
}

impl Paper {
    /// Width and height of the sheet.
    pub const fn size(self) -> (Length, Length) {
        match self {
            Self::A4Portrait => (Length::mm(210), Length::mm(297)),
            Self::A4Landscape => (Length::mm(297), Length::mm(210)),
            Self::A5Landscape => (Length::mm(210), Length::mm(148)),
        }
    }
}

/// Lề trang.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Margins {
    /// Lề trên.
    pub top: Length,
    /// Lề dưới.
    pub bottom: Length,
    /// Lề trái.
    pub left: Length,
    /// Lề phải.
    pub right: Length,
}

impl Margins {
    /// The usual margins of a paper: top and bottom 20, left 30, right 15 mm on A4, upright or on
    /// its side (NĐ 30/2020/NĐ-CP, Phụ lục I mục I.3); 10 mm all round on A5.
    pub const fn usual(paper: Paper) -> Self {
        let (top, bottom, left, right) = match paper {
            Paper::A4Portrait | Paper::A4Landscape => (20, 20, 30, 15),
            Paper::A5Landscape => (10, 10, 10, 10),
        };
        Self {
            top: Length::mm(top),
            bottom: Length::mm(bottom),
            left: Length::mm(left),
            right: Length::mm(right),
        }
    }
}

/// Số trang.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageNumbers {
    /// Không in số trang.
    None,
    /// Chữ số Ả Rập 13 pt, giữa lề trên, không hiển thị ở trang 1 (NĐ 30/2020/NĐ-CP, Phụ lục I).
    TopCentre,
    /// "Trang 3/12" at the right of the bottom margin, on every page: for long internal lists.
    BottomOfTotal,
}

/// Tài liệu: one paper of the dossier; it becomes one PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Tên tài liệu, for the file's properties and the reader's window title.
    pub title: String,
    /// Mã mẫu: the form's code ("C41-BB", "Mẫu 7"), for the file's properties.
    pub code: String,
    /// Đơn vị lập, for the file's properties; empty when not to be stated.
    pub author: String,
    /// Khổ giấy.
    pub paper: Paper,
    /// Lề trang.
    pub margins: Margins,
    /// Bản nháp: "BẢN NHÁP" in light grey across every page, under the text.
    pub draft: bool,
    /// Ghi chú cuối trang: an 8 pt grey line in the bottom margin of every page.
    pub footnote: Option<String>,
    /// Mã đối chiếu: a QR in the bottom right margin of the first page, on A4; none = no code.
    pub check_code: Option<String>,
    /// Số trang.
    pub page_numbers: PageNumbers,
    /// Ngày ghi trong thuộc tính tệp, "YYYY-MM-DD"; taken from the records, never the clock.
    pub created: String,
    /// Nội dung.
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty paper with the usual margins and page numbers, and no draft stamp or footnote.
    pub fn new(title: impl Into<String>, code: impl Into<String>, paper: Paper) -> Self {
        Self {
            title: title.into(),
            code: code.into(),
            author: String::new(),
            paper,
            margins: Margins::usual(paper),
            draft: false,
            footnote: None,
            check_code: None,
            page_numbers: PageNumbers::TopCentre,
            created: "1970-01-01".into(),
            blocks: Vec::new(),
        }
    }

    /// Adds a block below those already there.
    pub fn push(&mut self, block: impl Into<Block>) -> &mut Self {
        self.blocks.push(block.into());
        self
    }
}
