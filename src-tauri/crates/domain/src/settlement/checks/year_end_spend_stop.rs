//! Khóa chi cuối năm: nothing is spent or advanced after 31/12 of the budget year.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::contract::AdvanceKind;
use crate::voucher::VoucherKind;

/// TT 26/2026/TT-BTC Điều 15: the last day to spend and to advance is 31/12. Receipts, returns, final
/// payments and the papers of beneficiaries are not spending of the centre's year.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let year = case.file.proposal.year;
    let last_day = year.last_day();
    let late_vouchers = case.file.counted_vouchers().filter(|paper| {
        let voucher = &paper.voucher;
        let spends = match voucher.kind {
            VoucherKind::PaymentVoucher | VoucherKind::BankOrder | VoucherKind::TreasuryDraw => {
                true
            }
            VoucherKind::ReceiptVoucher | VoucherKind::BeneficiaryPaper => false,
        };
        spends && voucher.reverses_uid.is_none() && voucher.paid_on > last_day
    });
    let late_advances = case.file.advances.iter();
    let late_advances = late_advances
        .filter(|advance| advance.kind == AdvanceKind::Advance && advance.moved_on > last_day);
    late_vouchers
        .map(|paper| subjects::voucher(&paper.voucher, "paid_on"))
        .chain(late_advances.map(|advance| subjects::advance(advance, "moved_on")))
        .map(|subject| {
            let ground = Ground::Law("TT 26/2026/TT-BTC Đ.15");
            breach(CheckCode::YearEndSpendStop, subject, ground).fact("nam", year)
        })
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
