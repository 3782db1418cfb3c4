//! Giấy thanh toán tạm ứng cân: I + IV = II + III.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::treasury::advance_paper::{AdvancePaperKind, AdvancePaperWithLines};

/// C43-BB: what was advanced and what is still paid out equals what was spent and what comes back, and
/// nobody returns and receives money on one paper.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let all = case.file.treasury.papers.iter();
    let cleared = all.filter(|paper| paper.paper.kind == AdvancePaperKind::Clearance);
    cleared.filter_map(unbalanced).collect()
}

fn unbalanced(paper: &AdvancePaperWithLines) -> Option<Breach> {
    let sums = paper.clearance();
    (!sums.is_balanced()).then(|| {
        let subject = subjects::advance_paper(&paper.paper, "lines");
        breach(
            CheckCode::C43Identity,
            subject,
            Ground::OldLaw("Mẫu C43-BB"),
        )
        .fact("a", sums.advanced + sums.shortage)
        .fact("b", sums.spent + sums.surplus)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::fixtures::*;
    use super::*;
    use crate::money::Money;
    use crate::proposal_file::ProposalFile;
    use crate::treasury::advance_paper::ClearanceRow;

    fn cleared(rows: &[(ClearanceRow, i64)]) -> ProposalFile {
        let mut file = training();
        file.treasury.papers = vec![office_clearance(&file, rows)];
        file
    }

    #[test]
    fn a_clearance_off_by_1_000_is_stopped_with_both_sides() {
        let rows = [
            (ClearanceRow::Received, 10_000_000),
            (ClearanceRow::Spent, 8_000_000),
            (ClearanceRow::BackToCash, 2_000_000),
        ];
        assert_eq!(ask(find, &cleared(&rows)), []);
        let mut off = rows;
        off[2].1 -= 1_000;
        assert_eq!(
            facts(&ask(find, &cleared(&off))),
            [[("a", "10.000.000"), ("b", "9.999.000")]]
        );
    }

    #[test]
    fn a_surplus_beside_a_shortage_is_stopped_even_when_the_sides_agree() {
        let both = [
            (ClearanceRow::Received, 10_000_000),
            (ClearanceRow::Spent, 10_000_000),
            (ClearanceRow::BackToCash, 1_000_000),
            (ClearanceRow::TopUp, 1_000_000),
        ];
        assert_eq!(ask(find, &cleared(&both)).len(), 1);
    }

    proptest! {
        #[test]
        fn whatever_was_advanced_and_spent_the_settled_paper_is_in_balance(
            before in 0..50_000_000_i64,
            now in 0..50_000_000_i64,
            spent in proptest::collection::vec(0..20_000_000_i64, 0..6),
            stale in 0..9_000_000_i64,
        ) {
            let mut rows = vec![
                (ClearanceRow::CarriedOver, before),
                (ClearanceRow::Received, now),
                (ClearanceRow::BackToCash, stale),
            ];
            rows.extend(spent.iter().map(|sum| (ClearanceRow::Spent, *sum)));
            let mut file = cleared(&rows);
            file.treasury.papers[0].settle();
            prop_assert_eq!(ask(find, &file), vec![]);
            let sums = file.treasury.papers[0].clearance();
            prop_assert_eq!(sums.advanced, Money::dong(before + now));
            prop_assert_eq!(sums.spent, Money::dong(spent.iter().sum()));
            prop_assert!(sums.surplus.is_zero() || sums.shortage.is_zero());
        }

        #[test]
        fn one_dong_anywhere_breaks_the_balance(row in 0_usize..4, off in 1..1_000_000_i64) {
            let mut rows = [
                (ClearanceRow::CarriedOver, 2_000_000),
                (ClearanceRow::Received, 6_000_000),
                (ClearanceRow::Spent, 9_000_000),
                (ClearanceRow::TopUp, 1_000_000),
            ];
            rows[row].1 += off;
            prop_assert_eq!(ask(find, &cleared(&rows)).len(), 1);
        }
    }
}
