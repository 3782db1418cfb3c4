//! Chín nội dung × nguồn: quarterly, six-month, nine-month and yearly reports.

use super::catalogue::{Template, contents};
use super::facts::{Entry, Facts, When};
use super::sheet::{FUNDS, Line, Sheet, asks, fund_key, fund_label, total};
use crate::error::Result;

/// Một dòng a content with its number, a line below it for each source that has anything.
pub fn sheet(template: &Template, facts: &Facts) -> Result<Sheet> {
    let mut sheet = Sheet::new(template);
    let mut all = Vec::new();
    for (number, name) in contents()? {
        let of = |entry: &Entry| entry.kind().map(|kind| kind.content_number()) == Some(number);
        let at = sheet.push(Line {
            id: format!("nd-{number}"),
            ordinal: number.to_string(),
            label: name,
            asks: asks(template, facts, of),
            ..Line::default()
        });
        all.push(at);
        let parts = by_fund(template, facts, &mut sheet, &format!("nd-{number}"), of);
        sheet.lines[at].sums = parts;
    }
    let unnamed = |entry: &Entry| entry.kind().is_none();
    if !facts.places(When::Now, unnamed).is_empty() {
        let at = sheet.push(Line {
            id: "nd-khac".to_owned(),
            label: "Không tách theo nội dung".to_owned(),
            asks: asks(template, facts, unnamed),
            ..Line::default()
        });
        all.push(at);
        sheet.lines[at].sums = by_fund(template, facts, &mut sheet, "nd-khac", unnamed);
    }
    of_which(template, facts, &mut sheet);
    sheet.total = Some(total(template, facts, all, |_| true));
    Ok(sheet)
}

/// Trong đó theo nguồn: the lines of each source over all contents.
fn of_which(template: &Template, facts: &Facts, sheet: &mut Sheet) {
    for at in by_fund(template, facts, sheet, "tong", |_| true) {
        let own = sheet.lines[at].id.trim_start_matches("tong").to_owned();
        let parts = sheet.lines.iter().enumerate();
        let parts = parts.filter(|(_, line)| line.level == 1 && line.id.starts_with("nd-"));
        let parts = parts.filter(|(_, line)| line.id.ends_with(&own));
        let sums = parts.map(|(place, _)| place).collect();
        let line = &mut sheet.lines[at];
        line.level = 0;
        line.label = format!("Trong đó: {}", line.label);
        line.sums = sums;
    }
}

/// A line for each source that has entries in the period or the one before; their places.
pub fn by_fund(
    template: &Template,
    facts: &Facts,
    sheet: &mut Sheet,
    id: &str,
    of: impl Fn(&Entry) -> bool,
) -> Vec<usize> {
    let mut parts = Vec::new();
    for fund in FUNDS {
        let of_fund = |entry: &Entry| entry.source() == fund && of(entry);
        let any = [When::Now, When::Before].map(|when| facts.places(when, of_fund));
        if any.iter().all(Vec::is_empty) {
            continue;
        }
        parts.push(sheet.push(Line {
            id: format!("{id}-{}", fund_key(fund)),
            level: 1,
            label: fund_label(fund).to_owned(),
            asks: asks(template, facts, of_fund),
            ..Line::default()
        }));
    }
    parts
}
