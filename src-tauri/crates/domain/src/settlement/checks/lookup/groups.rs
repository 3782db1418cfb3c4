//! Đối tượng học viên as regulation packs write them.

use super::super::Case;
use super::super::finding::Ground;
use crate::money::Money;
use crate::regulation::TrainingRegime;
use crate::training::{TraineeGroup, TrainingClass};

/// Chế độ hỗ trợ of a class; none = the pack has none of that code.
pub(in super::super) fn regime_of<'a>(
    case: &Case<'a>,
    class: &TrainingClass,
) -> Option<&'a TrainingRegime> {
    case.around.pack.and_then(|pack| pack.regime(&class.regime))
}

/// Căn cứ of what trainees receive: the regime of the class, else the decree best known.
pub(in super::super) fn ground_of<'a>(case: &Case<'a>, class: &TrainingClass) -> Ground<'a> {
    let known = Ground::OldLaw("QĐ 46/2015/QĐ-TTg");
    regime_of(case, class).map_or(known, |regime| Ground::Figure(&regime.citation))
}

/// Từ khóa of a group in a regulation pack, the same word as on the wire.
pub(in super::super) fn group_key(group: TraineeGroup) -> &'static str {
    match group {
        TraineeGroup::Disabled => "disabled",
        TraineeGroup::PoorMinority => "poor_minority",
        TraineeGroup::Minority => "minority",
        TraineeGroup::Merit => "merit",
        TraineeGroup::PoorHousehold => "poor_household",
        TraineeGroup::NearPoor => "near_poor",
        TraineeGroup::LandRecovered => "land_recovered",
        TraineeGroup::WomanOutOfWork => "woman_out_of_work",
        TraineeGroup::OtherRural => "other_rural",
    }
}

/// Trần chi phí đào tạo of a group: its own, else that of `other`; none = no cap on file.
pub(in super::super) fn cost_cap(regime: &TrainingRegime, group: TraineeGroup) -> Option<Money> {
    let cap_of = |word: &str| {
        let caps = regime.cost_caps.iter();
        caps.filter(|(key, _)| key == word)
            .map(|(_, cap)| *cap)
            .max()
    };
    cap_of(group_key(group)).or_else(|| cap_of("other"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn packs_name_groups_by_the_word_of_the_wire() {
        for group in TraineeGroup::ALL {
            let wire = serde_json::to_string(&group).unwrap();
            assert_eq!(wire, format!("\"{}\"", group_key(group)));
        }
    }
}
