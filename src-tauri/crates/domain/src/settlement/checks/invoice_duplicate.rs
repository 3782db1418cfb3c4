//! Hóa đơn dùng hai lần, in this đề án or in another.

use std::collections::HashMap;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::voucher::{VoucherKind, VoucherLine, VoucherWithLines};

/// Nghiệp vụ (decisions 16): seller, symbol and number name one invoice. It may stand on several lines
/// of one voucher, and once on each side when the centre and the beneficiary share its amount.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let others = case.around.other_invoices.iter();
    let elsewhere: HashMap<&str, &str> = others
        .map(|other| (other.key.as_str(), other.used_in.as_str()))
        .collect();
    let mut seen: HashMap<(String, bool), &VoucherWithLines> = HashMap::new();
    let mut found = Vec::new();
    for paper in case.file.standing_vouchers() {
        let is_beneficiarys = paper.voucher.kind == VoucherKind::BeneficiaryPaper;
        let mut told_here = Vec::new();
        for line in &paper.lines {
            let Some(key) = line.invoice_key().filter(|key| !told_here.contains(key)) else {
                continue;
            };
            let before = *seen.entry((key.clone(), is_beneficiarys)).or_insert(paper);
            let used_here = (before.voucher.uid != paper.voucher.uid)
                .then(|| subjects::voucher_label(&before.voucher));
            let used_in = elsewhere.get(key.as_str()).map(|place| (*place).to_owned());
            if let Some(place) = used_here.or(used_in) {
                found.push(told(paper, line, &place));
                told_here.push(key);
            }
        }
    }
    found
}

fn told(paper: &VoucherWithLines, line: &VoucherLine, place: &str) -> Breach {
    let subject = subjects::voucher(&paper.voucher, "invoice_number");
    breach(CheckCode::InvoiceDuplicate, subject, Ground::Practice)
        .fact("ky_hieu", &line.invoice_symbol)
        .fact("so", &line.invoice_number)
        .fact("mst", &line.seller_tax_code)
        .fact("de_an_cu", place)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::settlement::checks::OtherInvoice;

    #[test]
    fn an_invoice_of_another_proposal_is_named_with_its_place() {
        let pack = pack();
        let file = demonstration_model();
        let used = OtherInvoice {
            key: file.vouchers[1].lines[0].invoice_key().unwrap_or_default(),
            used_in: "ĐP-02, UNC-0003".to_owned(),
        };
        let around = Surroundings {
            other_invoices: &[used],
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(
            facts(&ask_in(find, &file, &around)),
            [[
                ("ky_hieu", "AA/13P"),
                ("so", "0000123"),
                ("mst", "0100112437"),
                ("de_an_cu", "ĐP-02, UNC-0003"),
            ]]
        );
    }

    #[test]
    fn the_same_invoice_on_two_vouchers_of_the_centre_is_told_once() {
        let mut file = demonstration_model();
        let mut again = file.vouchers[1].clone();
        again.voucher.uid = crate::ids::VoucherId::new(uid(77));
        again.lines[0].invoice_number = "123".to_owned();
        file.vouchers.push(again);
        assert_eq!(facts(&ask(find, &file))[0][3], ("de_an_cu", "HĐ-0123"));
    }

    #[test]
    fn centre_and_beneficiary_may_share_one_invoice_and_one_voucher_may_split_it() {
        let mut file = demonstration_model();
        let shared = file.vouchers[1].lines[0].clone();
        let paid = &mut file.vouchers[0].lines[0];
        paid.seller_tax_code = shared.seller_tax_code.clone();
        paid.invoice_symbol = shared.invoice_symbol.clone();
        paid.invoice_number = shared.invoice_number.clone();
        file.vouchers[1].lines.push(shared);
        assert_eq!(ask(find, &file), []);
    }
}
