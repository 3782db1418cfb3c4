//! Mẫu số 13: báo cáo tình hình đầu tư hạ tầng cụm công nghiệp.

use domain::money::Money;
use domain::proposal::estimate::EstimateLine;
use domain::proposal_file::ProposalFile;
use rust_decimal::Decimal;

use super::case::FormCase;
use super::pieces::{self, amount, percent, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 13: each item with its whole investment and what was done of it, whoever paid.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let mut paper = pieces::opened(&case.frame, template, &[]);
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.clone()),
            ("investor", case.beneficiaries()),
            ("place", proposal.place.clone()),
        ],
    ));
    paper.push(pieces::unit_line());
    paper.push(table(case.file, template));
    let names: Vec<&str> = case
        .file
        .beneficiaries
        .iter()
        .map(|(_, on_file)| on_file.representative.as_str())
        .collect();
    let investor = names.first().copied().unwrap_or("");
    paper.push(pieces::signatures_with(
        &case.frame,
        template,
        &[("investor", investor)],
    ));
    paper
}

fn table(file: &ProposalFile, template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::text_column(2),
        TableColumn::centred(Width::mm(20)),
    ];
    let lines = file.estimate.iter().enumerate();
    let mut rows: Vec<Row> = lines
        .map(|(index, line)| row(file, index, line, template))
        .collect();
    let whole: Money = file.estimate.iter().map(|line| line.amount).sum();
    let done: Money = file.spent_grant() + file.spent_counterpart();
    let total = [
        String::new(),
        template.text("total").to_owned(),
        total_amount(whole),
        total_amount(done),
        String::new(),
        percent(share(done, whole)),
    ];
    rows.push(Row::new(RowKind::Total, total));
    let keys = ["ordinal", "item", "whole", "done", "sources", "progress"];
    Table::new(columns, vec![pieces::head_row(template, &keys)], rows)
}

fn row(file: &ProposalFile, index: usize, line: &EstimateLine, template: &FormTemplate) -> Row {
    let of_line = file.counted_vouchers().flat_map(|voucher| &voucher.lines);
    let of_line = of_line.filter(|paid| paid.estimate_line_uid == Some(line.uid));
    let done: Money = of_line.map(|paid| paid.grant + paid.counterpart).sum();
    let sources = [
        ("grant", line.grant),
        ("counterpart", line.counterpart),
        ("other", line.other),
    ];
    let sources = sources.into_iter().filter(|(_, sum)| !sum.is_zero());
    let sources: Vec<&str> = sources.map(|(key, _)| template.text(key)).collect();
    Row::body([
        pieces::ordinal(index),
        line.content.clone(),
        amount(line.amount),
        amount(done),
        sources.join(", "),
        percent(share(done, line.amount)),
    ])
}

/// Tiến độ (%): done of whole; nothing where there is nothing to do.
fn share(done: Money, whole: Money) -> Option<Decimal> {
    let done = Decimal::from(done.as_dong()) * Decimal::ONE_HUNDRED;
    done.checked_div(Decimal::from(whole.as_dong()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn what_was_done_of_every_item_is_shown_with_its_share() {
        let (centre, file) = (fixture::centre_file(), fixture::machinery());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-13"));
        fixture::look("mau-13", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[2..4], ["500.000.000", "500.000.000"]);
        assert_eq!(total[5], "100");
    }
}
