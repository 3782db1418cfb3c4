//! Mẫu số 8a: bảng kê chứng từ đề nghị quyết toán, grouped by the lines of Mẫu 7.

use domain::money::Money;

use super::case::FormCase;
use super::pieces;
use super::spending::{Group, by_estimate_line};
use super::template::FormTemplate;
use super::voucher_list;
use crate::Document;
use crate::block::{Table, TableColumn, Width};

/// Dựng Mẫu 8a: only what khuyến công paid.
pub fn document(case: &FormCase<'_>, template: &FormTemplate) -> Document {
    let proposal = &case.file.proposal;
    let year = proposal.year.0.to_string();
    let values = [("source", proposal.source.label()), ("year", &year)];
    let mut paper = pieces::opened(&case.frame, template, &values);
    let contract = case.contract_text(template.text("contract_value"));
    paper.blocks.extend(pieces::fields(
        template,
        [
            ("contract", contract.as_str()),
            ("proposal", &proposal.title),
            ("implementer", &proposal.implementer),
        ],
    ));
    paper.push(pieces::unit_line());
    let mut groups = by_estimate_line(case.file, |_| true);
    for group in &mut groups {
        group.entries.retain(|entry| !entry.grant.is_zero());
    }
    groups.retain(|group| !group.entries.is_empty());
    paper.push(table(&groups, template));
    paper.push(pieces::words(groups.iter().map(Group::grant).sum()));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(groups: &[Group<'_>], template: &FormTemplate) -> Table {
    let head = pieces::two_head_rows(
        template,
        &[
            ("ordinal", &[]),
            ("voucher", &["number", "day"]),
            ("content", &[]),
            ("amount", &[]),
            ("note", &[]),
        ],
    );
    let columns = vec![
        pieces::ordinal_column(),
        TableColumn::centred(Width::mm(24)),
        TableColumn::centred(Width::mm(24)),
        pieces::text_column(1),
        pieces::amount_column(),
        TableColumn::text(Width::mm(18)),
    ];
    let amounts = |grant: Money, _: Money, written: fn(Money) -> String| vec![written(grant)];
    Table::new(columns, head, voucher_list::rows(groups, template, amounts))
}

#[cfg(test)]
mod tests;
