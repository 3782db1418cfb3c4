//! Mã số thuế của một đề án: on the lines of its vouchers, its invoices and its beneficiaries.

use super::super::subjects;
use crate::breach::Subject;
use crate::proposal_file::ProposalFile;
use crate::tax_code::{self, TaxCodeFlaw};

/// Each faulty code with the first record that carries it.
pub(in super::super) fn faulty(file: &ProposalFile, flaw: TaxCodeFlaw) -> Vec<(String, Subject)> {
    let mut found: Vec<(String, Subject)> = Vec::new();
    let mut add = |code: &str, subject: Subject| {
        let code = code.trim();
        let is_faulty = !code.is_empty() && tax_code::check(code) == Err(flaw);
        if is_faulty && found.iter().all(|(known, _)| known != code) {
            found.push((code.to_owned(), subject));
        }
    };
    for paper in file.standing_vouchers() {
        for line in &paper.lines {
            let subject = subjects::voucher(&paper.voucher, "seller_tax_code");
            add(&line.seller_tax_code, subject);
        }
    }
    for invoice in &file.invoices {
        add(
            &invoice.seller_tax_code,
            subjects::invoice(invoice, "seller_tax_code"),
        );
    }
    for (beneficiary, establishment) in &file.beneficiaries {
        let subject = subjects::beneficiary(beneficiary, establishment, "tax_code");
        add(&establishment.tax_code, subject);
    }
    found
}
