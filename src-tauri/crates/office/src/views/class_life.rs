//! Đời sống của lớp as its screen shows it: timetable, teachers, materials, work after training.

use std::collections::BTreeMap;

use domain::calendar::Day;
use domain::fold::fold;
use domain::ids::{ClassTeacherId, LessonId, TeacherId};
use domain::money::Money;
use domain::number_text::quantity_text;
use domain::proposal_file::{ClassFile, ProposalFile};
use domain::training::list_total::{ListTotal, list_totals};
use domain::training::teaching_pay::{TeachingPay, teaching_pay};
use domain::training::{FollowUp, Lesson, LessonKind, MaterialMove};
use serde::Serialize;
use store::queries::teacher::LessonElsewhere;
use ts_rs::TS;

use super::classes::in_words;
use crate::commands::class_life::shown;
use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::office::Office;

/// Dòng sổ giáo viên.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TeacherRow {
    /// Giáo viên.
    pub uid: TeacherId,
    /// Họ và tên.
    pub name: String,
    /// Trình độ.
    pub qualification: String,
    /// Đơn vị công tác.
    pub workplace: String,
    /// Mã số thuế, masked unless asked for.
    pub tax_code: String,
    /// Số tài khoản, masked unless asked for.
    pub account: String,
    /// Ngân hàng.
    pub bank: String,
    /// Các lớp, newest first.
    pub classes: Vec<String>,
}

/// Đời sống của một lớp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassLife {
    /// Các buổi dạy, by day and hour.
    pub lessons: Vec<Lesson>,
    /// Lời về một buổi.
    pub lesson_notes: Vec<LessonNote>,
    /// Giờ lý thuyết, thực hành of the programme (Mẫu 12); none = no programme.
    pub programme: Option<Hours>,
    /// Giờ lý thuyết, thực hành of the timetable.
    pub taught: Hours,
    /// Giáo viên, by position.
    pub teachers: Vec<ClassTeacherRow>,
    /// Vật tư in and out, by day.
    pub materials: Vec<MaterialMove>,
    /// Theo dõi việc làm, by day.
    pub follow_ups: Vec<FollowUp>,
    /// Danh sách so với chứng từ.
    pub totals: Vec<ListTotal>,
    /// Số thuế, tài khoản đang hiện đủ.
    pub revealed: bool,
}

/// Giờ, with a decimal comma.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hours {
    /// Lý thuyết.
    pub theory: String,
    /// Thực hành.
    pub practice: String,
}

/// Lời về một buổi dạy: its teacher is elsewhere, or the day is no class day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LessonNote {
    /// Buổi dạy.
    pub uid: LessonId,
    /// Ô: `instructor`, `taught_on`.
    pub field: String,
    /// Lời.
    pub text: String,
}

/// Một giáo viên của lớp cùng tiền giảng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassTeacherRow {
    /// Phân công.
    pub uid: ClassTeacherId,
    /// Giáo viên.
    pub teacher_uid: TeacherId,
    /// Họ và tên.
    pub name: String,
    /// Trình độ.
    pub qualification: String,
    /// Đơn vị công tác.
    pub workplace: String,
    /// Mã số thuế, masked unless asked for.
    pub tax_code: String,
    /// Số tài khoản, masked unless asked for.
    pub account: String,
    /// Ngân hàng.
    pub bank: String,
    /// Đơn giá một giờ, in đồng.
    pub hour_rate: Money,
    /// Lý do không khấu trừ thuế.
    pub untaxed_ground: String,
    /// Giờ lý thuyết và thực hành.
    pub hours: String,
    /// Thành tiền, in đồng.
    pub amount: Money,
    /// Thuế TNCN, in đồng.
    pub tax: Money,
    /// Thực nhận, in đồng.
    pub net: Money,
}

/// Sổ giáo viên.
pub fn teachers(office: &Office, reveal: bool) -> Result<Vec<TeacherRow>> {
    let books = office.books();
    let mut classes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for taught in books.taught_classes()? {
        let of = classes.entry(taught.teacher_uid.to_string());
        of.or_default().push(taught.class_name);
    }
    let row = |teacher: domain::training::Teacher| TeacherRow {
        classes: classes.remove(&teacher.uid.to_string()).unwrap_or_default(),
        uid: teacher.uid,
        name: teacher.name,
        qualification: teacher.qualification,
        workplace: teacher.workplace,
        tax_code: shown(&teacher.tax_code, reveal),
        account: shown(&teacher.account, reveal),
        bank: teacher.bank,
    };
    Ok(books.teachers()?.into_iter().map(row).collect())
}

/// Một lớp as its screen shows it.
pub fn record(office: &Office, file: &ClassFile, reveal: bool) -> Result<ClassLife> {
    let proposal: Option<ProposalFile> = match file.class.proposal_uid {
        Some(uid) => Some(proposal_file(office, uid)?),
        None => None,
    };
    let modules = proposal
        .as_ref()
        .map_or(&[][..], |proposal| &proposal.modules);
    let programme = (!modules.is_empty()).then(|| Hours {
        theory: modules
            .iter()
            .map(|one| one.theory_hours)
            .sum::<i64>()
            .to_string(),
        practice: modules
            .iter()
            .map(|one| one.practice_hours)
            .sum::<i64>()
            .to_string(),
    });
    Ok(ClassLife {
        lesson_notes: lesson_notes(office, file)?,
        programme,
        taught: Hours {
            theory: taught(file, LessonKind::Theory),
            practice: taught(file, LessonKind::Practice),
        },
        teachers: teaching_pay(file)
            .iter()
            .map(|pay| teacher(pay, reveal))
            .collect(),
        materials: file.material_moves.clone(),
        follow_ups: file.follow_ups.clone(),
        lessons: file.lessons.clone(),
        totals: proposal.map_or_else(Vec::new, |proposal| list_totals(&proposal, file)),
        revealed: reveal,
    })
}

fn taught(file: &ClassFile, kind: LessonKind) -> String {
    let of_kind = file.lessons.iter().filter(|lesson| lesson.kind == kind);
    quantity_text(kind.hours(of_kind.map(Lesson::minutes).sum()))
}

fn teacher(pay: &TeachingPay<'_>, reveal: bool) -> ClassTeacherRow {
    let who = pay.teacher;
    ClassTeacherRow {
        uid: pay.assigned.uid,
        teacher_uid: who.uid,
        name: who.name.clone(),
        qualification: who.qualification.clone(),
        workplace: who.workplace.clone(),
        tax_code: shown(&who.tax_code, reveal),
        account: shown(&who.account, reveal),
        bank: who.bank.clone(),
        hour_rate: pay.assigned.hour_rate,
        untaxed_ground: pay.assigned.untaxed_ground.clone(),
        hours: quantity_text(pay.theory_hours + pay.practice_hours),
        amount: pay.amount,
        tax: pay.tax,
        net: pay.net(),
    }
}

/// Lời về các buổi: one teacher is not in two places, and is taught on days the class has.
fn lesson_notes(office: &Office, file: &ClassFile) -> Result<Vec<LessonNote>> {
    let days: Vec<Day> = file.class.days();
    let taught = file.lessons.iter().map(|lesson| lesson.taught_on);
    let (Some(first), Some(last)) = (taught.clone().min(), taught.max()) else {
        return Ok(Vec::new());
    };
    let elsewhere = office
        .books()
        .lessons_elsewhere(file.class.uid, first, last)?;
    let mut notes = Vec::new();
    for lesson in &file.lessons {
        if let Some(text) = twice(file, lesson, &elsewhere) {
            notes.push(note(lesson, "instructor", text));
        }
        if !days.is_empty() && !days.contains(&lesson.taught_on) {
            let text = "Lớp không học ngày này. Sửa ngày dạy, hoặc thêm ngày học trong Sửa lớp.";
            notes.push(note(lesson, "taught_on", text.to_owned()));
        }
    }
    Ok(notes)
}

fn note(lesson: &Lesson, field: &str, text: String) -> LessonNote {
    LessonNote {
        uid: lesson.uid,
        field: field.to_owned(),
        text,
    }
}

/// Where else the teacher is at that hour.
fn twice(file: &ClassFile, lesson: &Lesson, elsewhere: &[LessonElsewhere]) -> Option<String> {
    let teacher = fold(&lesson.instructor);
    if teacher.is_empty() {
        return None;
    }
    let meets = |from: i64, to: i64| lesson.from_minute < to && from < lesson.to_minute;
    let other = elsewhere.iter().find(|other| {
        other.taught_on == lesson.taught_on
            && meets(other.from_minute, other.to_minute)
            && fold(&other.instructor) == teacher
    });
    if let Some(other) = other {
        let place = in_words(&other.class_name);
        let hours = format!("{}–{}", clock(other.from_minute), clock(other.to_minute));
        return Some(format!(
            "{} dạy {place} cùng lúc ({hours}). Đổi giáo viên hoặc đổi giờ.",
            lesson.instructor
        ));
    }
    let own = file.lessons.iter().find(|other| {
        other.uid != lesson.uid
            && other.taught_on == lesson.taught_on
            && meets(other.from_minute, other.to_minute)
            && fold(&other.instructor) == teacher
    });
    own.map(|_| {
        format!(
            "{} có hai buổi trùng giờ trong ngày này. Đổi giáo viên hoặc đổi giờ.",
            lesson.instructor
        )
    })
}

/// 7:30 of minutes since midnight.
fn clock(minute: i64) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}
