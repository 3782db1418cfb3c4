//! Hạn của cả đơn vị: the dates of the regulation pack that no single đề án carries.

use super::{Due, DueKind};
use crate::calendar::Day;
use crate::funding::FundSource;
use crate::regulation::{Deadline, DeadlineDuty, DeadlineRule, RegulationPack};

/// Hạn của đơn vị in a budget year: reports of the quarter and of the year, the reconciliation with the
/// treasury. What concerns the đề án one by one is told with them.
pub fn of_office(pack: &RegulationPack, year: i32, source: Option<FundSource>) -> Vec<Due> {
    let deadlines = pack.deadlines.iter();
    let ours = deadlines.filter(|deadline| concerns(deadline, source));
    ours.flat_map(|deadline| {
        dates(deadline, year)
            .into_iter()
            .map(move |on| (deadline, on))
    })
    .filter(|(deadline, on)| deadline.citation.is_in_force_on(*on))
    .map(|(deadline, on)| Due {
        kind: kind_of(deadline),
        code: deadline.code.clone(),
        on: Some(on),
        what: deadline.name.clone(),
        missing: Vec::new(),
        subject: None,
        reference: deadline.citation.printed(),
    })
    .collect()
}

fn kind_of(deadline: &Deadline) -> DueKind {
    match deadline.rule {
        DeadlineRule::Quarterly { .. } | DeadlineRule::Yearly { .. } => DueKind::Report,
        _ => DueKind::YearEnd,
    }
}

fn concerns(deadline: &Deadline, source: Option<FundSource>) -> bool {
    let mut sources = FundSource::ALL.into_iter();
    let of = sources.find(|of| of.short_label() == deadline.scope);
    let is_money = deadline.scope == "ALL" || of.is_some();
    is_money && of.is_none_or(|of| source.is_none_or(|asked| asked == of))
}

/// The days of a deadline of the office in a budget year; none for the rest.
fn dates(deadline: &Deadline, year: i32) -> Vec<Day> {
    let found = match deadline.rule {
        DeadlineRule::Quarterly { day: Some(day) } => [4, 7, 10, 13]
            .map(|month| match month {
                13 => Day::new(year + 1, 1, day),
                _ => Day::new(year, month, day),
            })
            .to_vec(),
        DeadlineRule::Yearly {
            month: Some(month),
            day: Some(day),
        } => vec![Day::new(year, month, day)],
        DeadlineRule::Date {
            month,
            day,
            year_offset,
        } if deadline.duty == DeadlineDuty::Reconciliation => {
            vec![Day::new(year + year_offset, month, day)]
        }
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}
