//! Giấy tạm ứng nội bộ: head and title that the request and C43-BB share.

use super::case::AdvanceCase;
use super::cash_voucher::SIZE;
use super::template::FormTemplate;
use crate::block::{Block, Column, Columns, Field, FieldLine, FontSize, Length, Paragraph, Text};

/// Đơn vị, mã QHNS on the left; number of the form and its legal line on the right.
pub fn head(case: &AdvanceCase<'_>, template: &FormTemplate) -> Columns {
    let centre = &case.frame.centre.centre;
    let left = |label: &str, value: &str| {
        let text = Text::new().plain(format!("{label} ")).bold(value);
        Paragraph::new(text).size(SIZE).into()
    };
    let mut right = Vec::new();
    if !template.number.is_empty() {
        let number = Text::new().bold(&template.number);
        right.push(Paragraph::centred(number).size(SIZE).into());
        let legal = Text::new().italic(&template.legal_basis);
        right.push(Paragraph::centred(legal).size(FontSize::pt(10)).into());
    }
    Columns::new(vec![
        Column::new(
            12,
            vec![
                left(template.text("unit"), &centre.name),
                left(template.text("budget_unit_code"), &centre.budget_unit_code),
            ],
        ),
        Column::new(8, right),
    ])
}

/// Tên giấy, ngày, số in the middle; blanks written by hand on the right.
pub fn titled(case: &AdvanceCase<'_>, template: &FormTemplate, by_hand: &[&str]) -> Columns {
    let head = &case.paper.paper;
    let (day, month, year) = (
        format!("{:02}", head.made_on.day()),
        format!("{:02}", head.made_on.month()),
        head.made_on.year().to_string(),
    );
    let values = [("day", day.as_str()), ("month", &month), ("year", &year)];
    let on = Text::new().italic(template.filled("day", &values));
    let number = match head.number.as_str() {
        "" => "……………",
        number => number,
    };
    let number = format!("{} {number}", template.text("number"));
    let middle = vec![
        Paragraph::title(template.title.as_str())
            .spaced(Length::pt(6), Length::ZERO)
            .into(),
        Paragraph::centred(on).size(FontSize::pt(12)).into(),
        Paragraph::centred(number).size(FontSize::pt(12)).into(),
    ];
    let blanks = by_hand.iter().map(|label| {
        let mut line = FieldLine::new(vec![Field::new(*label, "")]);
        (line.size, line.space_after) = (SIZE, Length::pt(1));
        Block::from(line)
    });
    let mut right = vec![Block::Space(Length::pt(6))];
    right.extend(blanks);
    Columns::new(vec![
        Column::new(3, Vec::new()),
        Column::new(6, middle),
        Column::new(3, right),
    ])
}
