//! Mẫu số 08 (C2-05a/NS): giấy nộp trả kinh phí.

use domain::money::in_words::amount_in_words;
use domain::treasury::{PaymentWay, SpendingStatus};

use super::case::AdvanceCase;
use super::pieces::{self, amount, day, total_amount};
use super::template::FormTemplate;
use super::treasury_sheet::{self as sheet, Group};
use crate::Document;
use crate::block::{
    Align, Block, Cell, Column, Columns, FontSize, HeadRow, Length, PageNumbers, Paragraph, Row,
    RowKind, Table, TableColumn, Text, Width,
};

const SIGNING: [Group; 2] = [
    Group {
        count: 3,
        caption: "",
        dated: &[0, 2],
        space: Length::mm(18),
    },
    Group {
        count: 4,
        caption: "treasury_signs",
        dated: &[3],
        space: Length::mm(15),
    },
];

/// Dựng giấy nộp trả kinh phí.
pub fn document(case: &AdvanceCase<'_>, template: &FormTemplate) -> Document {
    let head = &case.paper.paper;
    let mut paper = pieces::blank(&case.frame, template);
    paper.page_numbers = PageNumbers::None;
    paper.margins = sheet::NARROW;
    paper.push(sheet::head(template, &head.number, Some(head.budget_year)));
    paper.blocks.extend(sheet::title(template));
    paper.blocks.extend(boxes(case, template));
    paper.blocks.extend(payer(case, template));
    paper.blocks.extend(returned(case, template));
    paper.push(table(case, template));
    paper.push(words(case, template));
    let values = [("person", head.person.as_str())];
    paper
        .blocks
        .extend(sheet::signing(&case.frame, template, &values, &SIGNING));
    paper
}

fn boxes(case: &AdvanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let way = case.paper.paper.way;
    let row = [
        ("transfer", way == Some(PaymentWay::Transfer)),
        ("cash", way == Some(PaymentWay::Cash)),
    ];
    sheet::boxes(template, &[&row])
}

/// Who pays back, and from which account; the person only when it is cash.
fn payer(case: &AdvanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let centre = &case.frame.centre.centre;
    let head = &case.paper.paper;
    let text = |key| template.text(key);
    let in_cash = head.way == Some(PaymentWay::Cash);
    let person = if in_cash { head.person.as_str() } else { "" };
    let (place, account) = match in_cash {
        true => ("", ""),
        false => (
            centre.account_place.as_str(),
            centre.account_number.as_str(),
        ),
    };
    vec![
        sheet::line(&[(text("payer"), &centre.name, 1)]),
        sheet::line(&[(text("address"), &centre.address, 1)]),
        sheet::line(&[(text("person"), person, 1)]),
        sheet::line(&[(text("asks"), place, 3), (text("debits"), account, 2)]),
    ]
}

/// What is returned, on which decision, of which unit and programme.
fn returned(case: &AdvanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let centre = &case.frame.centre.centre;
    let head = &case.paper.paper;
    let text = |key| template.text(key);
    let row = [
        ("advance", head.returns == Some(SpendingStatus::Advance)),
        ("actual", head.returns == Some(SpendingStatus::Actual)),
    ];
    let marks = Columns::new(vec![
        Column::new(2, vec![sheet::said(text("returns"))]),
        Column::new(5, sheet::boxes(template, &[&row])),
    ]);
    vec![
        marks.into(),
        sheet::line(&[
            (text("decision"), &head.decision_number, 3),
            (text("on"), &day(head.decided_on), 1),
        ]),
        sheet::line(&[(text("project"), &case.file.proposal.title, 1)]),
        sheet::line(&[
            (text("unit"), &centre.name, 3),
            (text("unit_code"), &centre.budget_unit_code, 1),
        ]),
        sheet::line(&[
            (text("account"), &centre.account_number, 1),
            (text("treasury"), &centre.account_place, 1),
        ]),
        sheet::program(
            (text("program"), &head.program_name),
            (text("program_code"), &head.program_code),
        ),
        Block::Space(Length::pt(4)),
    ]
}

fn table(case: &AdvanceCase<'_>, template: &FormTemplate) -> Table {
    let head = &case.paper.paper;
    let keys = [
        "content", "sub_item", "chapter", "sector", "fund", "year", "amount",
    ];
    let year = head.budget_year.to_string();
    let rows = case.paper.lines.iter().map(|line| {
        Row::body([
            line.content.clone(),
            line.sub_item.clone(),
            head.chapter.clone(),
            head.sector.clone(),
            head.fund.clone(),
            year.clone(),
            amount(line.amount),
        ])
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.push(Row::of(
        RowKind::Total,
        vec![
            Cell::spanning(template.text("sum"), 6, Align::Centre),
            Cell::new(total_amount(case.paper.total())),
        ],
    ));
    let mut columns = vec![TableColumn::text(Width::Weight(1))];
    columns.extend((0..4).map(|_| TableColumn::centred(Width::mm(17))));
    columns.push(TableColumn::centred(Width::mm(24)));
    columns.push(TableColumn::amount(Width::mm(27)));
    let heads = vec![HeadRow::plain(keys.map(|key| template.text(key)))];
    Table {
        size: FontSize::tenth_pt(105),
        ..Table::new(columns, heads, rows)
    }
}

fn words(case: &AdvanceCase<'_>, template: &FormTemplate) -> Columns {
    let said = amount_in_words(case.paper.total());
    let text = Text::new()
        .plain(format!("{} ", template.text("words")))
        .italic(format!("{said}."));
    let left = vec![Paragraph::new(text).size(sheet::SIZE).into()];
    Columns::new(vec![Column::new(5, left), sheet::treasury_box(template)])
}

#[cfg(test)]
mod tests;
