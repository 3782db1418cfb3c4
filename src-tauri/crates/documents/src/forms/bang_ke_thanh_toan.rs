//! Bảng kê nội dung thanh toán/tạm ứng: an internal paper since the old Mẫu 07 is gone.

use domain::voucher::{VoucherLine, VoucherState};

use super::case::VoucherCase;
use super::pieces::{
    self, amount, amount_column, day, ordinal, ordinal_column, text_column, total_amount,
    two_head_rows,
};
use super::template::{FormTemplate, fill};
use crate::Document;
use crate::block::{Align, Cell, FontSize, Row, RowKind, Table, TableColumn, Width};

/// Dựng bảng kê of a voucher.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    let voucher = &case.voucher.voucher;
    let mut paper = pieces::blank(&case.frame, template);
    paper.draft |= voucher.state == VoucherState::Draft;
    paper.push(pieces::form_head(&case.frame, template));
    paper.push(pieces::title(template));
    let number = match voucher.number.as_str() {
        "" => "……………",
        number => number,
    };
    let on = voucher.paid_on.to_string();
    let kind = voucher.kind.label().to_lowercase();
    let values = [("paper", kind.as_str()), ("number", number), ("day", &on)];
    paper.push(pieces::subtitle(fill(&template.subtitle, &values)));
    paper.push(pieces::unit_line());
    paper.push(table(case, template));
    paper.push(pieces::words(case.voucher.face_amount()));
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

fn table(case: &VoucherCase<'_>, template: &FormTemplate) -> Table {
    let lines = case.voucher.lines.iter().enumerate();
    let mut rows: Vec<Row> = lines.map(|(at, line)| row(case, at, line)).collect();
    let total = total_amount(case.voucher.face_amount());
    rows.push(Row::of(
        RowKind::Total,
        vec![
            Cell::spanning(template.text("sum"), 7, Align::Centre),
            Cell::new(total),
        ],
    ));
    let mut columns = vec![ordinal_column(), text_column(1)];
    for _ in 0..2 {
        columns.push(TableColumn::centred(Width::mm(18)));
        columns.push(TableColumn::centred(Width::mm(20)));
    }
    columns.push(TableColumn::centred(Width::mm(16)));
    columns.push(amount_column());
    let heads = two_head_rows(
        template,
        &[
            ("order", &[]),
            ("content", &[]),
            ("invoice", &["number", "day"]),
            ("voucher", &["number", "day"]),
            ("sub_item", &[]),
            ("amount", &[]),
        ],
    );
    Table {
        size: FontSize::tenth_pt(105),
        ..Table::new(columns, heads, rows)
    }
}

fn row(case: &VoucherCase<'_>, at: usize, line: &VoucherLine) -> Row {
    let part = case.file.and_then(|file| file.treasury.line(line.uid));
    let content = match line.content.trim() {
        "" => &case.voucher.voucher.reason,
        own => own,
    };
    Row::body([
        ordinal(at),
        content.to_owned(),
        line.invoice_number.clone(),
        day(line.invoiced_on),
        part.map_or(String::new(), |part| part.paper_number.clone()),
        day(part.and_then(|part| part.paper_on)),
        line.sub_item.clone(),
        amount(line.amount()),
    ])
}

#[cfg(test)]
mod tests;
