//! Chỗ ngồi của học viên: every trainee of this đề án and of all other classes, found by number or birth.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::{Case, OtherTrainee, subjects};
use crate::calendar::Day;
use crate::ids::TraineeId;
use crate::person::{PersonDecisions, PersonVerdict};
use crate::training::{Trainee, TrainingClass};

/// Khóa học, whether of this đề án or of another.
pub(in super::super) struct Course<'a> {
    /// Tên lớp.
    pub name: &'a str,
    /// Năm.
    pub year: i32,
    /// Ngày khai giảng.
    pub starts_on: Option<Day>,
    /// Ngày bế giảng.
    pub ends_on: Option<Day>,
    /// Ngày học.
    pub days: Cow<'a, [Day]>,
    /// Thuộc đề án khác.
    pub is_elsewhere: bool,
}

/// Chỗ ngồi: one person in one course; `order` counts seats of this đề án first.
pub(in super::super) struct Seat<'a> {
    /// Thứ tự.
    pub order: usize,
    /// Khóa học, its place in `Seats::courses`.
    pub course: usize,
    /// Học viên, of this đề án or of another.
    pub uid: TraineeId,
    /// Họ và tên.
    pub full_name: &'a str,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Số CCCD.
    pub card_number: &'a str,
    /// Số CMND cũ.
    pub old_number: &'a str,
}

impl Seat<'_> {
    /// Cùng số định danh.
    pub fn has_number_of(&self, trainee: &Trainee) -> bool {
        let same = |a: &str, b: &str| !a.is_empty() && a == b;
        same(self.card_number, &trainee.card_number) || same(self.old_number, &trainee.old_number)
    }
}

/// Mọi chỗ ngồi, found by number, by birth, and by what an officer decided.
pub(in super::super) struct Seats<'a> {
    /// Các khóa học.
    pub courses: Vec<Course<'a>>,
    seats: Vec<Seat<'a>>,
    by_number: HashMap<&'a str, Vec<usize>>,
    by_birth: HashMap<Day, Vec<usize>>,
    by_year_and_commune: HashMap<(i32, &'a str), Vec<usize>>,
    by_group: HashMap<TraineeId, Vec<usize>>,
    persons: Option<&'a PersonDecisions>,
}

impl<'a> Seats<'a> {
    /// Gathers this đề án and its surroundings.
    pub fn of(case: &Case<'a>) -> Seats<'a> {
        let mut all = Seats {
            courses: Vec::new(),
            seats: Vec::new(),
            by_number: HashMap::new(),
            by_birth: HashMap::new(),
            by_year_and_commune: HashMap::new(),
            by_group: HashMap::new(),
            persons: case.around.persons,
        };
        for class_file in &case.file.classes {
            let year = case.file.proposal.year.0;
            all.courses.push(own_course(&class_file.class, year));
            for trainee in &class_file.trainees {
                all.seat(Person::of(trainee));
            }
        }
        for other in case.around.other_classes {
            all.courses.push(Course {
                name: &other.name,
                year: other.year.0,
                starts_on: other.starts_on,
                ends_on: other.ends_on,
                days: Cow::Borrowed(&other.days),
                is_elsewhere: true,
            });
            for t in &other.trainees {
                all.seat(Person::elsewhere(t));
            }
        }
        all
    }

    fn seat(&mut self, person: Person<'a>) {
        let order = self.seats.len();
        for number in [person.card_number, person.old_number] {
            if !number.is_empty() {
                self.by_number.entry(number).or_default().push(order);
            }
        }
        if let Some(day) = person.born_on {
            self.by_birth.entry(day).or_default().push(order);
        }
        let year = person.born_on.map(Day::year).or(person.birth_year);
        if let (Some(year), Some(commune)) = (year, person.commune_code) {
            let near = self.by_year_and_commune.entry((year, commune)).or_default();
            near.push(order);
        }
        if let Some(group) = self.persons.and_then(|all| all.group(person.uid)) {
            self.by_group.entry(group).or_default().push(order);
        }
        self.seats.push(Seat {
            order,
            course: self.courses.len() - 1,
            uid: person.uid,
            full_name: person.full_name,
            born_on: person.born_on,
            card_number: person.card_number,
            old_number: person.old_number,
        });
    }

    /// Chỗ ngồi khác của cùng một người, each once: the same number, or "cùng người" by decision.
    pub fn same_person(&self, trainee: &Trainee) -> Vec<&Seat<'a>> {
        let numbers = [&trainee.card_number, &trainee.old_number];
        let by_number = numbers
            .into_iter()
            .filter_map(|number| self.by_number.get(number.as_str()));
        let decided = self.persons.and_then(|all| all.group(trainee.uid));
        let by_group = decided.and_then(|group| self.by_group.get(&group));
        let mut found: Vec<usize> = by_number.chain(by_group).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        let seats = found.into_iter().filter_map(|order| self.seats.get(order));
        seats
            .filter(|seat| seat.uid != trainee.uid && self.is_same(seat, trainee))
            .collect()
    }

    /// Cùng một người, by number or by decision.
    pub fn is_same(&self, seat: &Seat, trainee: &Trainee) -> bool {
        let decided = self.decided(seat, trainee) == Some(PersonVerdict::Same);
        decided || seat.has_number_of(trainee)
    }

    /// What an officer decided about a seat and a trainee.
    pub fn decided(&self, seat: &Seat, trainee: &Trainee) -> Option<PersonVerdict> {
        self.persons?.verdict(seat.uid, trainee.uid)
    }

    /// Chỗ ngồi của người sinh cùng ngày, or in the same year and commune where a birthday is not known.
    pub fn born_with(&self, trainee: &Trainee) -> Vec<&Seat<'a>> {
        let day = trainee.born_on.and_then(|day| self.by_birth.get(&day));
        let place = trainee.year_of_birth().zip(trainee.commune_code.as_deref());
        let near = place.and_then(|place| self.by_year_and_commune.get(&place));
        let near = near.into_iter().flatten().copied();
        // Two known birthdays in one year are two persons.
        let near =
            near.filter(|order| trainee.born_on.is_none() || self.seats[*order].born_on.is_none());
        let mut found: Vec<usize> = day.into_iter().flatten().copied().chain(near).collect();
        found.sort_unstable();
        found.dedup();
        found.iter().map(|order| &self.seats[*order]).collect()
    }

    /// Khóa học của một chỗ ngồi.
    pub fn course(&self, seat: &Seat) -> &Course<'a> {
        &self.courses[seat.course]
    }
}

/// What tells a person apart, of this đề án or of another.
struct Person<'a> {
    uid: TraineeId,
    full_name: &'a str,
    born_on: Option<Day>,
    birth_year: Option<i32>,
    commune_code: Option<&'a str>,
    card_number: &'a str,
    old_number: &'a str,
}

impl<'a> Person<'a> {
    fn of(trainee: &'a Trainee) -> Person<'a> {
        Person {
            uid: trainee.uid,
            full_name: &trainee.full_name,
            born_on: trainee.born_on,
            birth_year: trainee.birth_year,
            commune_code: trainee.commune_code.as_deref(),
            card_number: &trainee.card_number,
            old_number: &trainee.old_number,
        }
    }

    fn elsewhere(trainee: &'a OtherTrainee) -> Person<'a> {
        Person {
            uid: trainee.uid,
            full_name: &trainee.full_name,
            born_on: trainee.born_on,
            birth_year: trainee.birth_year,
            commune_code: trainee.commune_code.as_deref(),
            card_number: &trainee.card_number,
            old_number: &trainee.old_number,
        }
    }
}

/// Học viên of this đề án, each with the order of its seat and its course.
pub(in super::super) fn own_trainees<'a>(case: &Case<'a>) -> impl Iterator<Item = OwnSeat<'a>> {
    let classes = case.file.classes.iter().enumerate();
    let seated = classes.flat_map(|(course, class_file)| {
        let trainees = class_file.trainees.iter();
        trainees.map(move |trainee| (course, &class_file.class, trainee))
    });
    let numbered = seated.enumerate();
    numbered.map(|(order, (course, class, trainee))| OwnSeat {
        order,
        course,
        class,
        trainee,
    })
}

/// Chỗ ngồi của một học viên of this đề án.
pub(in super::super) struct OwnSeat<'a> {
    /// Thứ tự, the same as in `Seats`.
    pub order: usize,
    /// Khóa học, its place in `Seats::courses`.
    pub course: usize,
    /// Lớp.
    pub class: &'a TrainingClass,
    /// Học viên.
    pub trainee: &'a Trainee,
}

fn own_course(class: &TrainingClass, year: i32) -> Course<'_> {
    Course {
        name: subjects::class_label(class),
        year: class.starts_on.map_or(year, Day::year),
        starts_on: class.starts_on,
        ends_on: class.ends_on,
        days: Cow::Owned(class.days()),
        is_elsewhere: false,
    }
}
