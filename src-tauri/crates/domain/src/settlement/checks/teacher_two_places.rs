//! Một giáo viên, hai buổi cùng giờ.

use std::collections::BTreeSet;

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::fold::fold;
use crate::training::Lesson;

/// Nghiệp vụ: lessons of one teacher must not overlap, in this đề án or beside another. One word per
/// teacher and day.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let own: Vec<(usize, &Lesson)> = case
        .file
        .classes
        .iter()
        .enumerate()
        .flat_map(|(at, class_file)| class_file.lessons.iter().map(move |lesson| (at, lesson)))
        .collect();
    let elsewhere = case.around.other_classes.iter();
    let elsewhere: Vec<&Lesson> = elsewhere.flat_map(|other| &other.lessons).collect();
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for (index, (at, lesson)) in own.iter().enumerate() {
        let before = own[..index].iter().map(|(_, other)| *other);
        let mut others = before.chain(elsewhere.iter().copied());
        let is_double = others.any(|other| collide(lesson, other));
        if is_double && told.insert((fold(&lesson.instructor), lesson.taught_on)) {
            let subject = subjects::class(&case.file.classes[*at].class, "lessons");
            found.push(
                breach(CheckCode::TeacherTwoPlaces, subject, Ground::Practice)
                    .fact("ten", &lesson.instructor)
                    .fact("ngay", lesson.taught_on),
            );
        }
    }
    found
}

fn collide(one: &Lesson, other: &Lesson) -> bool {
    one.taught_on == other.taught_on
        && one.uid != other.uid
        && one.from_minute < other.to_minute
        && other.from_minute < one.to_minute
        && !one.instructor.trim().is_empty()
        && fold(&one.instructor) == fold(&other.instructor)
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
