//! Khóa chi cuối năm: nothing is spent or advanced after 31/12 of the budget year.

use super::finding::{Ground, breach};
use super::lookup::deadlines::{in_scope, on_date};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::calendar::Day;
use crate::contract::AdvanceKind;
use crate::voucher::{VoucherKind, VoucherLine, VoucherWithLines};

/// TT 26/2026/TT-BTC Điều 15, or the deadlines SPEND_STOP_3112 and ADJUST_END_3101 of the pack: after the
/// last day nothing is advanced, and until the end of the adjustment (chỉnh lý quyết toán) only work that
/// was done in the year is still paid. Receipts, returns, final payments and the papers of beneficiaries
/// are no spending of the centre's year.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let year = case.file.proposal.year;
    let dated = |code: &str| {
        let deadline = in_scope(case).find(|deadline| deadline.code == code)?;
        Some((on_date(case, deadline)?, &deadline.citation))
    };
    let (last_day, ground) = match dated("SPEND_STOP_3112") {
        Some((day, citation)) => (day, Ground::Figure(citation)),
        None => (year.last_day(), Ground::Law("TT 26/2026/TT-BTC Đ.15")),
    };
    let adjusted_until = dated("ADJUST_END_3101").map_or(last_day, |(day, _)| day);
    let late = vouchers_after(case, last_day)
        .filter(|paper| {
            let adjusts = paper.voucher.paid_on <= adjusted_until;
            !(adjusts && was_done_by(case, paper, last_day))
        })
        .map(|paper| subjects::voucher(&paper.voucher, "paid_on"));
    let told =
        |subject: Subject| breach(CheckCode::YearEndSpendStop, subject, ground).fact("nam", year);
    late.chain(advances_after(case, last_day))
        .map(told)
        .collect()
}

/// Việc đã làm trong năm: every invoice of the paper is of the year, or the work was accepted in it.
fn was_done_by(case: &Case, paper: &VoucherWithLines, last_day: Day) -> bool {
    let accepted = case.file.last_accepted_on();
    let was_accepted = accepted.is_some_and(|day| day <= last_day);
    let mut lines = paper.lines.iter();
    let invoiced = |line: &VoucherLine| line.invoiced_on.map(|day| day <= last_day);
    lines.all(|line| invoiced(line).unwrap_or(was_accepted))
}

fn vouchers_after<'a>(
    case: &Case<'a>,
    last_day: Day,
) -> impl Iterator<Item = &'a VoucherWithLines> {
    case.file.standing_vouchers().filter(move |paper| {
        let spends = match paper.voucher.kind {
            VoucherKind::PaymentVoucher | VoucherKind::BankOrder | VoucherKind::TreasuryDraw => {
                true
            }
            VoucherKind::ReceiptVoucher | VoucherKind::BeneficiaryPaper => false,
        };
        spends && paper.voucher.paid_on > last_day
    })
}

fn advances_after<'a>(case: &Case<'a>, last_day: Day) -> impl Iterator<Item = Subject> + use<'a> {
    let advances = case.file.advances.iter();
    advances
        .filter(move |a| a.kind == AdvanceKind::Advance && a.moved_on > last_day)
        .map(|advance| subjects::advance(advance, "moved_on"))
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
        file.acceptances.clear();
        file.vouchers[0].voucher.paid_on = day("2014-01-01");
        assert_eq!(facts(&ask(find, &file)), [[("nam", "2013")]]);
    }

    #[test]
    fn what_was_done_in_the_year_is_still_paid_until_the_end_of_the_adjustment() {
        let mut file = training();
        file.vouchers[0].voucher.paid_on = day("2014-01-31");
        assert_eq!(ask(find, &file), []);
        file.vouchers[0].lines[0].invoiced_on = Some(day("2014-01-02"));
        assert_eq!(ask(find, &file).len(), 1);
        file.vouchers[0].lines[0].invoiced_on = Some(day("2013-12-31"));
        file.vouchers[0].voucher.paid_on = day("2014-02-01");
        assert_eq!(ask(find, &file).len(), 1);
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
