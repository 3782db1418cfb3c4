//! Chi phí đào tạo một người against the cap of the group.

use rust_decimal::Decimal;

use super::finding::dated_breach;
use super::lookup::groups::{cost_cap, regime_of};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::proposal::ProposalKind;
use crate::proposal::estimate::CostItem;
use crate::proposal_file::ClassFile;
use crate::settlement::tie_out::spent_on;
use crate::training::TraineeGroup;

/// QĐ 46/2015/QĐ-TTg Điều 4: the training cost of a person (meals, travel and management apart) stays
/// within the cap of the highest group only. The cost is spread evenly over everybody.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some(cost) = cost_per_person(case) else {
        return Vec::new();
    };
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| over_in(case, class_file, cost))
        .collect()
}

fn over_in(case: &Case, class_file: &ClassFile, cost: Money) -> Vec<Breach> {
    let class = &class_file.class;
    let Some(regime) = regime_of(case, class) else {
        return Vec::new();
    };
    let present = |group: &TraineeGroup| class_file.trainees.iter().any(|t| t.group == *group);
    let groups = TraineeGroup::ALL.into_iter().filter(present);
    groups
        .filter_map(|group| {
            let cap = cost_cap(regime, group).filter(|cap| cost > *cap)?;
            let subject = subjects::class(class, "regime");
            let code = CheckCode::TrainCostOverCap;
            let found = dated_breach(code, subject, &regime.citation, case.around);
            Some(
                found
                    .fact("so_tien", cost)
                    .fact("tran", cap)
                    .fact("nhom", group.label()),
            )
        })
        .collect()
}

fn cost_per_person(case: &Case) -> Option<Money> {
    let file = case.file;
    if file.proposal.kind != ProposalKind::Training {
        return None;
    }
    let people: usize = file.classes.iter().map(|class| class.trainees.len()).sum();
    let has_spent = file.counted_vouchers().next().is_some();
    let lines = file.estimate.iter().filter(|line| {
        let apart = [CostItem::Meal, CostItem::Travel, CostItem::Management];
        !apart.contains(&line.item)
    });
    let cost: Money = lines
        .map(|line| {
            if has_spent {
                spent_on(file, &line.uid)
            } else {
                line.grant
            }
        })
        .sum();
    Money::rounded(Decimal::from(cost.as_dong()).checked_div(people.into())?)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn each_group_above_its_own_cap_is_named() {
        let file = training();
        let mut pack = pack();
        pack.regimes[0].cost_caps = vec![
            ("minority".to_owned(), Money::dong(7_000_000)),
            ("other".to_owned(), Money::dong(2_000_000)),
        ];
        let around = Surroundings::alone(today(), Some(&pack));
        // 20 million of teaching for three people; two of them are of the group with the higher cap.
        assert_eq!(
            facts(&ask_in(find, &file, &around)),
            [[
                ("so_tien", "6.666.667"),
                ("tran", "2.000.000"),
                ("nhom", "LĐNT khác"),
            ]]
        );
    }

    #[test]
    fn a_regime_without_caps_judges_nothing() {
        assert_eq!(ask(find, &training()), []);
    }
}
