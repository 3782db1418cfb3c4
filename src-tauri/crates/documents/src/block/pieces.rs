use super::{Block, FontSize, Length, Paragraph, Text};

/// Phần đầu văn bản: two borderless columns, every line as its paragraph says (usually centred).
#[derive(Debug, Clone, PartialEq)]
pub struct Letterhead {
    /// Cơ quan chủ quản, đơn vị, số ký hiệu.
    pub left: Vec<Paragraph>,
    /// Quốc hiệu, Tiêu ngữ, địa danh ngày tháng; or Mẫu số and its legal basis.
    pub right: Vec<Paragraph>,
    /// Width of the left column in percent of the text width; a proposal: the engine moves the
    /// border when a line of one column would wrap and the other column has room to give.
    pub left_percent: u8,
}

/// Hàng nhiều cột không kẻ khung.
#[derive(Debug, Clone, PartialEq)]
pub struct Columns {
    /// Các cột từ trái sang phải.
    pub columns: Vec<Column>,
    /// Khoảng cách giữa hai cột.
    pub gap: Length,
}

/// Một cột của hàng.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Share of the row's width against the other columns' weights.
    pub weight: u16,
    /// Có kẻ khung: a box round the column, as high as the row.
    pub framed: bool,
    /// Nội dung: anything but tables' page splits and page breaks.
    pub blocks: Vec<Block>,
}

/// Dòng điền: one or more fields side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldLine {
    /// Các ô điền từ trái sang phải.
    pub fields: Vec<Field>,
    /// Cỡ chữ.
    pub size: FontSize,
    /// Thụt từ lề trái.
    pub left_indent: Length,
    /// Khoảng cách sau dòng.
    pub space_after: Length,
}

/// Ô điền: "Họ và tên: Nguyễn Văn A" or "Họ và tên: ………".
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Nhãn, with its colon.
    pub label: Text,
    /// Giá trị; empty for a blank to be filled in by hand.
    pub value: Text,
    /// Share of the line's width against the other fields' weights.
    pub weight: u16,
    /// Dòng chấm.
    pub leader: Leader,
}

/// Khi nào kẻ dòng chấm đến hết ô.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Leader {
    /// Only when the value is empty.
    #[default]
    WhenEmpty,
    /// After the value as well, so that the line cannot be added to by hand.
    Always,
    /// Never.
    Never,
}

/// Hàng ô đánh dấu: the items share the width evenly.
#[derive(Debug, Clone, PartialEq)]
pub struct BoxRow {
    /// Các ô từ trái sang phải.
    pub items: Vec<CheckBox>,
    /// Cỡ chữ.
    pub size: FontSize,
    /// Box before its label (☒ Chuyển khoản) instead of after it (Chuyển khoản ☒).
    pub box_first: bool,
    /// Khoảng cách sau hàng.
    pub space_after: Length,
}

/// Ô đánh dấu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckBox {
    /// Nhãn.
    pub label: String,
    /// Đã đánh dấu: crossed.
    pub checked: bool,
}

/// Đường kẻ ngang.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Length in percent of the text width.
    pub width_percent: u8,
    /// Where the rule stands when it is shorter than the text width.
    pub place: RulePlace,
    /// Độ dày nét.
    pub thickness: Length,
    /// Nét đứt: dashed, as a cutting line.
    pub dashed: bool,
}

/// Vị trí đường kẻ ngắn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RulePlace {
    /// Bên trái.
    Left,
    /// Ở giữa.
    Centre,
    /// Bên phải.
    Right,
}

impl Letterhead {
    /// A head whose left column takes 40 percent of the width.
    pub fn new(left: Vec<Paragraph>, right: Vec<Paragraph>) -> Self {
        Self {
            left,
            right,
            left_percent: 40,
        }
    }
}

impl Columns {
    /// Columns with 4 mm between them.
    pub fn new(columns: Vec<Column>) -> Self {
        Self {
            columns,
            gap: Length::mm(4),
        }
    }
}

impl Column {
    /// An unframed column.
    pub fn new(weight: u16, blocks: Vec<Block>) -> Self {
        Self {
            weight,
            framed: false,
            blocks,
        }
    }

    /// A framed column.
    pub fn framed(weight: u16, blocks: Vec<Block>) -> Self {
        Self {
            weight,
            framed: true,
            blocks,
        }
    }
}

impl FieldLine {
    /// A line of 13 pt fields, 3 pt before the next.
    pub fn new(fields: Vec<Field>) -> Self {
        Self {
            fields,
            size: FontSize::pt(13),
            left_indent: Length::ZERO,
            space_after: Length::pt(3),
        }
    }

    /// A line of one field; an empty value prints a dotted blank.
    pub fn one(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self::new(vec![Field::new(label, value)])
    }
}

impl Field {
    /// A field of weight 1, dotted when empty.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            weight: 1,
            leader: Leader::WhenEmpty,
        }
    }

    /// The same field with another share of the width.
    #[must_use]
    pub fn weight(mut self, weight: u16) -> Self {
        self.weight = weight;
        self
    }
}

impl BoxRow {
    /// A row of 12 pt labels, each followed by its box.
    pub fn new(items: Vec<CheckBox>) -> Self {
        Self {
            items,
            size: FontSize::pt(12),
            box_first: false,
            space_after: Length::pt(3),
        }
    }
}

impl CheckBox {
    /// A box with its label.
    pub fn new(label: impl Into<String>, checked: bool) -> Self {
        Self {
            label: label.into(),
            checked,
        }
    }
}

impl Rule {
    /// A thin rule over the whole text width.
    pub const FULL: Self = Self {
        width_percent: 100,
        place: RulePlace::Centre,
        thickness: Length::milli_pt(500),
        dashed: false,
    };
}
