use domain::establishment::machine::Machine;
use domain::proposal::estimate::{CostItem, EstimateLine};
use domain::proposal_file::ClassFile;
use domain::voucher::VoucherLine;

use super::classes;
use crate::block::{Block, FontSize, Row, Table, TableColumn, Width};
use crate::forms::case::AcceptanceCase;
use crate::forms::pieces::{self, quantity};
use crate::forms::spending::by_estimate_line;
use crate::forms::template::FormTemplate;

/// Khối lượng, chất lượng: what was planned and done, and the machines that were seen.
pub fn blocks(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Vec<Block> {
    let of_one_class = case.acceptance.class_uid.is_some();
    let lines = case.case.file.estimate.iter().filter(|_| !of_one_class);
    let mut rows: Vec<[String; 4]> = classes(case)
        .into_iter()
        .flat_map(|file| class_rows(file, template))
        .collect();
    rows.extend(lines.map(|line| line_row(line, template)));
    let mut blocks = vec![table(rows, template).into()];
    if let Some(machines) = machines(case, template) {
        blocks.push(pieces::prose(template.text("machines")).into());
        blocks.push(machines.into());
    }
    blocks
}

fn table(rows: Vec<[String; 4]>, template: &FormTemplate) -> Table {
    let keys = ["ordinal", "content", "planned", "done", "judged"];
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(5),
        pieces::text_column(2),
        pieces::text_column(2),
        pieces::text_column(2),
    ];
    let numbered = rows.into_iter().enumerate().map(|(index, cells)| {
        let cells = std::iter::once(pieces::ordinal(index)).chain(cells);
        Row::body(cells)
    });
    let head = vec![pieces::head_row(template, &keys)];
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, head, numbered.collect())
    }
}

fn class_rows(file: &ClassFile, template: &FormTemplate) -> Vec<[String; 4]> {
    let certified = |t: &&domain::training::Trainee| !t.certificate_number.is_empty();
    let certified = file.trainees.iter().filter(certified).count();
    let row = |key: &'static str, unit: &'static str, count: usize| {
        let content = template.filled(key, &[("class", &file.class.name)]);
        let done = template.filled(unit, &[("count", &count.to_string())]);
        [content, String::new(), done, String::new()]
    };
    vec![
        row("class_trainees", "people", file.trainees.len()),
        row("class_days", "days", file.class.days().len()),
        row("class_certified", "people", certified),
    ]
}

/// Only the volume is judged; the quality is the inspectors' to write.
fn line_row(line: &EstimateLine, template: &FormTemplate) -> [String; 4] {
    let with_unit = |number| match number {
        Some(_) => format!("{} {}", quantity(number), line.unit),
        None => String::new(),
    };
    let judged = match (line.quantity, line.done_quantity) {
        (Some(planned), Some(done)) if done >= planned => template.text("enough").to_owned(),
        (Some(planned), Some(done)) => {
            let missing = with_unit(Some(planned - done));
            template.filled("short", &[("missing", &missing)])
        }
        _ => String::new(),
    };
    [
        line.content.clone(),
        with_unit(line.quantity),
        with_unit(line.done_quantity),
        judged,
    ]
}

/// Máy móc as recorded, plate and all; where none is recorded yet, the lines of the estimate with their
/// invoices, and number, year and state are read off the machine and written in.
fn machines(case: &AcceptanceCase<'_>, template: &FormTemplate) -> Option<Table> {
    let recorded = case.case.file.machines.iter();
    let recorded = recorded.filter(|_| case.acceptance.class_uid.is_none());
    let mut rows: Vec<Row> = recorded.map(|machine| machine_row(case, machine)).collect();
    if rows.is_empty() {
        rows = estimated_rows(case);
    }
    if rows.is_empty() {
        return None;
    }
    let keys = ["machine", "model", "made", "condition", "invoice"];
    let columns = vec![
        pieces::text_column(3),
        pieces::text_column(2),
        pieces::text_column(2),
        pieces::text_column(2),
        TableColumn::text(Width::mm(34)),
    ];
    Some(Table {
        size: FontSize::pt(11),
        ..Table::new(columns, vec![pieces::head_row(template, &keys)], rows)
    })
}

fn machine_row(case: &AcceptanceCase<'_>, machine: &Machine) -> Row {
    let joined = |parts: &[&str]| -> String {
        let told = parts.iter().filter(|part| !part.is_empty());
        told.copied().collect::<Vec<_>>().join(", ")
    };
    let year = machine.made_in.map_or(String::new(), |y| y.to_string());
    let number = machine.invoice_number();
    // The day stands on the voucher line that carries the invoice.
    let mut lines = case.case.file.standing_vouchers().flat_map(|v| &v.lines);
    let of_number = |line: &&VoucherLine| !number.is_empty() && line.invoice_number == number;
    let invoiced_on = lines.find(of_number).and_then(|line| line.invoiced_on);
    let day = invoiced_on.map_or(String::new(), |day| format!(" ({day})"));
    Row::body([
        machine.name.clone(),
        joined(&[&machine.model, &machine.serial_number]),
        joined(&[&year, &machine.maker, &machine.origin]),
        machine
            .condition
            .map_or(String::new(), |state| state.label().to_owned()),
        format!("{number}{day}"),
    ])
}

fn estimated_rows(case: &AcceptanceCase<'_>) -> Vec<Row> {
    by_estimate_line(case.case.file, |_| true)
        .iter()
        .filter_map(|group| {
            let line = group.estimate.filter(|l| l.item == CostItem::Machinery)?;
            let invoices: Vec<_> = group.entries.iter().filter_map(invoice).collect();
            let blank = String::new;
            Some(Row::body([
                line.content.clone(),
                blank(),
                blank(),
                blank(),
                invoices.join("; "),
            ]))
        })
        .collect()
}

fn invoice(entry: &crate::forms::spending::Entry<'_>) -> Option<String> {
    let line = entry.line;
    if line.invoice_number.is_empty() {
        return None;
    }
    let day = line.invoiced_on.map(|day| format!(" ({day})"));
    Some(format!(
        "{}{}",
        line.invoice_number,
        day.unwrap_or_default()
    ))
}
