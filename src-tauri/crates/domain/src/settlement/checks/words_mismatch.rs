//! Số tiền bằng chữ: typed words of a paper made elsewhere say what its figures add up to.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::typed_words::says;
use crate::voucher::{Voucher, VoucherWithLines};

/// Luật Kế toán Điều 16: an amount stands in figures and in words, and the two agree. A paper without
/// typed words has nothing to compare: the program writes them from the total.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let standing = case.file.standing_vouchers();
    standing.filter(|paper| differs(paper)).map(told).collect()
}

fn differs(paper: &VoucherWithLines) -> bool {
    let words = paper.voucher.amount_words.trim();
    !words.is_empty() && !says(words, paper.face_amount())
}

fn told(paper: &VoucherWithLines) -> Breach {
    let subject = subjects::voucher(&paper.voucher, "amount_words");
    let ground = Ground::OldLaw("Luật Kế toán Điều 16");
    breach(CheckCode::WordsMismatch, subject, ground).fact("mau", paper_name(&paper.voucher))
}

/// "ủy nhiệm chi số 12", as the office calls the paper.
fn paper_name(voucher: &Voucher) -> String {
    let kind = voucher.kind.label().to_lowercase();
    if voucher.number.is_empty() {
        format!("{kind} ngày {}", voucher.paid_on)
    } else {
        format!("{kind} số {}", voucher.number)
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::money::Money;
    use crate::money::in_words::amount_in_words;
    use crate::voucher::VoucherKind;

    fn bank_order(words: &str) -> crate::proposal_file::ProposalFile {
        let mut file = demonstration_model();
        let mut order = file.vouchers.swap_remove(0);
        order.voucher.kind = VoucherKind::BankOrder;
        order.voucher.number = "12".to_owned();
        order.voucher.amount_words = words.to_owned();
        order.lines[0].grant = Money::dong(80_000_000);
        order.lines[0].counterpart = Money::dong(5_000);
        file.vouchers = vec![order];
        file
    }

    #[test]
    fn a_bank_order_whose_words_say_another_sum_blocks() {
        let found = ask(find, &bank_order("Tám mươi triệu đồng chẵn"));
        assert_eq!(facts(&found), [[("mau", "ủy nhiệm chi số 12")]]);
        assert!(found[0].severity.blocks());
        assert_eq!(found[0].subject.field, "amount_words");
    }

    #[test]
    fn words_in_any_usual_style_and_papers_without_words_pass() {
        let same = "TÁM MƯƠI TRIỆU KHÔNG TRĂM LẺ NĂM NGÀN ĐỒNG CHẴN./.";
        assert_eq!(ask(find, &bank_order(same)), []);
        assert_eq!(ask(find, &bank_order(" ")), []);
        let own = amount_in_words(Money::dong(80_005_000));
        assert_eq!(ask(find, &bank_order(&own)), []);
    }

    #[test]
    fn a_paper_cancelled_since_is_not_read_any_more() {
        let mut file = bank_order("Tám mươi triệu đồng");
        let (cancelled, reverse) = cancelled_pair(&file.vouchers[0]);
        file.vouchers = vec![cancelled, reverse];
        assert_eq!(ask(find, &file), []);
    }
}
