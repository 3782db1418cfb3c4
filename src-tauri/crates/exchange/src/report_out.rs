//! Báo cáo ra bảng tính: real numbers, totals as formulas, and no text that could be taken for one.

use domain::report::{ColumnKind, ColumnRule, Report, ReportCell, ReportRow};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError};

use crate::list_out::ListNotWritten;

/// Cột đầu của số: after TT and the name of the row.
const FIRST: u16 = 2;

/// The bytes of an .xlsx; `above` are the lines of the unit.
pub fn workbook(report: &Report, above: &[String]) -> Result<Vec<u8>, ListNotWritten> {
    let mut workbook = Workbook::new();
    let tab = workbook.add_worksheet();
    tab.set_name("Báo cáo")?;
    tab.set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
    tab.set_margins(0.6, 0.4, 0.8, 0.8, 0.3, 0.3);
    let plain = Format::new().set_font_name("Times New Roman");
    let title = plain.clone().set_bold().set_font_size(14);
    let mut line = 0;
    for text in above {
        text_at(tab, line, 0, text, &plain)?;
        line += 1;
    }
    text_at(tab, line, 0, &report.title, &title)?;
    text_at(
        tab,
        line + 1,
        0,
        &report.period_text,
        &plain.clone().set_italic(),
    )?;
    let head = line + 3;
    heads(tab, report, head)?;
    let first = head + 2;
    tab.set_repeat_rows(head, head + 1)?;
    tab.set_freeze_panes(first, FIRST)?;
    for (line, row) in (first..).zip(report.rows.iter().chain(&report.total)) {
        write_row(tab, report, row, line, first)?;
    }
    let notes = first + size(report.rows.len()) + u32::from(report.total.is_some()) + 1;
    for (line, note) in (notes..).zip(below(report)) {
        text_at(tab, line, 0, &note, &plain)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn below(report: &Report) -> Vec<String> {
    let wrong = report.stated_checks.iter().filter(|check| !check.agrees);
    let wrong = wrong.map(|check| {
        let written = domain::number_text::quantity_text;
        let (stated, computed) = (written(check.stated), written(check.computed));
        let unit = &check.unit;
        format!(
            "{}: văn bản nêu {stated} {unit}, cộng các phần được {computed} {unit}.",
            check.what
        )
    });
    let source = format!("Mẫu: {}", report.source);
    wrong
        .chain(report.notes.iter().cloned())
        .chain([source])
        .collect()
}

fn heads(tab: &mut Worksheet, report: &Report, at: u32) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_font_name("Times New Roman")
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin);
    tab.merge_range(at, 0, at + 1, 0, "TT", &head)?;
    tab.merge_range(at, 1, at + 1, 1, &report.label_title, &head)?;
    tab.set_column_width(0, 5)?;
    tab.set_column_width(1, 46)?;
    let mut column = FIRST;
    for run in report
        .columns
        .chunk_by(|a, b| a.group == b.group && !a.group.is_empty())
    {
        let last = column + u16::try_from(run.len()).unwrap_or(1) - 1;
        match (run[0].group.as_str(), last > column) {
            ("", _) => {
                tab.merge_range(at, column, at + 1, column, &run[0].label, &head)?;
            }
            (group, true) => {
                tab.merge_range(at, column, at, last, group, &head)?;
            }
            (group, false) => {
                tab.write_string_with_format(at, column, group, &head)?;
            }
        }
        for of in run {
            if !of.group.is_empty() {
                tab.write_string_with_format(at + 1, column, &of.label, &head)?;
            }
            let width = match of.kind {
                ColumnKind::Text => 24,
                ColumnKind::Money | ColumnKind::Decimal => 17,
                ColumnKind::Count | ColumnKind::Percent => 11,
            };
            tab.set_column_width(column, width)?;
            column += 1;
        }
    }
    Ok(())
}

fn write_row(
    tab: &mut Worksheet,
    report: &Report,
    row: &ReportRow,
    line: u32,
    first: u32,
) -> Result<(), XlsxError> {
    let base = Format::new()
        .set_font_name("Times New Roman")
        .set_border(FormatBorder::Thin);
    let base = if row.level == 0 {
        base.set_bold()
    } else {
        base
    };
    text_at(
        tab,
        line,
        0,
        &row.ordinal,
        &base.clone().set_align(FormatAlign::Center),
    )?;
    let label = base.clone().set_text_wrap().set_indent(row.level);
    text_at(tab, line, 1, &row.label, &label)?;
    for (at, (column, cell)) in (FIRST..).zip(report.columns.iter().zip(&row.cells)) {
        let format = base
            .clone()
            .set_num_format(number_format(cell, column.kind));
        let wrapped = base.clone().set_text_wrap();
        match formula(report, row, at, line, first) {
            Some(formula) if cell.number.is_some() => {
                let shown = cell.number.unwrap_or_default().to_string();
                let formula = Formula::new(formula).set_result(shown);
                tab.write_formula_with_format(line, at, formula, &format)?;
            }
            _ => match cell.number.and_then(|number| number.to_f64()) {
                Some(number) => {
                    tab.write_number_with_format(line, at, number, &format)?;
                }
                None => text_at(tab, line, at, &cell.text, &wrapped)?,
            },
        }
    }
    Ok(())
}

fn number_format(cell: &ReportCell, kind: ColumnKind) -> &'static str {
    match (kind, cell.number.map(|number| number.scale())) {
        (ColumnKind::Percent, _) => "#,##0.0",
        (_, None | Some(0)) => "#,##0",
        (_, Some(_)) => "#,##0.###",
    }
}

/// The sum of the rows below, or the share of two columns; none = a figure from records.
fn formula(report: &Report, row: &ReportRow, at: u16, line: u32, first: u32) -> Option<String> {
    let column = &report.columns[usize::from(at - FIRST)];
    let beside = |key: &str| {
        let place = report.columns.iter().position(|of| of.key == *key)?;
        Some(row_col_to_cell(line, u16::try_from(place).ok()? + FIRST))
    };
    match &column.rule {
        ColumnRule::Records if row.sums.is_empty() => None,
        ColumnRule::Records => {
            let cells = row
                .sums
                .iter()
                .map(|of| row_col_to_cell(first + size(*of), at));
            // "+" and not SUM(): a function takes no more than 255 arguments.
            Some(format!("={}", cells.collect::<Vec<_>>().join("+")))
        }
        ColumnRule::Share { part, whole } => Some(format!(
            "=ROUND({}*100/{},1)",
            beside(part)?,
            beside(whole)?
        )),
        ColumnRule::Growth { now, before } => {
            let before = beside(before)?;
            Some(format!(
                "=ROUND(({}-{before})*100/{before},1)",
                beside(now)?
            ))
        }
    }
}

fn size(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Text stays text, also when it begins like a formula and somebody edits the cell.
fn text_at(
    tab: &mut Worksheet,
    line: u32,
    at: u16,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let quoted = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    match quoted {
        true => tab.write_string_with_format(line, at, text, &format.clone().set_quote_prefix())?,
        false => tab.write_string_with_format(line, at, text, format)?,
    };
    Ok(())
}

#[cfg(test)]
mod tests;
