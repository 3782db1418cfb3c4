//! Người mua trên hóa đơn: the centre or a beneficiary of the đề án.

use super::finding::{Ground, breach};
use super::lookup::names::plain_name;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::voucher::VoucherLine;

/// Nghiệp vụ: an invoice made out to somebody else proves nobody's cost here.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let buyers = buyers(case);
    let mut found = Vec::new();
    for paper in case.file.standing_vouchers() {
        let mut told: Vec<&str> = Vec::new();
        for line in &paper.lines {
            let buyer = line.invoice_buyer.trim();
            let is_known = buyer.is_empty()
                || buyers.contains(&plain_name(buyer))
                || is_known_by_code(case, line);
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

/// The invoice file names the buyer by a tax code or budget code too, whatever spelling the name has.
fn is_known_by_code(case: &Case, line: &VoucherLine) -> bool {
    let key = line.invoice_key();
    let mut invoices = case.file.invoices.iter();
    let Some(invoice) = invoices.find(|invoice| Some(invoice.line_key()) == key) else {
        return false;
    };
    let beneficiaries = case.file.beneficiaries.iter();
    let tax_codes = beneficiaries.map(|(_, establishment)| establishment.tax_code.as_str());
    let mut known = tax_codes.chain([case.around.centre_tax_code]);
    let is = |known: &str, stated: &str| !known.is_empty() && known == stated;
    known.any(|known| is(known, &invoice.buyer_tax_code))
        || is(case.around.centre_budget_code, &invoice.buyer_budget_code)
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
    fn the_right_tax_code_speaks_for_a_buyer_with_a_wrong_name() {
        let mut file = demonstration_model();
        let line = &mut file.vouchers[1].lines[0];
        line.invoice_buyer = "TT KC&XTTM".to_owned();
        let mut invoice = crate::invoice::sound_invoice();
        invoice.seller_tax_code = line.seller_tax_code.clone();
        invoice.symbol = line.invoice_symbol.clone();
        invoice.number = line.invoice_number.trim_start_matches('0').to_owned();
        invoice.buyer_budget_code = "9990123".to_owned();
        file.invoices.push(invoice);
        assert_eq!(ask(find, &file).len(), 1);
        let pack = pack();
        let around = Surroundings {
            centre_budget_code: "9990123",
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(ask_in(find, &file, &around), []);
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
