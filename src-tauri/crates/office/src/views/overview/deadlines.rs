//! Lịch hạn: the dates of the regulation pack for a year, and those of its đề án.

use domain::calendar::{BudgetYear, Day};
use domain::funding::FundSource;
use domain::proposal::{Proposal, Stage};
use domain::regulation::{Deadline, DeadlineRule};

use super::DeadlineRow;
use crate::error::Result;
use crate::office::Office;
use crate::rulebook;

/// Lịch hạn of a year, by day. What fell due the year before, to register, is left out.
pub(super) fn of_year(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
    proposals: &[Proposal],
) -> Result<Vec<DeadlineRow>> {
    let today = office.today()?;
    let first = BudgetYear(year).first_day();
    let last = Day::new(year + 1, 3, 31).unwrap_or(BudgetYear(year).last_day());
    let mut rows = Vec::new();
    if let Some(pack) = rulebook::pack_of_day(&office.books(), first)? {
        for deadline in pack
            .deadlines
            .iter()
            .filter(|deadline| concerns(deadline, source))
        {
            rows.extend(days_of(deadline, year).map(|on| general(deadline, on, today)));
        }
    }
    for proposal in proposals.iter().filter(|proposal| is_running(proposal)) {
        rows.extend(proposal.ends_on.map(|on| ends(proposal, on, today)));
    }
    rows.retain(|row| first <= row.on && row.on <= last);
    rows.sort_by_key(|row| row.on);
    Ok(rows)
}

/// Đang làm: signed, and not accepted yet.
pub(super) fn is_running(proposal: &Proposal) -> bool {
    (Stage::Assigned..=Stage::Completed).contains(&proposal.stage)
}

/// The source a deadline concerns; none = both.
pub(super) fn source_of(deadline: &Deadline) -> Option<FundSource> {
    FundSource::ALL
        .into_iter()
        .find(|source| source.short_label() == deadline.scope)
}

fn concerns(deadline: &Deadline, source: Option<FundSource>) -> bool {
    let known = deadline.scope == "ALL" || source_of(deadline).is_some();
    known && source_of(deadline).is_none_or(|of| source.is_none_or(|asked| asked == of))
}

/// Ngày của một hạn in a budget year: one, or one a month; none for what follows an event.
pub(super) fn days_of(deadline: &Deadline, year: i32) -> impl Iterator<Item = Day> + '_ {
    let days = (1..=12).filter_map(move |of_year| match deadline.rule {
        DeadlineRule::Date {
            month,
            day,
            year_offset,
        } if month == of_year => Day::new(year + year_offset, month, day),
        DeadlineRule::Monthly { day } => Day::new(year, of_year, day),
        DeadlineRule::Quarterly { day: Some(day) } if of_year % 3 == 1 => {
            Day::new(year, of_year, day)
        }
        DeadlineRule::Yearly {
            month: Some(month),
            day: Some(day),
        } if month == of_year => Day::new(year, month, day),
        DeadlineRule::Date { .. }
        | DeadlineRule::Quarterly { .. }
        | DeadlineRule::Yearly { .. }
        | DeadlineRule::PeriodAfter { .. }
        | DeadlineRule::BeforeEvent { .. }
        | DeadlineRule::DaysAfter { .. } => None,
    });
    days.filter(|day| deadline.citation.is_in_force_on(*day))
}

fn general(deadline: &Deadline, on: Day, today: Day) -> DeadlineRow {
    DeadlineRow {
        on,
        days_left: today.days_until(on),
        what: deadline.name.clone(),
        source: source_of(deadline),
        proposal_uid: None,
        reference: deadline.citation.printed(),
    }
}

fn ends(proposal: &Proposal, on: Day, today: Day) -> DeadlineRow {
    DeadlineRow {
        on,
        days_left: today.days_until(on),
        what: format!("Kết thúc thực hiện {}", proposal.code),
        source: Some(proposal.source),
        proposal_uid: Some(proposal.uid),
        reference: String::new(),
    }
}
