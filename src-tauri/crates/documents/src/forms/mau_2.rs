//! Mẫu số 2: biểu tổng hợp chi tiết các đề án khuyến công of a year.

use domain::money::Money;
use domain::proposal::ProposalKind;
use domain::proposal_file::ProposalFile;

use super::case::{FormCase, YearCase};
use super::pieces::{self, amount, quantity, roman, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Align, Cell, FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 2: grouped by the nine contents with their sums; tổng = khuyến công + nguồn khác.
pub fn document(case: &YearCase<'_>, template: &FormTemplate) -> Document {
    let year = case.year.0.to_string();
    let source = case
        .source
        .map_or(String::new(), |source| source.label().to_uppercase());
    let mut paper = pieces::opened(
        &case.frame,
        template,
        &[("source", &source), ("year", &year)],
    );
    let files = case.files_of(None);
    paper.push(pieces::unit_line());
    paper.push(table(case, &files, template));
    paper.push(pieces::words_after(
        template.text("words"),
        sum(&files, grant),
    ));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn grant(file: &ProposalFile) -> Money {
    file.proposal
        .approved_grant
        .unwrap_or_else(|| file.estimated_grant())
}

fn other(file: &ProposalFile) -> Money {
    file.proposal
        .approved_other
        .unwrap_or_else(|| file.estimated_counterpart())
}

fn sum(files: &[&ProposalFile], of: fn(&ProposalFile) -> Money) -> Money {
    files.iter().map(|file| of(file)).sum()
}

fn table(case: &YearCase<'_>, files: &[&ProposalFile], template: &FormTemplate) -> Table {
    let groups: [(&str, &[&str]); 8] = [
        ("ordinal", &[]),
        ("proposal", &[]),
        ("bodies", &["implementer", "partner", "beneficiary"]),
        ("place", &[]),
        ("time", &[]),
        ("goal", &[]),
        ("money", &["whole", "grant", "other"]),
        ("note", &[]),
    ];
    let columns = vec![
        TableColumn::centred(Width::mm(8)),
        pieces::text_column(4),
        pieces::text_column(3),
        pieces::text_column(2),
        pieces::text_column(3),
        pieces::text_column(3),
        TableColumn::centred(Width::mm(19)),
        pieces::text_column(4),
        TableColumn::amount(Width::mm(22)),
        TableColumn::amount(Width::mm(22)),
        TableColumn::amount(Width::mm(22)),
        TableColumn::text(Width::mm(12)),
    ];
    let mut rows = Vec::new();
    let contents = ProposalKind::ALL.iter().map(|kind| kind.content_number());
    let numbers: std::collections::BTreeSet<u8> = contents.collect();
    for number in numbers {
        let of_content: Vec<&ProposalFile> = files
            .iter()
            .copied()
            .filter(|file| file.proposal.kind.content_number() == number)
            .collect();
        if of_content.is_empty() {
            continue;
        }
        let name = template.text(CONTENTS[usize::from(number - 1)]);
        let heading = roman(usize::from(number - 1));
        rows.push(money_row(RowKind::Group, &heading, name, &of_content));
        rows.extend(
            of_content
                .iter()
                .enumerate()
                .map(|(index, file)| row(case, index, file)),
        );
    }
    rows.push(money_row(RowKind::Total, "", template.text("total"), files));
    let mut table = Table::new(columns, pieces::two_head_rows(template, &groups), rows);
    table.size = FontSize::pt(10);
    table
}

/// The nine contents of NĐ 45/2012 Điều 4, by caption key.
const CONTENTS: [&str; 9] = [
    "content_1",
    "content_2",
    "content_3",
    "content_4",
    "content_5",
    "content_6",
    "content_7",
    "content_8",
    "content_9",
];

/// A content or the total: its name over all columns up to the money.
fn money_row(kind: RowKind, heading: &str, name: &str, files: &[&ProposalFile]) -> Row {
    let (grant, other) = (sum(files, grant), sum(files, other));
    let mut cells = vec![Cell::new(heading), Cell::spanning(name, 7, Align::Left)];
    let sums = [grant + other, grant, other].map(total_amount);
    cells.extend(sums.into_iter().map(Cell::new));
    cells.push(Cell::new(""));
    Row::of(kind, cells)
}

fn row(case: &YearCase<'_>, index: usize, file: &ProposalFile) -> Row {
    let proposal = &file.proposal;
    let beneficiaries = FormCase {
        frame: case.frame,
        file,
    }
    .beneficiaries();
    let scale = [quantity(proposal.quantity), proposal.quantity_unit.clone()].join(" ");
    let goal = match (proposal.goal.as_str(), scale.trim()) {
        ("", scale) => scale.to_owned(),
        (goal, _) => goal.to_owned(),
    };
    let days = [proposal.starts_on, proposal.ends_on].map(pieces::day);
    let days: Vec<String> = days.into_iter().filter(|day| !day.is_empty()).collect();
    let (grant, other) = (grant(file), other(file));
    Row::body([
        pieces::ordinal(index),
        proposal.title.clone(),
        proposal.implementer.clone(),
        proposal.partner.clone(),
        beneficiaries,
        proposal.place.clone(),
        days.join("\n"),
        goal,
        amount(grant + other),
        amount(grant),
        amount(other),
        proposal.code.clone(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;
    use domain::calendar::BudgetYear;

    #[test]
    fn every_content_shows_its_sum_and_all_of_them_the_total() {
        let centre = fixture::centre_file();
        let files = [
            fixture::training(),
            fixture::machinery(),
            fixture::study_tour(),
        ];
        let case = YearCase {
            frame: fixture::frame(&centre),
            year: BudgetYear(2013),
            source: Some(domain::funding::FundSource::National),
            plans: &[],
            files: &files,
            carried: &[],
        };
        let paper = document(&case, &fixture::template("mau-2"));
        fixture::look("mau-2", &paper);
        let sums = fixture::rows(&paper, 0, RowKind::Group);
        assert_eq!(
            sums.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(),
            ["I", "II", "III"]
        );
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[2..5], ["650.000.000", "350.000.000", "300.000.000"]);
    }
}
