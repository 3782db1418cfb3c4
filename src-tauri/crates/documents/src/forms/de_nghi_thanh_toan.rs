//! Giấy đề nghị thanh toán: whoever is to be paid asks the head of the unit for it.

use domain::centre::SignatoryRole;
use domain::voucher::VoucherState;

use super::case::VoucherCase;
use super::cash_voucher::{self, line};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, FontSize, Length, PageNumbers, Paragraph, Signatures, Text};

/// Dựng giấy đề nghị thanh toán of a voucher. Its day and number are the asker's to write, as the
/// request comes before the voucher.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let voucher = &case.voucher.voucher;
    let mut paper = pieces::blank(&case.frame, template);
    paper.draft |= voucher.state == VoucherState::Draft;
    paper.page_numbers = PageNumbers::None;
    paper.push(cash_voucher::head(case, template));
    paper.push(pieces::title(template));
    let size = FontSize::pt(12);
    let by_hand = [template.text("date"), template.text("number")];
    for text in by_hand {
        paper.push(Paragraph::centred(Text::new().italic(text)).size(size));
    }
    paper.push(addressee(case, template));
    paper.blocks.extend(lines(case, template));
    paper.push(Signatures {
        date_line: None,
        space: Length::mm(18),
        ..pieces::signatures_with(&case.frame, template, &[("payee", &voucher.payee)])
    });
    paper
}

fn addressee(case: &VoucherCase<'_>, template: &FormTemplate) -> Paragraph {
    let head = case.frame.title_of(SignatoryRole::HeadOfUnit);
    let unit = case.frame.centre.centre.name.as_str();
    let to = template.filled("to", &[("head", head), ("unit", unit)]);
    Paragraph::centred(Text::new().bold(to))
        .size(FontSize::pt(12))
        .spaced(Length::pt(6), Length::pt(6))
}

fn lines(case: &VoucherCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let voucher = &case.voucher.voucher;
    let count = cash_voucher::pieces_of_paper(voucher.attachments);
    let attached = template.filled("attachments", &[("count", &count)]);
    vec![
        line(template.text("requester"), &voucher.payee),
        line(template.text("department"), &voucher.payee_address),
        line(template.text("content"), &voucher.reason),
        cash_voucher::amount_line(case, template),
        Paragraph::new(attached).size(cash_voucher::SIZE).into(),
        Block::Space(Length::pt(6)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn the_payee_asks_the_director_for_the_sum_of_the_lines() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        let mut second = file.vouchers[0].lines[0].clone();
        second.position = 2;
        file.vouchers[0].lines.push(second);
        let case = cash_voucher::case_of(&centre, &file, 0);
        let paper = document(&case, &fixture::template("de-nghi-thanh-toan"));
        fixture::look("de-nghi-thanh-toan", &paper);
        assert!(fixture::says(
            &paper,
            "Kính gửi: Giám đốc Trung tâm Khuyến công"
        ));
        assert!(fixture::says(
            &paper,
            "Số tiền: 22.000.000 đồng (Viết bằng chữ: Hai mươi hai triệu đồng)"
        ));
        let last = fixture::all_lines(&paper.blocks).pop().unwrap_or_default();
        assert!(last.starts_with("NGƯỜI ĐỀ NGHỊ") && last.ends_with("Lò Văn Ước"));
    }
}
