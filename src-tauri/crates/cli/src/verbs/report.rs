//! kc report.

use domain::report::{Report, ReportRow};
use office::commands::reports::{self as commands, ReportRequest, WriteReport};
use office::host::Desk;
use office::progress::unwatched;
use office::{Office, OfficeError, Result};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::arguments::ReportArguments;

/// Một báo cáo, or the list of them.
pub fn report(request: &ReportArguments) -> Result<Answer> {
    if request.list {
        return list();
    }
    let (Some(name), Some(data)) = (&request.name, &request.data) else {
        return Err(OfficeError::NotFound {
            kind: "báo cáo",
            label: String::new(),
        });
    };
    let mut office = Office::open(data)?;
    let asked = asked(&office, name, request)?;
    let report = commands::show_report(&mut office, asked.clone())?.output;
    let (mut json, mut text) = (wire(&report), told(&report));
    if let Some(out) = &request.out {
        let write = WriteReport {
            report: asked,
            path: out.display().to_string(),
        };
        let written = commands::write_report(&Desk::with(office), write, &unwatched)?.output;
        text.push_str(&format!("Đã ghi {}.\n", written.path));
        json["file"] = json!(written.path);
    }
    Ok(Answer::done(json, text))
}

/// The days as typed; without them, the report's usual period around the office's day.
fn asked(office: &Office, name: &str, request: &ReportArguments) -> Result<ReportRequest> {
    let usual = office::reports::catalogue::template(name)?.span;
    let usual = usual.around(office.today()?);
    Ok(ReportRequest {
        name: name.to_owned(),
        from: request.from.unwrap_or(usual.from),
        to: request.to.unwrap_or(usual.to),
    })
}

fn list() -> Result<Answer> {
    let all = office::reports::catalogue::names()?;
    let lines = all
        .iter()
        .map(|of| format!("{:<12} {}: {}\n", of.name, of.label, of.summary));
    Ok(Answer::done(
        json!({ "count": all.len(), "rows": all }),
        lines.collect::<String>(),
    ))
}

/// Cells by the keys of their columns, so that a reader needs no positions.
fn wire(report: &Report) -> Value {
    let columns = &report.columns;
    let row = |row: &ReportRow| {
        json!({
            "id": row.id,
            "level": row.level,
            "ordinal": row.ordinal,
            "label": row.label,
            "cells": cells(report, row),
        })
    };
    json!({
        "name": report.name,
        "title": report.title,
        "from": report.period.from,
        "to": report.period.to,
        "columns": columns,
        "rows": report.rows.iter().map(row).collect::<Vec<_>>(),
        "totals": report.total.as_ref().map_or(Value::Null, |total| cells(report, total)),
        "stated_checks": report.stated_checks,
        "notes": report.notes,
        "source": report.source,
    })
}

fn cells(report: &Report, row: &ReportRow) -> Value {
    let cells = report.columns.iter().zip(&row.cells).map(|(column, cell)| {
        let value = match cell.number {
            Some(number) => whole(number),
            None if cell.text.is_empty() => Value::Null,
            None => Value::from(cell.text.as_str()),
        };
        (column.key.clone(), value)
    });
    Value::Object(cells.collect::<Map<_, _>>())
}

/// Whole numbers are numbers; a part of one stays the text it is, since no float is near a figure.
fn whole(number: Decimal) -> Value {
    match i64::try_from(number) {
        Ok(whole) if number.fract().is_zero() => Value::from(whole),
        _ => Value::from(number.normalize().to_string()),
    }
}

fn told(report: &Report) -> String {
    let mut text = format!("{}\n{}\n\n", report.title, report.period_text);
    for row in report.rows.iter().chain(&report.total) {
        let name = [row.ordinal.as_str(), row.label.as_str()].join(" ");
        text.push_str(&format!(
            "{}{}\n",
            "  ".repeat(row.level.into()),
            name.trim()
        ));
        let said = report.columns.iter().zip(&row.cells);
        let said = said.filter(|(_, cell)| !cell.text.is_empty() && cell.text != "0");
        let said: Vec<String> = said
            .map(|(column, cell)| {
                let group = if column.group.is_empty() {
                    String::new()
                } else {
                    format!("{}, ", column.group)
                };
                format!("{group}{} {}", column.label, cell.text)
            })
            .collect();
        if !said.is_empty() {
            text.push_str(&format!(
                "{}  {}\n",
                "  ".repeat(row.level.into()),
                said.join(" · ")
            ));
        }
    }
    for check in report.stated_checks.iter().filter(|check| !check.agrees) {
        let written = domain::number_text::quantity_text;
        text.push_str(&format!(
            "Lệch: {}: nêu {} {unit}, tính {} {unit}.\n",
            check.what,
            written(check.stated),
            written(check.computed),
            unit = check.unit,
        ));
    }
    for note in &report.notes {
        text.push_str(&format!("Ghi chú: {note}\n"));
    }
    text.push_str(&format!("Mẫu: {}.\n", report.source));
    text
}
