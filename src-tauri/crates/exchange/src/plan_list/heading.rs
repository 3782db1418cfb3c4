//! What stands above the table of a plan: year, source, decision, stated sums.

use domain::fold::fold;

use crate::list;
use crate::report::{PlanHeading, PlanRow, RowReport, Stated};
use crate::table::{
    Line, amount_in_sentence, bounded_sum, decision_in, number_after, number_before,
};

/// How `Stated::group` names the lines above the table.
pub(super) const ABOVE_TABLE: &str = "Đầu biểu";

/// Reads the lines above the table.
pub(super) fn read(lines: &[Line]) -> PlanHeading {
    let folded: String = lines
        .iter()
        .map(|line| line.folded.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    let period = lines.iter().find_map(|line| period(&line.folded));
    let decision = lines.iter().find_map(decision_in);
    let about_money =
        |line: &&Line| line.folded.contains("kinh phi") || line.folded.contains("von");
    PlanHeading {
        title: title(lines),
        year: if period.is_some() {
            None
        } else {
            lines.iter().find_map(|line| year(&line.folded))
        },
        period,
        source: list::source_of(&folded),
        decision_number: decision.as_ref().map(|(number, _)| number.clone()),
        decided_on: decision.and_then(|(_, day)| day),
        stated_grant: lines
            .iter()
            .filter(about_money)
            .find_map(|line| amount_in_sentence(&line.text)),
        stated_count: lines.iter().find_map(|line| stated_count(&line.folded)),
        groups: Vec::new(),
        is_results: false,
    }
}

fn title(lines: &[Line]) -> String {
    let named = lines.iter().find(|line| {
        ["ke hoach", "tong hop", "danh muc", "bieu", "de an"]
            .iter()
            .any(|word| line.folded.contains(word))
    });
    named
        .or(lines.first())
        .map(|line| line.text.clone())
        .unwrap_or_default()
}

/// The number of đề án that a line of adding up below the table states.
pub(super) fn count_below(below: &[Line]) -> Option<i64> {
    let adds_up = below
        .iter()
        .filter(|line| line.folded.starts_with("tong") || line.folded.starts_with("cong"));
    adds_up.filter_map(|line| stated_count(&line.folded)).next()
}

/// The number of đề án that a text states: "05 đề án", "Số đề án: 66".
pub(super) fn stated_count(folded: &str) -> Option<i64> {
    number_before(folded, &["de an"])
        .or_else(|| number_after(folded, &["so de an", "tong so de an"]))
}

fn year(folded: &str) -> Option<i32> {
    let (_, after) = folded.rsplit_once("nam ")?;
    four_digits(after)
}

fn period(folded: &str) -> Option<(i32, i32)> {
    folded.match_indices("20").find_map(|(at, _)| {
        let first = four_digits(&folded[at..])?;
        let rest = folded[at + 4..].trim_start();
        let rest = rest
            .strip_prefix(['-', '\u{2013}'])
            .or_else(|| rest.strip_prefix("den "))?;
        let last = four_digits(rest.trim_start().trim_start_matches("nam "))?;
        (first < last).then_some((first, last))
    })
}

fn four_digits(text: &str) -> Option<i32> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let year: i32 = digits.parse().ok()?;
    (digits.len() == 4 && (1990..=2100).contains(&year)).then_some(year)
}

/// The stated numbers beside what the rows give.
pub(super) fn stated(
    heading: &PlanHeading,
    count: i64,
    rows: &[RowReport<PlanRow>],
) -> Vec<Stated> {
    let mut all = Vec::new();
    if let Some(stated) = heading.stated_count {
        all.push(Stated::beside("count", ABOVE_TABLE, 0, stated, count));
    }
    if let Some(stated) = heading.stated_grant {
        let grants = rows
            .iter()
            .filter(|row| row.is_accepted())
            .filter_map(|row| row.values.grant);
        let computed = bounded_sum(grants).as_dong();
        all.push(Stated::beside(
            "grant",
            ABOVE_TABLE,
            0,
            stated.as_dong(),
            computed,
        ));
    }
    all
}

/// The number of đề án that a group's title states.
pub(super) fn count_of_group(title: &str) -> Option<i64> {
    stated_count(&fold(title))
}
