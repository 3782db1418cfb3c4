//! Chi quản lý of the unit that carries the đề án out.

use rust_decimal::Decimal;

use super::finding::dated_breach;
use super::lookup::ceilings::{clause, in_scope};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::proposal::estimate::CostItem;
use crate::settlement::tie_out::spent_on;

/// TT 28/2018/TT-BTC Điều 8 khoản 19 (TTLT 26/2014 Điều 6.2.s): a percentage of the estimate; judged
/// by what was planned or spent, whichever is more.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let caps = case.around.pack.map_or(&[][..], |pack| &pack.caps);
    let rule = caps.iter().find_map(|cap| {
        let applies = clause(cap.place_code()) == Some(19)
            && cap.unit == "dự toán đề án"
            && in_scope(cap, case)
            && cap.citation.is_in_force_on(case.decided_on());
        applies.then_some((cap, cap.percent?))
    });
    let Some((cap, percent)) = rule else {
        return Vec::new();
    };
    let whole = case.file.estimated_grant();
    let managing = managing_cost(case);
    let over = managing > whole.times(percent / Decimal::ONE_HUNDRED);
    let Some(share) = managing.percent_of(whole).filter(|_| over) else {
        return Vec::new();
    };
    let subject = subjects::proposal(&case.file.proposal, "estimate");
    vec![
        dated_breach(CheckCode::MgmtCostOver, subject, &cap.citation, case.around)
            .warn_if_recalled(cap.status)
            .fact("so_tien", managing)
            .fact("ty_le", quantity_text(share.round_dp(2)))
            .fact("muc", quantity_text(percent)),
    ]
}

fn managing_cost(case: &Case) -> Money {
    let lines = case.file.estimate.iter();
    lines
        .filter(|line| line.item == CostItem::Management)
        .map(|line| line.grant.max(spent_on(case.file, &line.uid)))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn management_above_its_share_of_the_estimate_is_named_with_both_percentages() {
        let mut file = training();
        file.estimate[0].item = CostItem::Management;
        file.estimate[0].grant = Money::dong(500_000);
        file.estimate[1].grant = Money::dong(19_500_000);
        file.estimate[2].grant = Money::ZERO;
        file.vouchers.clear();
        assert_eq!(ask(find, &file), []);
        file.estimate[0].grant = Money::dong(600_000);
        file.estimate[1].grant = Money::dong(19_400_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("so_tien", "600.000"), ("ty_le", "3"), ("muc", "2,5")]]
        );
    }
}
