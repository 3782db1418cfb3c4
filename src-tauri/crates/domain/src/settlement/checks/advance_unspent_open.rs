//! Tạm ứng treo: money drawn that is neither spent nor given back when the work is over.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::proposal::Stage;
use crate::settlement::totals::Totals;

/// TT 36/2013/TT-BCT Điều 12.6. While the work goes on an advance is meant to be open; it is told of once
/// the work ended, the day of its end passed, or the đề án left its life.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let open = Totals::of(case.file).to_return;
    if open == Money::ZERO || !is_over(case) {
        return Vec::new();
    }
    let proposal = &case.file.proposal;
    let subject = subjects::proposal(proposal, "advances");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.12.6");
    vec![
        breach(CheckCode::AdvanceUnspentOpen, subject, ground)
            .fact("de_an", &proposal.code)
            .fact("so_tien", open),
    ]
}

fn is_over(case: &Case) -> bool {
    let file = case.file;
    let stage = file.proposal.stage;
    let has_ended = stage.is_exit() || stage >= Stage::Completed;
    let contract = file.agency_contract().and_then(|contract| contract.ends_on);
    let ends_on = contract.or(file.proposal.ends_on);
    has_ended || ends_on.is_some_and(|day| day < case.around.today)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::super::surroundings::Surroundings;
    use super::*;

    #[test]
    fn an_advance_is_open_work_until_the_contract_ends() {
        let mut file = training();
        file.proposal.stage = Stage::InProgress;
        file.vouchers.remove(0);
        file.contracts[0].ends_on = Some(day("2013-10-31"));
        let pack = pack();
        let told_on =
            |today: &str| ask_in(find, &file, &Surroundings::alone(day(today), Some(&pack)));
        assert_eq!(told_on("2013-10-31"), []);
        assert_eq!(
            facts(&told_on("2013-11-01")),
            [[("de_an", "QG-01"), ("so_tien", "13.575.000")]]
        );
    }

    #[test]
    fn a_stopped_proposal_is_told_at_once_and_until_the_money_went_back() {
        let mut file = training();
        file.proposal.stage = Stage::Terminated;
        file.vouchers.remove(0);
        assert_eq!(ask(find, &file).len(), 1);
        file.advances.push(returned(13_575_000));
        assert_eq!(ask(find, &file), []);
    }
}
