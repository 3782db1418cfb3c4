//! Mẫu 9 = Mẫu 6: what is asked for now is what the closure leaves to receive.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::settlement::tie_out::broken_ties;

/// TT 36/2013/TT-BCT Điều 18: "kỳ này" of Mẫu 9 = accepted − received = "còn được nhận" of Mẫu 6.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.18");
    broken_ties(case.file, CheckCode::Form9_6)
        .map(|tie| {
            let subject = subjects::proposal(&case.file.proposal, "advances");
            breach(tie.rule, subject, ground)
                .fact("a", tie.left)
                .fact("b", tie.right)
        })
        .collect()
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
