//! Giấy đề nghị tạm ứng: an officer asks for money before the work.

use domain::centre::SignatoryRole;
use domain::money::in_words::amount_in_words;

use super::advance_sheet;
use super::case::AdvanceCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, FontSize, Length, PageNumbers, Paragraph, Signatures, Text};

/// Dựng giấy đề nghị tạm ứng.
pub fn document(case: &AdvanceCase<'_>, template: &FormTemplate) -> Document {
    let head = &case.paper.paper;
    let mut paper = pieces::blank(&case.frame, template);
    paper.page_numbers = PageNumbers::None;
    paper.push(advance_sheet::head(case, template));
    let department = format!("{} {}", template.text("department_of"), head.department);
    paper.push(Paragraph::new(department).size(super::cash_voucher::SIZE));
    paper.push(advance_sheet::titled(case, template, &[]));
    paper.push(addressee(case, template));
    paper.blocks.extend(lines(case, template));
    let person = [("person", head.person.as_str())];
    paper.push(Signatures {
        date_line: None,
        space: Length::mm(15),
        ..pieces::signatures_with(&case.frame, template, &person)
    });
    paper
}

fn addressee(case: &AdvanceCase<'_>, template: &FormTemplate) -> Paragraph {
    let head = case.frame.title_of(SignatoryRole::HeadOfUnit);
    let unit = case.frame.centre.centre.name.as_str();
    let to = template.filled("to", &[("head", head), ("unit", unit)]);
    Paragraph::centred(Text::new().bold(to))
        .size(FontSize::pt(12))
        .spaced(Length::pt(4), Length::pt(4))
}

fn lines(case: &AdvanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let head = &case.paper.paper;
    let total = case.paper.total();
    let (figures, said) = (total.to_string(), amount_in_words(total));
    let sum = Text::new()
        .plain(format!("{} ", template.text("amount")))
        .bold(template.filled("dong", &[("amount", &figures)]))
        .italic(format!(
            " {}",
            template.filled("in_words", &[("words", &said)])
        ));
    let mut lines = pieces::fields(
        template,
        [
            ("person", head.person.as_str()),
            ("department", head.department.as_str()),
        ],
    );
    lines.push(Paragraph::new(sum).size(FontSize::pt(12)).into());
    let due = pieces::day(head.due_on);
    lines.extend(pieces::fields(
        template,
        [("reason", head.reason.as_str()), ("due", due.as_str())],
    ));
    lines.push(Block::Space(Length::pt(4)));
    lines
}

#[cfg(test)]
mod tests;
