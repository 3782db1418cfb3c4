//! Mẫu số 1: dự toán kinh phí, the lines of the estimate with their sources.

use domain::money::Money;
use domain::proposal::estimate::EstimateLine;

use super::case::FormCase;
use super::pieces::{self, amount, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 1.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let year = proposal.year.0.to_string();
    let values = [("source", proposal.source.label()), ("year", &year)];
    let mut paper = pieces::opened(&case.frame, template, &values);
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.clone()),
            ("implementer", proposal.implementer.clone()),
            ("beneficiary", case.beneficiaries()),
            ("place", proposal.place.clone()),
            ("time", period(case, template)),
        ],
    ));
    paper.push(pieces::unit_line());
    paper.push(table(&case.file.estimate, template));
    let total: Money = case.file.estimate.iter().map(|line| line.amount).sum();
    paper.push(pieces::words(total));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn period(case: &FormCase<'_>, template: &FormTemplate) -> String {
    let (from, to) = (case.file.proposal.starts_on, case.file.proposal.ends_on);
    match (from, to) {
        (Some(from), Some(to)) => {
            let (from, to) = (from.to_string(), to.to_string());
            template.filled("period", &[("from", &from), ("to", &to)])
        }
        _ => pieces::day(from.or(to)),
    }
}

fn table(lines: &[EstimateLine], template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("content", &[]),
            ("unit", &[]),
            ("quantity", &[]),
            ("price", &[]),
            ("amount", &[]),
            ("of_which", &["grant", "counterpart", "other"]),
            ("note", &[]),
        ],
    );
    let money = TableColumn::amount(Width::mm(21));
    let columns = vec![
        TableColumn::centred(Width::mm(8)),
        pieces::text_column(1),
        TableColumn::centred(Width::mm(11)),
        TableColumn::amount(Width::mm(11)),
        TableColumn::amount(Width::mm(19)),
        money,
        money,
        money,
        TableColumn::amount(Width::mm(14)),
        TableColumn::text(Width::mm(11)),
    ];
    let mut rows: Vec<Row> = lines.iter().enumerate().map(body_row).collect();
    rows.push(total_row(lines, template));
    Table {
        size: FontSize::pt(10),
        ..Table::new(columns, head, rows)
    }
}

fn total_row(lines: &[EstimateLine], template: &FormTemplate) -> Row {
    let sum = |of: fn(&EstimateLine) -> Money| total_amount(lines.iter().map(of).sum());
    Row::new(
        RowKind::Total,
        [
            String::new(),
            template.text("total").to_owned(),
            String::new(),
            String::new(),
            String::new(),
            sum(|line| line.amount),
            sum(|line| line.grant),
            sum(|line| line.counterpart),
            sum(|line| line.other),
            String::new(),
        ],
    )
}

fn body_row((index, line): (usize, &EstimateLine)) -> Row {
    Row::body([
        pieces::ordinal(index),
        line.content.clone(),
        line.unit.clone(),
        quantity(line.quantity),
        quantity(line.unit_price),
        amount(line.amount),
        amount(line.grant),
        amount(line.counterpart),
        amount(line.other),
        line.note.clone(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn the_sources_of_the_tea_machines_add_up_to_their_price() {
        let (centre, file) = (fixture::centre_file(), fixture::machinery());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-1"));
        fixture::look("mau-1", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(
            total[5..9],
            ["500.000.000", "200.000.000", "300.000.000", "–"]
        );
        let first = &fixture::rows(&paper, 0, RowKind::Body)[0];
        assert_eq!(first[2..6], ["máy", "2", "150.000.000", "300.000.000"]);
        assert!(fixture::says(&paper, "Năm trăm triệu đồng."));
        assert!(fixture::says(&paper, "HTX chè Bản Bo"));
    }
}
