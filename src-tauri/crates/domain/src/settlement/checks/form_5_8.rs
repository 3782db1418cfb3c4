//! Mẫu 5 = Mẫu 8: what was accepted is what the vouchers list, source by source.

use super::finding::{Ground, untied};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 36/2013/TT-BCT Điều 14, 19: the sources of the acceptance minutes = the sources of Mẫu 8.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let subject = match case.file.acceptances.last() {
        Some((acceptance, _)) => subjects::acceptance(acceptance, "accepted_grant"),
        None => subjects::proposal(&case.file.proposal, "acceptances"),
    };
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.14, Đ.19");
    untied(case, CheckCode::Form5_8, &subject, ground)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::money::Money;

    #[test]
    fn both_sources_of_the_minutes_must_equal_the_vouchers() {
        let mut file = demonstration_model();
        file.acceptances[0].0.accepted_grant = Money::dong(99_000_000);
        file.acceptances[0].0.accepted_counterpart = Money::dong(240_000_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [
                [("a", "99.000.000"), ("b", "100.000.000")],
                [("a", "240.000.000"), ("b", "245.000.000")],
            ]
        );
    }

    #[test]
    fn a_proposal_paid_in_full_lists_no_counterpart_to_tie() {
        let mut file = training();
        file.acceptances[0].0.accepted_counterpart = Money::dong(5_000_000);
        assert_eq!(ask(find, &file), []);
    }
}
