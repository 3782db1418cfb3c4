//! VB-02: hợp đồng hỗ trợ, between the unit that carries the đề án out (A) and its beneficiary (B).

use domain::money::Money;
use domain::money::in_words::amount_in_words;
use domain::proposal::Beneficiary;

use super::case::ContractCase;
use super::parties::{self, Party};
use super::pieces::{self, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, RowKind, Table, TableColumn, Width};

/// Các điều after the work and its money, with their clauses, by caption key.
const ARTICLES: [(&str, &[&str]); 6] = [
    ("article_3", &["time"]),
    ("article_4", &["payment_1", "payment_2"]),
    ("article_5", &["duty_a_1", "duty_a_2"]),
    (
        "article_6",
        &["new_machine", "no_double", "own_money", "evidence"],
    ),
    ("article_7", &["giving_back"]),
    ("article_8", &["common_1", "common_2"]),
];

/// Dựng hợp đồng hỗ trợ (TTLT 26/2014/TTLT-BTC-BCT Điều 7): the grant, the money of the beneficiary, new
/// machines, no second support, giving back when it is broken.
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
    let (ours, theirs) = (
        Party::centre(frame),
        Party::other(contract, parties::establishment_of(case)),
    );
    paper
        .blocks
        .extend(parties::blocks(template.text("side_a"), ours, template));
    paper
        .blocks
        .extend(parties::blocks(template.text("side_b"), theirs, template));
    paper.push(pieces::prose(template.text("agree")));
    let share = share_of(case);
    let content = share.map_or("……………………", |share| share.content.as_str());
    let charge = template.filled("charge", &[("content", content), ("title", title)]);
    paper
        .blocks
        .extend(parties::article(template.text("article_1"), &[charge]));
    paper
        .blocks
        .extend(parties::article(template.text("article_2"), &[]));
    paper.push(pieces::unit_line());
    let own = share.map_or(Money::ZERO, |share| share.counterpart_committed);
    paper.push(money(contract.value, own, template));
    let words = template.filled("words", &[("words", &amount_in_words(contract.value))]);
    paper.push(pieces::prose(words));
    for (name, clauses) in ARTICLES {
        let clauses: Vec<String> = clauses
            .iter()
            .map(|key| clause(case, key, template))
            .collect();
        paper
            .blocks
            .extend(parties::article(template.text(name), &clauses));
    }
    let named = [("beneficiary", contract.other_representative.as_str())];
    paper.push(pieces::minutes_signatures(frame, template, &named));
    paper
}

fn share_of<'a>(case: &ContractCase<'a>) -> Option<&'a Beneficiary> {
    let wanted = case.contract.beneficiary_uid?;
    let mut all = case.case.file.beneficiaries.iter();
    all.find(|(share, _)| share.uid == wanted)
        .map(|(share, _)| share)
}

fn grounds(case: &ContractCase<'_>, template: &FormTemplate) -> Vec<String> {
    let agency = case.case.file.agency_contract().map(|contract| {
        let day = contract.signed_on.long();
        let values = [
            ("number", contract.number.as_str()),
            ("day", &day),
            ("party", &contract.other_party),
        ];
        template.filled("ground_contract", &values)
    });
    let own = ["ground_law", "ground_request"].map(|key| template.text(key).to_owned());
    let [law, request] = own;
    std::iter::once(law)
        .chain(agency)
        .chain([request])
        .collect()
}

fn clause(case: &ContractCase<'_>, key: &str, template: &FormTemplate) -> String {
    let (file, contract) = (case.case.file, case.contract);
    let day = |day: Option<domain::calendar::Day>| {
        day.map_or_else(|| "……/……/………".to_owned(), |day| day.to_string())
    };
    let (from, to) = (day(file.proposal.starts_on), day(contract.ends_on));
    template.filled(key, &[("from", &from), ("to", &to)])
}

fn money(grant: Money, own: Money, template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        TableColumn::amount(Width::mm(42)),
    ];
    let row = |kind, no: &str, key: &str, amount: Money| {
        Row::new(kind, [no, template.text(key), &total_amount(amount)])
    };
    let rows = vec![
        row(RowKind::Body, "1", "grant", grant),
        row(RowKind::Body, "2", "counterpart", own),
        row(RowKind::Total, "", "total", grant + own),
    ];
    let head = pieces::head_row(template, &["ordinal", "source", "amount"]);
    Table::new(columns, vec![head], rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::case::FormCase;
    use crate::forms::fixture;

    #[test]
    fn a_beneficiary_signs_for_its_own_money_new_machines_and_giving_back() {
        let (centre, mut file) = (fixture::centre_file(), fixture::machinery());
        let (share, establishment) = file.beneficiaries[0].clone();
        let mut contract = file.contracts[0].clone();
        contract.beneficiary_uid = Some(share.uid);
        contract.other_party = establishment.name.clone();
        contract.other_representative = establishment.representative.clone();
        file.contracts.push(contract);
        let case = ContractCase {
            case: FormCase {
                frame: fixture::frame(&centre),
                file: &file,
            },
            contract: file.contracts.last().unwrap_or(&file.contracts[0]),
        };
        let paper = document(&case, &fixture::template("vb-02"));
        fixture::look("vb-02", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        let whole = case.contract.value + share.counterpart_committed;
        assert_eq!(total[2], whole.to_string());
        assert!(fixture::says(&paper, &establishment.representative));
        assert!(fixture::says(&paper, "mới 100%"));
        assert!(!fixture::says(&paper, "{"), "no placeholder is left");
    }
}
