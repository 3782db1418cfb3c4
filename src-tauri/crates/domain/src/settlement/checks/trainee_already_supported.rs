//! Mỗi người một lần: who was already supported to learn a trade.

use std::collections::BTreeSet;

use super::finding::breach;
use super::lookup::groups::{ground_of, regime_of};
use super::lookup::persons::{Course, OwnSeat, Seat, Seats, own_trainees};
use super::{Case, CheckCode, subjects};
use crate::breach::{Breach, Severity};

/// QĐ 46/2015/QĐ-TTg (older: QĐ 1956/QĐ-TTg năm 2009): one support per person; again only with the
/// commune's confirmation of a lost job, and at most as often as the regime of the class says. Only the
/// later class is told.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let seats = Seats::of(case);
    own_trainees(case)
        .filter_map(|own| repeated(case, &seats, &own))
        .collect()
}

fn repeated(case: &Case, seats: &Seats, own: &OwnSeat) -> Option<Breach> {
    let same = seats.same_person(own.trainee);
    let earlier: Vec<&&Seat> = same
        .iter()
        .filter(|seat| seat.course != own.course && is_earlier(seats, seat, own))
        .collect();
    let last = earlier.last().map(|seat| seats.course(seat))?;
    let courses: BTreeSet<usize> = earlier.iter().map(|seat| seat.course).collect();
    let supports = courses.len() as i64 + 1;
    let confirmed = !own.trainee.job_loss_proof.trim().is_empty();
    // Without a regime on file nothing says how often is too often; the confirmation is asked all the same.
    let most = regime_of(case, own.class).map(|regime| regime.most_supports);
    let beyond = most.filter(|most| supports > *most);
    if confirmed && beyond.is_none() {
        return None;
    }
    let subject = subjects::trainee(own.trainee, "job_loss_proof");
    let ground = ground_of(case, own.class);
    let found = breach(CheckCode::TraineeAlreadySupported, subject, ground)
        .fact("ho_ten", &own.trainee.full_name)
        .fact("lop", last.name)
        .fact("nam", last.year);
    Some(match beyond {
        // Beyond the most the law knows no ground, so nobody may let it through.
        Some(most) => Breach {
            severity: Severity::Block,
            ..found.fact("lan", supports).fact("toi_da", most)
        },
        None => found,
    })
}

fn is_earlier(seats: &Seats, seat: &Seat, own: &OwnSeat) -> bool {
    let other: &Course = seats.course(seat);
    match (other.starts_on, own.class.starts_on) {
        (Some(other_day), Some(own_day)) if other_day != own_day => other_day < own_day,
        // The same day, or an unknown one: a class elsewhere counts, here the one entered first.
        _ => other.is_elsewhere || seat.order < own.order,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::proposal_file::ProposalFile;

    fn found_beside(file: &ProposalFile, others: &[OtherClass]) -> Vec<Breach> {
        let pack = pack();
        let around = Surroundings {
            other_classes: others,
            ..Surroundings::alone(today(), Some(&pack))
        };
        ask_in(find, file, &around)
    }

    #[test]
    fn a_trainee_of_an_earlier_class_is_named_with_that_class_and_year() {
        let found = found_beside(&training(), &[other_class("2012-05-07")]);
        assert_eq!(
            facts(&found),
            [[
                ("ho_ten", "Lò Văn Pản"),
                ("lop", "Lớp Hàn 2"),
                ("nam", "2012")
            ]]
        );
    }

    #[test]
    fn a_later_class_of_another_proposal_is_its_own_trouble() {
        assert_eq!(found_beside(&training(), &[other_class("2013-10-07")]), []);
    }

    #[test]
    fn a_confirmed_loss_of_job_allows_a_second_and_third_support_and_no_fourth() {
        let mut file = training();
        file.classes[0].trainees[0].job_loss_proof = "12/XN-UBND ngày 02/7/2013".to_owned();
        let years = ["2010-05-07", "2011-05-07", "2012-05-07"].map(other_class);
        assert_eq!(found_beside(&file, &years[..2]), []);
        let fourth = found_beside(&file, &years);
        assert_eq!(facts(&fourth)[0][3..], [("lan", "4"), ("toi_da", "3")]);
        assert_eq!(fourth[0].severity, Severity::Block, "nobody may allow it");
    }

    #[test]
    fn a_person_known_by_decision_alone_is_one_under_two_numbers() {
        let file = training();
        let mut other = other_class("2012-05-07");
        other.trainees[0].card_number = "012090000777".to_owned();
        let others = [other];
        assert_eq!(found_beside(&file, &others), []);
        let own = file.classes[0].trainees[0].uid;
        let persons = same_person(own, others[0].trainees[0].uid);
        let pack = pack();
        let around = Surroundings {
            other_classes: &others,
            persons: Some(&persons),
            ..Surroundings::alone(today(), Some(&pack))
        };
        assert_eq!(
            facts(&ask_in(find, &file, &around))[0][1],
            ("lop", "Lớp Hàn 2")
        );
    }

    #[test]
    fn of_two_classes_of_one_proposal_only_the_later_is_told() {
        let file = training_with_second_class("2013-09-02");
        let found = found_beside(&file, &[]);
        assert_eq!(facts(&found)[0][1], ("lop", "Lớp Gỗ 1"));
        assert_eq!(found.len(), 1);
    }
}
