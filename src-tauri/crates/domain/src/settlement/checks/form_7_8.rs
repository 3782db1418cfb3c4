//! Mẫu 7 ← Mẫu 8: what is settled line by line is what the schedule of vouchers lists.

use super::finding::{Ground, untied};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Subject};
use crate::settlement::tie_out::unplaced_lines;

/// TT 36/2013/TT-BCT Điều 19: "đề nghị" of Mẫu 7 = total of Mẫu 8a, or the khuyến công column of 8b. The
/// usual cause is a voucher line that names no line of the estimate.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let (subject, item) = cause(case);
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.19");
    let found = untied(case, CheckCode::Form7_8, &subject, ground);
    let named = found.into_iter().map(|breach| breach.fact("muc", &item));
    named.collect()
}

fn cause(case: &Case) -> (Subject, String) {
    let unplaced = unplaced_lines(case.file).find(|(_, line)| !line.grant.is_zero());
    match unplaced {
        Some((paper, line)) => (
            subjects::voucher(&paper.voucher, "estimate_line_uid"),
            line.content.clone(),
        ),
        None => (
            subjects::proposal(&case.file.proposal, "vouchers"),
            "Tổng cộng".to_owned(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_voucher_line_without_an_estimate_line_breaks_the_tie_and_is_pointed_at() {
        let mut file = training();
        file.vouchers[1].lines[0].estimate_line_uid = None;
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[
                ("a", "20.200.000"),
                ("b", "20.425.000"),
                ("muc", "Chi tiền ăn"),
            ]]
        );
        assert_eq!(found[0].subject.label, "PC-0002");
    }

    #[test]
    fn a_receipt_lowers_both_sides_alike() {
        let mut file = training();
        let mut receipt = file.vouchers[1].clone();
        receipt.voucher.uid = crate::ids::VoucherId::new(uid(78));
        receipt.voucher.kind = crate::voucher::VoucherKind::ReceiptVoucher;
        file.vouchers.push(receipt);
        assert_eq!(ask(find, &file), []);
    }
}
