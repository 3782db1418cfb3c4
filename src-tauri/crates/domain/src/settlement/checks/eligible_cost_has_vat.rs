//! Thuế GTGT được khấu trừ inside the cost that is settled.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;

/// Nghiệp vụ: what the beneficiary gets back from the tax office is no cost to be supported.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let taxed = case.file.standing_vouchers().map(|voucher| {
        let taxes = voucher.lines.iter().map(|line| line.deductible_tax);
        (voucher, taxes.sum::<Money>())
    });
    taxed
        .filter(|(_, tax)| *tax > Money::ZERO)
        .map(|(voucher, tax)| {
            let subject = subjects::voucher(&voucher.voucher, "deductible_tax");
            breach(CheckCode::EligibleCostHasVat, subject, Ground::Practice).fact("thue", tax)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_voucher_with_deductible_tax_is_pointed_at_with_the_tax() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), []);
        file.vouchers[1].lines[0].deductible_tax = Money::dong(22_272_727);
        assert_eq!(facts(&ask(find, &file)), [[("thue", "22.272.727")]]);
    }
}
