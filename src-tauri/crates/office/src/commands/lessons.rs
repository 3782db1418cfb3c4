//! Thời khóa biểu: saved as a whole, or laid out from the programme for the officer to look at.

use domain::calendar::Day;
use domain::fold::tidy;
use domain::ids::{ClassId, LessonId};
use domain::training::Lesson;
use domain::training::timetable::{Course, planned};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::classes::class_file;
use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::Result;
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::classes::in_words;

/// Thời khóa biểu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LessonDraft {
    /// Lớp.
    pub class_uid: ClassId,
    /// Các buổi; those left out are removed.
    pub lessons: Vec<Lesson>,
}

/// Lập các buổi từ ngày đến ngày.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimetablePlan {
    /// Lớp.
    pub class_uid: ClassId,
    /// Từ ngày.
    pub from: Day,
    /// Đến ngày.
    pub to: Day,
    /// Các thứ, 1 = Monday … 7 = Sunday.
    pub weekdays: Vec<u32>,
    /// Bắt đầu của từng buổi, minutes since midnight.
    pub sessions: Vec<i64>,
    /// Số giờ nhiều nhất một buổi.
    pub hours: i64,
    /// Giáo viên.
    pub instructor: String,
}

/// The most days a plan may span, so that a mistyped year is told and not laid out.
const LONGEST: i64 = 366;

/// Lưu thời khóa biểu.
pub fn save_lessons(office: &mut Office, draft: LessonDraft) -> Result<Done<NoReply>> {
    let mut faults = FaultyFields::default();
    for (index, lesson) in draft.lessons.iter().enumerate() {
        let within_day = lesson.from_minute >= 0 && lesson.to_minute <= 24 * 60;
        let is_right = within_day && lesson.to_minute > lesson.from_minute;
        faults.wanted(
            &format!("rows.{index}.hours"),
            is_right,
            "số giờ lớn hơn 0, trong ngày",
        );
    }
    faults.closed()?;
    let file = class_file(office, draft.class_uid)?;
    let label = format!("Lưu thời khóa biểu {}", in_words(&file.class.name));
    office.change(Operation::SaveLessons, label, |writer| {
        if let Some(proposal) = file.class.proposal_uid {
            still_open(writer, proposal)?;
        }
        for old in &file.lessons {
            if draft.lessons.iter().all(|lesson| lesson.uid != old.uid) {
                writer.change.remove::<Lesson>(old.uid.uid())?;
            }
        }
        for mut lesson in draft.lessons {
            lesson.uid = LessonId::new(writer.identity(lesson.uid.uid()));
            lesson.class_uid = file.class.uid;
            lesson.instructor = tidy(&lesson.instructor);
            lesson.content = tidy(&lesson.content);
            writer.change.put(lesson.uid.uid(), &lesson)?;
        }
        Ok(NoReply)
    })
}

/// Lập các buổi dạy, not kept: on the chosen weekdays of the period, of these only the class days where the
/// class has any, through the programme of its đề án.
pub fn plan_lessons(office: &mut Office, plan: TimetablePlan) -> Result<Done<Vec<Lesson>>> {
    let mut faults = FaultyFields::default();
    faults.in_order("to", plan.from, plan.to);
    let too_long = plan.from.plus_days(LONGEST) < plan.to;
    faults.wanted("to", !too_long, "ngày trong vòng một năm");
    faults.wanted(
        "hours",
        (1..=12).contains(&plan.hours),
        "số giờ từ 1 đến 12",
    );
    faults.wanted("sessions", !plan.sessions.is_empty(), "ít nhất một buổi");
    faults.closed()?;
    let file = class_file(office, plan.class_uid)?;
    let modules = match file.class.proposal_uid {
        Some(uid) => proposal_file(office, uid)?.modules,
        None => Vec::new(),
    };
    let programme: Vec<Course<'_>> = modules
        .iter()
        .map(|module| Course {
            name: &module.name,
            theory_hours: module.theory_hours,
            practice_hours: module.practice_hours,
        })
        .collect();
    let days = days_of(&plan, &file.class.days());
    let lessons = planned(&days, &plan.sessions, plan.hours, &programme);
    let lessons = lessons.into_iter().map(|one| Lesson {
        uid: LessonId::NEW,
        class_uid: file.class.uid,
        taught_on: one.on,
        from_minute: one.from_minute,
        to_minute: one.to_minute,
        instructor: tidy(&plan.instructor),
        content: one.content,
        kind: one.kind,
    });
    Ok(Done::read(lessons.collect()))
}

fn days_of(plan: &TimetablePlan, class_days: &[Day]) -> Vec<Day> {
    (0..=LONGEST)
        .map(|later| plan.from.plus_days(later))
        .take_while(|day| *day <= plan.to)
        .filter(|day| {
            let number = day.weekday().number_from_monday();
            let is_class_day = class_days.is_empty() || class_days.contains(day);
            plan.weekdays.contains(&number) && is_class_day
        })
        .collect()
}
