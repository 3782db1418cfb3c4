//! Năm × nguồn, rồi loại đề án: the five-year report.

use domain::proposal::ProposalKind;

use super::catalogue::Template;
use super::contents::by_fund;
use super::facts::{Entry, Facts, When};
use super::sheet::{Line, Sheet, asks, total};

/// Phần I: từng năm theo nguồn; phần II: từng loại đề án. Only part I makes the total.
pub fn sheet(template: &Template, facts: &Facts) -> Sheet {
    let mut sheet = Sheet::new(template);
    sheet.push(heading(template, "phan-nam", "I", "Theo năm và nguồn"));
    let (first, last) = facts.period.years();
    let mut years = Vec::new();
    for year in first..=last {
        let of = |entry: &Entry| entry.year() == Some(year);
        years.extend(year_line(
            template,
            facts,
            &mut sheet,
            &year.to_string(),
            of,
        ));
    }
    let outside = |entry: &Entry| {
        let of_period = |year| (first..=last).contains(&year);
        !entry.year().is_some_and(of_period)
    };
    let label = "Năm khác, không tách năm";
    years.extend(year_line(template, facts, &mut sheet, label, outside));
    sheet.push(heading(template, "phan-loai", "II", "Theo loại đề án"));
    for kind in ProposalKind::ALL {
        let of = |entry: &Entry| entry.kind() == Some(kind);
        kind_line(template, facts, &mut sheet, kind.key(), kind.label(), of);
    }
    let unnamed = |entry: &Entry| entry.kind().is_none();
    kind_line(
        template,
        facts,
        &mut sheet,
        "khac",
        "Không tách theo loại",
        unnamed,
    );
    sheet.total = Some(total(template, facts, years, |_| true));
    sheet
}

fn heading(template: &Template, id: &str, ordinal: &str, label: &str) -> Line {
    Line {
        id: id.to_owned(),
        ordinal: ordinal.to_owned(),
        label: label.to_owned(),
        asks: vec![super::sheet::Ask::Blank; template.columns.len()],
        ..Line::default()
    }
}

fn year_line(
    template: &Template,
    facts: &Facts,
    sheet: &mut Sheet,
    label: &str,
    of: impl Fn(&Entry) -> bool,
) -> Option<usize> {
    if facts.places(When::Now, &of).is_empty() {
        return None;
    }
    let id = match label.parse::<i32>() {
        Ok(year) => format!("nam-{year}"),
        Err(_) => "nam-khac".to_owned(),
    };
    let at = sheet.push(Line {
        id: id.clone(),
        level: 1,
        label: label.to_owned(),
        asks: asks(template, facts, &of),
        ..Line::default()
    });
    let parts = by_fund(template, facts, sheet, &id, of);
    for part in &parts {
        sheet.lines[*part].level = 2;
    }
    sheet.lines[at].sums = parts;
    Some(at)
}

fn kind_line(
    template: &Template,
    facts: &Facts,
    sheet: &mut Sheet,
    key: &str,
    label: &str,
    of: impl Fn(&Entry) -> bool,
) {
    if facts.places(When::Now, &of).is_empty() {
        return;
    }
    sheet.push(Line {
        id: format!("loai-{key}"),
        level: 1,
        label: label.to_owned(),
        asks: asks(template, facts, of),
        ..Line::default()
    });
}
