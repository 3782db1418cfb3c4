//! Khóa chi cuối năm: nothing is spent or advanced after 31/12 of the budget year.

use super::finding::{Ground, breach};
use super::lookup::deadlines::{in_scope, on_date};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::calendar::Day;
use crate::contract::AdvanceKind;
use crate::voucher::VoucherKind;

/// TT 26/2026/TT-BTC Điều 15, or the deadline SPEND_STOP_3112 of the pack: the last day to spend and to
/// advance. Receipts, returns, final payments and the papers of beneficiaries are no spending of the
/// centre's year.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let year = case.file.proposal.year;
    let stop = in_scope(case).find(|deadline| deadline.code == "SPEND_STOP_3112");
    let stop = stop.and_then(|deadline| Some((on_date(case, deadline)?, &deadline.citation)));
    let (last_day, ground) = match stop {
        Some((day, citation)) => (day, Ground::Figure(citation)),
        None => (year.last_day(), Ground::Law("TT 26/2026/TT-BTC Đ.15")),
    };
    spent_after(case, last_day)
        .into_iter()
        .map(|subject| breach(CheckCode::YearEndSpendStop, subject, ground).fact("nam", year))
        .collect()
}

fn spent_after(case: &Case, last_day: Day) -> Vec<Subject> {
    let vouchers = case.file.standing_vouchers().map(|paper| &paper.voucher);
    let vouchers = vouchers.filter(|voucher| {
        let spends = match voucher.kind {
            VoucherKind::PaymentVoucher | VoucherKind::BankOrder | VoucherKind::TreasuryDraw => {
                true
            }
            VoucherKind::ReceiptVoucher | VoucherKind::BeneficiaryPaper => false,
        };
        spends && voucher.paid_on > last_day
    });
    let advances = case.file.advances.iter();
    let advances = advances.filter(|a| a.kind == AdvanceKind::Advance && a.moved_on > last_day);
    vouchers
        .map(|voucher| subjects::voucher(voucher, "paid_on"))
        .chain(advances.map(|advance| subjects::advance(advance, "moved_on")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_payment_of_january_does_not_belong_to_the_closed_year() {
        let mut file = training();
        file.vouchers[0].voucher.paid_on = day("2013-12-31");
        assert_eq!(ask(find, &file), []);
        file.vouchers[0].voucher.paid_on = day("2014-01-01");
        assert_eq!(facts(&ask(find, &file)), [[("nam", "2013")]]);
    }

    #[test]
    fn the_beneficiary_may_pay_its_own_share_later_and_money_may_go_back() {
        let mut file = demonstration_model();
        file.vouchers[1].voucher.paid_on = day("2014-01-10");
        let mut back = returned(1_000);
        back.moved_on = day("2014-01-15");
        file.advances.push(back);
        assert_eq!(ask(find, &file), []);
    }
}
