//! Bảng kê chứng từ: what Mẫu 8a and 8b share.

use domain::money::Money;

use super::pieces::{self, amount, roman, total_amount};
use super::spending::{Entry, Group};
use super::template::FormTemplate;
use crate::block::{Cell, Row, RowKind};

/// Cột số tiền: how the amounts of an entry or of a sum are spread over the columns.
pub type Amounts = fn(Money, Money, fn(Money) -> String) -> Vec<String>;

/// Các dòng: a heading, the entries and a sub-total for each line of the estimate, then the total.
pub fn rows(groups: &[Group<'_>], template: &FormTemplate, amounts: Amounts) -> Vec<Row> {
    let mut rows = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        let numeral = roman(index);
        rows.push(heading(&numeral, group, template, amounts));
        let entries = group.entries.iter().enumerate();
        rows.extend(entries.map(|(at, entry)| entry_row(at, entry, amounts)));
        let label = template.filled("subtotal", &[("roman", &numeral)]);
        let sums = amounts(group.grant(), group.counterpart(), total_amount);
        rows.push(sum_row(RowKind::Subtotal, &label, sums));
    }
    let grant = groups.iter().map(Group::grant).sum();
    let counterpart = groups.iter().map(Group::counterpart).sum();
    let sums = amounts(grant, counterpart, total_amount);
    rows.push(sum_row(RowKind::Total, template.text("total"), sums));
    rows
}

fn heading(numeral: &str, group: &Group<'_>, template: &FormTemplate, amounts: Amounts) -> Row {
    let content = group
        .estimate
        .map_or(template.text("unassigned"), |line| &line.content);
    let width = amounts(Money::ZERO, Money::ZERO, amount).len() + 4;
    let span = u8::try_from(width).unwrap_or(u8::MAX);
    Row::of(
        RowKind::Group,
        vec![
            Cell::new(numeral),
            Cell::spanning(content, span, crate::block::Align::Left),
        ],
    )
}

fn entry_row(at: usize, entry: &Entry<'_>, amounts: Amounts) -> Row {
    let mut cells = vec![
        pieces::ordinal(at),
        entry.voucher.number.clone(),
        entry.voucher.paid_on.to_string(),
        entry.content().to_owned(),
    ];
    cells.extend(amounts(entry.grant, entry.counterpart, amount));
    cells.push(entry.voucher.note.clone());
    Row::body(cells)
}

fn sum_row(kind: RowKind, label: &str, sums: Vec<String>) -> Row {
    let mut cells = vec![
        String::new(),
        String::new(),
        String::new(),
        label.to_owned(),
    ];
    cells.extend(sums);
    cells.push(String::new());
    Row::new(kind, cells)
}
