//! Tỷ lệ hỗ trợ: khuyến công money against the eligible cost.

use rust_decimal::Decimal;

use super::finding::dated_breach;
use super::lookup::ceilings::{Ceiling, supports};
use super::support::EligibleCost;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::regulation::SupportCap;

/// TT 28/2018/TT-BTC Điều 8: support ≤ percent × eligible cost: of the vouchers once there are some,
/// of the estimate before. Where beneficiaries have several percentages, the greatest is allowed.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some((cap, percent)) = greatest_percent(case) else {
        return Vec::new();
    };
    let (support, eligible) = support_and_cost(case);
    let limit = eligible.times(percent / Decimal::ONE_HUNDRED);
    let over = support > limit;
    let Some(share) = support.percent_of(eligible).filter(|_| over) else {
        return Vec::new();
    };
    let subject = subjects::proposal(&case.file.proposal, "approved_grant");
    vec![
        dated_breach(
            CheckCode::SupportOverPercent,
            subject,
            &cap.citation,
            case.around,
        )
        .warn_if_recalled(cap.status)
        .fact("so_tien", support)
        .fact("ty_le", quantity_text(share.round_dp(2)))
        .fact("muc", quantity_text(percent))
        .fact("chi_phi", eligible)
        .fact("toi_da", limit),
    ]
}

fn greatest_percent<'a>(case: &Case<'a>) -> Option<(&'a SupportCap, Decimal)> {
    let all = supports(case).into_iter();
    all.filter_map(|support| match support.ceiling {
        Ceiling::InForce(cap) => Some((cap, cap.percent?)),
        Ceiling::OutOfDate(_) | Ceiling::NoneOnFile | Ceiling::NotCapped => None,
    })
    .max_by_key(|(_, percent)| *percent)
}

/// Support against the cost its percentage is taken of, see [`EligibleCost`].
fn support_and_cost(case: &Case) -> (Money, Money) {
    let eligible = EligibleCost::of(case.file);
    let support = match eligible.from_vouchers {
        true => case.file.spent_grant(),
        false => case.file.estimated_grant(),
    };
    (support, eligible.cost)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn thirty_percent_of_the_vouchers_is_the_most_a_model_may_take() {
        // 100 of 345 million is 28,99 %.
        assert_eq!(ask(find, &demonstration_model()), []);
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].counterpart = Money::dong(225_000_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("so_tien", "100.000.000"),
                ("ty_le", "30,77"),
                ("muc", "30"),
                ("chi_phi", "325.000.000"),
                ("toi_da", "97.500.000"),
            ]]
        );
    }

    #[test]
    fn deductible_tax_lowers_the_eligible_cost() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].deductible_tax = Money::dong(24_500_000);
        assert_eq!(facts(&ask(find, &file))[0][1], ("ty_le", "31,2"));
    }

    #[test]
    fn before_any_voucher_the_estimate_is_judged() {
        let mut file = demonstration_model();
        file.vouchers.clear();
        file.estimate[1].amount = Money::dong(200_000_000);
        assert_eq!(facts(&ask(find, &file))[0][1], ("ty_le", "33,33"));
    }
}
