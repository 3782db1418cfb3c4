//! Hạn kiểm tra thực địa: what visits asked for, and which đề án are to be visited.

use std::collections::HashMap;

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::ids::ProposalId;

use super::{Days, DueRow, row};
use crate::error::Result;
use crate::office::Office;
use crate::rulebook;
use crate::views::overview::{Target, TargetScreen};
use crate::views::visits::{named, next_visit, request_due};

/// Hạn kiểm tra of the đề án of a year, and every request that is still open, whatever its year.
pub(in crate::views) fn due_rows(
    office: &Office,
    year: i32,
    source: Option<FundSource>,
) -> Result<Vec<DueRow>> {
    let days = Days::of(office)?;
    let today = days.today;
    let mut rows = requests(office, source, &days)?;
    let Some(pack) = rulebook::pack_of_day(&office.books(), today)? else {
        return Ok(rows);
    };
    let last: HashMap<ProposalId, Day> = office
        .books()
        .last_visits()?
        .into_iter()
        .map(|visit| (visit.proposal_uid, visit.visited_on))
        .collect();
    for proposal in office.books().proposals_of_year(year, source)? {
        let due = next_visit(&proposal, last.get(&proposal.uid).copied(), &pack, today);
        rows.extend(due.map(|due| row(due, Some(&proposal), &days)));
    }
    Ok(rows)
}

/// Yêu cầu chưa thực hiện, nearest first.
fn requests(office: &Office, source: Option<FundSource>, days: &Days) -> Result<Vec<DueRow>> {
    let mut rows = Vec::new();
    for visit in office.books().open_requests()? {
        let (proposal, establishment) = named(office, &visit)?;
        let is_other = |own: FundSource| source.is_some_and(|only| only != own);
        if proposal.as_ref().is_some_and(|p| is_other(p.source)) {
            continue;
        }
        let told = row(request_due(&visit), proposal.as_ref(), days);
        let place = establishment.filter(|_| proposal.is_none());
        rows.push(match place {
            Some(place) => DueRow {
                proposal_title: place.name,
                target: Some(Target {
                    screen: TargetScreen::Establishments,
                    uid: place.uid.to_string(),
                    proposal_uid: None,
                    field: "visits".to_owned(),
                    subject: None,
                }),
                ..told
            },
            None => told,
        });
    }
    Ok(rows)
}
