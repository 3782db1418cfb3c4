//! Tiền đi lại: only from the distance the regime asks.

use super::finding::breach;
use super::lookup::groups::{ground_of, regime_of};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::training::{Trainee, TrainingClass};

/// QĐ 46/2015/QĐ-TTg Điều 5, NĐ 338/2025/NĐ-CP Điều 25: travel money paid to somebody who lives nearer,
/// or whose distance nobody wrote down.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| {
            let trainees = class_file.trainees.iter();
            trainees.filter_map(|trainee| too_near(case, &class_file.class, trainee))
        })
        .collect()
}

fn too_near(case: &Case, class: &TrainingClass, trainee: &Trainee) -> Option<Breach> {
    let paid = trainee.travel_paid.filter(|paid| *paid > Money::ZERO)?;
    // The sum paid tells which rate was meant: a higher one may ask for less distance of some groups.
    let group = trainee.group.wire();
    let least = match regime_of(case, class) {
        Some(regime) if paid > class.travel_rate => regime.travel_km_for(paid, group),
        Some(_) | None => class.travel_min_km,
    };
    if trainee.distance_km.is_some_and(|km| km >= least) {
        return None;
    }
    let code = CheckCode::TravelDistanceLow;
    let subject = subjects::trainee(trainee, "distance_km");
    let found = breach(code, subject, ground_of(case, class))
        .fact("ho_ten", &trainee.full_name)
        .fact("min", quantity_text(least))
        .fact("so_tien", paid);
    Some(match trainee.distance_km {
        Some(km) => found.fact("km", quantity_text(km)),
        None => found,
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn travel_money_for_a_trainee_who_lives_near_is_questioned() {
        let mut file = training();
        let near = &mut file.classes[0].trainees[1];
        near.travel_paid = Some(Money::dong(200_000));
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("ho_ten", "Vàng Thị Mỷ"),
                ("min", "15"),
                ("so_tien", "200.000"),
                ("km", "3,5"),
            ]]
        );
        file.classes[0].trainees[1].distance_km = None;
        assert_eq!(facts(&ask(find, &file))[0].len(), 3);
    }

    #[test]
    fn a_disabled_trainee_of_the_higher_rate_needs_five_kilometres_only() {
        let mut pack = pack();
        let mut tier = crate::regulation::TravelTier {
            code: "T-DL2".to_owned(),
            name: "Người khuyết tật".to_owned(),
            rate: Money::dong(300_000),
            min_km: 5.into(),
            groups: vec!["disabled".to_owned()],
            hard_place: false,
            status: crate::regulation::FigureStatus::Official,
            citation: pack.regimes[0].citation.clone(),
            note: String::new(),
        };
        let mut file = training();
        file.classes[0].class.regime = pack.regimes[0].code.clone();
        let trainee = &mut file.classes[0].trainees[1];
        trainee.travel_paid = Some(Money::dong(300_000));
        trainee.distance_km = Some(6.into());
        trainee.group = crate::training::TraineeGroup::Disabled;
        let asked = |pack: &crate::regulation::RegulationPack,
                     file: &crate::proposal_file::ProposalFile| {
            ask_in(find, file, &Surroundings::alone(today(), Some(pack))).len()
        };
        assert_eq!(asked(&pack, &file), 1);
        pack.regimes[0].travel_tiers.push(tier.clone());
        assert_eq!(asked(&pack, &file), 0);
        file.classes[0].trainees[1].group = crate::training::TraineeGroup::OtherRural;
        assert_eq!(asked(&pack, &file), 1);
        tier.hard_place = true;
        pack.regimes[0].travel_tiers = vec![tier];
        assert_eq!(asked(&pack, &file), 0);
    }
}
