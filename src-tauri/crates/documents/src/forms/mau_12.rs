//! Mẫu số 12: chương trình đào tạo nghề, module by module.

use domain::training::CourseModule;

use super::case::FormCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 12: tổng = lý thuyết + thực hành, in hours.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::opened(&case.frame, template, &[]);
    let proposal = &case.file.proposal;
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.clone()),
            ("implementer", proposal.implementer.clone()),
            ("trade", trades(case)),
        ],
    ));
    paper.push(crate::block::Block::Space(crate::block::Length::pt(6)));
    paper.push(table(&case.file.modules, template));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

/// Each trade of the classes once, in their order.
fn trades(case: &FormCase<'_>) -> String {
    let mut trades: Vec<&str> = Vec::new();
    for file in &case.file.classes {
        if !trades.contains(&file.class.trade.as_str()) {
            trades.push(&file.class.trade);
        }
    }
    trades.join("; ")
}

fn table(modules: &[CourseModule], template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("module", &[]),
            ("hours", &["theory", "practice", "sum"]),
            ("instructor", &[]),
        ],
    );
    let hours = TableColumn::amount(Width::mm(20));
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        hours,
        hours,
        hours,
        pieces::text_column(2),
    ];
    let row = |(index, module): (usize, &CourseModule)| {
        Row::body([
            pieces::ordinal(index),
            module.name.clone(),
            module.theory_hours.to_string(),
            module.practice_hours.to_string(),
            (module.theory_hours + module.practice_hours).to_string(),
            module.instructor.clone(),
        ])
    };
    let mut rows: Vec<Row> = modules.iter().enumerate().map(row).collect();
    rows.push(total_row(modules, template));
    Table::new(columns, head, rows)
}

fn total_row(modules: &[CourseModule], template: &FormTemplate) -> Row {
    let theory: i64 = modules.iter().map(|module| module.theory_hours).sum();
    let practice: i64 = modules.iter().map(|module| module.practice_hours).sum();
    Row::new(
        RowKind::Total,
        [
            String::new(),
            template.text("total").to_owned(),
            theory.to_string(),
            practice.to_string(),
            (theory + practice).to_string(),
            String::new(),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn the_joiners_course_has_30_hours_of_theory_and_170_of_practice() {
        let (centre, file) = (fixture::centre_file(), fixture::training());
        let case = FormCase {
            frame: fixture::frame(&centre),
            file: &file,
        };
        let paper = document(&case, &fixture::template("mau-12"));
        fixture::look("mau-12", &paper);
        let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
        assert_eq!(total[2..5], ["30", "170", "200"]);
        assert!(fixture::says(&paper, "Mộc dân dụng"));
    }
}
