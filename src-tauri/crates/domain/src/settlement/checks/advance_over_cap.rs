//! Mức tạm ứng: how much may be drawn before the work is accepted.

use rust_decimal::Decimal;

use super::finding::dated_breach;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::contract::{Advance, AdvanceKind};
use crate::money::Money;
use crate::number_text::quantity_text;

/// TT 36/2013/TT-BCT Điều 13, TTLT 26/2014 Điều 8.2.b: the rate of the kind (30, 70 or 100 %), or the lower
/// one of the contract; what is drawn after the acceptance (Điều 14) is apart.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let pack = case.around.pack;
    let rule = pack.and_then(|pack| pack.advance_rule(case.work(pack), case.budget_day()));
    let Some((rule, support)) = rule.zip(promised(case)) else {
        return Vec::new();
    };
    let agreed = case.file.agency_contract().and_then(|c| c.advance_percent);
    let percent = agreed.map_or(rule.percent, |agreed| agreed.min(rule.percent));
    let limit = support.times(percent / Decimal::ONE_HUNDRED);
    let Some((advance, drawn)) = first_over(case, limit) else {
        return Vec::new();
    };
    let subject = subjects::advance(advance, "amount");
    vec![
        dated_breach(
            CheckCode::AdvanceOverCap,
            subject,
            &rule.citation,
            case.around,
        )
        .fact("so_tien", drawn)
        .fact("muc", quantity_text(percent))
        .fact("tran", limit),
    ]
}

/// Kinh phí hỗ trợ: of the contract, else of the plan.
fn promised(case: &Case) -> Option<Money> {
    let contract = case.file.agency_contract().map(|contract| contract.value);
    contract
        .filter(|value| *value > Money::ZERO)
        .or(case.file.proposal.approved_grant)
}

/// The advance that brings the drawn total above the limit, and that total.
fn first_over<'a>(case: &Case<'a>, limit: Money) -> Option<(&'a Advance, Money)> {
    let accepted_on = case.file.last_accepted_on();
    let mut drawn = Money::ZERO;
    case.file
        .advances
        .iter()
        .filter(|advance| accepted_on.is_none_or(|day| advance.moved_on < day))
        .find_map(|advance| {
            match advance.kind {
                AdvanceKind::Advance => drawn += advance.amount,
                AdvanceKind::Return => drawn -= advance.amount,
                AdvanceKind::FinalPayment => {}
            }
            (drawn > limit).then_some((advance, drawn))
        })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_advance_above_seventy_percent_of_the_contract_is_stopped() {
        let mut file = training();
        file.advances[0].amount = Money::dong(14_297_500);
        assert_eq!(ask(find, &file), []);
        file.advances[0].amount = Money::dong(14_297_501);
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("so_tien", "14.297.501"),
                ("muc", "70"),
                ("tran", "14.297.500"),
            ]]
        );
    }

    #[test]
    fn the_lower_rate_of_the_contract_applies() {
        let mut file = training();
        file.contracts[0].advance_percent = Some(Decimal::from(50));
        assert_eq!(facts(&ask(find, &file))[0][1], ("muc", "50"));
    }

    #[test]
    fn what_is_drawn_after_acceptance_is_apart() {
        let mut file = training();
        file.advances[0].amount = Money::dong(20_425_000);
        file.advances[0].moved_on = day("2013-09-10");
        assert_eq!(ask(find, &file), []);
    }
}
