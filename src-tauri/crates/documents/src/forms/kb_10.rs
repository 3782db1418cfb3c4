//! Mẫu số 10 (C2-03/NS): giấy đề nghị thanh toán tạm ứng.

use domain::money::in_words::amount_in_words;

use super::case::AdvanceCase;
use super::pieces::{self, amount, day, total_amount};
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group};
use crate::Document;
use crate::block::{
    Align, Block, Cell, Column, Columns, FontSize, HeadCell, HeadRow, Length, PageNumbers,
    Paragraph, Row, RowKind, Table, TableColumn, Text, Width,
};

const SIGNING: [Group; 2] = [
    Group {
        count: 2,
        caption: "",
        dated: &[1],
        space: Length::mm(15),
    },
    Group {
        count: 3,
        caption: "treasury_signs",
        dated: &[2],
        space: Length::mm(13),
    },
];

/// Dựng giấy đề nghị thanh toán tạm ứng.
pub fn document(case: &AdvanceCase<'_>, template: &FormTemplate) -> Document {
    let head = &case.paper.paper;
    let mut paper = pieces::blank(&case.frame, template);
    paper.page_numbers = PageNumbers::None;
    paper.margins = sheet::NARROW;
    paper.push(sheet::head(template, &head.number, Some(head.budget_year)));
    paper.blocks.extend(sheet::title(template));
    paper.blocks.extend(unit(case, template));
    paper.blocks.extend(grounds(case, template));
    paper.push(table(case, template));
    paper.push(words(case, template));
    paper
        .blocks
        .extend(sheet::signing(&case.frame, template, &[], &SIGNING));
    paper
}

fn unit(case: &AdvanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let centre = &case.frame.centre.centre;
    let head = &case.paper.paper;
    let text = |key| template.text(key);
    vec![
        sheet::line(&[
            (text("unit"), &centre.name, 3),
            (text("chapter"), &head.chapter, 1),
        ]),
        sheet::line(&[(text("address"), &centre.address, 1)]),
        sheet::line(&[
            (text("account"), &centre.account_number, 1),
            (text("treasury"), &centre.account_place, 1),
        ]),
        sheet::program(
            (text("program"), &head.program_name),
            (text("program_code"), &head.program_code),
        ),
    ]
}

fn grounds(case: &AdvanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let head = &case.paper.paper;
    let text = |key| template.text(key);
    vec![
        sheet::line(&[
            (text("balance_on"), &day(head.balance_on), 3),
            (text("acceptance"), &head.acceptance_number, 3),
            (text("on"), &day(head.accepted_on), 2),
            (text("listed_on"), &day(head.listed_on), 3),
        ]),
        Paragraph::new(text("asks"))
            .size(sheet::SIZE)
            .spaced(Length::ZERO, Length::pt(3))
            .into(),
    ]
}

fn table(case: &AdvanceCase<'_>, template: &FormTemplate) -> Table {
    let head = &case.paper.paper;
    let rows = case.paper.lines.iter().map(|line| {
        Row::body([
            line.content.clone(),
            line.invoice_number.clone(),
            day(line.invoiced_on),
            line.paper_number.clone(),
            day(line.paper_on),
            line.advanced_item.clone(),
            line.sub_item.clone(),
            head.sector.clone(),
            head.fund.clone(),
            amount(line.balance),
            amount(line.amount),
        ])
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.push(total(case, template));
    Table {
        size: FontSize::pt(10),
        space_after: Length::pt(3),
        ..Table::new(columns(), heads(template), rows)
    }
}

fn columns() -> Vec<TableColumn> {
    let mut columns = vec![TableColumn::text(Width::Weight(1))];
    for _ in 0..2 {
        columns.push(TableColumn::centred(Width::mm(19)));
        columns.push(TableColumn::centred(Width::mm(20)));
    }
    columns.extend((0..4).map(|_| TableColumn::centred(Width::mm(18))));
    columns.extend((0..2).map(|_| TableColumn::amount(Width::mm(28))));
    columns
}

fn heads(template: &FormTemplate) -> Vec<HeadRow> {
    let over = |key| HeadCell::spanning(template.text(key), 1, 2);
    let pair = |key| HeadCell::spanning(template.text(key), 2, 1);
    let lower = [
        "number",
        "day",
        "number",
        "day",
        "advanced_item",
        "asked_item",
    ];
    vec![
        HeadRow::new(vec![
            over("content"),
            pair("invoice"),
            pair("voucher"),
            pair("items"),
            over("sector"),
            over("fund"),
            over("balance"),
            over("asked"),
        ]),
        HeadRow::plain(lower.map(|key| template.text(key))),
    ]
}

/// Tổng cộng: the form adds up the last column only.
fn total(case: &AdvanceCase<'_>, template: &FormTemplate) -> Row {
    let mut cells = vec![Cell::spanning(template.text("sum"), 10, Align::Centre)];
    cells.push(Cell::new(total_amount(case.paper.total())));
    Row::of(RowKind::Total, cells)
}

/// Total in words, beside the part that the treasury fills in.
fn words(case: &AdvanceCase<'_>, template: &FormTemplate) -> Columns {
    let said = amount_in_words(case.paper.total());
    let text = Text::new()
        .plain(format!("{} ", template.text("words")))
        .italic(format!("{said}."));
    let left = Paragraph::new(text).size(sheet::SIZE);
    let heading = Text::new().bold(template.text("treasury_part"));
    let right = vec![
        Paragraph::centred(heading).size(sheet::SIZE).into(),
        sheet::line(&[(template.text("agrees"), "", 1)]),
    ];
    Columns::new(vec![
        Column::new(1, vec![left.into()]),
        Column::framed(1, right),
    ])
}

#[cfg(test)]
mod tests;
