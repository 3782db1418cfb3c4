//! Một lớp, một chế độ: the rates of a class are those of the regime it names.

use super::finding::{Ground, breach};
use super::lookup::groups::regime_of;
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::regulation::TrainingRegime;
use crate::training::TrainingClass;

/// The regime is a field of the class, so its people cannot differ; but a class may name one regime and
/// carry the rates of another, as when the choice was changed on an older file.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter().map(|class_file| &class_file.class);
    classes
        .filter_map(|class| {
            let named = regime_of(case, class).filter(|regime| !has_rates_of(class, regime))?;
            let mut others = case.around.pack?.regimes.iter();
            let other = others.find(|other| has_rates_of(class, other))?;
            let subject = subjects::class(class, "regime");
            let ground = Ground::Figure(&named.citation);
            Some(
                breach(CheckCode::TrainRegimeMixed, subject, ground)
                    .fact("lop", subjects::class_label(class))
                    .fact("a", &named.name)
                    .fact("b", &other.name),
            )
        })
        .collect()
}

fn has_rates_of(class: &TrainingClass, regime: &TrainingRegime) -> bool {
    class.meal_rate == regime.meal_rate
        && class.travel_rate == regime.travel_rate
        && class.travel_min_km == regime.travel_min_km
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::money::Money;

    #[test]
    fn a_class_that_names_one_regime_and_pays_by_another_is_stopped() {
        let mut file = training();
        let mut pack = pack();
        let mut later = pack.regimes[0].clone();
        later.code = "ND338-2025".to_owned();
        later.name = "Nghị định 338/2025/NĐ-CP".to_owned();
        later.meal_rate = Money::dong(50_000);
        pack.regimes.push(later);
        let mut told = |rate: i64| {
            file.classes[0].class.meal_rate = Money::dong(rate);
            ask_in(find, &file, &Surroundings::alone(today(), Some(&pack)))
        };
        assert_eq!(told(15_000), []);
        assert_eq!(told(20_000), [], "a rate of no regime is the office's own");
        let found = told(50_000);
        assert_eq!(facts(&found)[0][2], ("b", "Nghị định 338/2025/NĐ-CP"));
        assert!(found[0].severity.blocks());
    }
}
