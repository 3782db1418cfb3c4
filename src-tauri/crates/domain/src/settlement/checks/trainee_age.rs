//! Độ tuổi được hỗ trợ at the opening day.

use super::finding::{Ground, breach};
use super::lookup::classes::{age_at_opening, duty_of, trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::card_number::Sex;
use crate::fold::fold;
use crate::regulation::Duty;
use crate::training::{Trainee, TrainingClass};

/// TT 152/2016/TT-BTC Điều 4: women from 15 to 55, men from 15 to 60; 14 is enough for a class of tập nghề.
/// Of a trainee without a sex the wider span is asked.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    trainees(case)
        .filter_map(|(class, trainee)| {
            let age = age_at_opening(class, trainee)?;
            let duty = outside(case, class, trainee, age)?;
            let subject = subjects::trainee(trainee, "born");
            let ground = Ground::Figure(&duty.citation);
            Some(
                breach(CheckCode::TraineeAge, subject, ground)
                    .fact("ho_ten", &trainee.full_name)
                    .fact("tuoi", age),
            )
        })
        .collect()
}

/// The bound that the age passes.
fn outside<'a>(
    case: &Case<'a>,
    class: &TrainingClass,
    trainee: &Trainee,
    age: i64,
) -> Option<&'a Duty> {
    let is_apprenticeship = fold(&format!("{} {}", class.name, class.trade)).contains("tap nghe");
    let lower = match is_apprenticeship {
        true => "AGE_FROM_APPRENTICE",
        false => "AGE_FROM",
    };
    let upper = match trainee.sex {
        Some(Sex::Female) => "AGE_TO_FEMALE",
        Some(Sex::Male) | None => "AGE_TO_MALE",
    };
    let bound = |code| duty_of(case, class, code);
    let too_young = bound(lower).filter(|duty| duty.count().is_some_and(|least| age < least));
    let too_old = || bound(upper).filter(|duty| duty.count().is_some_and(|most| age > most));
    too_young.or_else(too_old)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn told_of(born_on: &str, sex: Option<Sex>, trade: &str) -> usize {
        let mut file = training();
        file.classes[0].class.trade = trade.to_owned();
        let trainee = &mut file.classes[0].trainees[0];
        trainee.born_on = Some(day(born_on));
        trainee.sex = sex;
        ask(find, &file).len()
    }

    #[test]
    fn the_age_counts_on_the_opening_day() {
        let man = Some(Sex::Male);
        assert_eq!(told_of("1998-08-05", man, "Mộc"), 0, "fifteen that day");
        assert_eq!(told_of("1998-08-06", man, "Mộc"), 1, "a day short");
        assert_eq!(told_of("1998-08-06", man, "Tập nghề mộc"), 0);
        assert_eq!(told_of("1952-08-06", man, "Mộc"), 0, "sixty");
        assert_eq!(told_of("1952-08-06", Some(Sex::Female), "Mộc"), 1);
        assert_eq!(told_of("1952-08-05", None, "Mộc"), 1, "sixty-one");
    }

    #[test]
    fn somebody_whose_day_of_birth_is_unknown_is_not_called_too_young() {
        let mut file = training();
        let trainee = &mut file.classes[0].trainees[0];
        (trainee.born_on, trainee.birth_year) = (None, Some(1998));
        assert_eq!(ask(find, &file), []);
        file.classes[0].trainees[0].birth_year = Some(1999);
        let found = ask(find, &file);
        assert_eq!(facts(&found), [[("ho_ten", "Lò Văn Pản"), ("tuoi", "14")]]);
    }
}
