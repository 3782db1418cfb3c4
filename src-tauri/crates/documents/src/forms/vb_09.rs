//! VB-09: bảng rà soát đề án of a year (TB 504/TB-CN): money, what stands in the way, what is proposed.

use domain::contract::AdvanceKind;
use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use rust_decimal::Decimal;

use super::case::{FormCase, YearCase};
use super::pieces::{self, amount, percent, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng bảng rà soát: every đề án of the year under its source, with the share that was disbursed.
pub fn document(case: &YearCase<'_>, template: &FormTemplate) -> Document {
    let year = case.year.0.to_string();
    let mut paper = pieces::opened(&case.frame, template, &[("year", &year)]);
    paper.push(pieces::unit_line());
    paper.push(table(case, template));
    paper.push(pieces::prose(template.text("counted")));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn approved(file: &ProposalFile) -> Money {
    file.proposal.approved_grant.unwrap_or_default()
}

fn disbursed(file: &ProposalFile) -> Money {
    file.advanced() + file.moved(AdvanceKind::FinalPayment)
}

/// Tỷ lệ giải ngân: nothing while no money was given.
fn share(disbursed: Money, approved: Money) -> String {
    let whole = Decimal::from(approved.as_dong());
    let part = Decimal::from(disbursed.as_dong()) * Decimal::ONE_HUNDRED;
    percent(part.checked_div(whole))
}

fn table(case: &YearCase<'_>, template: &FormTemplate) -> Table {
    let keys = [
        "ordinal",
        "proposal",
        "beneficiary",
        "approved",
        "disbursed",
        "percent",
        "obstacle",
        "plan",
    ];
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(4),
        pieces::text_column(3),
        TableColumn::amount(Width::mm(26)),
        TableColumn::amount(Width::mm(26)),
        TableColumn::centred(Width::mm(14)),
        pieces::text_column(4),
        pieces::text_column(4),
    ];
    let mut rows = Vec::new();
    let mut listed = 0;
    for source in FundSource::ALL {
        let files = case.files_of(Some(source));
        if files.is_empty() {
            continue;
        }
        rows.push(sum_row(RowKind::Group, source.label(), &files));
        for file in files {
            rows.push(row(case, listed, file));
            listed += 1;
        }
    }
    rows.push(sum_row(
        RowKind::Total,
        template.text("total"),
        &case.files_of(None),
    ));
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, vec![pieces::head_row(template, &keys)], rows)
    }
}

fn row(case: &YearCase<'_>, index: usize, file: &ProposalFile) -> Row {
    let frame = case.frame;
    let (given, paid) = (approved(file), disbursed(file));
    Row::body([
        pieces::ordinal(index),
        file.proposal.title.clone(),
        FormCase { frame, file }.beneficiaries(),
        amount(given),
        amount(paid),
        share(paid, given),
        file.proposal.review_obstacle.clone(),
        file.proposal.review_plan.clone(),
    ])
}

fn sum_row(kind: RowKind, label: &str, files: &[&ProposalFile]) -> Row {
    let written = |money: Money| match kind {
        RowKind::Total => total_amount(money),
        _ => amount(money),
    };
    let given: Money = files.iter().map(|file| approved(file)).sum();
    let paid: Money = files.iter().map(|file| disbursed(file)).sum();
    Row::new(
        kind,
        [
            String::new(),
            label.to_owned(),
            String::new(),
            written(given),
            written(paid),
            share(paid, given),
            String::new(),
            String::new(),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_of_what_was_given_and_stays_empty_where_nothing_was() {
        let share = |paid, given| share(Money::dong(paid), Money::dong(given));
        assert_eq!(share(98_000_000, 140_000_000), "70");
        assert_eq!(share(1_000_000, 3_000_000), "33,3");
        assert_eq!(share(0, 0), "");
    }
}
