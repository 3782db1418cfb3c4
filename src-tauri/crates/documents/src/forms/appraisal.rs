//! Phiếu thẩm định cấp cơ sở: what Mẫu 4a and 4b share.

use super::case::FormCase;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, Length, Row, Table, TableColumn, Width};

/// The five points of TT 36/2013/TT-BCT Điều 9, by caption key.
const POINTS: [&str; 5] = ["point_1", "point_2", "point_3", "point_4", "point_5"];

/// Dựng phiếu: the đề án, the five points to be judged by hand, the money; `shares` stands before the
/// conclusion. Nothing of the judgement is filled in beforehand.
pub fn document(case: &FormCase<'_>, template: &FormTemplate, shares: Vec<Block>) -> Document {
    let proposal = &case.file.proposal;
    let source = proposal.source.label().to_uppercase();
    let mut paper = pieces::opened(&case.frame, template, &[("source", &source)]);
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.clone()),
            ("implementer", proposal.implementer.clone()),
            ("partner", proposal.partner.clone()),
            ("beneficiary", case.beneficiaries()),
            ("place", proposal.place.clone()),
        ],
    ));
    paper.push(pieces::heading(template.text("points")));
    paper.push(points(template));
    paper.push(pieces::heading(template.text("money")));
    paper.blocks.extend(money(case, template));
    paper.blocks.extend(shares);
    paper.push(pieces::heading(template.text("conclusion")));
    paper.push(pieces::field(template.text("conclusion_text"), ""));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn points(template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        TableColumn::centred(Width::mm(14)),
        TableColumn::centred(Width::mm(16)),
        pieces::text_column(2),
    ];
    let rows = POINTS.iter().enumerate().map(|(index, key)| {
        Row::body([
            pieces::ordinal(index),
            template.text(key).to_owned(),
            String::new(),
            String::new(),
            String::new(),
        ])
    });
    let head = pieces::head_row(
        template,
        &["ordinal", "point", "passed", "failed", "remark"],
    );
    let mut table = Table::new(columns, vec![head], rows.collect());
    table.min_row_height = Length::mm(10);
    table
}

fn money(case: &FormCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let (file, dong) = (case.file, |sum: domain::money::Money| format!("{sum} đồng"));
    let asked = match file.estimate.is_empty() {
        true => String::new(),
        false => dong(file.estimated_grant()),
    };
    let other = match file.estimated_counterpart() {
        sum if sum.is_zero() => String::new(),
        sum => dong(sum),
    };
    pieces::fields(
        template,
        [
            ("asked", asked),
            ("other", other),
            ("appraised", String::new()),
        ],
    )
}
