//! Trùng tên, trùng ngày sinh: perhaps one person under two numbers.

use super::finding::{Ground, breach};
use super::lookup::persons::{OwnSeat, Seat, Seats, own_trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::fold::fold;

/// Nghiệp vụ: the same name and birth date with another number, or with none, deserves a look at the
/// card. Of a pair inside the đề án the second is told.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let seats = Seats::of(case);
    own_trainees(case)
        .filter_map(|own| look_alike(&seats, &own))
        .collect()
}

fn look_alike(seats: &Seats, own: &OwnSeat) -> Option<Breach> {
    let born_on = own.trainee.born_on?;
    let name = fold(&own.trainee.full_name);
    let twin = seats.born_on(born_on).find(|seat| {
        comes_first(seat, own, seats)
            && !seat.has_number_of(own.trainee)
            && fold(seat.full_name) == name
    })?;
    let subject = subjects::trainee(own.trainee, "card_number");
    Some(
        breach(CheckCode::TraineeMaybeSamePerson, subject, Ground::Practice)
            .fact("ho_ten", &own.trainee.full_name)
            .fact("ngay_sinh", born_on)
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
