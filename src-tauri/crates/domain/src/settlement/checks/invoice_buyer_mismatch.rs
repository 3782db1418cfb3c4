//! Người mua trên hóa đơn: the centre or a beneficiary of the đề án.

use super::finding::{Ground, breach};
use super::lookup::names::plain_name;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// Nghiệp vụ: an invoice made out to somebody else proves nobody's cost here.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let buyers = buyers(case);
    let mut found = Vec::new();
    for paper in case.file.standing_vouchers() {
        let mut told: Vec<&str> = Vec::new();
        for line in &paper.lines {
            let buyer = line.invoice_buyer.trim();
            let is_known = buyer.is_empty() || buyers.contains(&plain_name(buyer));
            if is_known || told.contains(&buyer) {
                continue;
            }
            told.push(buyer);
            let subject = subjects::voucher(&paper.voucher, "invoice_buyer");
            found.push(
                breach(CheckCode::InvoiceBuyerMismatch, subject, Ground::Practice)
                    .fact("nguoi_mua", buyer)
                    .fact("ten", expected_buyer(case)),
            );
        }
    }
    found
}

fn buyers(case: &Case) -> Vec<String> {
    let file = case.file;
    let beneficiaries = file.beneficiaries.iter();
    let names = beneficiaries.map(|(_, establishment)| establishment.name.as_str());
    let own = [
        case.around.centre_name,
        &file.proposal.implementer,
        &file.proposal.beneficiary_text,
    ];
    let all = names.chain(own).map(plain_name);
    all.filter(|name| !name.is_empty()).collect()
}

/// Whom the message expects: the one beneficiary, else the unit that carries the đề án out.
fn expected_buyer<'a>(case: &Case<'a>) -> &'a str {
    match case.file.beneficiaries.as_slice() {
        [(_, establishment)] => &establishment.name,
        _ if !case.file.proposal.implementer.is_empty() => &case.file.proposal.implementer,
        _ => case.around.centre_name,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_invoice_made_out_to_a_stranger_is_not_accepted() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].invoice_buyer = "Công ty TNHH Mai Pha".to_owned();
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("nguoi_mua", "Công ty TNHH Mai Pha"),
                ("ten", "Hợp tác xã Duy Sơn"),
            ]]
        );
    }

    #[test]
    fn short_forms_of_the_name_and_the_centre_itself_are_the_right_buyer() {
        let mut file = demonstration_model();
        file.vouchers[1].lines[0].invoice_buyer = "HTX DUY SƠN".to_owned();
        assert_eq!(ask(find, &file), []);
        file.vouchers[1].lines[0].invoice_buyer = file.proposal.implementer.clone();
        assert_eq!(ask(find, &file), []);
    }
}
