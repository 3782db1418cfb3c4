//! Một giáo viên, hai buổi cùng giờ.

use std::collections::{BTreeSet, HashMap};

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::fold::fold;
use crate::training::Lesson;

/// Nghiệp vụ: lessons of one teacher must not overlap, in this đề án or beside another. One word per
/// teacher and day.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let mut teachers = Teachers::default();
    let mut taught: HashMap<(usize, Day), Vec<&Lesson>> = HashMap::new();
    for lesson in case
        .around
        .other_classes
        .iter()
        .flat_map(|other| &other.lessons)
    {
        let teacher = teachers.number(&lesson.instructor);
        taught
            .entry((teacher, lesson.taught_on))
            .or_default()
            .push(lesson);
    }
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for class_file in &case.file.classes {
        for lesson in &class_file.lessons {
            if lesson.instructor.trim().is_empty() {
                continue;
            }
            let of_day = (teachers.number(&lesson.instructor), lesson.taught_on);
            let same_day = taught.entry(of_day).or_default();
            let is_double = same_day.iter().any(|other| collide(lesson, other));
            same_day.push(lesson);
            if is_double && told.insert(of_day) {
                let subject = subjects::class(&class_file.class, "lessons");
                found.push(
                    breach(CheckCode::TeacherTwoPlaces, subject, Ground::Practice)
                        .fact("ten", &lesson.instructor)
                        .fact("ngay", lesson.taught_on),
                );
            }
        }
    }
    found
}

/// Giáo viên numbered by folded name; each way of writing a name is folded once.
#[derive(Default)]
struct Teachers<'a> {
    by_text: HashMap<&'a str, usize>,
    by_name: HashMap<String, usize>,
}

impl<'a> Teachers<'a> {
    fn number(&mut self, instructor: &'a str) -> usize {
        if let Some(known) = self.by_text.get(instructor) {
            return *known;
        }
        let next = self.by_name.len();
        let number = *self.by_name.entry(fold(instructor)).or_insert(next);
        self.by_text.insert(instructor, number);
        number
    }
}

/// Hours of one teacher and day.
fn collide(one: &Lesson, other: &Lesson) -> bool {
    one.uid != other.uid && one.from_minute < other.to_minute && other.from_minute < one.to_minute
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    fn found_beside(hours: (i64, i64), teacher: &str) -> Vec<Breach> {
        let pack = pack();
        let mut other = other_class("2013-08-05");
        other.lessons = vec![lesson(90, "2013-08-06", hours, teacher)];
        let around = Surroundings {
            other_classes: &[other],
            ..Surroundings::alone(today(), Some(&pack))
        };
        ask_in(find, &training(), &around)
    }

    #[test]
    fn a_teacher_in_two_places_at_once_is_named_with_the_day() {
        assert_eq!(
            facts(&found_beside((600, 720), "NGUYỄN VĂN THỢ")),
            [[("ten", "Nguyễn Văn Thợ"), ("ngay", "06/08/2013")]]
        );
    }

    #[test]
    fn the_next_hour_or_another_teacher_is_no_collision() {
        assert_eq!(found_beside((690, 780), "Nguyễn Văn Thợ"), []);
        assert_eq!(found_beside((600, 720), "Trần Thị Mai"), []);
    }
}
