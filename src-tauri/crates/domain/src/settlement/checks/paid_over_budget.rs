//! Chi vượt dự toán: of the whole đề án, and of a single line.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::life::year_share::by_year;
use crate::money::Money;
use crate::settlement::tie_out::spent_on;

/// NĐ 347/2025/NĐ-CP Điều 6.2: payments within what was assigned. The voucher that passes the limit is
/// pointed at, with what was left before it; a line that is exceeded needs an adjustment first.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let mut found: Vec<Breach> = over_grant(case).into_iter().collect();
    found.extend(over_years(case));
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

/// Đề án nhiều năm: what is spent up to a year stays within what was given up to it.
fn over_years(case: &Case) -> Vec<Breach> {
    let file = case.file;
    if !file.is_multi_year() {
        return Vec::new();
    }
    let mut left = Money::ZERO;
    let mut found = Vec::new();
    for year in by_year(file) {
        left += year.granted - year.spent;
        if left.is_negative() {
            let subject = subjects::proposal(&file.proposal, "years");
            found.push(
                breach(CheckCode::PaidOverBudget, subject, GROUND)
                    .fact("nam", year.year)
                    .fact("vuot", -left),
            );
        }
    }
    found
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
    fn a_year_spends_no_more_than_was_given_up_to_it() {
        let mut file = training();
        file.life.years = vec![year_share(2013, 20_000_000), year_share(2014, 425_000)];
        assert_eq!(
            facts(&ask(find, &file)),
            [[("nam", "2013"), ("vuot", "425.000")]]
        );
        file.life.years = vec![year_share(2013, 20_425_000), year_share(2014, 0)];
        assert_eq!(ask(find, &file), []);
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
