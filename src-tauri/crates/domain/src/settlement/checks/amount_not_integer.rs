//! Số tiền âm: only a reverse entry carries amounts below zero. Fractions of a đồng cannot be kept at all.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::voucher::VoucherWithLines;

/// Whole đồng, at least 0, on every voucher that counts and is no reversal, and on every estimate line.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let lines = file.estimate.iter().filter_map(|line| {
        let amounts = [line.grant, line.counterpart, line.other];
        let below = amounts.into_iter().find(|amount| amount.is_negative())?;
        Some(told(subjects::estimate_line(line, "amount"), below))
    });
    let papers = file.counted_vouchers().filter_map(|paper| {
        let below = below_zero(paper)?;
        Some(told(subjects::voucher(&paper.voucher, "lines"), below))
    });
    lines.chain(papers).collect()
}

fn told(subject: crate::breach::Subject, amount: Money) -> Breach {
    breach(CheckCode::AmountNotInteger, subject, Ground::Practice).fact("gia_tri", amount)
}

fn below_zero(paper: &VoucherWithLines) -> Option<Money> {
    let corrects = paper.voucher.reverses_uid.is_some();
    let amounts = paper
        .lines
        .iter()
        .flat_map(|line| [line.grant, line.counterpart, line.deductible_tax]);
    amounts
        .filter(|_| !corrects)
        .find(|amount| amount.is_negative())
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_amount_below_zero_stands_only_on_a_reverse_entry() {
        let mut file = training();
        let (cancelled, reverse) = cancelled_pair(&file.vouchers[0]);
        file.vouchers.extend([cancelled, reverse]);
        assert_eq!(ask(find, &file), []);
        file.vouchers[1].lines[0].grant = Money::dong(-1);
        file.estimate[0].counterpart = Money::dong(-2);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("gia_tri", "-2")], [("gia_tri", "-1")]]
        );
    }
}
