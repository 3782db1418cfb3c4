use domain::money::Money;
use domain::money::in_words::amount_in_words;
use domain::treasury::PaymentWay;

use super::{SIZE, Sheet, line};
use crate::block::{Block, Column, Columns, Length, Paragraph, Text};
use crate::forms::template::FormTemplate;

/// Khối P: total in words, payee, account, or who receives cash; at the right the box of the treasury.
pub fn payee(sheet: &Sheet<'_>) -> Block {
    let mut left = vec![words(sheet.template.text("words"), sheet.split().whole)];
    left.extend(account(sheet));
    left.extend(cash(sheet));
    beside_treasury(sheet.template, left)
}

/// Nộp ngân sách nhà nước on the left, thanh toán cho đối tượng thụ hưởng in the middle, each with the
/// words of its part, and the box of the treasury.
pub fn tax_and_payee(sheet: &Sheet<'_>, with_cash: bool) -> Vec<Block> {
    let mut middle = vec![heading(sheet.template.text("payee_block"))];
    middle.extend(account(sheet));
    if with_cash {
        middle.extend(cash(sheet));
    }
    let (key, sum) = ("payee_words", sheet.split().to_payee);
    middle.push(words(sheet.template.text(key), sum));
    let blocks = Columns::new(vec![
        Column::new(5, tax(sheet)),
        Column::new(5, middle),
        treasury_box(sheet.template),
    ]);
    vec![
        words(sheet.template.text("words"), sheet.split().whole),
        blocks.into(),
    ]
}

fn tax(sheet: &Sheet<'_>) -> Vec<Block> {
    let text = |key| sheet.template.text(key);
    vec![
        heading(text("tax_block")),
        line(&[(text("tax_payer"), sheet.text(|one| &one.tax_payer), 1)]),
        line(&[
            (text("tax_code"), sheet.text(|one| &one.tax_payer_code), 4),
            (text("tax_chapter"), sheet.text(|one| &one.tax_chapter), 3),
        ]),
        line(&[
            (text("tax_item"), sheet.text(|one| &one.tax_item), 1),
            (text("tax_area"), sheet.text(|one| &one.tax_area), 1),
        ]),
        line(&[(text("tax_notice"), sheet.text(|one| &one.tax_notice), 1)]),
        line(&[
            (text("tax_period"), sheet.text(|one| &one.tax_period), 1),
            (text("tax_account"), sheet.text(|one| &one.tax_account), 1),
        ]),
        line(&[(text("tax_office"), sheet.text(|one| &one.tax_office), 1)]),
        line(&[(text("tax_treasury"), sheet.text(|one| &one.tax_treasury), 1)]),
        words(text("tax_words"), sheet.split().to_budget),
    ]
}

/// The framed box at the right that the treasury fills in.
pub fn treasury_box(template: &FormTemplate) -> Column {
    let said = Text::new().bold(template.text("treasury_part"));
    let heading = Paragraph::centred(said).size(SIZE).into();
    Column::framed(2, vec![heading, Block::Space(Length::mm(12))])
}

fn beside_treasury(template: &FormTemplate, left: Vec<Block>) -> Block {
    Columns::new(vec![Column::new(5, left), treasury_box(template)]).into()
}

fn heading(text: &str) -> Block {
    Paragraph::new(Text::new().bold(text))
        .size(SIZE)
        .spaced(Length::pt(3), Length::pt(1))
        .into()
}

fn words(label: &str, sum: Money) -> Block {
    let text = Text::new()
        .plain(format!("{label} "))
        .italic(format!("{}.", amount_in_words(sum)));
    Paragraph::new(text)
        .size(SIZE)
        .spaced(Length::ZERO, Length::pt(2))
        .into()
}

fn account(sheet: &Sheet<'_>) -> Vec<Block> {
    let voucher = &sheet.case.voucher.voucher;
    let text = |key| sheet.template.text(key);
    vec![
        line(&[(text("payee"), &voucher.payee, 1)]),
        line(&[(
            text("payee_tax_code"),
            sheet.text(|one| &one.payee_tax_code),
            1,
        )]),
        line(&[(text("payee_account"), &voucher.payee_account, 1)]),
        line(&[(text("payee_bank"), &voucher.payee_bank, 1)]),
    ]
}

/// Hoặc người nhận tiền mặt: filled only when the money is paid in cash.
fn cash(sheet: &Sheet<'_>) -> Vec<Block> {
    let text = |key| sheet.template.text(key);
    let in_cash = sheet
        .declared
        .is_some_and(|one| one.way == Some(PaymentWay::Cash));
    let shown = |value: &str| {
        if in_cash {
            value.to_owned()
        } else {
            String::new()
        }
    };
    let (name, card) = (
        shown(sheet.text(|one| &one.receiver_name)),
        shown(sheet.text(|one| &one.receiver_card)),
    );
    let (on, place) = (
        shown(&sheet.day(|one| one.receiver_card_on)),
        shown(sheet.text(|one| &one.receiver_card_place)),
    );
    vec![
        line(&[(text("receiver"), &name, 1)]),
        line(&[(text("card"), &card, 1)]),
        line(&[(text("card_on"), &on, 2), (text("card_place"), &place, 3)]),
    ]
}
