//! Một số định danh hai dòng in one class.

use std::collections::HashSet;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::card_number::mask;
use crate::training::Trainee;

/// Nghiệp vụ: one person sits once in a class; the repeated row is told.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let classes = case.file.classes.iter();
    classes
        .flat_map(|class_file| repeated(&class_file.trainees))
        .collect()
}

fn repeated(trainees: &[Trainee]) -> Vec<Breach> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for trainee in trainees {
        let Some(number) = trainee.identity_number() else {
            continue;
        };
        if !seen.insert(number) {
            let subject = subjects::trainee(trainee, "card_number");
            found.push(
                breach(CheckCode::TraineeDupInClass, subject, Ground::Practice)
                    .fact("so_che", mask(number)),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_number_that_stands_twice_is_shown_masked() {
        let mut file = training();
        file.classes[0].trainees[2].card_number = "012090000001".to_owned();
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("so_che", "012*******01")]]);
        assert_eq!(found[0].subject.label, "Giàng A Chinh");
    }

    #[test]
    fn people_without_a_number_are_not_each_other() {
        let mut file = training();
        for trainee in &mut file.classes[0].trainees {
            trainee.card_number.clear();
        }
        assert_eq!(ask(find, &file), []);
    }
}
