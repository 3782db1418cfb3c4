//! Hết thời hạn lưu: working copies of people whose class ended long ago.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::person::working_copy::working_fields;
use crate::proposal_file::ClassFile;

/// Luật 91/2025/QH15 Điều 14: what is kept beyond its time is erased, and the papers of the accounts stay
/// as their own law asks. One reminder a class, with the number of people.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let Some(years) = case.around.working_years else {
        return Vec::new();
    };
    let is_over = |class: &&ClassFile| {
        let ended = class.class.ends_on.or(class.class.starts_on);
        ended.is_some_and(|day| day.plus_months(12 * years) < case.around.today)
    };
    let classes = case.file.classes.iter().filter(is_over);
    classes
        .filter_map(|class| {
            let trainees = class.trainees.iter();
            let people = trainees
                .filter(|one| !working_fields(one).is_empty())
                .count();
            let subject = subjects::class(&class.class, "");
            let ground = Ground::OldLaw("Luật 91/2025/QH15 Điều 14");
            let found = breach(CheckCode::DataRetentionDue, subject, ground).fact("n", people);
            (people > 0).then_some(found)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn working_copies_are_counted_once_their_years_are_over() {
        let mut file = training();
        file.classes[0].trainees[0].ethnic_group = "Thái".to_owned();
        let pack = pack();
        let mut around = Surroundings::alone(day("2019-01-05"), Some(&pack));
        assert_eq!(ask_in(find, &file, &around), [], "no time is set");
        around.working_years = Some(5);
        assert_eq!(facts(&ask_in(find, &file, &around)), [[("n", "1")]]);
        around.today = day("2018-01-05");
        assert_eq!(ask_in(find, &file, &around), []);
        around.today = day("2019-01-05");
        crate::person::working_copy::strip(&mut file.classes[0].trainees[0]);
        assert_eq!(ask_in(find, &file, &around), []);
    }
}
