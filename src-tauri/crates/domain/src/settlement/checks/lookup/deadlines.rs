//! Thời hạn of the regulation pack that concern this đề án.

use super::super::Case;
use crate::calendar::Day;
use crate::regulation::{Deadline, DeadlineRule};

/// Thời hạn của nguồn kinh phí, in force in the budget year.
pub(crate) fn in_scope<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Deadline> {
    let deadlines = case.around.pack.map_or(&[][..], |pack| &pack.deadlines);
    let source = case.file.proposal.source.short_label();
    let day = case.budget_day();
    deadlines.iter().filter(move |deadline| {
        let is_ours = deadline.scope == "ALL" || deadline.scope == source;
        is_ours && deadline.citation.is_in_force_on(day)
    })
}

/// Ngày of a deadline with a fixed date, counted from the budget year; none for other kinds.
pub(crate) fn on_date(case: &Case, deadline: &Deadline) -> Option<Day> {
    match deadline.rule {
        DeadlineRule::Date {
            month,
            day,
            year_offset,
        } => Day::new(case.file.proposal.year.0 + year_offset, month, day),
        DeadlineRule::Monthly { .. }
        | DeadlineRule::Quarterly { .. }
        | DeadlineRule::Yearly { .. }
        | DeadlineRule::PeriodAfter { .. }
        | DeadlineRule::BeforeEvent { .. }
        | DeadlineRule::DaysAfter { .. } => None,
    }
}
