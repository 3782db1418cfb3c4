//! Ngày hóa đơn between contract and acceptance.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::voucher::VoucherWithLines;

/// Nghiệp vụ: contract ≤ invoice ≤ acceptance; one word per voucher and day. A missing end of the
/// window judges nothing.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let first_contract = case.file.contracts.iter().map(|c| c.signed_on).min();
    let last_acceptance = case.file.last_accepted_on();
    let outside = |day: Day| {
        first_contract.is_some_and(|from| day < from) || last_acceptance.is_some_and(|to| day > to)
    };
    case.file
        .standing_vouchers()
        .flat_map(|paper| {
            let days = invoice_days(paper).into_iter();
            days.filter(|day| outside(*day)).map(|day| {
                let subject = subjects::voucher(&paper.voucher, "invoiced_on");
                breach(CheckCode::InvoiceDateWindow, subject, Ground::Practice).fact("ngay", day)
            })
        })
        .collect()
}

fn invoice_days(paper: &VoucherWithLines) -> Vec<Day> {
    let mut days: Vec<Day> = paper.lines.iter().filter_map(|l| l.invoiced_on).collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn invoices_before_the_contract_or_after_the_acceptance_ask_for_an_explanation() {
        let mut file = demonstration_model();
        for (invoiced, told) in [
            ("2013-06-09", true),
            ("2013-06-10", false),
            ("2013-08-25", false),
            ("2013-08-26", true),
        ] {
            file.vouchers[1].lines[0].invoiced_on = Some(day(invoiced));
            let found = ask(find, &file);
            assert_eq!(!found.is_empty(), told, "{invoiced}");
        }
        assert_eq!(facts(&ask(find, &file)), [[("ngay", "26/08/2013")]]);
    }
}
