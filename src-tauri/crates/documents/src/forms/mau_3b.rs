//! Mẫu số 3b: báo cáo khối lượng hoàn thành và kinh phí thực hiện.

use domain::contract::AdvanceKind;
use domain::money::Money;
use domain::proposal::estimate::EstimateLine;
use rust_decimal::Decimal;

use super::case::FormCase;
use super::pieces::{self, amount, quantity, total_amount};
use super::spending::{Group, by_estimate_line};
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Paragraph, Row, RowKind, Table, TableColumn, Width};

/// Dựng Mẫu 3b. Còn lại = thực hiện phần khuyến công − đã tạm ứng; advances belong to the whole
/// contract, so both stand in the total row only.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let year = proposal.year.0.to_string();
    let mut paper = pieces::opened(&case.frame, template, &[("year", &year)]);
    let contract = case.contract_text(template.text("contract_value"));
    paper.blocks.extend(pieces::fields_by_two(
        template,
        [
            [("proposal", &proposal.title), ("contract", &contract)],
            [
                ("implementer", &proposal.implementer),
                ("beneficiary", &case.beneficiaries()),
            ],
        ],
    ));
    let groups = by_estimate_line(case.file, |_| true);
    let received = case.file.advanced() + case.file.moved(AdvanceKind::FinalPayment);
    let done: Money = groups.iter().map(Group::grant).sum();
    paper.push(pieces::unit_line());
    paper.push(table(&groups, received, template));
    paper.push(pieces::words_after(template.text("words"), done));
    if let Some(line) = words_of_rest(done - received, template) {
        paper.push(line);
    }
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn words_of_rest(rest: Money, template: &FormTemplate) -> Option<Paragraph> {
    if rest.is_zero() {
        return None;
    }
    let label = if rest.is_negative() {
        template.text("words_return")
    } else {
        template.text("words_remaining")
    };
    Some(pieces::words_after(label, rest.abs()))
}

fn table(groups: &[Group<'_>], received: Money, template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("content", &[]),
            ("agreed", &["agreed_volume", "agreed_grant"]),
            ("done", &["done_volume", "done_grant", "done_counterpart"]),
            ("advanced", &[]),
            ("remaining", &[]),
            ("note", &[]),
        ],
    );
    let (volume, money) = (TableColumn::centred(Width::mm(20)), pieces::amount_column());
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(3),
        volume,
        money,
        volume,
        money,
        money,
        money,
        money,
        pieces::text_column(1),
    ];
    let mut rows: Vec<Row> = groups.iter().enumerate().map(body_row).collect();
    rows.push(total_row(groups, received, template));
    Table::new(columns, head, rows)
}

fn total_row(groups: &[Group<'_>], received: Money, template: &FormTemplate) -> Row {
    let agreed = groups.iter().filter_map(|group| group.estimate);
    let agreed: Money = agreed.map(|line| line.grant).sum();
    let done: Money = groups.iter().map(Group::grant).sum();
    let own: Money = groups.iter().map(Group::counterpart).sum();
    Row::new(
        RowKind::Total,
        [
            String::new(),
            template.text("total").to_owned(),
            String::new(),
            total_amount(agreed),
            String::new(),
            total_amount(done),
            total_amount(own),
            total_amount(received),
            total_amount(done - received),
            String::new(),
        ],
    )
}

fn body_row((index, group): (usize, &Group<'_>)) -> Row {
    let line = group.estimate;
    let volume = |of: fn(&EstimateLine) -> Option<Decimal>| {
        line.and_then(|line| Some(format!("{} {}", quantity(Some(of(line)?)), line.unit)))
            .unwrap_or_default()
    };
    Row::body([
        pieces::ordinal(index),
        line.map_or(String::new(), |line| line.content.clone()),
        volume(|line| line.quantity),
        amount(line.map_or(Money::ZERO, |line| line.grant)),
        volume(|line| line.done_quantity),
        amount(group.grant()),
        amount(group.counterpart()),
        String::new(),
        String::new(),
        line.map_or(String::new(), |line| line.note.clone()),
    ])
}

#[cfg(test)]
mod tests;
