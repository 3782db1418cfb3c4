//! Hệ số ưu tiên: more than the normal ceiling only with a ground on file.

use rust_decimal::Decimal;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::number_text::quantity_text;

/// TTLT 26/2014/TTLT-BTC-BCT Điều 6.2.t (TT 28/2018 alike): a factor above 1 needs its place or trade
/// and a document, and is never above 1,5.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let greatest = Decimal::new(15, 1);
    let ground = Ground::OldLaw("TTLT 26/2014/TTLT-BTC-BCT Đ.6.2.t");
    let raised = case.file.beneficiaries.iter().filter(|(beneficiary, _)| {
        let factor = beneficiary.priority_factor;
        let is_bare = beneficiary.priority_ground.trim().is_empty();
        factor > Decimal::ONE && (is_bare || factor > greatest)
    });
    raised
        .map(|(beneficiary, establishment)| {
            let subject = subjects::beneficiary(beneficiary, establishment, "priority_ground");
            let found = breach(CheckCode::PriorityFactorUnjustified, subject, ground)
                .fact("he_so", quantity_text(beneficiary.priority_factor));
            if beneficiary.priority_factor > greatest {
                found.fact("toi_da", quantity_text(greatest))
            } else {
                found
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_factor_needs_its_ground_and_stays_within_one_and_a_half() {
        let mut file = demonstration_model();
        let beneficiary = |file: &mut crate::proposal_file::ProposalFile, tenths, ground: &str| {
            file.beneficiaries[0].0.priority_factor = Decimal::new(tenths, 1);
            file.beneficiaries[0].0.priority_ground = ground.to_owned();
        };
        beneficiary(&mut file, 13, "");
        assert_eq!(facts(&ask(find, &file)), [[("he_so", "1,3")]]);
        beneficiary(&mut file, 15, "Xã biên giới, QĐ 160/QĐ-TTg");
        assert_eq!(ask(find, &file), []);
        beneficiary(&mut file, 16, "Xã biên giới, QĐ 160/QĐ-TTg");
        assert_eq!(
            facts(&ask(find, &file)),
            [[("he_so", "1,6"), ("toi_da", "1,5")]]
        );
    }
}
