//! Được duyệt đã lâu mà chưa giải ngân: days from the approval to the first money.

use super::finding::dated_breach;
use super::lookup::deadlines::in_scope;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::contract::AdvanceKind;
use crate::proposal::Stage;
use crate::regulation::{Deadline, DeadlineRule};

/// Nghiệp vụ: the limit is a figure of the pack (`DaysAfter` the approval), which the province may set.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let proposal = &file.proposal;
    let got_money = file.advances.iter().any(|moved| match moved.kind {
        AdvanceKind::Advance | AdvanceKind::FinalPayment => true,
        AdvanceKind::Return => false,
    });
    let is_gone = proposal.stage.is_exit() || proposal.stage.is_settled();
    if got_money || is_gone || !case.has_money() {
        return Vec::new();
    }
    let Some((approved_on, (deadline, limit))) = approved_on(case).zip(limit(case)) else {
        return Vec::new();
    };
    let days = approved_on.days_until(case.around.today);
    if days <= limit {
        return Vec::new();
    }
    let subject = subjects::proposal(proposal, "advances");
    let code = CheckCode::AgeingApprovalAdvance;
    vec![
        dated_breach(code, subject, &deadline.citation, case.around)
            .fact("de_an", &proposal.code)
            .fact("n", days),
    ]
}

fn limit<'a>(case: &Case<'a>) -> Option<(&'a Deadline, i64)> {
    in_scope(case).find_map(|deadline| match &deadline.rule {
        DeadlineRule::DaysAfter { event, days } if event == "approval" => Some((deadline, *days)),
        _ => None,
    })
}

/// Ngày phê duyệt, or the day of the decision that assigned it.
fn approved_on(case: &Case) -> Option<Day> {
    let file = case.file;
    let reached = |stage: Stage| {
        let steps = file.steps.iter().filter(|step| step.stage == stage);
        steps.map(|step| step.reached_on).min()
    };
    let plan = file.plan.as_ref().and_then(|plan| plan.decided_on);
    reached(Stage::Approved)
        .or(plan)
        .or(reached(Stage::Assigned))
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::super::surroundings::Surroundings;
    use super::*;

    #[test]
    fn a_proposal_without_money_is_asked_about_after_the_limit() {
        let mut file = training();
        file.advances.clear();
        let pack = pack();
        let told_on = |today: &str, file: &crate::proposal_file::ProposalFile| {
            ask_in(find, file, &Surroundings::alone(day(today), Some(&pack)))
        };
        assert_eq!(told_on("2013-07-19", &file), []);
        assert_eq!(
            facts(&told_on("2013-07-20", &file)),
            [[("de_an", "QG-01"), ("n", "61")]]
        );
        assert_eq!(told_on("2013-07-20", &training()), []);
        file.proposal.stage = Stage::Terminated;
        assert_eq!(told_on("2013-07-20", &file), []);
    }
}
