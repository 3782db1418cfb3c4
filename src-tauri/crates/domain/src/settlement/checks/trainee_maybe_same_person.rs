//! Trùng tên, trùng ngày sinh: perhaps one person under two numbers.

use super::finding::{Ground, breach};
use super::lookup::persons::{OwnSeat, Seat, Seats, own_trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::fold::fold;

/// Nghiệp vụ: the same name and birth date with another number, or with none, deserves a look at the
/// card; so does the same name, year and commune where a birthday is not known. Of a pair inside the đề án
/// the second is told; a pair that an officer has decided is not asked again.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let seats = Seats::of(case);
    own_trainees(case)
        .filter_map(|own| look_alike(&seats, &own))
        .collect()
}

fn look_alike(seats: &Seats, own: &OwnSeat) -> Option<Breach> {
    let near = seats.born_with(own.trainee);
    if near.len() < 2 {
        return None;
    }
    let name = fold(&own.trainee.full_name);
    let twin = near.into_iter().find(|seat| {
        comes_first(seat, own, seats)
            && seat.uid != own.trainee.uid
            && !seat.has_number_of(own.trainee)
            && fold(seat.full_name) == name
            && seats.decided(seat, own.trainee).is_none()
    })?;
    let born = match (own.trainee.born_on, own.trainee.year_of_birth()) {
        (Some(day), _) => day.to_string(),
        (None, year) => year.unwrap_or_default().to_string(),
    };
    let subject = subjects::trainee(own.trainee, "card_number");
    Some(
        breach(CheckCode::TraineeMaybeSamePerson, subject, Ground::Practice)
            .fact("ho_ten", &own.trainee.full_name)
            .fact("ngay_sinh", born)
            .fact("lop", seats.course(twin).name),
    )
}

fn comes_first(seat: &Seat, own: &OwnSeat, seats: &Seats) -> bool {
    seat.order < own.order || seats.course(seat).is_elsewhere
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn the_same_name_and_birthday_under_another_number_asks_to_compare_the_cards() {
        let mut file = training();
        assert_eq!(ask(find, &file), []);
        let twin = &mut file.classes[0].trainees[2];
        twin.full_name = "LÒ VĂN PẢN".to_owned();
        twin.born_on = Some(day("1990-03-12"));
        assert_eq!(
            facts(&ask(find, &file)),
            [[
                ("ho_ten", "LÒ VĂN PẢN"),
                ("ngay_sinh", "12/03/1990"),
                ("lop", "Lớp Gỗ 1"),
            ]]
        );
    }

    #[test]
    fn a_pair_that_was_decided_is_not_asked_again() {
        let mut other = other_class("2012-05-07");
        other.trainees[0].card_number = String::new();
        let others = [other];
        let file = training();
        let pack = pack();
        let mut around = Surroundings {
            other_classes: &others,
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(ask_in(find, &file, &around).len(), 1);
        let own = file.classes[0].trainees[0].uid;
        let persons = different_person(own, others[0].trainees[0].uid);
        around.persons = Some(&persons);
        assert_eq!(ask_in(find, &file, &around), []);
    }

    #[test]
    fn where_only_the_year_is_known_the_commune_must_be_the_same() {
        let mut other = other_class("2012-05-07");
        let twin = &mut other.trainees[0];
        (twin.born_on, twin.birth_year) = (None, Some(1990));
        twin.card_number = String::new();
        twin.commune_code = Some("03388".to_owned());
        let others = [other];
        let pack = pack();
        let around = Surroundings {
            other_classes: &others,
            ..Surroundings::alone(today(), Some(&pack))
        };
        let mut file = training();
        assert_eq!(ask_in(find, &file, &around), []);
        file.classes[0].trainees[0].commune_code = Some("03388".to_owned());
        assert_eq!(
            facts(&ask_in(find, &file, &around))[0][1],
            ("ngay_sinh", "12/03/1990")
        );
    }

    #[test]
    fn the_same_number_is_no_doubt_but_certainty_and_left_to_other_rules() {
        let mut file = training();
        let first = file.classes[0].trainees[0].clone();
        let twin = &mut file.classes[0].trainees[2];
        twin.full_name = first.full_name;
        twin.born_on = first.born_on;
        twin.card_number = first.card_number;
        assert_eq!(ask(find, &file), []);
    }
}
