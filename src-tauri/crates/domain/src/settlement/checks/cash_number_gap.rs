//! Dãy số chứng từ: continuous and without repeats, for the series this program issues.

use std::collections::BTreeSet;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, IssuedSeries, subjects};
use crate::breach::Breach;
use crate::voucher::series_prefix;

/// Luật Kế toán: every number of a book has its paper. Only the books that this đề án used in its year
/// are looked at (decisions 15: papers from outside have no series).
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let used = case.around.issued_numbers.iter().filter(|series| {
        case.file.vouchers.iter().any(|paper| {
            let voucher = &paper.voucher;
            voucher.series_number.is_some()
                && voucher.kind == series.kind
                && voucher.year == series.year
                && voucher.book == series.book
        })
    });
    used.filter_map(|series| {
        let faulty = faulty_numbers(series);
        let subject = subjects::proposal(&case.file.proposal, "vouchers");
        let ground = Ground::Law("Luật Kế toán");
        (!faulty.is_empty()).then(|| {
            breach(CheckCode::CashNumberGap, subject, ground).fact("danh_sach", faulty.join(", "))
        })
    })
    .collect()
}

/// Missing and repeated numbers, as printed (PC-0002), in order.
fn faulty_numbers(series: &IssuedSeries) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut faulty = BTreeSet::new();
    for number in &series.numbers {
        if !seen.insert(*number) {
            faulty.insert(*number);
        }
    }
    let last = seen.last().copied().unwrap_or(0);
    faulty.extend((1..=last).filter(|number| !seen.contains(number)));
    let prefix = series_prefix(series.kind, &series.book);
    let printed = faulty.into_iter();
    printed
        .map(|number| format!("{prefix}{number:04}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::calendar::BudgetYear;
    use crate::voucher::VoucherKind;

    fn found_with(kind: VoucherKind, year: i32, numbers: &[i64]) -> Vec<Breach> {
        let pack = pack();
        let year = BudgetYear(year);
        let issued = numbers.iter().map(|n| (kind, year, String::new(), *n));
        let around = Surroundings {
            issued_numbers: &IssuedSeries::gather(issued),
            ..Surroundings::alone(today(), Some(&pack))
        };
        ask_in(find, &training(), &around)
    }

    #[test]
    fn gaps_and_repeats_of_a_used_book_are_listed() {
        let found = found_with(VoucherKind::PaymentVoucher, 2013, &[5, 1, 2, 2, 3]);
        assert_eq!(facts(&found), [[("danh_sach", "PC-0002, PC-0004")]]);
        let whole = found_with(VoucherKind::PaymentVoucher, 2013, &[3, 1, 2]);
        assert_eq!(whole, []);
    }

    #[test]
    fn each_book_counts_for_itself_and_its_number_is_in_the_name() {
        let pack = pack();
        let mut file = training();
        file.vouchers[2].voucher.book = "2".to_owned();
        let issue = |book: &str, number| {
            let kind = VoucherKind::PaymentVoucher;
            (kind, BudgetYear(2013), book.to_owned(), number)
        };
        let issued = [issue("", 1), issue("", 2), issue("2", 2), issue("3", 7)];
        let around = Surroundings {
            issued_numbers: &IssuedSeries::gather(issued),
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(
            facts(&ask_in(find, &file, &around)),
            [[("danh_sach", "PC.Q2-0001")]]
        );
    }

    #[test]
    fn books_of_other_kinds_and_years_are_not_this_proposals_business() {
        assert_eq!(found_with(VoucherKind::BankOrder, 2013, &[2]), []);
        assert_eq!(found_with(VoucherKind::PaymentVoucher, 2012, &[2]), []);
    }
}
