//! Mẫu số 3a: báo cáo tiến độ thực hiện hợp đồng, of the last month reported.

use domain::life::ProgressReport;
use domain::money::Money;
use domain::proposal::estimate::EstimateLine;
use rust_decimal::Decimal;

use super::case::FormCase;
use super::pieces::{self, amount, percent, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{HeadRow, Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 3a. What was drawn and what is asked for belong to the whole contract and stand in the total
/// row; without a report the columns of the month are left to be written by hand.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let report = case.file.life.progress.last();
    let month = report.map_or("…… /………".to_owned(), ProgressReport::month_text);
    let mut paper = pieces::opened(&case.frame, template, &[("month", &month)]);
    let contract = case.contract_text(template.text("contract_value"));
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("to", case.recipients(template.text("department"))),
            ("proposal", proposal.title.clone()),
            ("contract", contract),
            ("implementer", proposal.implementer.clone()),
        ],
    ));
    paper.push(pieces::unit_line());
    paper.push(table(case, report, template));
    let told = |part: fn(&ProgressReport) -> &String| report.map(|of| part(of).clone());
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("what", told(|of| &of.done).unwrap_or_default()),
            (
                "difficulties",
                told(|of| &of.difficulties).unwrap_or_default(),
            ),
            ("requests", told(|of| &of.requests).unwrap_or_default()),
        ],
    ));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(case: &FormCase<'_>, report: Option<&ProgressReport>, template: &FormTemplate) -> Table {
    let day = report.map_or("……".to_owned(), |of| of.reported_on.to_string());
    let head = HeadRow::plain([
        template.text("ordinal").to_owned(),
        template.text("content").to_owned(),
        template.text("agreed").to_owned(),
        template.filled("done", &[("day", &day)]),
        template.text("percent").to_owned(),
        template.text("grant").to_owned(),
        template.text("advanced").to_owned(),
        template.text("asked").to_owned(),
    ]);
    let volume = TableColumn::centred(Width::mm(30));
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        volume,
        volume,
        TableColumn::centred(Width::mm(16)),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::amount_column(),
    ];
    let mut rows: Vec<Row> = case
        .file
        .estimate
        .iter()
        .enumerate()
        .map(body_row)
        .collect();
    let agreed: Money = case.file.estimate.iter().map(|line| line.grant).sum();
    let asked = report.map_or(Money::ZERO, |of| of.requested_advance);
    rows.push(Row::new(
        RowKind::Total,
        [
            String::new(),
            template.text("total").to_owned(),
            String::new(),
            String::new(),
            percent(report.map(|of| of.volume_percent)),
            total_amount(agreed),
            total_amount(case.file.advanced()),
            total_amount(asked),
        ],
    ));
    Table::new(columns, vec![head], rows)
}

fn body_row((index, line): (usize, &EstimateLine)) -> Row {
    let volume = |of: Option<Decimal>| match of {
        Some(number) => format!("{} {}", quantity(Some(number)), line.unit),
        None => String::new(),
    };
    let share = line
        .done_quantity
        .zip(line.quantity)
        .filter(|(_, of)| !of.is_zero());
    let share = share.map(|(done, of)| (done * Decimal::ONE_HUNDRED / of).round_dp(1));
    Row::body([
        pieces::ordinal(index),
        line.content.clone(),
        volume(line.quantity),
        volume(line.done_quantity),
        percent(share),
        amount(line.grant),
        String::new(),
        String::new(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;
    use domain::ids::ProposalId;

    fn report(proposal_uid: ProposalId) -> ProgressReport {
        ProgressReport {
            uid: fixture::id(900),
            proposal_uid,
            month: fixture::on(1, 9),
            reported_on: fixture::on(24, 9),
            number: "31/BC-TTKC".into(),
            volume_percent: Decimal::from(75),
            done: "Đã dạy 40/60 ngày".into(),
            difficulties: "Đường sạt lở".into(),
            requests: "Cho tạm ứng đợt 2".into(),
            requested_advance: Money::dong(45_000_000),
            confirmed_on: None,
        }
    }

    #[test]
    fn the_month_says_how_far_the_contract_is_and_what_is_asked_for() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        file.life.progress.push(report(file.proposal.uid));
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-3a"));
        fixture::look("mau-3a", &paper);
        assert!(fixture::says(&paper, "Tháng 09/2013"));
        assert!(fixture::says(&paper, "Đường sạt lở"));
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[5..], ["150.000.000", "105.000.000", "45.000.000"]);
    }
}
