//! Chi vượt dự toán: of the whole đề án, and of a single line.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::settlement::tie_out::spent_on;

/// NĐ 347/2025/NĐ-CP Điều 6.2: payments within what was assigned. The voucher that passes the limit is
/// pointed at, with what was left before it; a line that is exceeded needs an adjustment first.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let mut found: Vec<Breach> = over_grant(case).into_iter().collect();
    found.extend(case.file.estimate.iter().filter_map(|line| {
        let over = spent_on(case.file, &line.uid) - line.grant;
        (over > Money::ZERO).then(|| {
            let subject = subjects::estimate_line(line, "grant");
            breach(CheckCode::PaidOverBudget, subject, GROUND)
                .fact("dong", &line.content)
                .fact("vuot", over)
        })
    }));
    found
}

const GROUND: Ground = Ground::Law("NĐ 347/2025/NĐ-CP Đ.6.2");

fn over_grant(case: &Case) -> Option<Breach> {
    let file = case.file;
    let approved = file.proposal.approved_grant?;
    let mut left = approved;
    let over = file.counted_vouchers().find(|voucher| {
        let passes = voucher.grant() > left;
        if !passes {
            left -= voucher.grant();
        }
        passes
    });
    // A later reverse entry or receipt may have healed it.
    let voucher = over.filter(|_| file.spent_grant() > approved)?;
    let subject = subjects::voucher(&voucher.voucher, "lines");
    Some(
        breach(CheckCode::PaidOverBudget, subject, GROUND)
            .fact("con", left)
            .fact("nguon", file.proposal.source.label()),
    )
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn the_voucher_that_passes_the_grant_is_pointed_at_with_what_was_left() {
        let mut file = training();
        file.proposal.approved_grant = Some(Money::dong(20_100_000));
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[("con", "100.000"), ("nguon", "Khuyến công quốc gia")]]
        );
        assert_eq!(found[0].subject.label, "PC-0002");
    }

    #[test]
    fn an_exceeded_line_is_named_with_the_excess() {
        let mut file = training();
        file.estimate[1].grant = Money::dong(200_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("dong", "Tiền ăn học viên"), ("vuot", "25.000")]]
        );
    }

    #[test]
    fn a_cancelled_voucher_and_its_reverse_entry_spend_nothing() {
        let mut file = training();
        let (cancelled, reverse) = cancelled_pair(&file.vouchers[0]);
        file.vouchers.push(cancelled);
        file.vouchers.push(reverse);
        assert_eq!(ask(find, &file), []);
    }
}
