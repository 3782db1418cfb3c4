use crate::block::{Align, FontSize, Length, Letterhead, Paragraph, Text};
use crate::forms::case::Frame;
use crate::forms::template::{FormTemplate, fill};

const NATION: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

/// Đầu biểu (H-FORM): the issuer on the left, the number and the legal line on the right.
pub fn form_head(frame: &Frame<'_>, template: &FormTemplate) -> Letterhead {
    let small = FontSize::pt(11);
    let mut right = Vec::new();
    if !template.number.is_empty() {
        right.push(Paragraph::centred(Text::new().bold(&template.number)).size(FontSize::pt(12)));
    }
    if !template.legal_basis.is_empty() {
        right.push(Paragraph::centred(Text::new().italic(&template.legal_basis)).size(small));
    }
    Letterhead {
        left_percent: 50,
        ..Letterhead::new(issuer(frame), right)
    }
}

/// Đầu biên bản (H-NN): issuer and number on the left, Quốc hiệu and Tiêu ngữ on the right; the day
/// stands in the minutes themselves. An empty `number` leaves "Số: …" to be filled by hand.
pub fn minutes_head(frame: &Frame<'_>, number: &str) -> Letterhead {
    let size = FontSize::pt(13);
    let numbered = if number.is_empty() {
        "Số: ……………".to_owned()
    } else {
        format!("Số: {}", super::paper_number(number))
    };
    let mut left = issuer(frame);
    left.push(
        Paragraph::centred(numbered)
            .size(size)
            .spaced(Length::pt(6), Length::ZERO),
    );
    let right = vec![
        Paragraph::centred(Text::new().bold(NATION)).size(FontSize::pt(12)),
        Paragraph::centred(Text::new().bold(MOTTO))
            .size(size)
            .ruled(100),
    ];
    Letterhead {
        left_percent: 42,
        ..Letterhead::new(left, right)
    }
}

/// Đầu văn bản hành chính: as [`minutes_head`], with the place and a blank day on the right (ô 4).
pub fn dated_head(frame: &Frame<'_>, number: &str) -> Letterhead {
    let mut head = minutes_head(frame, number);
    let date = Text::new().italic(super::signing::blank_date_line(frame));
    head.right.push(
        Paragraph::centred(date)
            .size(FontSize::pt(13))
            .spaced(Length::pt(6), Length::ZERO),
    );
    head
}

fn issuer(frame: &Frame<'_>) -> Vec<Paragraph> {
    let centre = &frame.centre.centre;
    let size = FontSize::pt(12);
    let mut lines = Vec::new();
    if !centre.department.is_empty() {
        lines.push(Paragraph::centred(centre.department.to_uppercase()).size(size));
    }
    lines.push(
        Paragraph::centred(Text::new().bold(centre.name.to_uppercase()))
            .size(size)
            .ruled(40),
    );
    lines
}

/// Số mẫu and its legal line in one small line at the right, for papers under the national head.
pub fn form_mark(template: &FormTemplate) -> Paragraph {
    let text = Text::new()
        .bold(format!("{}\n", template.number))
        .italic(template.legal_basis.replace('\n', " "));
    Paragraph::new(text)
        .size(FontSize::pt(9))
        .align(Align::Right)
        .spaced(Length::ZERO, Length::pt(6))
}

/// Tên biểu that has no placeholders.
pub fn title(template: &FormTemplate) -> Paragraph {
    title_filled(template, &[])
}

/// Tên biểu with its placeholders filled and the space that belongs above it.
pub fn title_filled(template: &FormTemplate, values: &[(&str, &str)]) -> Paragraph {
    Paragraph::title(fill(&template.title, values)).spaced(Length::pt(12), Length::pt(2))
}

/// Dòng phụ dưới tên biểu: italic, centred; kept with what follows.
pub fn subtitle(text: impl Into<String>) -> Paragraph {
    let mut line = Paragraph::centred(Text::new().italic(text)).spaced(Length::ZERO, Length::pt(6));
    line.keep_with_next = true;
    line
}
