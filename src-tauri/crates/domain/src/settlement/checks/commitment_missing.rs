//! Cam kết VB-03: nobody is supported without having signed it.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;

/// TTLT 26/2014/TTLT-BTC-BCT Điều 7: a written commitment of no support for the same content, and of
/// the full counterpart, from everybody who receives money or promised some.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::OldLaw("TTLT 26/2014/TTLT-BTC-BCT Đ.7");
    let uncommitted = case.file.beneficiaries.iter().filter(|(beneficiary, _)| {
        let is_supported =
            beneficiary.grant > Money::ZERO || beneficiary.counterpart_committed > Money::ZERO;
        is_supported && beneficiary.committed_on.is_none()
    });
    uncommitted
        .map(|(beneficiary, establishment)| {
            let subject = subjects::beneficiary(beneficiary, establishment, "committed_on");
            breach(CheckCode::CommitmentMissing, subject, ground).fact("ten", &establishment.name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_beneficiary_who_signed_no_commitment_stops_the_settlement() {
        let mut file = demonstration_model();
        file.beneficiaries[0].0.committed_on = None;
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("ten", "Hợp tác xã Duy Sơn")]]);
        assert_eq!(found[0].subject.field, "committed_on");
    }

    #[test]
    fn a_partner_who_receives_nothing_signs_nothing() {
        let mut file = demonstration_model();
        file.beneficiaries[0].0.committed_on = None;
        file.beneficiaries[0].0.grant = Money::ZERO;
        file.beneficiaries[0].0.counterpart_committed = Money::ZERO;
        assert_eq!(ask(find, &file), []);
    }
}
