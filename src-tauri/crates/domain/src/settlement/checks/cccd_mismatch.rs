//! Số căn cước nói khác: what the twelve digits say against what was typed.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::card_number::{self, is_known_province};
use crate::training::Trainee;

/// Digit 4 (century, sex), digits 5–6 (year) and the province code of a personal number.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| class_file.trainees.iter().filter_map(contradiction))
        .collect()
}

fn contradiction(trainee: &Trainee) -> Option<Breach> {
    let said = card_number::facts(&trainee.card_number)?;
    let sex_differs = trainee.sex.is_some_and(|sex| sex != said.sex);
    let born = trainee.year_of_birth();
    let year_differs = born.is_some_and(|year| year != said.birth_year);
    let found = || {
        let subject = subjects::trainee(trainee, "card_number");
        breach(CheckCode::CccdMismatch, subject, Ground::Practice)
            .fact("ho_ten", &trainee.full_name)
    };
    if sex_differs || year_differs {
        let found = found().fact("gioi", said.sex.label());
        return Some(found.fact("nam", said.birth_year));
    }
    let province = said.province_code;
    (!is_known_province(&province)).then(|| found().fact("ma_tinh", province))
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::card_number::Sex;

    #[test]
    fn a_number_of_the_other_sex_or_an_unknown_province_is_pointed_at() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        file.classes[0].trainees[0].sex = Some(Sex::Female);
        file.classes[0].trainees[2].card_number = "003088000003".to_owned();
        assert_eq!(
            facts(&ask(find, &file)),
            [
                vec![("ho_ten", "Lò Văn Pản"), ("gioi", "Nam"), ("nam", "1990")],
                vec![("ho_ten", "Giàng A Chinh"), ("ma_tinh", "003")],
            ]
        );
    }
}
