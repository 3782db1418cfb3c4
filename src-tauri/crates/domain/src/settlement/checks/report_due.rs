//! Báo cáo định kỳ: the next report that is due for a đề án under way.

use super::finding::{Ground, breach};
use super::lookup::deadlines::in_scope;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::due::monthly_on;
use crate::proposal::Stage;
use crate::regulation::DeadlineRule;

/// Số ngày nhìn trước: the report is written from what happened this month, not earlier.
const DAYS_AHEAD: i64 = 10;

/// TT 36/2013/TT-BCT Điều 23: monthly, before the 25th, from the assignment to the acceptance.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let proposal = &case.file.proposal;
    let is_running = (Stage::Assigned..=Stage::Completed).contains(&proposal.stage);
    let today = case.around.today;
    let monthly = in_scope(case).filter_map(|deadline| match deadline.rule {
        DeadlineRule::Monthly { day } => Some((deadline, monthly_on(today, day)?)),
        _ => None,
    });
    monthly
        .filter(|_| is_running && is_under_way(case, today))
        .filter(|(_, due_on)| today.days_until(*due_on) <= DAYS_AHEAD)
        .map(|(deadline, due_on)| {
            let subject = subjects::proposal(proposal, "progress_percent");
            let ground = Ground::Figure(&deadline.citation);
            breach(CheckCode::ReportDue, subject, ground)
                .fact("ten", &deadline.name)
                .fact("ky", format!("{}/{}", due_on.month(), due_on.year()))
                .fact("ngay", due_on)
                .fact("n", today.days_until(due_on))
        })
        .collect()
}

/// Within the year of its money and not before it begins.
fn is_under_way(case: &Case, today: Day) -> bool {
    let proposal = &case.file.proposal;
    let has_begun = proposal.starts_on.is_none_or(|day| day <= today);
    has_begun && proposal.year.contains(today)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::regulation::{Deadline, DeadlineDuty};

    fn told_on(today: &str, stage: Stage) -> Vec<Breach> {
        let mut file = training();
        file.proposal.stage = stage;
        let mut pack = pack();
        pack.deadlines.push(Deadline {
            code: "KCQG_PROGRESS_MONTHLY".to_owned(),
            rule: DeadlineRule::Monthly { day: 25 },
            duty: DeadlineDuty::Other,
            ..pack.deadlines[0].clone()
        });
        ask_in(find, &file, &Surroundings::alone(day(today), Some(&pack)))
    }

    #[test]
    fn the_report_of_the_month_is_told_ten_days_before_the_twenty_fifth() {
        let found = told_on("2013-12-16", Stage::InProgress);
        let facts = facts(&found);
        assert_eq!(facts[0][1..3], [("ky", "12/2013"), ("ngay", "25/12/2013")]);
        assert_eq!(told_on("2013-12-14", Stage::InProgress), []);
        assert_eq!(told_on("2013-12-26", Stage::InProgress), []);
        assert_eq!(told_on("2013-12-16", Stage::Settled), []);
    }
}
