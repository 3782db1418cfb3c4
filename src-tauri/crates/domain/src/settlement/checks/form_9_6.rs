//! Mẫu 9 = Mẫu 6: what is asked for now is what the closure leaves to receive.

use super::finding::{Ground, untied};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 36/2013/TT-BCT Điều 18: "kỳ này" of Mẫu 9 = accepted − received = "còn được nhận" of Mẫu 6.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let subject = subjects::proposal(&case.file.proposal, "advances");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.18");
    untied(case, CheckCode::Form9_6, &subject, ground)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn more_accepted_than_spent_asks_for_more_than_the_closure_leaves() {
        let mut file = training();
        file.acceptances[0].0.accepted_grant = crate::money::Money::dong(20_500_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("a", "6.500.000"), ("b", "6.425.000")]]
        );
    }
}
