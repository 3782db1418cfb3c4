//! Kỳ ghi kết quả: so many months after the acceptance the figures are taken again.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;

/// Thông báo 504/TB-CN gives no intervals; those of the pack are followed. Only the latest that has
/// come is asked for: figures of a year ago cannot be taken any more.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let rules = case.around.pack.map(|pack| &pack.outcomes);
    let (Some(rules), Some(accepted_on)) = (rules, case.file.last_accepted_on()) else {
        return Vec::new();
    };
    let Some(citation) = rules.ground_for(case.file.proposal.kind.key(), case.budget_day()) else {
        return Vec::new();
    };
    let come = rules.months.iter().copied().filter(|months| {
        let months = u32::try_from(*months).unwrap_or_default();
        accepted_on.plus_months(months) <= case.around.today
    });
    let Some(months) = come.max() else {
        return Vec::new();
    };
    let outcomes = &case.file.outcomes;
    let without = case.file.beneficiaries.iter().filter(|(share, of)| {
        let known = outcomes
            .iter()
            .any(|outcome| outcome.months >= months && outcome.establishment_uid == of.uid);
        share.grant > Money::ZERO && !known
    });
    without
        .map(|(share, of)| {
            let subject = subjects::beneficiary(share, of, "outcomes");
            breach(CheckCode::ResultAfterDue, subject, Ground::Figure(citation))
                .fact("ten", &of.name)
                .fact("thang", months)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::proposal::ProposalKind;

    #[test]
    fn half_a_year_after_the_acceptance_the_figures_are_asked_for_again() {
        let mut file = demonstration_model();
        file.proposal.kind = ProposalKind::Machinery;
        assert!(file.last_accepted_on().is_some());
        let pack = pack();
        let on = |iso: &str, file: &crate::proposal_file::ProposalFile| {
            ask_in(find, file, &Surroundings::alone(day(iso), Some(&pack)))
        };
        assert_eq!(on("2013-12-16", &file), []);
        assert_eq!(
            facts(&on("2014-08-01", &file)),
            [[("ten", "Hợp tác xã Duy Sơn"), ("thang", "6")]]
        );
        file.outcomes = vec![outcome(&file, 6)];
        assert_eq!(on("2014-08-01", &file), []);
        assert_eq!(on("2015-08-01", &file).len(), 1, "a year has passed");
    }
}
