//! Đối tượng ưu tiên: a group that brings more support needs its paper.

use super::finding::{Ground, breach};
use super::lookup::classes::{duty_of, trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::training::TraineeGroup;

/// QĐ 46/2015/QĐ-TTg: every group but "lao động nông thôn khác" is proved by a document and its number.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let found = trainees(case).filter_map(|(class, trainee)| {
        let duty = duty_of(case, class, "GROUP_PROOF")?;
        let is_bare = trainee.group_proof.trim().is_empty();
        let lacks = trainee.group != TraineeGroup::OtherRural && is_bare;
        lacks.then(|| {
            let subject = subjects::trainee(trainee, "group_proof");
            let ground = Ground::Figure(&duty.citation);
            breach(CheckCode::TraineeGroupNoProof, subject, ground)
                .fact("ho_ten", &trainee.full_name)
                .fact("doi_tuong", trainee.group.label())
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_group_of_higher_support_needs_the_number_of_its_paper() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        for trainee in &mut file.classes[0].trainees {
            trainee.group_proof.clear();
        }
        let found = ask(find, &file);
        assert_eq!(
            facts(&found)[0],
            [("ho_ten", "Lò Văn Pản"), ("doi_tuong", "DTTS")]
        );
        assert_eq!(found.len(), 2, "the third belongs to no priority group");
    }
}
