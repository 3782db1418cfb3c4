//! Mẫu số 20: danh sách thanh toán cho đối tượng thụ hưởng, total first, then the four groups.

use domain::money::Money;
use domain::money::in_words::amount_in_words;
use domain::treasury::{PayeeGroup, PaymentListRow};
use domain::voucher::{VoucherKind, VoucherState};

use super::case::VoucherCase;
use super::pieces::{self, amount, roman, total_amount};
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group};
use crate::Document;
use crate::block::{
    Align, Block, Cell, Column, Columns, FontSize, HeadCell, HeadRow, Length, PageNumbers,
    Paragraph, Row, RowKind, Table, TableColumn, Text, Width,
};

const SIGNING: [Group; 2] = [
    Group {
        count: 3,
        caption: "",
        dated: &[2],
        space: Length::mm(18),
    },
    Group {
        count: 2,
        caption: "treasury_signs",
        dated: &[1],
        space: Length::mm(15),
    },
];

/// Dựng danh sách thanh toán of a voucher.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let voucher = &case.voucher.voucher;
    let mut paper = pieces::blank(&case.frame, template);
    paper.draft |= voucher.state == VoucherState::Draft;
    paper.page_numbers = PageNumbers::BottomOfTotal;
    paper.margins = sheet::NARROW;
    let rows = list_of(case);
    let total: Money = rows.iter().map(|row| row.amount).sum();
    paper.blocks = opening(case, template);
    paper.push(table(template, &rows, total));
    let words = format!("{} {}.", template.text("words"), amount_in_words(total));
    paper.push(
        Paragraph::new(Text::new().italic(words))
            .size(FontSize::pt(11))
            .spaced(Length::ZERO, Length::pt(4)),
    );
    paper
        .blocks
        .extend(sheet::signing(&case.frame, template, &[], &SIGNING));
    paper
}

fn list_of<'a>(case: &VoucherCase<'a>) -> Vec<&'a PaymentListRow> {
    let uid = case.voucher.voucher.uid;
    let rows = case.file.map(|file| file.treasury.list_of(uid));
    rows.into_iter().flatten().collect()
}

fn opening(case: &VoucherCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let centre = &case.frame.centre.centre;
    let kind = case.voucher.voucher.kind;
    let mark = Text::new().bold(&template.number);
    let mark = Paragraph::new(mark)
        .size(FontSize::pt(11))
        .align(Align::Right);
    let file_number = sheet::line(&[(template.text("file_number"), "", 1)]);
    let mut blocks = vec![
        Columns::new(vec![
            Column::new(1, vec![file_number]),
            Column::new(1, vec![mark.into()]),
        ])
        .into(),
        pieces::title(template).into(),
        pieces::subtitle(belongs_to(case, template)).into(),
    ];
    blocks.extend(sheet::boxes(
        template,
        &[&[
            ("budget_account", kind == VoucherKind::TreasuryDraw),
            ("deposit_account", kind == VoucherKind::BankOrder),
        ]],
    ));
    blocks.push(sheet::line(&[(template.text("unit"), &centre.name, 1)]));
    let code = centre.budget_unit_code.as_str();
    blocks.push(sheet::line(&[(template.text("unit_code"), code, 1)]));
    let unit = Text::new().italic(template.text("unit_line"));
    let unit = Paragraph::new(unit)
        .size(FontSize::pt(11))
        .align(Align::Right);
    blocks.push(unit.into());
    blocks
}

fn belongs_to(case: &VoucherCase<'_>, template: &FormTemplate) -> String {
    let voucher = &case.voucher.voucher;
    let number = match voucher.number.as_str() {
        "" => "……………",
        number => number,
    };
    let (day, month, year) = (
        format!("{:02}", voucher.paid_on.day()),
        format!("{:02}", voucher.paid_on.month()),
        voucher.paid_on.year().to_string(),
    );
    let values = [
        ("number", number),
        ("day", &day),
        ("month", &month),
        ("year", &year),
    ];
    super::template::fill(&template.subtitle, &values)
}

fn table(template: &FormTemplate, rows: &[&PaymentListRow], total: Money) -> Table {
    let columns = vec![
        TableColumn::centred(Width::mm(12)),
        TableColumn::text(Width::Weight(3)),
        TableColumn::text(Width::mm(38)),
        TableColumn::text(Width::Weight(2)),
        TableColumn::amount(Width::mm(28)),
    ];
    let over = |key| HeadCell::spanning(template.text(key), 1, 2);
    let head = vec![
        HeadRow::new(vec![
            over("order"),
            over("name"),
            HeadCell::spanning(template.text("account"), 2, 1),
            over("amount"),
        ]),
        HeadRow::plain([template.text("account_number"), template.text("bank")]),
    ];
    let mut body = vec![summed(RowKind::Total, "", template.text("sum"), total)];
    for (at, group) in PayeeGroup::ALL.into_iter().enumerate() {
        body.extend(group_rows(template, at, group, rows));
    }
    Table {
        column_numbers: Some(["(1)", "(2)", "(3)", "", "(4)"].map(str::to_owned).into()),
        size: FontSize::tenth_pt(105),
        ..Table::new(columns, head, body)
    }
}

fn summed(kind: RowKind, order: &str, name: &str, sum: Money) -> Row {
    let cells = [order, name, "", "", &total_amount(sum)].map(Cell::new);
    Row::of(kind, cells.into())
}

/// The heading of a group with its sub-total, and its people numbered from 1.
fn group_rows(
    template: &FormTemplate,
    at: usize,
    group: PayeeGroup,
    rows: &[&PaymentListRow],
) -> Vec<Row> {
    let people: Vec<_> = rows.iter().filter(|row| row.group == group).collect();
    let sum: Money = people.iter().map(|row| row.amount).sum();
    let caption = match group {
        PayeeGroup::CivilServant => "civil_servant",
        PayeeGroup::PublicEmployee => "public_employee",
        PayeeGroup::ContractWorker => "contract_worker",
        PayeeGroup::Other => "other",
    };
    let kind = if people.is_empty() {
        RowKind::Subtotal
    } else {
        RowKind::Group
    };
    let mut body = vec![summed(kind, &roman(at), template.text(caption), sum)];
    body.extend(people.iter().enumerate().map(|(at, row)| {
        Row::body([
            pieces::ordinal(at),
            row.name.clone(),
            row.account.clone(),
            row.bank.clone(),
            amount(row.amount),
        ])
    }));
    body
}

#[cfg(test)]
mod tests;
