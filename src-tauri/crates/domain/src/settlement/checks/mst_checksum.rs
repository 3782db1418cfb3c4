//! Mã số thuế sai số kiểm tra: the tenth digit does not follow from the first nine.

use super::finding::{Ground, breach};
use super::lookup::tax_codes::faulty;
use super::{Case, CheckCode};
use crate::breach::Breach;
use crate::tax_code::TaxCodeFlaw;

/// TT 105/2020/TT-BTC, Phụ lục 1: every code on vouchers, invoices and of beneficiaries, each once.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let found = faulty(case.file, TaxCodeFlaw::CheckDigit).into_iter();
    found
        .map(|(code, subject)| {
            breach(
                CheckCode::MstChecksum,
                subject,
                Ground::OldLaw("TT 105/2020/TT-BTC, Phụ lục 1"),
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
    fn a_slip_in_a_digit_is_told_and_a_personal_number_has_none_to_check() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), []);
        file.vouchers[1].lines[0].seller_tax_code = "0100112438".to_owned();
        assert_eq!(facts(&ask(find, &file)), [[("mst", "0100112438")]]);
        file.vouchers[1].lines[0].seller_tax_code = "012345678901".to_owned();
        assert_eq!(ask(find, &file), []);
    }
}
