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
mod tests {
    use super::*;
    use crate::block::RowKind;
    use crate::forms::fixture;
    use domain::proposal_file::ProposalFile;

    fn printed(file: &ProposalFile) -> Document {
        let centre = fixture::centre_file();
        let case = FormCase {
            frame: fixture::frame(&centre),
            file,
        };
        document(&case, &fixture::template("mau-9"))
    }

    #[test]
    fn the_claim_is_what_was_accepted_less_what_was_advanced() {
        let paper = printed(&fixture::training());
        fixture::look("mau-9", &paper);
        let row = &fixture::rows(&paper, 0, RowKind::Body)[0];
        assert_eq!(
            row[1..6],
            [
                "150.000.000",
                "149.000.000",
                "105.000.000",
                "44.000.000",
                "149.000.000"
            ]
        );
        assert!(fixture::says(&paper, "Bốn mươi tư triệu đồng."));
    }

    #[test]
    fn who_was_advanced_more_than_was_accepted_claims_nothing_and_is_told_to_return_it() {
        let mut file = fixture::training();
        for (acceptance, _) in &mut file.acceptances {
            acceptance.accepted_grant = Money::dong(100_000_000);
        }
        let paper = printed(&file);
        let row = &fixture::rows(&paper, 0, RowKind::Body)[0];
        assert_eq!(row[3..6], ["105.000.000", "–", "105.000.000"]);
        assert!(fixture::says(&paper, "nghiệm thu 5.000.000 đ: nộp trả"));
    }

    #[test]
    fn before_acceptance_there_is_nothing_to_claim_yet() {
        let mut file = fixture::training();
        file.acceptances.clear();
        assert!(fixture::says(
            &printed(&file),
            "chưa có biên bản nghiệm thu"
        ));
    }
}
