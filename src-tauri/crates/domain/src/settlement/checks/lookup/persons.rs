//! Chỗ ngồi của học viên: every trainee of this đề án and of all other classes, found by number or birth.

use std::borrow::Cow;
use std::collections::HashMap;

use super::super::{Case, subjects};
use crate::calendar::Day;
use crate::ids::TraineeId;
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
    /// Học viên of this đề án; none elsewhere.
    pub trainee: Option<TraineeId>,
    /// Họ và tên.
    pub full_name: &'a str,
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

/// Mọi chỗ ngồi, with two indexes.
pub(in super::super) struct Seats<'a> {
    /// Các khóa học.
    pub courses: Vec<Course<'a>>,
    seats: Vec<Seat<'a>>,
    by_number: HashMap<&'a str, Vec<usize>>,
    by_birth: HashMap<Day, Vec<usize>>,
}

impl<'a> Seats<'a> {
    /// Gathers this đề án and its surroundings.
    pub fn of(case: &Case<'a>) -> Seats<'a> {
        let mut all = Seats {
            courses: Vec::new(),
            seats: Vec::new(),
            by_number: HashMap::new(),
            by_birth: HashMap::new(),
        };
        for class_file in &case.file.classes {
            let year = case.file.proposal.year.0;
            all.courses.push(own_course(&class_file.class, year));
            for trainee in &class_file.trainees {
                all.seat(
                    Some(trainee.uid),
                    &trainee.full_name,
                    trainee.born_on,
                    &trainee.card_number,
                    &trainee.old_number,
                );
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
                all.seat(None, &t.full_name, t.born_on, &t.card_number, &t.old_number);
            }
        }
        all
    }

    fn seat(
        &mut self,
        trainee: Option<TraineeId>,
        full_name: &'a str,
        born_on: Option<Day>,
        card_number: &'a str,
        old_number: &'a str,
    ) {
        let order = self.seats.len();
        for number in [card_number, old_number] {
            if !number.is_empty() {
                self.by_number.entry(number).or_default().push(order);
            }
        }
        if let Some(day) = born_on {
            self.by_birth.entry(day).or_default().push(order);
        }
        self.seats.push(Seat {
            order,
            course: self.courses.len() - 1,
            trainee,
            full_name,
            card_number,
            old_number,
        });
    }

    /// Chỗ ngồi khác mang cùng số định danh, each once.
    pub fn same_number(&self, trainee: &Trainee) -> Vec<&Seat<'a>> {
        let mut found: Vec<usize> = [&trainee.card_number, &trainee.old_number]
            .into_iter()
            .filter_map(|number| self.by_number.get(number.as_str()))
            .flatten()
            .copied()
            .collect();
        found.sort_unstable();
        found.dedup();
        let seats = found.into_iter().filter_map(|order| self.seats.get(order));
        seats
            .filter(|seat| seat.trainee != Some(trainee.uid) && seat.has_number_of(trainee))
            .collect()
    }

    /// Chỗ ngồi khác của người sinh cùng ngày.
    pub fn born_on(&self, day: Day) -> impl Iterator<Item = &Seat<'a>> {
        let found = self.by_birth.get(&day).into_iter().flatten();
        found.filter_map(|order| self.seats.get(*order))
    }

    /// Khóa học của một chỗ ngồi.
    pub fn course(&self, seat: &Seat) -> &Course<'a> {
        &self.courses[seat.course]
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
