//! VB-01: hợp đồng thực hiện đề án, between the agency (A) and the unit that carries it out (B).

use domain::proposal_file::ProposalFile;

use super::case::ContractCase;
use super::parties::{self, Party};
use super::pieces::{self, amount, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, FontSize, Row, RowKind, Table, TableColumn, Width};

/// Các điều after the work and its estimate, with their clauses, by caption key.
const ARTICLES: [(&str, &[&str]); 7] = [
    ("article_2", &["time"]),
    ("article_3", &["value", "basis"]),
    ("article_4", &["advance", "rest"]),
    ("article_5", &["accepting", "settling"]),
    ("article_6", &["duty_a_1", "duty_a_2"]),
    ("article_7", &["duty_b_1", "duty_b_2", "duty_b_3"]),
    ("article_8", &["common_1", "common_2"]),
];

/// Dựng hợp đồng thực hiện (TT 36/2013/TT-BCT Điều 3, 12, 13): the work with the grant column of Mẫu 1,
/// the rate of the advance, acceptance and settlement.
pub fn document(case: &ContractCase<'_>, template: &FormTemplate) -> Document {
    let (frame, contract) = (&case.case.frame, case.contract);
    let title = case.case.file.proposal.title.as_str();
    let mut paper = pieces::blank(frame, template);
    paper.blocks = parties::contract_head(&contract.number, title, template);
    paper
        .blocks
        .extend(pieces::grounds(&grounds(case, template)));
    let day = contract.signed_on.long();
    paper.push(pieces::prose(template.filled("opening", &[("day", &day)])));
    let (agency, centre) = (Party::other(contract, None), Party::centre(frame));
    paper
        .blocks
        .extend(parties::blocks(template.text("side_a"), agency, template));
    paper
        .blocks
        .extend(parties::blocks(template.text("side_b"), centre, template));
    paper.push(pieces::prose(template.text("agree")));
    paper.blocks.extend(work(case.case.file, template));
    let values = values(case);
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(key, value)| (*key, value.as_str()))
        .collect();
    for (name, clauses) in ARTICLES {
        let clauses: Vec<String> = clauses
            .iter()
            .map(|key| template.filled(key, &values))
            .collect();
        paper
            .blocks
            .extend(parties::article(template.text(name), &clauses));
    }
    let agency = [("agency", contract.other_representative.as_str())];
    paper.push(pieces::minutes_signatures(frame, template, &agency));
    paper
}

fn grounds(case: &ContractCase<'_>, template: &FormTemplate) -> Vec<String> {
    let file = case.case.file;
    let mut grounds = vec![template.text("ground_law").to_owned()];
    grounds.extend(file.plan.iter().map(|plan| {
        let day = plan.decided_on.map_or(String::new(), |day| day.long());
        let values = [
            ("number", plan.decision_number.as_str()),
            ("day", &day),
            ("issuer", &plan.issuer),
        ];
        template.filled("ground_plan", &values)
    }));
    grounds.push(template.text("ground_capacity").to_owned());
    grounds
}

/// Điều 1: what is to be done, with its estimate.
fn work(file: &ProposalFile, template: &FormTemplate) -> Vec<Block> {
    let proposal = &file.proposal;
    let scale = [quantity(proposal.quantity), proposal.quantity_unit.clone()].join(" ");
    let mut blocks = parties::article(
        template.text("article_1"),
        &[template.text("charge").to_owned()],
    );
    blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.as_str()),
            ("goal", &proposal.goal),
            ("scale", scale.trim()),
            ("place", &proposal.place),
        ],
    ));
    if !file.estimate.is_empty() {
        blocks.push(pieces::unit_line().into());
        blocks.push(estimate(file, template).into());
    }
    blocks
}

fn estimate(file: &ProposalFile, template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        TableColumn::centred(Width::mm(20)),
        TableColumn::centred(Width::mm(18)),
        pieces::amount_column(),
        pieces::amount_column(),
    ];
    let keys = ["ordinal", "content", "unit", "quantity", "amount", "grant"];
    let lines = file.estimate.iter().enumerate();
    let mut rows: Vec<Row> = lines
        .map(|(index, line)| {
            Row::body([
                pieces::ordinal(index),
                line.content.clone(),
                line.unit.clone(),
                quantity(line.quantity),
                amount(line.amount),
                amount(line.grant),
            ])
        })
        .collect();
    let whole = file.estimate.iter().map(|line| line.amount).sum();
    let total = [
        String::new(),
        template.text("total").to_owned(),
        String::new(),
        String::new(),
        total_amount(whole),
        total_amount(file.estimated_grant()),
    ];
    rows.push(Row::new(RowKind::Total, total));
    let mut table = Table::new(columns, vec![pieces::head_row(template, &keys)], rows);
    table.size = FontSize::pt(11);
    table
}

/// Values of the placeholders; what is not agreed yet is left in dots.
fn values(case: &ContractCase<'_>) -> Vec<(&'static str, String)> {
    let (file, contract) = (case.case.file, case.contract);
    let dots = || "……………".to_owned();
    let day = |day: Option<domain::calendar::Day>| day.map_or_else(dots, |day| day.to_string());
    let percent = contract.advance_percent;
    vec![
        ("from", day(file.proposal.starts_on)),
        ("to", day(contract.ends_on.or(file.proposal.ends_on))),
        ("value", contract.value.to_string()),
        (
            "words",
            domain::money::in_words::amount_in_words(contract.value),
        ),
        ("source", file.proposal.source.label().to_lowercase()),
        (
            "percent",
            percent.map_or_else(|| "……".to_owned(), |rate| pieces::percent(Some(rate))),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::case::FormCase;
    use crate::forms::fixture;

    #[test]
    fn the_agency_gives_the_work_its_money_and_the_rate_of_the_advance() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = ContractCase {
            case: FormCase {
                frame: fixture::frame(&centre),
                file: &file,
            },
            contract: &file.contracts[0],
        };
        let paper = document(&case, &fixture::template("vb-01"));
        fixture::look("vb-01", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[5], file.estimated_grant().to_string());
        let value = case.contract.value;
        assert!(fixture::says(&paper, &format!("{value} đồng")));
        assert!(fixture::says(&paper, "70%"));
        assert!(!fixture::says(&paper, "{"), "no placeholder is left");
    }
}
