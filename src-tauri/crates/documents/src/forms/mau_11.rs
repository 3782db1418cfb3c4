//! Mẫu số 11: kế hoạch đào tạo or tổ chức thực hiện.

use domain::calendar::Day;
use domain::money::Money;
use domain::proposal::Proposal;
use domain::proposal_file::{ClassFile, ProposalFile};

use super::case::FormCase;
use super::pieces::{self, amount, total_amount};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 11: classes when there are any, else the beneficiaries. Where these carry no money of
/// their own, the lines of the estimate follow, so that the total is always the sum of its rows.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let year = proposal.year.0.to_string();
    let what = if case.file.classes.is_empty() {
        template.text("carrying_out")
    } else {
        template.text("training")
    };
    let values = [("what", what), ("year", &year)];
    let mut paper = pieces::opened(&case.frame, template, &values);
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("proposal", proposal.title.as_str()),
            ("implementer", &proposal.implementer),
            ("goal", &proposal.goal),
        ],
    ));
    let steps = steps(case.file, template);
    let total: Money = steps.iter().map(|step| step.money).sum();
    paper.push(pieces::unit_line());
    paper.push(table(&steps, total, template));
    if !total.is_zero() {
        paper.push(pieces::words(total));
    }
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

/// Một dòng của kế hoạch: the six texts before the money.
struct Step {
    kind: RowKind,
    texts: [String; 5],
    money: Money,
}

fn steps(file: &ProposalFile, template: &FormTemplate) -> Vec<Step> {
    let mut steps: Vec<Step> = if file.classes.is_empty() {
        beneficiaries(file, template)
    } else {
        let class = |class| class_step(&file.proposal, class, template);
        file.classes.iter().map(class).collect()
    };
    if steps.iter().all(|step| step.money.is_zero()) && !file.estimate.is_empty() {
        let only = |content: &str| {
            [
                content.to_owned(),
                "".into(),
                "".into(),
                "".into(),
                "".into(),
            ]
        };
        steps.push(Step {
            kind: RowKind::Group,
            texts: only(template.text("costs")),
            money: Money::ZERO,
        });
        steps.extend(file.estimate.iter().map(|line| Step {
            kind: RowKind::Body,
            texts: only(&line.content),
            money: line.grant,
        }));
    }
    steps
}

fn class_step(proposal: &Proposal, file: &ClassFile, template: &FormTemplate) -> Step {
    let class = &file.class;
    let count = file.trainees.len().to_string();
    let whom = if file.trainees.is_empty() {
        String::new()
    } else {
        template.filled("trainees", &[("count", &count)])
    };
    let time = period(class.starts_on, class.ends_on, template);
    Step {
        kind: RowKind::Body,
        texts: [
            class.name.clone(),
            time,
            class.place.clone(),
            whom,
            proposal.partner.clone(),
        ],
        money: Money::ZERO,
    }
}

fn beneficiaries(file: &ProposalFile, template: &FormTemplate) -> Vec<Step> {
    let proposal = &file.proposal;
    let time = period(proposal.starts_on, proposal.ends_on, template);
    file.beneficiaries
        .iter()
        .map(|(share, establishment)| Step {
            kind: RowKind::Body,
            texts: [
                share.content.clone(),
                time.clone(),
                establishment.address.clone(),
                establishment.name.clone(),
                proposal.partner.clone(),
            ],
            money: share.grant,
        })
        .collect()
}

fn period(from: Option<Day>, to: Option<Day>, template: &FormTemplate) -> String {
    match (from, to) {
        (Some(from), Some(to)) => {
            let (from, to) = (from.to_string(), to.to_string());
            template.filled("period", &[("from", &from), ("to", &to)])
        }
        _ => pieces::day(from.or(to)),
    }
}

fn table(steps: &[Step], total: Money, template: &FormTemplate) -> Table {
    let keys = ["content", "time", "place", "whom", "partner", "money"];
    let columns = vec![
        pieces::text_column(4),
        TableColumn::centred(Width::mm(24)),
        pieces::text_column(3),
        pieces::text_column(3),
        pieces::text_column(3),
        TableColumn::amount(Width::mm(26)),
    ];
    let row = |step: &Step| {
        let mut cells = step.texts.to_vec();
        cells.push(amount(step.money));
        Row::new(step.kind, cells)
    };
    let mut rows: Vec<Row> = steps.iter().map(row).collect();
    let blank = String::new;
    rows.push(Row::new(
        RowKind::Total,
        [
            template.text("total").to_owned(),
            blank(),
            blank(),
            blank(),
            blank(),
            total_amount(total),
        ],
    ));
    let head = vec![pieces::head_row(template, &keys)];
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, head, rows)
    }
}

#[cfg(test)]
mod tests;
