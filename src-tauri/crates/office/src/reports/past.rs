//! Kết quả đã tổng hợp: what old reports say, document by document.

use std::collections::BTreeSet;

use super::catalogue::Template;
use super::facts::{Entry, Facts, When};
use super::sheet::{Line, Sheet, asks, total};

/// Mỗi văn bản a group, its lines below.
pub fn sheet(template: &Template, facts: &Facts) -> Sheet {
    let mut sheet = Sheet::new(template);
    let documents: BTreeSet<&str> = facts
        .entries(When::Now)
        .iter()
        .filter_map(|entry| match entry {
            Entry::Past(of) => Some(of.document.as_str()),
            Entry::Proposal(_) => None,
        })
        .collect();
    let is_past = |entry: &Entry| matches!(entry, Entry::Past(_));
    let mut groups = Vec::new();
    for (number, document) in (1..).zip(documents) {
        let of = |entry: &Entry| matches!(entry, Entry::Past(of) if of.document == document);
        let group = sheet.push(Line {
            id: format!("vb-{number}"),
            ordinal: number.to_string(),
            label: document.to_owned(),
            asks: asks(template, facts, of),
            ..Line::default()
        });
        groups.push(group);
        for at in facts.places(When::Now, of) {
            if let Entry::Past(of) = &facts.entries(When::Now)[at] {
                let own =
                    |entry: &Entry| matches!(entry, Entry::Past(other) if other.uid == of.uid);
                let label = match of.part.is_empty() {
                    true => of.content.clone(),
                    false => format!("{}: {}", of.part, of.content),
                };
                let place = sheet.push(Line {
                    id: of.uid.to_string(),
                    level: 1,
                    label,
                    asks: asks(template, facts, own),
                    ..Line::default()
                });
                sheet.lines[group].sums.push(place);
            }
        }
    }
    sheet.total = Some(total(template, facts, groups, is_past));
    sheet
}
