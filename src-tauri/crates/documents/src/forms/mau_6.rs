//! Mẫu số 6: biên bản thanh lý hợp đồng.

mod balance;

use super::case::ContractCase;
use super::parties::{self, Party};
use super::pieces;
use super::template::{FormTemplate, fill};
use crate::Document;
use crate::block::{Block, Column, Columns, Text};

/// Dựng Mẫu 6. Còn được nhận = quyết toán − đã tạm ứng, thanh toán; below nothing it is to be
/// returned. The same figures as Mẫu 7 and 9.
pub fn document(case: &ContractCase<'_>, template: &FormTemplate) -> Document {
    let frame = &case.case.frame;
    let contract = case.contract;
    let mut paper = pieces::blank(frame, template);
    paper.push(pieces::form_mark(template));
    paper.push(pieces::minutes_head(frame, &contract.closure_number));
    paper.push(pieces::title(template));
    let title = [("title", case.case.file.proposal.title.as_str())];
    paper.push(pieces::subtitle(fill(&template.subtitle, &title)));
    paper
        .blocks
        .extend(pieces::grounds(&grounds(case, template)));
    paper.push(pieces::prose(opening(case, template)));
    let (theirs, ours) = (Party::other(contract, None), Party::centre(frame));
    paper
        .blocks
        .extend(parties::blocks(template.text("side_a"), theirs, template));
    paper
        .blocks
        .extend(parties::blocks(template.text("side_b"), ours, template));
    let article = |number: &str, text: &str| Text::new().bold(number).plain(format!(" {text}"));
    let first = pieces::prose(article(
        template.text("article_1"),
        template.text("article_1_text"),
    ));
    let agreed = pieces::prose(template.text("agree"));
    let mut account = vec![agreed.into(), first.into()];
    account.extend(balance::blocks(case, template));
    paper.push(Block::KeepTogether(account));
    let last = pieces::prose(article(
        template.text("article_2"),
        template.text("article_2_text"),
    ));
    paper.push(signed(case, template, last.into()));
    paper
}

/// Điều cuối and the signatures as one block. Signatures of their own would hold on to the table
/// shortly before them and take it to the next page, though it fits below bên B.
fn signed(case: &ContractCase<'_>, template: &FormTemplate, last_article: Block) -> Columns {
    let agency = [("agency", case.contract.other_representative.as_str())];
    let signatures = pieces::minutes_signatures(&case.case.frame, template, &agency);
    Columns::new(vec![Column::new(1, vec![last_article, signatures.into()])])
}

fn grounds(case: &ContractCase<'_>, template: &FormTemplate) -> Vec<String> {
    let contract = case.contract;
    let day = contract.signed_on.long();
    let values = [
        ("number", contract.number.as_str()),
        ("day", &day),
        ("party", &contract.other_party),
        ("implementer", &case.case.file.proposal.implementer),
    ];
    let mut grounds = vec![template.filled("ground_contract", &values)];
    if let Some((last, _)) = case.case.file.acceptances.last() {
        let day = last.held_on.long();
        let values = [("number", last.number.as_str()), ("day", &day)];
        grounds.push(template.filled("ground_acceptance", &values));
    }
    grounds.push(template.text("ground_settlement").to_owned());
    grounds
}

fn opening(case: &ContractCase<'_>, template: &FormTemplate) -> String {
    let unknown = template.text("unknown_day").to_owned();
    let day = case.contract.closed_on.map_or(unknown, |day| day.long());
    let values = [
        ("day", day.as_str()),
        ("place", template.text("unknown_place")),
    ];
    template.filled("opening", &values)
}

#[cfg(test)]
mod tests;
