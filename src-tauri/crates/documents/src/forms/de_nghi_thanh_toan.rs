//! Giấy đề nghị thanh toán: the officer in charge asks the head of the unit to pay the payee.

use domain::centre::SignatoryRole;
use domain::voucher::{Voucher, VoucherState};

use super::case::VoucherCase;
use super::cash_voucher::{self, line};
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Block, Field, FieldLine, FontSize, Length, PageNumbers, Paragraph, Signatures, Text,
};

/// Dựng giấy đề nghị thanh toán of a voucher. Its day and number are the asker's to write, as the
/// request comes before the voucher it is bound with.
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
    paper.push(belongs_to(case, template));
    paper.push(addressee(case, template));
    paper.blocks.extend(lines(case, template));
    paper.push(Signatures {
        date_line: None,
        space: Length::mm(15),
        ..pieces::signatures(&case.frame, template)
    });
    paper
}

/// "(Kèm theo Ủy nhiệm chi số UNC-0001 ngày 05/08/2013)"; dots for a number not yet given.
fn belongs_to(case: &VoucherCase<'_>, template: &FormTemplate) -> Paragraph {
    let voucher = &case.voucher.voucher;
    let number = match voucher.number.as_str() {
        "" => "……………",
        number => number,
    };
    let day = voucher.paid_on.to_string();
    let values = [
        ("paper", voucher.kind.label()),
        ("number", number),
        ("day", &day),
    ];
    let text = template.filled("belongs_to", &values);
    Paragraph::centred(Text::new().italic(text)).size(cash_voucher::SIZE)
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
    let asker = SignatoryRole::Preparer;
    let mut lines = vec![
        line(template.text("requester"), case.frame.name_of(asker)),
        line(template.text("department"), case.frame.title_of(asker)),
        line(template.text("content"), &voucher.reason),
        cash_voucher::amount_line(case, template),
    ];
    lines.extend(payee(voucher, template));
    lines.push(Paragraph::new(attached).size(cash_voucher::SIZE).into());
    lines.push(Block::Space(Length::pt(6)));
    lines
}

/// Đơn vị, cá nhân thụ hưởng, with the address and the account where they are on file.
fn payee(voucher: &Voucher, template: &FormTemplate) -> Vec<Block> {
    let mut lines = vec![line(template.text("payee"), &voucher.payee)];
    if !voucher.payee_address.is_empty() {
        lines.push(line(template.text("payee_address"), &voucher.payee_address));
    }
    if !(voucher.payee_account.is_empty() && voucher.payee_bank.is_empty()) {
        let fields = vec![
            Field::new(template.text("account"), voucher.payee_account.as_str()).weight(2),
            Field::new(template.text("bank"), voucher.payee_bank.as_str()).weight(3),
        ];
        let mut account = FieldLine::new(fields);
        (account.size, account.space_after) = (cash_voucher::SIZE, Length::pt(1));
        lines.push(account.into());
    }
    lines
}

#[cfg(test)]
mod tests;
