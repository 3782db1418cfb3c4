use super::{FontSize, Length, Text};

/// Canh lề chữ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Canh trái.
    #[default]
    Left,
    /// Canh giữa.
    Centre,
    /// Canh phải.
    Right,
    /// Canh đều hai bên; the last line of the paragraph stays left.
    Justify,
}

/// Đoạn văn.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// Chữ của đoạn.
    pub text: Text,
    /// Cỡ chữ.
    pub size: FontSize,
    /// Canh lề.
    pub align: Align,
    /// Thụt đầu dòng: extra indent of the first line.
    pub first_line_indent: Length,
    /// Thụt cả đoạn từ lề trái.
    pub left_indent: Length,
    /// Khoảng cách trước đoạn; dropped at the top of a page.
    pub space_before: Length,
    /// Khoảng cách sau đoạn.
    pub space_after: Length,
    /// Giãn dòng in percent of single spacing.
    pub line_spacing_percent: u16,
    /// Đường kẻ dưới: a centred rule below, in percent of the last line's own width.
    pub rule_below_percent: Option<u8>,
    /// Không để cuối trang một mình: stays on the page of the block after it.
    pub keep_with_next: bool,
}

impl Paragraph {
    /// A left-aligned paragraph of 13 pt, single-spaced, with no space around it.
    pub fn new(text: impl Into<Text>) -> Self {
        Self {
            text: text.into(),
            size: FontSize::pt(13),
            align: Align::Left,
            first_line_indent: Length::ZERO,
            left_indent: Length::ZERO,
            space_before: Length::ZERO,
            space_after: Length::ZERO,
            line_spacing_percent: 100,
            rule_below_percent: None,
            keep_with_next: false,
        }
    }

    /// Lời văn: justified, first line in by 10 mm, 6 pt after (NĐ 30/2020/NĐ-CP, Phụ lục I).
    pub fn body(text: impl Into<Text>) -> Self {
        Self {
            align: Align::Justify,
            first_line_indent: Length::mm(10),
            space_after: Length::pt(6),
            ..Self::new(text)
        }
    }

    /// Tên loại: a centred bold title of 14 pt that is never left alone at the foot of a page.
    pub fn title(text: impl Into<Text>) -> Self {
        Self {
            text: text.into().all_bold(),
            size: FontSize::pt(14),
            align: Align::Centre,
            keep_with_next: true,
            ..Self::new("")
        }
    }

    /// Canh giữa.
    pub fn centred(text: impl Into<Text>) -> Self {
        Self {
            align: Align::Centre,
            ..Self::new(text)
        }
    }

    /// The same paragraph in another size, in points.
    #[must_use]
    pub fn size(mut self, size: FontSize) -> Self {
        self.size = size;
        self
    }

    /// The same paragraph with another alignment.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// The same paragraph with space before and after it.
    #[must_use]
    pub fn spaced(mut self, before: Length, after: Length) -> Self {
        (self.space_before, self.space_after) = (before, after);
        self
    }

    /// The same paragraph with a centred rule below, in percent of its last line's width.
    #[must_use]
    pub fn ruled(mut self, percent: u8) -> Self {
        self.rule_below_percent = Some(percent);
        self
    }
}
