//! Mã số thuế sai dạng: neither 10, nor 13, nor 12 digits.

use super::finding::{Ground, breach};
use super::lookup::tax_codes::faulty;
use super::{Case, CheckCode};
use crate::breach::Breach;
use crate::tax_code::TaxCodeFlaw;

/// TT 90/2026/TT-BTC: every code on vouchers, invoices and of beneficiaries, each once.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let found = faulty(case.file, TaxCodeFlaw::Shape).into_iter();
    found
        .map(|(code, subject)| {
            breach(
                CheckCode::MstFormat,
                subject,
                Ground::OldLaw("TT 90/2026/TT-BTC"),
            )
            .fact("mst", code)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_code_of_a_wrong_length_is_told_once() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), []);
        for paper in &mut file.vouchers {
            paper.lines[0].seller_tax_code = "010011243".to_owned();
        }
        assert_eq!(facts(&ask(find, &file)), [[("mst", "010011243")]]);
    }
}
