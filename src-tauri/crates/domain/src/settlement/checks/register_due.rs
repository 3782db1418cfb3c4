//! Hạn đăng ký kế hoạch: a đề án still in draft as the day comes near.

use super::finding::{Ground, breach};
use super::lookup::deadlines::{in_scope, on_date};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::proposal::Stage;
use crate::regulation::DeadlineDuty;

/// Số ngày nhìn trước: a dossier takes weeks to gather.
const DAYS_AHEAD: i64 = 45;

/// TT 36/2013/TT-BCT Điều 10: 20/5 to the department, 15/6 from there to the Cục, of the year before; a
/// province may name its own days.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let proposal = &case.file.proposal;
    if proposal.stage != Stage::Draft {
        return Vec::new();
    }
    let today = case.around.today;
    let dates = in_scope(case)
        .filter(|deadline| deadline.duty == DeadlineDuty::Registration)
        .filter_map(|deadline| Some((deadline, on_date(case, deadline)?)));
    let next = dates
        .filter(|(_, on)| (0..=DAYS_AHEAD).contains(&today.days_until(*on)))
        .min_by_key(|(_, on)| *on);
    next.into_iter()
        .map(|(deadline, on)| {
            let subject = subjects::proposal(proposal, "stage");
            let ground = Ground::Figure(&deadline.citation);
            breach(CheckCode::RegisterDue, subject, ground)
                .fact("nam", proposal.year)
                .fact("ngay", on)
                .fact("de_an", &proposal.code)
                .fact("n", today.days_until(on))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::regulation::{Deadline, DeadlineRule};

    #[test]
    fn a_draft_is_reminded_of_the_twentieth_of_may_of_the_year_before() {
        let mut file = training();
        let mut pack = pack();
        let rule = DeadlineRule::Date {
            month: 5,
            day: 20,
            year_offset: -1,
        };
        pack.deadlines.push(Deadline {
            code: "KCQG_REGISTER_UNIT".to_owned(),
            duty: DeadlineDuty::Registration,
            rule,
            ..pack.deadlines[0].clone()
        });
        file.proposal.stage = Stage::Draft;
        let told = |file: &crate::proposal_file::ProposalFile, today: &str| {
            ask_in(find, file, &Surroundings::alone(day(today), Some(&pack)))
        };
        let found = told(&file, "2012-05-10");
        assert_eq!(
            facts(&found)[0][..3],
            [("nam", "2013"), ("ngay", "20/05/2012"), ("de_an", "QG-01")]
        );
        assert_eq!(told(&file, "2012-05-21"), []);
        file.proposal.stage = Stage::Registered;
        assert_eq!(told(&file, "2012-05-10"), []);
    }
}
