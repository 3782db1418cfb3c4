use domain::contract::AdvanceKind;
use domain::money::Money;

use crate::block::{Block, Row, RowKind, Table, TableColumn, Width};
use crate::forms::case::ContractCase;
use crate::forms::pieces::{self, total_amount};
use crate::forms::template::FormTemplate;

/// Giá trị hợp đồng, thực hiện, quyết toán, đã nhận and what is left between the two sides.
pub fn blocks(case: &ContractCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let file = case.case.file;
    let settled: Money = file.standing_vouchers().map(|paper| paper.grant()).sum();
    let received = file.advanced() + file.moved(AdvanceKind::FinalPayment);
    let remaining = (settled - received).max(Money::ZERO);
    let to_return = (received - settled).max(Money::ZERO);
    let lines = [
        ("value", case.contract.value),
        ("accepted", file.accepted_grant().unwrap_or(Money::ZERO)),
        ("settled", settled),
        ("received", received),
        ("remaining", remaining),
        ("to_return", to_return),
    ];
    let mut blocks = vec![table(&lines, template).into()];
    let spelled = [
        ("words_value", case.contract.value),
        ("words_settled", settled),
        ("words_remaining", remaining),
        ("words_to_return", to_return),
    ];
    blocks.extend(
        spelled
            .into_iter()
            .filter(|(_, money)| !money.is_zero())
            .map(|(key, money)| pieces::words_after(template.text(key), money).into()),
    );
    blocks
}

fn table(lines: &[(&'static str, Money)], template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(1),
        TableColumn::amount(Width::mm(42)),
    ];
    let row = |(index, (key, money)): (usize, &(&'static str, Money))| {
        let kind = match *key {
            "remaining" | "to_return" => RowKind::Subtotal,
            _ => RowKind::Body,
        };
        let label = template.text(key).to_owned();
        Row::new(kind, [pieces::ordinal(index), label, total_amount(*money)])
    };
    let head = vec![pieces::head_row(
        template,
        &["ordinal", "content", "amount"],
    )];
    Table::new(columns, head, lines.iter().enumerate().map(row).collect())
}
