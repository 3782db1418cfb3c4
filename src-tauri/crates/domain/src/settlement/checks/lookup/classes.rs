//! Học viên của đề án with their classes, and what the law asks of a class on its opening day.

use super::super::Case;
use crate::calendar::Day;
use crate::regulation::Duty;
use crate::training::{Trainee, TrainingClass};

/// Mọi học viên of the đề án, each with the class.
pub(in super::super) fn trainees<'a>(
    case: &Case<'a>,
) -> impl Iterator<Item = (&'a TrainingClass, &'a Trainee)> + use<'a> {
    let classes = case.file.classes.iter();
    classes.flat_map(|class_file| {
        let trainees = class_file.trainees.iter();
        trainees.map(move |trainee| (&class_file.class, trainee))
    })
}

/// Nghĩa vụ in force when the class opened, or in its budget year where it has no day yet.
pub(in super::super) fn duty_of<'a>(
    case: &Case<'a>,
    class: &TrainingClass,
    code: &str,
) -> Option<&'a Duty> {
    let day = class.starts_on.unwrap_or_else(|| case.budget_day());
    case.around.pack.and_then(|pack| pack.duty(code, day))
}

/// Tuổi on the opening day: full years; of a year alone, the age reached within that year. None without
/// either day.
pub(in super::super) fn age_at_opening(class: &TrainingClass, trainee: &Trainee) -> Option<i64> {
    let opening = class.starts_on?;
    let years = i64::from(opening.year() - trainee.year_of_birth()?);
    let had_birthday = trainee
        .born_on
        .is_none_or(|born| month_and_day(born) <= month_and_day(opening));
    Some(if had_birthday { years } else { years - 1 })
}

/// Chưa đủ tuổi to sign alone.
pub(in super::super) fn is_minor(case: &Case, class: &TrainingClass, trainee: &Trainee) -> bool {
    let limit = duty_of(case, class, "MINOR_UNDER").and_then(Duty::count);
    let age = age_at_opening(class, trainee);
    age.zip(limit).is_some_and(|(age, limit)| age < limit)
}

fn month_and_day(day: Day) -> (u32, u32) {
    (day.month(), day.day())
}
