//! VB-05: biên bản thanh lý hợp đồng hỗ trợ, between the unit that carries the đề án out and its beneficiary.

use domain::contract::AcceptanceForm;
use domain::fold::fold;
use domain::money::Money;

use super::case::ContractCase;
use super::parties::{self, Party};
use super::pieces::{self, total_amount};
use super::template::{FormTemplate, fill};
use crate::Document;
use crate::block::{Block, Column, Columns, Row, RowKind, Table, TableColumn, Text, Width};

/// Dựng biên bản thanh lý: còn phải trả = giá trị nghiệm thu (the contract's value while no minutes name
/// it) − đã trả cho bên B.
pub fn document(case: &ContractCase<'_>, template: &FormTemplate) -> Document {
    let (frame, contract) = (&case.case.frame, case.contract);
    let mut paper = pieces::blank(frame, template);
    paper.push(pieces::minutes_head(frame, &contract.closure_number));
    paper.push(pieces::title(template));
    let title = [("title", case.case.file.proposal.title.as_str())];
    paper.push(pieces::subtitle(fill(&template.subtitle, &title)));
    paper
        .blocks
        .extend(pieces::grounds(&grounds(case, template)));
    let day = contract.closed_on.map(|day| day.long());
    let day = day.unwrap_or_else(|| template.text("unknown_day").to_owned());
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
    let mut account = parties::article(template.text("article_1"), &[]);
    account.extend(balance(case, template));
    paper.push(Block::KeepTogether(account));
    paper.push(signed(case, template));
    paper
}

fn grounds(case: &ContractCase<'_>, template: &FormTemplate) -> Vec<String> {
    let contract = case.contract;
    let day = contract.signed_on.long();
    let values = [("number", contract.number.as_str()), ("day", &day)];
    let mut grounds = vec![template.filled("ground_contract", &values)];
    let of_place = case.case.file.acceptances_of(AcceptanceForm::Place);
    let last = of_place.last().copied();
    let last = last.or_else(|| {
        case.case
            .file
            .acceptances
            .last()
            .map(|(minutes, _)| minutes)
    });
    grounds.extend(last.map(|minutes| {
        let day = minutes.held_on.long();
        let values = [("number", minutes.number.as_str()), ("day", &day)];
        template.filled("ground_acceptance", &values)
    }));
    grounds
}

/// The money between the two sides: the grant alone, never what the beneficiary put in.
fn balance(case: &ContractCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let (file, contract) = (case.case.file, case.contract);
    // Minutes of several beneficiaries name one sum for all of them.
    let alone = file.beneficiaries.len() == 1;
    let accepted = file
        .accepted_grant()
        .filter(|_| alone)
        .unwrap_or(contract.value);
    let to = fold(&contract.other_party);
    let paid: Money = file
        .standing_vouchers()
        .filter(|paper| fold(&paper.voucher.payee) == to)
        .map(|paper| paper.grant())
        .sum();
    let (left, back) = (
        (accepted - paid).max(Money::ZERO),
        (paid - accepted).max(Money::ZERO),
    );
    let lines = [
        ("value", contract.value),
        ("accepted", accepted),
        ("paid", paid),
        ("left", left),
        ("back", back),
    ];
    let mut blocks: Vec<Block> = vec![table(&lines, template).into()];
    let spelled = [
        ("words_accepted", accepted),
        ("words_left", left),
        ("words_back", back),
    ];
    let spelled = spelled.into_iter().filter(|(_, sum)| !sum.is_zero());
    blocks.extend(spelled.map(|(key, sum)| pieces::words_after(template.text(key), sum).into()));
    blocks
}

fn table(lines: &[(&'static str, Money)], template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        TableColumn::amount(Width::mm(42)),
    ];
    let rows = lines.iter().enumerate().map(|(index, (key, sum))| {
        let kind = match *key {
            "left" | "back" => RowKind::Subtotal,
            _ => RowKind::Body,
        };
        Row::new(
            kind,
            [
                pieces::ordinal(index),
                template.text(key).to_owned(),
                total_amount(*sum),
            ],
        )
    });
    let head = pieces::head_row(template, &["ordinal", "content", "amount"]);
    Table::new(columns, vec![head], rows.collect())
}

/// The last article stays with the signatures, as in Mẫu 6.
fn signed(case: &ContractCase<'_>, template: &FormTemplate) -> Columns {
    let text = Text::new()
        .bold(template.text("article_2"))
        .plain(format!(" {}", template.text("closing")));
    let named = [("beneficiary", case.contract.other_representative.as_str())];
    let signatures = pieces::minutes_signatures(&case.case.frame, template, &named);
    Columns::new(vec![Column::new(
        1,
        vec![pieces::prose(text).into(), signatures.into()],
    )])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::case::FormCase;
    use crate::forms::fixture;

    #[test]
    fn what_was_paid_to_the_beneficiary_is_taken_from_what_was_accepted() {
        let (centre, mut file) = (fixture::centre_file(), fixture::machinery());
        let (share, establishment) = file.beneficiaries[0].clone();
        let contract = &mut file.contracts[0];
        (contract.beneficiary_uid, contract.other_party) =
            (Some(share.uid), establishment.name.clone());
        let case = ContractCase {
            case: FormCase {
                frame: fixture::frame(&centre),
                file: &file,
            },
            contract: &file.contracts[0],
        };
        let paper = document(&case, &fixture::template("vb-05"));
        fixture::look("vb-05", &paper);
        let rows = fixture::rows(&paper, 0, RowKind::Body);
        let left = fixture::rows(&paper, 0, RowKind::Subtotal);
        assert_eq!(
            rows[1][2],
            file.accepted_grant().unwrap_or_default().to_string()
        );
        assert_eq!(left.len(), 2);
        assert!(fixture::says(&paper, "thanh lý"));
    }
}
