//! Lập thời khóa biểu: the hours of the programme laid over the sessions of the class days.

use super::LessonKind;
use crate::calendar::Day;

/// Một môn của chương trình, as the timetable takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course<'a> {
    /// Tên môn, mô đun.
    pub name: &'a str,
    /// Lý thuyết, hours.
    pub theory_hours: i64,
    /// Thực hành, hours.
    pub practice_hours: i64,
}

/// Một buổi trong thời khóa biểu, before anybody teaches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedLesson {
    /// Ngày.
    pub on: Day,
    /// Bắt đầu, minutes since midnight.
    pub from_minute: i64,
    /// Kết thúc, minutes since midnight.
    pub to_minute: i64,
    /// Nội dung.
    pub content: String,
    /// Loại giờ.
    pub kind: LessonKind,
}

/// Lập các buổi: every session of every day, in order, takes what the programme still asks, theory of a module
/// before its practice, at most `hours` a session; it ends with the programme or with the days. A class without
/// a programme gets a session of practice each time. `sessions` are minutes since midnight.
pub fn planned(
    days: &[Day],
    sessions: &[i64],
    hours: i64,
    programme: &[Course<'_>],
) -> Vec<PlannedLesson> {
    let places = days
        .iter()
        .flat_map(|day| sessions.iter().map(|begins| (*day, *begins)));
    let lesson =
        |((on, from_minute), (content, kind, hours)): (_, (&str, LessonKind, i64))| PlannedLesson {
            on,
            from_minute,
            to_minute: from_minute + hours * kind.hour_minutes(),
            content: content.to_owned(),
            kind,
        };
    if programme.is_empty() {
        let whole = std::iter::repeat(("", LessonKind::Practice, hours));
        return places.zip(whole).map(lesson).collect();
    }
    let parts = programme.iter().flat_map(|course| parts_of(course, hours));
    places.zip(parts).map(lesson).collect()
}

/// The sessions of a module: full ones, then what is left over.
fn parts_of<'a>(course: &Course<'a>, most: i64) -> Vec<(&'a str, LessonKind, i64)> {
    let most = most.max(1);
    let both = [
        (LessonKind::Theory, course.theory_hours.max(0)),
        (LessonKind::Practice, course.practice_hours.max(0)),
    ];
    let mut parts = Vec::new();
    for (kind, hours) in both {
        let full = std::iter::repeat_n(most, usize::try_from(hours / most).unwrap_or_default());
        let rest = Some(hours % most).filter(|rest| *rest > 0);
        parts.extend(full.chain(rest).map(|hours| (course.name, kind, hours)));
    }
    parts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn april(day: u32) -> Day {
        Day::new(2026, 4, day).unwrap()
    }

    #[test]
    fn a_programme_fills_the_sessions_until_it_is_taught() {
        let programme = [
            Course {
                name: "An toàn",
                theory_hours: 6,
                practice_hours: 4,
            },
            Course {
                name: "May áo",
                theory_hours: 0,
                practice_hours: 3,
            },
        ];
        let days = [april(6), april(7), april(8)];
        let lessons = planned(&days, &[450, 810], 4, &programme);
        let told: Vec<_> = lessons
            .iter()
            .map(|one| (one.on, one.from_minute, one.to_minute - one.from_minute))
            .collect();
        assert_eq!(
            told,
            [
                (april(6), 450, 180),
                (april(6), 810, 90),
                (april(7), 450, 240),
                (april(7), 810, 180),
            ]
        );
        assert_eq!(lessons[3].content, "May áo");
    }

    #[test]
    fn without_a_programme_every_session_is_practice() {
        let lessons = planned(&[april(6)], &[450, 810], 4, &[]);
        assert_eq!(lessons.len(), 2);
        assert!(lessons.iter().all(|one| one.kind == LessonKind::Practice));
    }
}
