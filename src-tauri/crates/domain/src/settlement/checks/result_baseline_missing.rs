//! Số liệu trước hỗ trợ: without them nobody can tell later what the support changed.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;

/// Thông báo 504/TB-CN: judged by results after support. Which đề án are followed is data of the pack.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let rules = case.around.pack.map(|pack| &pack.outcomes);
    let citation =
        rules.and_then(|rules| rules.ground_for(case.file.proposal.kind.key(), case.budget_day()));
    let Some(citation) = citation else {
        return Vec::new();
    };
    let outcomes = &case.file.outcomes;
    let without = case.file.beneficiaries.iter().filter(|(share, of)| {
        let known = |outcome: &crate::establishment::outcome::Outcome| {
            outcome.is_baseline() && outcome.establishment_uid == of.uid
        };
        share.grant > Money::ZERO && !outcomes.iter().any(known)
    });
    without
        .map(|(share, of)| {
            let subject = subjects::beneficiary(share, of, "outcomes");
            let ground = Ground::Figure(citation);
            breach(CheckCode::ResultBaselineMissing, subject, ground).fact("ten", &of.name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::proposal::ProposalKind;

    #[test]
    fn a_followed_proposal_needs_its_figures_of_before_the_support() {
        let mut file = demonstration_model();
        assert_eq!(ask(find, &file), [], "this kind is not followed");
        file.proposal.kind = ProposalKind::Machinery;
        assert_eq!(facts(&ask(find, &file)), [[("ten", "Hợp tác xã Duy Sơn")]]);
        file.outcomes = vec![outcome(&file, 0)];
        assert_eq!(ask(find, &file), []);
    }
}
