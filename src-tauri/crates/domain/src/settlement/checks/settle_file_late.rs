//! Hạn nộp hồ sơ quyết toán after the last acceptance.

use super::finding::dated_breach;
use super::lookup::deadlines::{in_scope, on_date};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::proposal::Stage;
use crate::regulation::{Deadline, DeadlineDuty, DeadlineRule};

/// TT 36/2013/TT-BCT Điều 18.1–2: 15 days after the last acceptance, and before 22/01 of the next year.
/// Once the day has passed, the days since are told instead.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let proposal = &case.file.proposal;
    let is_filed = !proposal.stage.is_exit() && proposal.stage >= Stage::Closed;
    let by_volume = case.file.settled_by_volume();
    let accepted_on = case.file.last_accepted_on();
    let accepted_on = accepted_on.or(by_volume.and_then(|minutes| minutes.minutes_on));
    let accepted_on = accepted_on.filter(|_| !is_filed);
    let due = accepted_on.and_then(|day| Some((day, due_on(case, day)?)));
    let Some((accepted_on, (deadline, due_on))) = due else {
        return Vec::new();
    };
    let code = CheckCode::SettleFileLate;
    let subject = subjects::proposal(proposal, "acceptances");
    let found = dated_breach(code, subject, &deadline.citation, case.around)
        .fact("de_an", &proposal.code)
        .fact("ngay", accepted_on);
    let left = case.around.today.days_until(due_on);
    vec![if left < 0 {
        found.fact("qua_han", -left)
    } else {
        found.fact("n", left)
    }]
}

/// Hạn sớm nhất: days after the acceptance, or the last day of the year's settlement.
fn due_on<'a>(case: &Case<'a>, accepted_on: Day) -> Option<(&'a Deadline, Day)> {
    in_scope(case)
        .filter_map(|deadline| match &deadline.rule {
            DeadlineRule::DaysAfter { event, days } if event == "last_acceptance" => {
                Some((deadline, accepted_on.plus_days(*days)))
            }
            DeadlineRule::Date { .. } if deadline.duty == DeadlineDuty::Settlement => {
                Some((deadline, on_date(case, deadline)?))
            }
            DeadlineRule::Date { .. }
            | DeadlineRule::Monthly { .. }
            | DeadlineRule::Quarterly { .. }
            | DeadlineRule::Yearly { .. }
            | DeadlineRule::PeriodAfter { .. }
            | DeadlineRule::BeforeEvent { .. }
            | DeadlineRule::DaysAfter { .. } => None,
        })
        .min_by_key(|(_, due_on)| *due_on)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn days_left(today: &str, file: &crate::proposal_file::ProposalFile) -> Vec<Breach> {
        let pack = pack();
        ask_in(find, file, &Surroundings::alone(day(today), Some(&pack)))
    }

    #[test]
    fn the_fifteen_days_run_from_the_last_acceptance() {
        let file = training();
        assert_eq!(
            facts(&days_left("2013-09-01", &file)),
            [[("de_an", "QG-01"), ("ngay", "25/08/2013"), ("n", "8")]]
        );
        assert_eq!(
            facts(&days_left("2013-09-12", &file))[0][2],
            ("qua_han", "3")
        );
    }

    #[test]
    fn the_last_day_of_the_year_cuts_the_fifteen_days_short() {
        let mut file = training();
        file.acceptances[0].0.held_on = day("2014-01-15");
        assert_eq!(facts(&days_left("2014-01-20", &file))[0][2], ("n", "2"));
    }

    #[test]
    fn nothing_is_due_before_acceptance_or_after_closure() {
        let mut file = training();
        file.proposal.stage = Stage::Closed;
        assert_eq!(days_left("2013-09-01", &file), []);
        file.proposal.stage = Stage::InProgress;
        file.acceptances.clear();
        assert_eq!(days_left("2013-09-01", &file), []);
    }
}
