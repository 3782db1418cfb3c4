//! Mẫu số 9: biểu đề nghị thanh toán kinh phí thực hiện đề án.

use domain::contract::AdvanceKind;
use domain::money::Money;

use super::case::FormCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, Table, TableColumn, Width};

/// Dựng Mẫu 9. Kỳ này = giá trị nghiệm thu − đã tạm ứng, thanh toán; never below nothing: what was
/// advanced too much is returned by Mẫu 6.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::opened(&case.frame, template, &[]);
    let proposal = &case.file.proposal;
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("to", case.agency()),
            ("proposal", &proposal.title),
            ("implementer", &proposal.implementer),
        ],
    ));
    let claim = Claim::of(case);
    paper.push(pieces::unit_line());
    paper.push(table(case, &claim, template));
    if claim.accepted.is_none() {
        paper.push(pieces::prose(template.text("unaccepted")));
    } else if claim.rest.is_negative() {
        let over = claim.rest.abs().to_string();
        paper.push(pieces::prose(template.filled("over", &[("amount", &over)])));
    } else {
        paper.push(pieces::words_after(template.text("words"), claim.claimed()));
    }
    let centre = &case.frame.centre.centre;
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("account", centre.account_number.as_str()),
            ("account_place", &centre.account_place),
            ("tax_code", &centre.tax_code),
        ],
    ));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

struct Claim {
    accepted: Option<Money>,
    received: Money,
    /// Giá trị nghiệm thu − đã nhận; below nothing = advanced too much.
    rest: Money,
}

impl Claim {
    fn of(case: &FormCase<'_>) -> Self {
        let accepted = case.file.accepted_grant();
        let received = case.file.advanced() + case.file.moved(AdvanceKind::FinalPayment);
        Self {
            accepted,
            received,
            rest: accepted.map_or(Money::ZERO, |value| value - received),
        }
    }

    fn claimed(&self) -> Money {
        self.rest.max(Money::ZERO)
    }
}

fn table(case: &FormCase<'_>, claim: &Claim, template: &FormTemplate) -> Table {
    let keys = [
        "contract",
        "value",
        "accepted",
        "received",
        "claimed",
        "accumulated",
    ];
    let head = vec![pieces::head_row(template, &keys)];
    let mut columns = vec![TableColumn::centred(Width::Weight(1))];
    columns.extend([pieces::amount_column(); 5]);
    let contract = case.file.agency_contract();
    let signed = case.contract_text(template.text("contract_cell"));
    let row = Row::body([
        signed,
        amount(contract.map_or(Money::ZERO, |contract| contract.value)),
        amount(claim.accepted.unwrap_or(Money::ZERO)),
        total_amount(claim.received),
        total_amount(claim.claimed()),
        total_amount(claim.received + claim.claimed()),
    ]);
    Table::new(columns, head, vec![row])
}

#[cfg(test)]
mod tests;
