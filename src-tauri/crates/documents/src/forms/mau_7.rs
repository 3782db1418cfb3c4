//! Mẫu số 7: biểu chi tiết quyết toán kinh phí khuyến công, line by line of the estimate.

use domain::money::Money;
use domain::proposal::estimate::EstimateLine;
use domain::settlement::tie_out::spent_on;

use super::case::FormCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{
    Block, Cell, Column, Columns, FontSize, HeadRow, Paragraph, Row, RowKind, Table, Text,
};

/// Dựng Mẫu 7. Dự toán = the grant column of Mẫu 1; đề nghị = what the vouchers drew from the line;
/// chênh lệch = dự toán − đề nghị, as long as the agency has not reviewed (forms.md Mẫu 7).
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let source = proposal.source.label().to_uppercase();
    let year = proposal.year.0.to_string();
    let values = [("source", source.as_str()), ("year", &year)];
    let mut paper = pieces::opened(&case.frame, template, &values);
    let contract = case.contract_text(template.text("contract_value"));
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("contract", contract),
            ("proposal", proposal.title.clone()),
            ("implementer", proposal.implementer.clone()),
        ],
    ));
    paper.push(pieces::unit_line());
    let settled = settled_lines(case);
    paper.push(table(&settled, template));
    let proposed = settled.iter().map(|line| line.proposed).sum();
    let words = pieces::words_after(template.text("words"), proposed);
    paper.push(Columns::new(vec![
        Column::new(1, vec![words.into()]),
        Column::framed(1, review(template)),
    ]));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

struct SettledLine<'a> {
    line: &'a EstimateLine,
    proposed: Money,
}

fn settled_lines<'a>(case: &FormCase<'a>) -> Vec<SettledLine<'a>> {
    let lines = case.file.estimate.iter();
    lines
        .map(|line| SettledLine {
            line,
            proposed: spent_on(case.file, &line.uid),
        })
        .collect()
}

fn table(lines: &[SettledLine<'_>], template: &FormTemplate) -> Table {
    let keys = [
        "ordinal",
        "content",
        "approved",
        "proposed",
        "granted",
        "difference",
        "note",
    ];
    let head: Vec<HeadRow> = vec![pieces::head_row(template, &keys)];
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::amount_column(),
        pieces::text_column(1),
    ];
    let mut rows: Vec<Row> = lines
        .iter()
        .enumerate()
        .map(|(index, settled)| body_row(index, settled))
        .collect();
    let approved: Money = lines.iter().map(|settled| settled.line.grant).sum();
    let proposed: Money = lines.iter().map(|settled| settled.proposed).sum();
    rows.push(Row::of(
        RowKind::Total,
        vec![
            Cell::new(""),
            Cell::new(template.text("total")),
            Cell::new(total_amount(approved)),
            Cell::new(total_amount(proposed)),
            Cell::new(""),
            Cell::new(total_amount(approved - proposed)),
            Cell::new(""),
        ],
    ));
    Table::new(columns, head, rows)
}

fn body_row(index: usize, settled: &SettledLine<'_>) -> Row {
    let line = settled.line;
    Row::body([
        pieces::ordinal(index),
        line.content.clone(),
        amount(line.grant),
        amount(settled.proposed),
        String::new(),
        amount(line.grant - settled.proposed),
        line.note.clone(),
    ])
}

/// Phần thẩm tra stays blank: it is the agency's to write.
fn review(template: &FormTemplate) -> Vec<Block> {
    let heading = Paragraph::new(Text::new().bold(template.text("review"))).size(FontSize::pt(12));
    let mut blocks = vec![heading.into()];
    blocks.extend(pieces::fields(
        template,
        [("review_text", ""), ("review_words", ""), ("reviewer", "")],
    ));
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn the_class_asks_for_what_it_spent_and_shows_what_it_saved() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-7"));
        fixture::look("mau-7", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[2..6], ["150.000.000", "149.000.000", "", "1.000.000"]);
        assert!(fixture::says(
            &paper,
            "bằng chữ: Một trăm bốn mươi chín triệu đồng."
        ));
        assert!(fixture::says(&paper, "KHUYẾN CÔNG QUỐC GIA NĂM 2013"));
    }
}
