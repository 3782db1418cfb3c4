use domain::money::Money;
use domain::money::in_words::amount_in_words;

use crate::block::{Align, Block, Field, FieldLine, FontSize, Length, Paragraph, Text};
use crate::forms::template::FormTemplate;

/// "Đơn vị tính: đồng", italic, at the right above a table.
pub fn unit_line() -> Paragraph {
    let mut line = Paragraph::new(Text::new().italic("Đơn vị tính: đồng"))
        .size(FontSize::pt(12))
        .align(Align::Right)
        .spaced(Length::pt(4), Length::pt(2));
    line.keep_with_next = true;
    line
}

/// WORDS: "Bằng chữ: … đồng." in italic, computed from the total and never typed.
pub fn words(total: Money) -> Paragraph {
    words_after("Bằng chữ", total)
}

/// The words line with another label ("Số tiền đề nghị quyết toán bằng chữ").
pub fn words_after(label: &str, total: Money) -> Paragraph {
    let text = format!("{label}: {}.", amount_in_words(total));
    Paragraph::new(Text::new().italic(text))
        .size(FontSize::pt(12))
        .spaced(Length::pt(2), Length::pt(4))
}

/// Dòng điền 12 pt: a label from the template and its value, dotted when empty.
pub fn field(label: &str, value: impl Into<Text>) -> FieldLine {
    let mut line = FieldLine::one(label, value);
    line.size = FontSize::pt(12);
    line.space_after = Length::pt(2);
    line
}

/// Hai ô điền 12 pt on one line, the left one wider.
pub fn field_pair(left: (&str, &str), right: (&str, &str)) -> FieldLine {
    let fields = vec![
        Field::new(left.0, left.1).weight(3),
        Field::new(right.0, right.1).weight(2),
    ];
    FieldLine {
        size: FontSize::pt(12),
        space_after: Length::pt(2),
        ..FieldLine::new(fields)
    }
}

/// Các dòng điền 12 pt, by caption key.
pub fn fields<V: Into<Text>>(
    template: &FormTemplate,
    lines: impl IntoIterator<Item = (&'static str, V)>,
) -> Vec<Block> {
    let line = |(key, value): (&'static str, V)| field(template.text(key), value).into();
    lines.into_iter().map(line).collect()
}

/// Các dòng điền 12 pt, two on a line, for papers that lie on their side.
pub fn fields_by_two(template: &FormTemplate, lines: [[(&'static str, &str); 2]; 2]) -> Vec<Block> {
    let line = |[left, right]: [(&'static str, &str); 2]| {
        let left = (template.text(left.0), left.1);
        field_pair(left, (template.text(right.0), right.1)).into()
    };
    lines.into_iter().map(line).collect()
}

/// Căn cứ: italic, each on its own line ending with ";", the last with "." (NĐ 30/2020/NĐ-CP).
pub fn grounds(lines: &[String]) -> Vec<Block> {
    let last = lines.len().saturating_sub(1);
    let ground = |(at, line): (usize, &String)| {
        let end = if at == last { "." } else { ";" };
        let text = Text::new().italic(format!("{line}{end}"));
        prose(text).into()
    };
    lines.iter().enumerate().map(ground).collect()
}

/// Lời văn 12 pt of minutes and reports.
pub fn prose(text: impl Into<Text>) -> Paragraph {
    Paragraph::body(text)
        .size(FontSize::pt(12))
        .spaced(Length::ZERO, Length::pt(3))
}

/// Tiêu đề mục: bold, never left alone at the foot of a page.
pub fn heading(text: &str) -> Paragraph {
    let mut line = Paragraph::new(Text::new().bold(text))
        .size(FontSize::pt(12))
        .spaced(Length::pt(6), Length::pt(3));
    line.keep_with_next = true;
    line
}
