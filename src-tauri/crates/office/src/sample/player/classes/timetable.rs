//! Thời khóa biểu: two sessions a day, through the modules in their order.

use domain::calendar::Day;
use domain::ids::{ClassId, LessonId};
use domain::training::Lesson;
use domain::training::timetable::{Course, planned};

use super::super::super::sheets::trainee::{ClassSheet, ModuleSheet};

/// 7 giờ 30, 13 giờ 30; minutes since midnight.
const SESSIONS: [i64; 2] = [450, 810];
/// Số giờ nhiều nhất of a session.
const MOST_HOURS: i64 = 4;

/// Các buổi dạy of a class, until the programme is through or the days are.
pub fn lessons(
    class_uid: ClassId,
    sheet: &ClassSheet,
    days: &[Day],
    modules: &[ModuleSheet],
) -> Vec<Lesson> {
    let programme: Vec<Course<'_>> = modules
        .iter()
        .map(|module| Course {
            name: &module.name,
            theory_hours: module.theory_hours,
            practice_hours: module.practice_hours,
        })
        .collect();
    planned(days, &SESSIONS, MOST_HOURS, &programme)
        .into_iter()
        .map(|one| Lesson {
            uid: LessonId::NEW,
            class_uid,
            taught_on: one.on,
            from_minute: one.from_minute,
            to_minute: one.to_minute,
            instructor: sheet.instructor.clone(),
            content: one.content,
            kind: one.kind,
        })
        .collect()
}
