//! Thời khóa biểu: two sessions a day, through the modules in their order.

use domain::calendar::Day;
use domain::ids::{ClassId, LessonId};
use domain::training::Lesson;

use super::super::super::sheets::trainee::{ClassSheet, ModuleSheet};

/// 7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ 30; minutes since midnight.
const SESSIONS: [(i64, i64); 2] = [(450, 690), (810, 1050)];

/// Các buổi dạy of a class.
pub fn lessons(
    class_uid: ClassId,
    sheet: &ClassSheet,
    days: &[Day],
    modules: &[ModuleSheet],
) -> Vec<Lesson> {
    let sessions = days
        .iter()
        .flat_map(|day| SESSIONS.map(|session| (*day, session)));
    let mut taught_before = 0;
    let mut lessons = Vec::new();
    for (taught_on, (from_minute, to_minute)) in sessions {
        lessons.push(Lesson {
            uid: LessonId::NEW,
            class_uid,
            taught_on,
            from_minute,
            to_minute,
            instructor: sheet.instructor.clone(),
            content: module_at(modules, taught_before).to_owned(),
        });
        taught_before += (to_minute - from_minute) / 60;
    }
    lessons
}

/// The module in which the course stands after so many hours.
fn module_at(modules: &[ModuleSheet], hours: i64) -> &str {
    let mut end = 0;
    let current = modules.iter().find(|module| {
        end += module.theory_hours + module.practice_hours;
        hours < end
    });
    current.or(modules.last()).map_or("", |module| &module.name)
}
