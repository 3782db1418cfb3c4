//! Rà soát năm 2026: each đề án says what stands in its way and what is to be done.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TB 504/TB-CN: before the department reports, every đề án of the year has its difficulties and a plan
/// on file; the share disbursed is computed. A settled đề án is past it.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let proposal = &case.file.proposal;
    let pack = case.around.pack;
    let duty = pack.and_then(|pack| pack.duty("PROGRAMME_REVIEW", proposal.year.first_day()));
    let field = match (&proposal.review_obstacle, &proposal.review_plan) {
        (obstacle, _) if obstacle.trim().is_empty() => "review_obstacle",
        (_, plan) if plan.trim().is_empty() => "review_plan",
        _ => return Vec::new(),
    };
    let asked = duty.filter(|_| !proposal.stage.is_settled());
    asked
        .into_iter()
        .map(|duty| {
            let subject = subjects::proposal(proposal, field);
            let ground = Ground::Figure(&duty.citation);
            breach(CheckCode::Review2026Incomplete, subject, ground).fact("de_an", &proposal.code)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn both_the_difficulty_and_the_plan_are_asked_for() {
        let mut file = training();
        assert_eq!(ask(find, &file)[0].subject.field, "review_obstacle");
        file.proposal.review_obstacle = "Chưa có mặt bằng lớp học".to_owned();
        assert_eq!(ask(find, &file)[0].subject.field, "review_plan");
        file.proposal.review_plan = "Chuyển lớp về nhà văn hóa xã".to_owned();
        assert_eq!(ask(find, &file), []);
    }
}
