use domain::voucher::VoucherLine;

use super::Sheet;
use crate::block::{
    Block, Cell, FontSize, HeadCell, HeadRow, Length, Row, RowKind, Table, TableColumn, Width,
};
use crate::forms::pieces::{amount, day, total_amount};
use crate::forms::template::FormTemplate;

/// Bảng nào: budget columns of a draw, or source and year of a bank order; with or without tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Mẫu 13.
    Draw,
    /// Mẫu 14.
    DrawWithTax,
    /// Mẫu 17.
    Order,
    /// Mẫu 18.
    OrderWithTax,
}

impl TableKind {
    fn with_tax(self) -> bool {
        matches!(self, TableKind::DrawWithTax | TableKind::OrderWithTax)
    }

    /// Captions of the code columns.
    fn codes(self) -> &'static [&'static str] {
        match self {
            TableKind::Draw | TableKind::DrawWithTax => &["sub_item", "sector", "fund"],
            TableKind::Order | TableKind::OrderWithTax => &["fund", "fiscal_year"],
        }
    }
}

/// Bảng nội dung thanh toán, a row for each line of the voucher and the total, numbered as the form is.
pub fn table(sheet: &Sheet<'_>, kind: TableKind) -> Block {
    let rows = sheet.case.voucher.lines.iter();
    let mut rows: Vec<Row> = rows
        .map(|line| Row::body(cells(sheet, kind, line)))
        .collect();
    rows.push(total(sheet, kind));
    Table {
        column_numbers: Some(numbers(kind)),
        size: FontSize::tenth_pt(95),
        space_after: Length::pt(3),
        ..Table::new(columns(kind), heads(sheet.template, kind), rows)
    }
    .into()
}

fn columns(kind: TableKind) -> Vec<TableColumn> {
    let mut columns = vec![TableColumn::text(Width::Weight(1))];
    for _ in 0..2 {
        columns.push(TableColumn::centred(Width::mm(16)));
        columns.push(TableColumn::centred(Width::mm(19)));
    }
    columns.extend(
        kind.codes()
            .iter()
            .map(|_| TableColumn::centred(Width::mm(14))),
    );
    let amounts = if kind.with_tax() { 3 } else { 1 };
    columns.extend((0..amounts).map(|_| TableColumn::amount(Width::mm(25))));
    columns
}

fn heads(template: &FormTemplate, kind: TableKind) -> Vec<HeadRow> {
    let text = |key| template.text(key);
    let over = |key| HeadCell::spanning(text(key), 1, 2);
    let mut upper = vec![
        over("content"),
        HeadCell::spanning(text("invoice"), 2, 1),
        HeadCell::spanning(text("voucher"), 2, 1),
    ];
    upper.extend(kind.codes().iter().map(|key| over(key)));
    upper.push(over("total"));
    let mut lower: Vec<_> = ["number", "day", "number", "day"]
        .map(|key| HeadCell::new(text(key)))
        .into();
    if kind.with_tax() {
        upper.push(HeadCell::spanning(text("parts"), 2, 1));
        lower.push(HeadCell::new(text("to_budget")));
        lower.push(HeadCell::new(text("to_payee")));
    }
    vec![HeadRow::new(upper), HeadRow::new(lower)]
}

/// (1), (2) … and the sum the form states: (9)=(10)+(11) on Mẫu 14, (8)=(9)+(10) on Mẫu 18.
fn numbers(kind: TableKind) -> Vec<String> {
    let count = columns(kind).len();
    let mut numbers: Vec<_> = (1..=count).map(|at| format!("({at})")).collect();
    if kind.with_tax() {
        numbers[count - 3] = format!("({})=({})+({})", count - 2, count - 1, count);
    }
    numbers
}

fn cells(sheet: &Sheet<'_>, kind: TableKind, line: &VoucherLine) -> Vec<String> {
    let voucher = &sheet.case.voucher.voucher;
    let part = sheet.treasury().and_then(|file| file.line(line.uid));
    let content = match line.content.trim() {
        "" => &voucher.reason,
        own => own,
    };
    let fund = sheet.text(|one| &one.fund).to_owned();
    let mut cells = vec![
        content.to_owned(),
        line.invoice_number.clone(),
        day(line.invoiced_on),
        part.map_or(String::new(), |part| part.paper_number.clone()),
        day(part.and_then(|part| part.paper_on)),
    ];
    match kind {
        TableKind::Draw | TableKind::DrawWithTax => {
            let sector = sheet.text(|one| &one.sector).to_owned();
            cells.extend([line.sub_item.clone(), sector, fund]);
        }
        TableKind::Order | TableKind::OrderWithTax => {
            cells.extend([fund, voucher.year.to_string()]);
        }
    }
    cells.push(amount(line.amount()));
    if kind.with_tax() {
        let parts = part.map(|part| [part.to_budget, part.to_payee]);
        cells.extend(parts.unwrap_or_default().map(amount));
    }
    cells
}

fn total(sheet: &Sheet<'_>, kind: TableKind) -> Row {
    let split = sheet.split();
    let label = Cell {
        align: Some(crate::block::Align::Centre),
        ..Cell::new(sheet.template.text("sum"))
    };
    let mut cells = vec![label];
    let empty = 4 + kind.codes().len();
    cells.extend((0..empty).map(|_| Cell::new("")));
    cells.push(Cell::new(total_amount(split.whole)));
    if kind.with_tax() {
        cells.push(Cell::new(total_amount(split.to_budget)));
        cells.push(Cell::new(total_amount(split.to_payee)));
    }
    Row::of(RowKind::Total, cells)
}
