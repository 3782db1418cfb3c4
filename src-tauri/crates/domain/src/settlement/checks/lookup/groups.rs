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

/// Trần chi phí đào tạo of a group: its own, else that of `other`; none = no cap on file.
pub(in super::super) fn cost_cap(regime: &TrainingRegime, group: TraineeGroup) -> Option<Money> {
    let cap_of = |word: &str| {
        let caps = regime.cost_caps.iter();
        caps.filter(|(key, _)| key == word)
            .map(|(_, cap)| *cap)
            .max()
    };
    cap_of(group.wire()).or_else(|| cap_of("other"))
}
