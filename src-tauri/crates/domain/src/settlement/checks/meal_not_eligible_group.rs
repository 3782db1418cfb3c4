//! Tiền ăn cho đúng đối tượng: only the groups the regime names.

use super::finding::{Ground, breach};
use super::lookup::groups::regime_of;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::proposal_file::ClassFile;
use crate::training::allowance::allowance;

/// QĐ 46/2015/QĐ-TTg Điều 5.1: meal money for the groups of the rate set; a regime without groups pays
/// everybody.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| paid_outside(case, class_file))
        .collect()
}

fn paid_outside(case: &Case, class_file: &ClassFile) -> Vec<Breach> {
    let class = &class_file.class;
    let regime = regime_of(case, class).filter(|regime| !regime.meal_groups.is_empty());
    let Some(regime) = regime else {
        return Vec::new();
    };
    let outside = class_file.trainees.iter().filter(|trainee| {
        let group = trainee.group.wire();
        let is_named = regime.meal_groups.iter().any(|named| named == group);
        !is_named && allowance(class, trainee).meal > Money::ZERO
    });
    outside
        .map(|trainee| {
            let code = CheckCode::MealNotEligibleGroup;
            let subject = subjects::trainee(trainee, "group");
            breach(code, subject, Ground::Figure(&regime.citation))
                .fact("ho_ten", &trainee.full_name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn meals_go_only_to_the_groups_of_the_regime() {
        let mut file = training();
        let mut pack = pack();
        pack.regimes[0].meal_groups = vec!["minority".to_owned()];
        let found = |file: &crate::proposal_file::ProposalFile| {
            ask_in(find, file, &Surroundings::alone(today(), Some(&pack)))
        };
        assert_eq!(facts(&found(&file)), [[("ho_ten", "Giàng A Chinh")]]);
        file.classes[0].trainees[2].meal_days_paid = Some(0);
        assert_eq!(found(&file), []);
    }

    #[test]
    fn a_class_that_knows_its_groups_owes_no_meals_to_others_but_may_have_paid_them() {
        let mut file = training();
        let mut pack = pack();
        pack.regimes[0].meal_groups = vec!["minority".to_owned()];
        file.classes[0].class.follow(&pack.regimes[0]);
        let found = |file: &crate::proposal_file::ProposalFile| {
            ask_in(find, file, &Surroundings::alone(today(), Some(&pack)))
        };
        assert_eq!(found(&file), []);
        file.classes[0].trainees[2].meal_days_paid = Some(5);
        assert_eq!(facts(&found(&file)), [[("ho_ten", "Giàng A Chinh")]]);
    }
}
