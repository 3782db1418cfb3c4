//! Thanh toán vượt hợp đồng.

use super::finding::{Ground, breach};
use super::lookup::names::plain_name;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::contract::{AdvanceKind, Contract, ContractSide};
use crate::money::Money;
use crate::voucher::VoucherWithLines;

/// NĐ 347/2025/NĐ-CP Điều 6.2: payments within the value declared. Towards the agency both what was
/// received and what was spent count; towards a beneficiary what was paid out in its name.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::Law("NĐ 347/2025/NĐ-CP Đ.6.2");
    let stated = case.file.contracts.iter();
    let stated = stated.filter(|contract| contract.value > Money::ZERO);
    stated
        .filter_map(|contract| {
            let paid = paid_under(case, contract);
            (paid > contract.value).then(|| {
                breach(
                    CheckCode::PaidOverContract,
                    subjects::contract(contract, "value"),
                    ground,
                )
                .fact("a", paid)
                .fact("b", contract.value)
                .fact("so", subjects::contract_label(contract))
            })
        })
        .collect()
}

fn paid_under(case: &Case, contract: &Contract) -> Money {
    match contract.side {
        ContractSide::WithAgency => {
            let received = case.file.advanced() + case.file.moved(AdvanceKind::FinalPayment);
            received.max(case.file.spent_grant())
        }
        ContractSide::WithBeneficiary => {
            let party = plain_name(&contract.other_party);
            let vouchers = case.file.counted_vouchers();
            vouchers
                .filter(|voucher| plain_name(&voucher.voucher.payee) == party)
                .map(VoucherWithLines::grant)
                .sum()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn more_paid_to_a_beneficiary_than_its_contract_says_is_stopped() {
        let mut file = demonstration_model();
        file.contracts[1].value = Money::dong(90_000_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("a", "100.000.000"),
                ("b", "90.000.000"),
                ("so", "21/HĐ-TTKC")
            ]]
        );
    }

    #[test]
    fn more_spent_than_the_contract_with_the_agency_is_stopped() {
        let mut file = training();
        file.contracts[0].value = Money::dong(20_000_000);
        assert_eq!(facts(&ask(find, &file))[0][2], ("so", "11/HĐ-CNĐP"));
    }
}
