//! Phiếu đồng ý: a person's data are kept with consent or a stated ground.

use super::finding::{Ground, breach};
use super::lookup::classes::{duty_of, is_minor};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::proposal_file::ClassFile;

/// Luật 91/2025/QH15 Điều 9, 19. A whole class without its forms is told in one line; minors are left to
/// TRAINEE_MINOR_CONSENT.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .filter_map(|class_file| without_consent(case, class_file))
        .collect()
}

fn without_consent(case: &Case, class_file: &ClassFile) -> Option<Breach> {
    let class = &class_file.class;
    let duty = duty_of(case, class, "CONSENT")?;
    let mut bare = class_file
        .trainees
        .iter()
        .filter(|t| t.consent_on.is_none() && !is_minor(case, class, t));
    let first = bare.next()?;
    let others = bare.count();
    let subject = subjects::trainee(first, "consent_on");
    let found = breach(
        CheckCode::ConsentMissing,
        subject,
        Ground::Figure(&duty.citation),
    );
    let found = found.fact("ho_ten", &first.full_name);
    Some(match others {
        0 => found,
        _ => found
            .fact("n", others)
            .fact("lop", subjects::class_label(class)),
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_class_without_its_forms_is_told_once_and_the_last_person_alone() {
        let mut file = training();
        file.classes[0].trainees[1].born_on = Some(day("1990-11-02"));
        assert_eq!(
            facts(&ask(find, &file)),
            [[("ho_ten", "Lò Văn Pản"), ("n", "2"), ("lop", "Lớp Gỗ 1")]]
        );
        for trainee in &mut file.classes[0].trainees[..2] {
            trainee.consent_on = Some(day("2013-08-01"));
        }
        assert_eq!(facts(&ask(find, &file)), [[("ho_ten", "Giàng A Chinh")]]);
    }
}
