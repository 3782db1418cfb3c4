//! Mẫu 1 → Mẫu 7: the estimate that was approved is the one that is settled.

use super::finding::{Ground, untied};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;

/// TT 36/2013/TT-BCT Điều 19: "dự toán" of Mẫu 7 = the khuyến công column of the latest Mẫu 1.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let subject = subjects::proposal(&case.file.proposal, "estimate");
    let ground = Ground::OldLaw("TT 36/2013/TT-BCT Đ.19");
    untied(case, CheckCode::Form1_7, &subject, ground)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn an_estimate_that_differs_from_the_approved_grant_breaks_the_tie() {
        let mut file = training();
        file.estimate[0].grant += crate::money::Money::dong(1_000);
        assert_eq!(
            facts(&ask(find, &file)),
            [[("a", "20.426.000"), ("b", "20.425.000")]]
        );
    }
}
