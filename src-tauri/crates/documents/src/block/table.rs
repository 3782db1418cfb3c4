use super::{Align, FontSize, Length, Text};

/// Bảng kẻ khung.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Các cột từ trái sang phải.
    pub columns: Vec<TableColumn>,
    /// Các dòng tiêu đề cột, bold and centred.
    pub head: Vec<HeadRow>,
    /// Dòng đánh số cột "(1)", "(2)", "(3)=(1)+(2)": one text per column, part of the head.
    pub column_numbers: Option<Vec<String>>,
    /// Các dòng.
    pub rows: Vec<Row>,
    /// Cỡ chữ; the engine may go down to 9 pt so that amounts fit.
    pub size: FontSize,
    /// Lặp tiêu đề ở mỗi trang.
    pub repeat_head: bool,
    /// Chiều cao dòng tối thiểu, for rows that are signed by hand.
    pub min_row_height: Length,
    /// Khoảng cách sau bảng.
    pub space_after: Length,
}

/// Cột của bảng.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableColumn {
    /// Bề rộng.
    pub width: Width,
    /// Canh lề of the body cells.
    pub align: Align,
    /// Cột số tiền: its contents never wrap, and the column is never narrower than they are.
    pub amount: bool,
}

/// Bề rộng cột. Given widths are a proposal: the engine widens a column for its longest amount
/// or word at the cost of the others, and scales all columns to the text width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// A given width, borders and padding included.
    Fixed(Length),
    /// A share of what the fixed columns leave.
    Weight(u16),
}

/// Dòng tiêu đề cột.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeadRow {
    /// Cells from left to right; places covered by a row span from above are left out.
    pub cells: Vec<HeadCell>,
}

/// Ô tiêu đề.
#[derive(Debug, Clone, PartialEq)]
pub struct HeadCell {
    /// Chữ; set in bold.
    pub text: Text,
    /// Number of columns covered.
    pub colspan: u8,
    /// Number of head rows covered.
    pub rowspan: u8,
}

/// Dòng của bảng.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Loại dòng.
    pub kind: RowKind,
    /// Cells from left to right; their spans add up to the number of columns.
    pub cells: Vec<Cell>,
}

/// Loại dòng: decides the face and what stays together over a page end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RowKind {
    /// Dòng chi tiết.
    #[default]
    Body,
    /// Dòng nhóm: bold; kept with the row after it.
    Group,
    /// Dòng cộng nhóm: bold; kept with the row before it.
    Subtotal,
    /// Dòng tổng cộng: bold; kept with the row before it and with the signatures after it.
    Total,
}

/// Ô của bảng.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Chữ; empty for none.
    pub text: Text,
    /// Number of columns covered.
    pub colspan: u8,
    /// Canh lề instead of the column's.
    pub align: Option<Align>,
}

impl Table {
    /// A 12 pt table whose head repeats on each page.
    pub fn new(columns: Vec<TableColumn>, head: Vec<HeadRow>, rows: Vec<Row>) -> Self {
        Self {
            columns,
            head,
            column_numbers: None,
            rows,
            size: FontSize::pt(12),
            repeat_head: true,
            min_row_height: Length::ZERO,
            space_after: Length::pt(6),
        }
    }
}

impl TableColumn {
    /// Cột chữ, left-aligned.
    pub const fn text(width: Width) -> Self {
        Self {
            width,
            align: Align::Left,
            amount: false,
        }
    }

    /// Cột canh giữa: TT, ĐVT, dates, codes.
    pub const fn centred(width: Width) -> Self {
        Self {
            width,
            align: Align::Centre,
            amount: false,
        }
    }

    /// Cột số tiền, right-aligned and never wrapped.
    pub const fn amount(width: Width) -> Self {
        Self {
            width,
            align: Align::Right,
            amount: true,
        }
    }
}

impl Width {
    /// A given width of whole millimetres.
    pub const fn mm(millimetres: i32) -> Self {
        Self::Fixed(Length::mm(millimetres))
    }
}

impl HeadRow {
    /// A head row of these cells.
    pub fn new(cells: Vec<HeadCell>) -> Self {
        Self { cells }
    }

    /// A head row of plain one-by-one cells.
    pub fn plain<T: Into<Text>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self {
            cells: texts.into_iter().map(|text| HeadCell::new(text)).collect(),
        }
    }
}

impl HeadCell {
    /// A cell of one column and one row.
    pub fn new(text: impl Into<Text>) -> Self {
        Self::spanning(text, 1, 1)
    }

    /// A cell over several columns and rows.
    pub fn spanning(text: impl Into<Text>, colspan: u8, rowspan: u8) -> Self {
        Self {
            text: text.into(),
            colspan,
            rowspan,
        }
    }
}

impl Row {
    /// A row of one-column cells.
    pub fn new<T: Into<Text>>(kind: RowKind, texts: impl IntoIterator<Item = T>) -> Self {
        Self {
            kind,
            cells: texts.into_iter().map(|text| Cell::new(text)).collect(),
        }
    }

    /// A detail row of one-column cells.
    pub fn body<T: Into<Text>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::new(RowKind::Body, texts)
    }

    /// A row of ready cells.
    pub fn of(kind: RowKind, cells: Vec<Cell>) -> Self {
        Self { kind, cells }
    }
}

impl Cell {
    /// A cell of one column, aligned as its column.
    pub fn new(text: impl Into<Text>) -> Self {
        Self {
            text: text.into(),
            colspan: 1,
            align: None,
        }
    }

    /// A cell over several columns with its own alignment.
    pub fn spanning(text: impl Into<Text>, colspan: u8, align: Align) -> Self {
        Self {
            text: text.into(),
            colspan,
            align: Some(align),
        }
    }
}
