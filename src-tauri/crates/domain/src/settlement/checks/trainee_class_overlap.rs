//! Hai lớp cùng lúc: one person in classes whose days overlap.

use super::finding::{Ground, breach};
use super::lookup::persons::{Course, OwnSeat, Seats, own_trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;

/// Nghiệp vụ: nobody studies in two places on one day. Where both timetables are known their days
/// are compared, else the spans from opening to closing.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let seats = Seats::of(case);
    own_trainees(case)
        .filter_map(|own| elsewhere_at_once(&seats, &own))
        .collect()
}

fn elsewhere_at_once(seats: &Seats, own: &OwnSeat) -> Option<Breach> {
    let here = &seats.courses[own.course];
    let mut others = seats.same_person(own.trainee).into_iter().filter(|seat| {
        let told_there = seat.order > own.order && !seats.course(seat).is_elsewhere;
        seat.course != own.course && !told_there
    });
    let (other, from, to) = others.find_map(|seat| {
        let other = seats.course(seat);
        overlap(here, other).map(|(from, to)| (other, from, to))
    })?;
    let subject = subjects::trainee(own.trainee, "");
    Some(
        breach(CheckCode::TraineeClassOverlap, subject, Ground::Practice)
            .fact("ho_ten", &own.trainee.full_name)
            .fact("lop", other.name)
            .fact("tu", from)
            .fact("den", to),
    )
}

fn overlap(one: &Course, other: &Course) -> Option<(Day, Day)> {
    if !one.days.is_empty() && !other.days.is_empty() {
        let mut shared = one.days.iter().filter(|day| other.days.contains(day));
        let first = shared.next()?;
        return Some((*first, *shared.next_back().unwrap_or(first)));
    }
    let from = one.starts_on?.max(other.starts_on?);
    let to = one.ends_on?.min(other.ends_on?);
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn found_beside(other: OtherClass) -> Vec<Breach> {
        let pack = pack();
        let around = Surroundings {
            other_classes: &[other],
            ..Surroundings::alone(today(), Some(&pack))
        };
        ask_in(find, &training(), &around)
    }

    #[test]
    fn a_trainee_in_two_classes_at_once_is_named_with_the_shared_days() {
        assert_eq!(
            facts(&found_beside(other_class("2013-08-07"))),
            [[
                ("ho_ten", "Lò Văn Pản"),
                ("lop", "Lớp Hàn 2"),
                ("tu", "07/08/2013"),
                ("den", "09/08/2013"),
            ]]
        );
        assert_eq!(found_beside(other_class("2013-08-12")), []);
    }

    #[test]
    fn classes_that_take_turns_do_not_overlap() {
        let mut other = other_class("2013-08-05");
        other.ends_on = Some(day("2013-08-30"));
        other.days = vec![day("2013-08-12"), day("2013-08-26")];
        assert_eq!(found_beside(other), []);
    }

    #[test]
    fn of_two_classes_of_one_proposal_one_is_told() {
        assert_eq!(
            ask(find, &training_with_second_class("2013-08-08")).len(),
            1
        );
    }
}
