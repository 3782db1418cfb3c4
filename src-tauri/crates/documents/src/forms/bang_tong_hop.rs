//! Bảng tổng hợp quyết toán kinh phí khuyến công năm, by source and content.

mod figures;

use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal_file::ProposalFile;

use super::case::{FormCase, YearCase};
use super::pieces::{self, amount, roman, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Row, RowKind, Table, TableColumn, Width};
use figures::Figures;

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

/// Dựng bảng tổng hợp. Còn = quyết toán − đã tạm ứng, thanh toán; below nothing is to be returned.
pub fn document(case: &YearCase<'_>, template: &FormTemplate) -> Document {
    let year = case.year.0.to_string();
    let mut paper = pieces::opened(&case.frame, template, &[("year", &year)]);
    let total = Figures::sum(&case.files_of(None));
    paper.push(pieces::unit_line());
    paper.push(table(case, total, template));
    paper.push(pieces::words_after(template.text("words"), total.settled));
    for note in notes(case, template) {
        paper.push(pieces::prose(note));
    }
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn notes(case: &YearCase<'_>, template: &FormTemplate) -> Vec<String> {
    let files = case.files_of(None);
    let mut notes = Vec::new();
    let due = |file: &&ProposalFile| Figures::of(file).remaining().is_negative();
    if files.iter().any(due) {
        notes.push(template.text("brackets").to_owned());
    }
    let unpriced: Vec<_> = files
        .iter()
        .filter(|file| file.proposal.approved_grant.is_none())
        .map(|file| file.proposal.code.as_str())
        .collect();
    if !unpriced.is_empty() {
        notes.push(template.filled("unpriced", &[("codes", &unpriced.join(", "))]));
    }
    notes.extend(case.plans.iter().filter_map(|plan| {
        let stated = plan.stated_total?;
        let computed = Figures::sum(&case.files_of(Some(plan.source))).approved;
        let values = [
            ("number", plan.decision_number.as_str()),
            ("stated", &stated.to_string()),
            ("computed", &computed.to_string()),
            ("difference", &(stated - computed).abs().to_string()),
        ];
        (stated != computed).then(|| template.filled("stated", &values))
    }));
    notes
}

fn table(case: &YearCase<'_>, total: Figures, template: &FormTemplate) -> Table {
    let keys = [
        "ordinal",
        "proposal",
        "beneficiary",
        "approved",
        "accepted",
        "received",
        "settled",
        "remaining",
        "counterpart",
    ];
    let head = vec![pieces::head_row(template, &keys)];
    let mut columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        pieces::text_column(2),
    ];
    columns.extend([TableColumn::amount(Width::mm(25)); 6]);
    let mut rows = Vec::new();
    for (letter, source) in ["A", "B"].into_iter().zip(FundSource::ALL) {
        rows.extend(source_rows(case, letter, source, template));
    }
    rows.push(sum_row(RowKind::Total, "", template.text("total"), total));
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, head, rows)
    }
}

fn source_rows(
    case: &YearCase<'_>,
    letter: &str,
    source: FundSource,
    template: &FormTemplate,
) -> Vec<Row> {
    let files = case.files_of(Some(source));
    if files.is_empty() {
        return Vec::new();
    }
    let sum = Figures::sum(&files);
    let mut rows = vec![sum_row(RowKind::Group, letter, source.label(), sum)];
    let mut groups = 0;
    let mut listed = 0;
    for (number, key) in (1_u8..).zip(CONTENTS) {
        let of_content = |file: &&&ProposalFile| file.proposal.kind.content_number() == number;
        let group: Vec<_> = files.iter().filter(of_content).copied().collect();
        if group.is_empty() {
            continue;
        }
        let (numeral, label) = (roman(groups), template.text(key));
        let sum = Figures::sum(&group);
        rows.push(sum_row(RowKind::Group, &numeral, label, sum));
        groups += 1;
        for file in group {
            rows.push(proposal_row(case, listed, file));
            listed += 1;
        }
    }
    rows
}

fn proposal_row(case: &YearCase<'_>, index: usize, file: &ProposalFile) -> Row {
    let frame = case.frame;
    let mut cells = vec![
        pieces::ordinal(index),
        file.proposal.title.clone(),
        FormCase { frame, file }.beneficiaries(),
    ];
    cells.extend(Figures::of(file).columns().map(amount));
    Row::body(cells)
}

fn sum_row(kind: RowKind, mark: &str, label: &str, figures: Figures) -> Row {
    let written = |money: Money| match kind {
        RowKind::Total => total_amount(money),
        _ => amount(money),
    };
    let mut cells = vec![mark.to_owned(), label.to_owned(), String::new()];
    cells.extend(figures.columns().map(written));
    Row::new(kind, cells)
}

#[cfg(test)]
mod tests;
