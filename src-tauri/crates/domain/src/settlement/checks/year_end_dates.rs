//! Hạn cuối năm while money of the đề án is still open.

use super::finding::dated_breach;
use super::lookup::deadlines::{in_scope, on_date};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::money::Money;
use crate::regulation::{Deadline, DeadlineDuty};
use crate::settlement::totals::Totals;

/// Số ngày nhìn trước: earlier than this the board would only be noise.
const DAYS_AHEAD: i64 = 45;

/// TT 26/2026/TT-BTC Điều 15, 19: the next of the year-end dates, with what is still to be settled, to be
/// returned or to be received.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let open = open_money(case);
    let next = next_date(case).filter(|_| open > Money::ZERO);
    let Some((deadline, due_on)) = next else {
        return Vec::new();
    };
    let subject = subjects::proposal(&case.file.proposal, "advances");
    vec![
        dated_breach(
            CheckCode::YearEndDates,
            subject,
            &deadline.citation,
            case.around,
        )
        .fact("n", case.around.today.days_until(due_on))
        .fact("viec", &deadline.name)
        .fact("ngay", due_on)
        .fact("so_tien", open),
    ]
}

fn open_money(case: &Case) -> Money {
    if case.file.proposal.stage.is_settled() {
        return Money::ZERO;
    }
    let totals = Totals::of(case.file);
    totals.to_return.max(totals.remaining)
}

/// The settlement's own dates are left to SETTLE_FILE_LATE.
fn next_date<'a>(case: &Case<'a>) -> Option<(&'a Deadline, Day)> {
    let year = case.file.proposal.year;
    let from_december = year.last_day().plus_days(-30);
    let today = case.around.today;
    in_scope(case)
        .filter(|deadline| deadline.duty != DeadlineDuty::Settlement)
        .filter_map(|deadline| Some((deadline, on_date(case, deadline)?)))
        .filter(|(_, due_on)| *due_on >= from_december)
        .filter(|(_, due_on)| (0..=DAYS_AHEAD).contains(&today.days_until(*due_on)))
        .min_by_key(|(_, due_on)| *due_on)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn told_on(today: &str, file: &crate::proposal_file::ProposalFile) -> Vec<Breach> {
        let pack = pack();
        ask_in(find, file, &Surroundings::alone(day(today), Some(&pack)))
    }

    #[test]
    fn the_next_year_end_date_is_told_with_the_open_money() {
        let file = training();
        assert_eq!(
            facts(&told_on("2013-12-16", &file)),
            [[
                ("n", "15"),
                ("viec", "Hạn cuối chi và tạm ứng"),
                ("ngay", "31/12/2013"),
                ("so_tien", "6.425.000"),
            ]]
        );
        assert_eq!(
            facts(&told_on("2014-01-02", &file))[0][2],
            ("ngay", "31/01/2014")
        );
        assert_eq!(told_on("2013-10-01", &file), []);
    }

    #[test]
    fn a_proposal_without_open_money_is_left_in_peace() {
        let mut file = training();
        file.advances.push(final_payment(6_425_000));
        assert_eq!(told_on("2013-12-16", &file), []);
    }
}
