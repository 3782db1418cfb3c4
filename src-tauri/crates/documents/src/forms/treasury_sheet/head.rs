use domain::calendar::Day;

use super::{SIZE, Sheet, line};
use crate::block::{Block, BoxRow, CheckBox, Column, Columns, FontSize, Length, Paragraph, Text};
use crate::forms::template::FormTemplate;

/// Các hàng ô đánh dấu: caption key and whether it is crossed.
pub type Boxes<'a> = &'a [&'a [(&'a str, bool)]];

/// Đầu tờ: the corner the treasury keeps, mã số hồ sơ, number and symbol of the form; `year` only where
/// the form has Năm ngân sách.
pub fn head(template: &FormTemplate, number: &str, year: Option<i32>) -> Block {
    head_around(template, number, year, Vec::new())
}

/// As [`head`], the title in its middle, for papers that lie on their side.
pub fn head_with_title(template: &FormTemplate, number: &str, year: Option<i32>) -> Block {
    head_around(template, number, year, title(template))
}

fn head_around(
    template: &FormTemplate,
    number: &str,
    year: Option<i32>,
    titled: Vec<Block>,
) -> Block {
    let small = FontSize::tenth_pt(95);
    let centred = |text: &str| -> Block { Paragraph::centred(text).size(small).into() };
    let keep_out = Columns::new(vec![Column::framed(
        1,
        vec![
            Paragraph::centred(template.text("keep_out"))
                .size(small)
                .spaced(Length::pt(4), Length::pt(4))
                .into(),
        ],
    )]);
    let left = vec![
        keep_out.into(),
        Block::Space(Length::pt(3)),
        centred(template.text("qr_code")),
    ];
    let symbol = template.text("symbol");
    let mut right = vec![bold(&template.number)];
    if !symbol.is_empty() {
        right.push(bold(symbol));
    }
    right.push(line(&[(template.text("paper_number"), number, 1)]));
    if let Some(year) = year {
        let year = year.to_string();
        right.push(line(&[(template.text("budget_year"), &year, 1)]));
    }
    let mut middle = vec![line(&[(template.text("file_number"), "", 1)])];
    let share = if titled.is_empty() { 4 } else { 7 };
    middle.extend(titled);
    Columns::new(vec![
        Column::new(4, left),
        Column::new(share, middle),
        Column::new(4, right),
    ])
    .into()
}

fn bold(text: &str) -> Block {
    Paragraph::new(Text::new().bold(text)).size(SIZE).into()
}

/// Tên mẫu, with what comes in brackets under it.
pub fn title(template: &FormTemplate) -> Vec<Block> {
    let mut lines = vec![
        Paragraph::title(template.title.as_str())
            .size(FontSize::pt(13))
            .spaced(Length::pt(4), Length::ZERO)
            .into(),
    ];
    if !template.subtitle.is_empty() {
        let under = Text::new().italic(&template.subtitle);
        let under = Paragraph::centred(under).size(SIZE);
        lines.push(under.spaced(Length::ZERO, Length::pt(3)).into());
    }
    lines
}

/// Ô đánh dấu, a row for each slice.
pub fn boxes(template: &FormTemplate, rows: Boxes<'_>) -> Vec<Block> {
    let row = |items: &&[(&str, bool)]| {
        let items = items
            .iter()
            .map(|(key, checked)| CheckBox::new(template.text(key), *checked));
        BoxRow {
            size: SIZE,
            space_after: Length::pt(2),
            ..BoxRow::new(items.collect())
        }
        .into()
    };
    rows.iter().map(row).collect()
}

/// "Lập ngày 12 tháng 8 năm 2026", centred.
pub fn made_on(sheet: &Sheet<'_>, on: Day) -> Block {
    let (day, month, year) = (
        format!("{:02}", on.day()),
        format!("{:02}", on.month()),
        on.year().to_string(),
    );
    let values = [
        ("day", day.as_str()),
        ("month", month.as_str()),
        ("year", year.as_str()),
    ];
    let text = Text::new().italic(sheet.template.filled("made_on", &values));
    Paragraph::centred(text)
        .size(SIZE)
        .spaced(Length::ZERO, Length::pt(3))
        .into()
}
