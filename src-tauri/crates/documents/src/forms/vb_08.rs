//! VB-08: báo cáo tổng hợp kết quả thực hiện đề án.

use domain::money::Money;
use domain::proposal_file::ProposalFile;

use super::case::FormCase;
use super::decision;
use super::pieces::{self, amount, quantity, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Block, FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng báo cáo tổng hợp (TT 36/2013/TT-BCT Điều 14): aim, results, money by source, effect; difficulties
/// and requests are written by the unit.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let file = case.file;
    let mut paper = pieces::blank(&case.frame, template);
    paper.push(pieces::dated_head(&case.frame, ""));
    paper.push(pieces::title(template));
    let title = [("title", file.proposal.title.as_str())];
    paper.push(pieces::subtitle(super::template::fill(
        &template.subtitle,
        &title,
    )));
    paper.push(pieces::heading(template.text("general")));
    paper.blocks.extend(general(case, template));
    paper.push(pieces::heading(template.text("results")));
    paper.blocks.extend(results(file, template));
    paper.push(pieces::heading(template.text("money")));
    paper.push(pieces::unit_line());
    paper.push(money(file, template));
    paper.push(pieces::words_after(
        template.text("words"),
        file.spent_grant(),
    ));
    paper.push(pieces::heading(template.text("effect")));
    paper.blocks.extend(effects(file, template));
    let mut last: Vec<Block> = vec![pieces::heading(template.text("requests")).into()];
    let blanks = [("difficulty", ""), ("request", "")];
    last.extend(pieces::fields(template, blanks));
    last.push(decision::signed(&case.frame, template).into());
    paper.push(Block::KeepTogether(last));
    paper
}

fn general(case: &FormCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let proposal = &case.file.proposal;
    let scale = [quantity(proposal.quantity), proposal.quantity_unit.clone()].join(" ");
    let period = [
        pieces::day(proposal.starts_on),
        pieces::day(proposal.ends_on),
    ]
    .join(" – ");
    let period = if period == " – " {
        String::new()
    } else {
        period
    };
    let contract = case.contract_text(template.text("contract_value"));
    pieces::fields(
        template,
        [
            ("proposal", proposal.title.clone()),
            ("contract", contract),
            ("implementer", proposal.implementer.clone()),
            ("beneficiary", case.beneficiaries()),
            ("place", proposal.place.clone()),
            ("period", period),
            ("scale", scale.trim().to_owned()),
            ("goal", proposal.goal.clone()),
        ],
    )
}

/// What was done beside what was planned, line by line of the estimate; classes with their people.
fn results(file: &ProposalFile, template: &FormTemplate) -> Vec<Block> {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        TableColumn::centred(Width::mm(24)),
        TableColumn::centred(Width::mm(24)),
        TableColumn::centred(Width::mm(24)),
    ];
    let classes = file.classes.iter().map(|class| {
        let certified = class
            .trainees
            .iter()
            .filter(|who| !who.certificate_number.is_empty());
        let planned = class.trainees.len().to_string();
        let name = template.filled("class_certified", &[("class", &class.class.name)]);
        [
            name,
            template.text("person").to_owned(),
            planned,
            certified.count().to_string(),
        ]
    });
    let lines = file.estimate.iter().map(|line| {
        [
            line.content.clone(),
            line.unit.clone(),
            quantity(line.quantity),
            quantity(line.done_quantity),
        ]
    });
    let rows: Vec<Row> = classes
        .chain(lines)
        .enumerate()
        .map(|(index, cells)| Row::body(std::iter::once(pieces::ordinal(index)).chain(cells)))
        .collect();
    if rows.is_empty() {
        return vec![pieces::field(template.text("done_text"), "").into()];
    }
    let head = pieces::head_row(template, &["ordinal", "content", "unit", "planned", "done"]);
    let mut table = Table::new(columns, vec![head], rows);
    table.size = FontSize::pt(11);
    vec![table.into()]
}

fn money(file: &ProposalFile, template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        TableColumn::amount(Width::mm(34)),
        TableColumn::amount(Width::mm(34)),
    ];
    let planned = file
        .proposal
        .approved_grant
        .unwrap_or_else(|| file.estimated_grant());
    let own = file.estimated_counterpart();
    let (spent, spent_own) = (file.spent_grant(), file.spent_counterpart());
    let row = |no: &str, key: &str, planned: Money, done: Money| {
        Row::body([
            no.to_owned(),
            template.text(key).to_owned(),
            amount(planned),
            amount(done),
        ])
    };
    let total = [
        String::new(),
        template.text("total").to_owned(),
        total_amount(planned + own),
        total_amount(spent + spent_own),
    ];
    let rows = vec![
        row("1", "grant", planned, spent),
        row("2", "counterpart", own, spent_own),
        Row::new(RowKind::Total, total),
    ];
    let head = pieces::head_row(template, &["ordinal", "source", "approved", "spent"]);
    Table::new(columns, vec![head], rows)
}

/// Hiệu quả as the minutes of acceptance found it, else a line to write it on.
fn effects(file: &ProposalFile, template: &FormTemplate) -> Vec<Block> {
    let found = file
        .acceptances
        .iter()
        .map(|(minutes, _)| minutes.effect.as_str());
    let found: Vec<Block> = found
        .filter(|effect| !effect.is_empty())
        .map(|effect| pieces::prose(effect).into())
        .collect();
    if found.is_empty() {
        return vec![pieces::field(template.text("effect_text"), "").into()];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixture;

    #[test]
    fn the_report_shows_plan_and_result_of_every_source() {
        let centre = fixture::centre_file();
        for (name, file) in [
            ("training", fixture::training()),
            ("machinery", fixture::machinery()),
        ] {
            let case = FormCase {
                frame: fixture::frame(&centre),
                file: &file,
            };
            let paper = document(&case, &fixture::template("vb-08"));
            fixture::look(&format!("vb-08-{name}"), &paper);
            let total = &fixture::rows(&paper, 1, RowKind::Total)[0];
            let spent = file.spent_grant() + file.spent_counterpart();
            assert_eq!(total[3], spent.to_string(), "{name}");
        }
    }
}
