//! Phiếu thu, phiếu chi: the sheet of half a page that C40-BB and C41-BB share.

use domain::calendar::Day;
use domain::money::in_words::amount_in_words;
use domain::voucher::VoucherState;

use super::case::VoucherCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Block, Column, Columns, Field, FieldLine, FontSize, Length, PageNumbers, Paragraph, Signatory,
    Signatures, Text,
};

/// How many of the template's signatories sign before the money changes hands.
const SIGN_FIRST: usize = 3;
/// Cỡ chữ of the sheet, so that a full voucher fits half a page.
pub const SIZE: FontSize = FontSize::tenth_pt(105);

/// Dựng phiếu. A cancelled one says so with its reason, a reverse entry names what it reverses.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::blank(&case.frame, template);
    paper.draft |= case.voucher.voucher.state == VoucherState::Draft;
    paper.page_numbers = PageNumbers::None;
    paper.push(head(case, template));
    paper.push(Block::Space(Length::pt(4)));
    paper.push(title(case, template));
    paper.blocks.extend(lines(case, template));
    let [before, after] = signatures(case, template);
    paper.push(before);
    // A reverse entry only mends the books: no money changes hands, so nobody signs for it.
    if case.voucher.voucher.reverses_uid.is_none() {
        paper.push(receipt(case, template));
        paper.push(after);
    }
    paper
}

/// Đơn vị, mã QHNS on the left; number of the form and its legal line on the right.
///
/// Columns and not a letterhead, since the legal line is to wrap before the name of the unit does.
pub fn head(case: &VoucherCase<'_>, template: &FormTemplate) -> Columns {
    let centre = &case.frame.centre.centre;
    let left = |label: &str, value: &str| {
        let text = Text::new().plain(format!("{label} ")).bold(value);
        Paragraph::new(text).size(SIZE).into()
    };
    let mut right = Vec::new();
    if !template.number.is_empty() {
        let number = Text::new().bold(&template.number);
        right.push(Paragraph::centred(number).size(SIZE).into());
    }
    if !template.legal_basis.is_empty() {
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

/// Title, date and number in the middle; on the right the book, and the accounts to be written by hand.
fn title(case: &VoucherCase<'_>, template: &FormTemplate) -> Columns {
    let by_hand = |key: &'static str, template: &FormTemplate| line(template.text(key), "");
    Columns::new(vec![
        stamp(case, template),
        Column::new(4, titled(case, template)),
        Column::new(
            3,
            vec![
                line(template.text("book"), &case.voucher.voucher.book),
                by_hand("debit", template),
                by_hand("credit", template),
            ],
        ),
    ])
}

/// Tên phiếu, ngày, số.
pub fn titled(case: &VoucherCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let voucher = &case.voucher.voucher;
    let number = match voucher.number.as_str() {
        "" => "……………",
        number => number,
    };
    let number = format!("{} {number}", template.text("number"));
    vec![
        Paragraph::title(template.title.as_str()).into(),
        Paragraph::centred(Text::new().italic(dated(voucher.paid_on)))
            .size(SIZE)
            .into(),
        Paragraph::centred(number).size(SIZE).into(),
    ]
}

/// "Ngày 05 tháng 01 năm 2026".
fn dated(day: Day) -> String {
    day.long().replacen('n', "N", 1)
}

/// ĐÃ HỦY with the reason, or what a reverse entry reverses; an empty column otherwise.
fn stamp(case: &VoucherCase<'_>, template: &FormTemplate) -> Column {
    let voucher = &case.voucher.voucher;
    let small = |text: String| Paragraph::centred(text).size(FontSize::pt(10)).into();
    if voucher.state == VoucherState::Cancelled {
        let reason = [("reason", voucher.cancel_reason.as_str())];
        let cancelled = Text::new().bold(template.text("cancelled"));
        return Column::framed(
            3,
            vec![
                Paragraph::centred(cancelled).size(FontSize::pt(13)).into(),
                small(template.filled("cancel_reason", &reason)),
            ],
        );
    }
    match reversed_number(case) {
        Some(number) => {
            let text = template.filled("reversal", &[("number", number)]);
            Column::framed(3, vec![small(text)])
        }
        None => Column::new(3, Vec::new()),
    }
}

fn reversed_number<'a>(case: &VoucherCase<'a>) -> Option<&'a str> {
    let reversed = case.voucher.voucher.reverses_uid?;
    let all = case.file.map_or(&[][..], |file| &file.vouchers);
    let found = all.iter().find(|other| other.voucher.uid == reversed);
    Some(found.map_or("……………", |other| &other.voucher.number))
}

fn lines(case: &VoucherCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let voucher = &case.voucher.voucher;
    let count = pieces_of_paper(voucher.attachments);
    let attached = template.filled("attachments", &[("count", &count)]);
    vec![
        Block::Space(Length::pt(2)),
        line(template.text("payee"), &voucher.payee),
        line(template.text("address"), &voucher.payee_address),
        line(template.text("content"), &voucher.reason),
        amount_line(case, template),
        Paragraph::new(attached).size(SIZE).into(),
    ]
}

/// "Số tiền: 11.000.000 đồng (Viết bằng chữ: Mười một triệu đồng)".
pub fn amount_line(case: &VoucherCase<'_>, template: &FormTemplate) -> Block {
    let amount = case.voucher.face_amount();
    let (figures, words) = (amount.to_string(), amount_in_words(amount));
    let text = Text::new()
        .plain(format!("{} ", template.text("amount")))
        .bold(template.filled("dong", &[("amount", &figures)]))
        .italic(format!(
            " {}",
            template.filled("in_words", &[("words", &words)])
        ));
    Paragraph::new(text)
        .size(SIZE)
        .spaced(Length::ZERO, Length::pt(1))
        .into()
}

/// "02", or dots where nobody has counted the papers yet.
pub fn pieces_of_paper(count: i64) -> String {
    if count == 0 {
        "……".into()
    } else {
        format!("{count:02}")
    }
}

/// Dòng điền of the sheet, dotted when empty.
pub fn line(label: &str, value: &str) -> Block {
    let mut line = FieldLine::new(vec![Field::new(label, value)]);
    (line.size, line.space_after) = (SIZE, Length::pt(1));
    line.into()
}

fn receipt(case: &VoucherCase<'_>, template: &FormTemplate) -> Paragraph {
    let amount = case.voucher.face_amount();
    let (figures, words) = (amount.to_string(), amount_in_words(amount));
    let text = [
        template.text("received").to_owned(),
        template.filled("in_figures", &[("amount", &figures)]),
        template.filled("received_in_words", &[("words", &words)]),
    ]
    .join(" ");
    Paragraph::new(text)
        .size(SIZE)
        .spaced(Length::pt(4), Length::pt(2))
}

/// Who signs before the money is handed over, and who signs at the hand-over.
fn signatures(case: &VoucherCase<'_>, template: &FormTemplate) -> [Signatures; 2] {
    let payee = [("payee", case.voucher.voucher.payee.as_str())];
    let mut all = pieces::signatures_with(&case.frame, template, &payee).columns;
    let after = all.split_off(SIGN_FIRST.min(all.len()));
    let block = |columns: Vec<Signatory>| Signatures {
        size: SIZE,
        space: Length::mm(10),
        ..Signatures::new(columns)
    };
    [block(all), block(after).dated("Ngày …… tháng …… năm ………")]
}

/// One voucher of a đề án on file, as a test prints it.
#[cfg(test)]
pub fn case_of<'a>(
    centre: &'a domain::proposal_file::CentreFile,
    file: &'a domain::proposal_file::ProposalFile,
    at: usize,
) -> VoucherCase<'a> {
    VoucherCase {
        frame: super::fixture::frame(centre),
        file: Some(file),
        voucher: &file.vouchers[at],
    }
}
