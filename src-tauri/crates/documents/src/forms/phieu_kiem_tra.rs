//! Phiếu kiểm tra: every breach found, what was said about it and who let it pass.

use domain::breach::Severity;
use domain::calendar::Day;

use super::case::Frame;
use super::pieces;
use super::template::FormTemplate;
use crate::Document;
use crate::block::{Align, Cell, FontSize, Length, Paragraph, Row, RowKind, Table, Text};

/// Một lần kiểm tra: the rows in the order they were found.
#[derive(Debug, Clone, Copy)]
pub struct CheckSheetCase<'a> {
    /// Khung in; its day is the day of the check.
    pub frame: Frame<'a>,
    /// Đối tượng kiểm tra: code and title of the đề án, or the year.
    pub subject: &'a str,
    /// Các điểm phát hiện.
    pub rows: &'a [CheckSheetRow],
}

/// Một điểm phát hiện, in the office's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckSheetRow {
    /// Mã kiểm tra (`DATE_ORDER`).
    pub code: String,
    /// Mức độ.
    pub severity: Severity,
    /// Việc gì, phải làm gì: the whole message.
    pub words: String,
    /// Căn cứ with its mark; empty for none.
    pub reference: String,
    /// Vượt chặn, when the head of the unit let it pass.
    pub overridden: Option<Override>,
}

/// Quyết định vượt chặn: logged by the office, printed on the check sheet (checks.md).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Lý do.
    pub reason: String,
    /// Số văn bản đính kèm; empty for none.
    pub paper_number: String,
    /// Người quyết định.
    pub by: String,
    /// Ngày quyết định.
    pub on: Day,
}

/// Dựng phiếu kiểm tra: grouped by severity, the gravest first, with the count of each.
pub fn document(case: &CheckSheetCase<'_>, template: &FormTemplate) -> Document {
    let mut paper = pieces::blank(&case.frame, template);
    paper.push(pieces::form_head(&case.frame, template));
    paper.push(pieces::title(template));
    let day = case.frame.on.to_string();
    paper.push(pieces::subtitle(
        template.filled("checked_on", &[("day", &day)]),
    ));
    paper.push(pieces::field(template.text("subject"), case.subject));
    paper.push(summary(case, template));
    if !case.rows.is_empty() {
        paper.push(table(case, template));
    }
    paper.push(pieces::signatures(&case.frame, template));
    paper
}

/// The severities in the order of the sheet, each with its caption.
fn severities(template: &FormTemplate) -> [(Severity, &str); 4] {
    [
        (Severity::Block, template.text("block")),
        (
            Severity::BlockOverridable,
            template.text("block_overridable"),
        ),
        (Severity::Warn, template.text("warn")),
        (Severity::Remind, template.text("remind")),
    ]
}

fn rows_of<'a>(
    case: &CheckSheetCase<'a>,
    severity: Severity,
) -> impl Iterator<Item = &'a CheckSheetRow> + use<'a> {
    case.rows.iter().filter(move |row| row.severity == severity)
}

fn summary(case: &CheckSheetCase<'_>, template: &FormTemplate) -> Paragraph {
    let text = if case.rows.is_empty() {
        template.text("clean").to_owned()
    } else {
        let counts = severities(template).map(|(severity, caption)| {
            format!(
                "{}: {}",
                caption.to_lowercase(),
                rows_of(case, severity).count()
            )
        });
        let passed = case
            .rows
            .iter()
            .filter(|row| row.overridden.is_some())
            .count();
        let passed = passed.to_string();
        let counts = counts.join("; ");
        template.filled("summary", &[("counts", &counts), ("passed", &passed)])
    };
    Paragraph::new(Text::new().bold(text))
        .size(FontSize::pt(12))
        .spaced(Length::pt(2), Length::pt(6))
}

fn table(case: &CheckSheetCase<'_>, template: &FormTemplate) -> Table {
    let columns = vec![
        pieces::ordinal_column(),
        pieces::text_column(7),
        pieces::text_column(4),
    ];
    let head = vec![pieces::head_row(template, &["no", "finding", "override"])];
    let mut rows = Vec::new();
    let mut printed = 0;
    for (severity, caption) in severities(template) {
        let found: Vec<_> = rows_of(case, severity).collect();
        if found.is_empty() {
            continue;
        }
        rows.push(group_row(caption, found.len()));
        for row in found {
            rows.push(finding_row(printed, row, template));
            printed += 1;
        }
    }
    Table {
        size: FontSize::pt(11),
        ..Table::new(columns, head, rows)
    }
}

fn group_row(caption: &str, count: usize) -> Row {
    let text = format!("{caption} ({count})");
    let cell = Cell::spanning(text, 3, Align::Left);
    Row::of(RowKind::Group, vec![cell])
}

/// The message, and under it the code and the ground; beside them the reason it was let pass for.
fn finding_row(index: usize, row: &CheckSheetRow, template: &FormTemplate) -> Row {
    let mut finding = Text::from(format!("{}\n", row.words)).italic(row.code.as_str());
    if !row.reference.is_empty() {
        finding = finding.italic(format!(" · {}", row.reference));
    }
    let passed = row.overridden.as_ref().map_or_else(Text::new, |passed| {
        let on = passed.on.to_string();
        let who = template.filled("override_by", &[("by", &passed.by), ("day", &on)]);
        let mut reason = passed.reason.clone();
        if !passed.paper_number.is_empty() {
            let number = [("number", passed.paper_number.as_str())];
            reason = format!("{reason} {}", template.filled("override_paper", &number));
        }
        Text::from(format!("{reason}\n")).italic(who)
    });
    Row::body([Text::from(pieces::ordinal(index)), finding, passed])
}

#[cfg(test)]
mod tests;
