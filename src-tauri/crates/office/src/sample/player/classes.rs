//! Lớp: opened with its people, marked day by day, tested, certified, followed to a job.

/// Teacher, materials, work after training.
mod life;
/// The timetable, from the programme.
mod timetable;

use domain::calendar::Day;
use domain::centre::SignatoryRole;
use domain::ids::ClassId;
use domain::proposal_file::ClassFile;
use domain::training::TrainingClass;

use super::super::assets::missing;
use super::super::diary::Diary;
use super::super::sheets::ProposalSheet;
use super::super::sheets::trainee::{ClassSheet, ModuleSheet, TraineeSheet};
use super::{Player, answered};
use crate::commands::classes::{
    AttendanceDraft, AttendanceRow, TraineeGrid, class_file, save_attendance, save_class,
    save_trainees,
};
use crate::commands::lessons::{LessonDraft, save_lessons};
use crate::error::{OfficeError, Result};
use crate::trainee_draft::TraineeDraft;

/// What is known of the people at a point of the course.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Enrolled,
    Certified,
    Employed,
}

/// Danh sách của một lớp: where its people come from.
pub type Roll<'a> = &'a dyn Fn(&ClassSheet) -> Result<Vec<TraineeSheet>>;

/// Một lớp cùng danh sách of it.
#[derive(Clone)]
struct Course {
    sheet: ClassSheet,
    trainees: Vec<TraineeSheet>,
    modules: Vec<ModuleSheet>,
}

/// Kể việc của các lớp; `roll` gives the people of each.
pub fn tell(diary: &mut Diary, sheet: &ProposalSheet, roll: Roll<'_>) -> Result<()> {
    for class in sheet.classes.clone() {
        let trainees = roll(&class)?;
        let modules = sheet.modules.clone();
        tell_class(
            diary,
            &sheet.code,
            &Course {
                sheet: class,
                trainees,
                modules,
            },
        );
    }
    Ok(())
}

fn tell_class(diary: &mut Diary, code: &str, course: &Course) {
    let (own, proposal) = (course.clone(), code.to_owned());
    diary.on(course.sheet.opened_on, move |player| {
        open(player, &proposal, &own)
    });
    for day in course.sheet.marked_on.clone() {
        let own = course.clone();
        diary.on(day, move |player| mark(player, &own, day));
    }
    life::tell(diary, course);
    if let Some(day) = course.sheet.certified_on {
        let own = course.clone();
        diary.on(day, move |player| certify(player, &own));
    }
    if let Some(day) = course.sheet.jobs_on {
        let own = course.clone();
        diary.on(day, move |player| fill(player, &own, Known::Employed));
    }
}

fn open(player: &mut Player, proposal: &str, course: &Course) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let sheet = &course.sheet;
    let regime = match &sheet.regime {
        Some(code) => player.pack.regime(code),
        None => player.pack.regimes.last(),
    };
    let regime = regime.ok_or_else(|| missing("chế độ hỗ trợ học viên", &player.pack.id))?;
    let mut class = TrainingClass {
        uid: ClassId::NEW,
        proposal_uid: Some(player.proposal(proposal)?),
        code: sheet.code.clone(),
        name: sheet.name.clone(),
        trade: sheet.trade.clone(),
        place: sheet.place.clone(),
        commune_code: sheet.commune_code.clone(),
        starts_on: Some(sheet.starts_on),
        ends_on: days_of(sheet).last().copied(),
        class_days: String::new(),
        regime: regime.code.clone(),
        meal_rate: regime.meal_rate,
        meal_groups: String::new(),
        travel_rate: regime.travel_rate,
        travel_min_km: regime.travel_min_km,
        instructor: sheet.instructor.clone(),
        class_manager: sheet.class_manager.clone(),
        opening_decision: sheet.opening_decision.clone(),
        tested_on: None,
        certificate_decision: String::new(),
        certified_on: None,
        note: String::new(),
    };
    class.set_days(days_of(sheet));
    let uid: ClassId = answered(&save_class(&mut player.office, class)?.output)?;
    player.classes.insert(sheet.code.clone(), uid);
    fill(player, course, Known::Enrolled)?;
    if sheet.lessons {
        let lessons = timetable::lessons(uid, sheet, &days_of(sheet), &course.modules);
        save_lessons(
            &mut player.office,
            LessonDraft {
                class_uid: uid,
                lessons,
            },
        )?;
    }
    life::assign(player, course)
}

/// Ngày học: Monday to Saturday, without the days off.
pub fn days_of(sheet: &ClassSheet) -> Vec<Day> {
    const SUNDAY: chrono::Weekday = chrono::Weekday::Sun;
    (0..)
        .map(|later| sheet.starts_on.plus_days(later))
        .filter(|day| day.weekday() != SUNDAY && !sheet.off.contains(day))
        .take(sheet.days)
        .collect()
}

/// Lưới học viên, with as much as is known by then.
fn fill(player: &mut Player, course: &Course, known: Known) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let file = kept(player, course)?;
    let rows = course.trainees.iter().enumerate().map(|(index, row)| {
        let uid = file.trainees.get(index).map(|trainee| trainee.uid);
        TraineeDraft {
            uid,
            ..cells(row, known)
        }
    });
    let class_uid = file.class.uid;
    let grid = TraineeGrid {
        class_uid,
        rows: rows.collect(),
        removed: Vec::new(),
        dry_run: false,
    };
    let answer = save_trainees(&mut player.office, grid)?.output;
    match answer.rejected {
        0 => Ok(()),
        some => Err(OfficeError::Assets(format!(
            "{}: {some} học viên lỗi",
            course.sheet.code
        ))),
    }
}

fn cells(row: &TraineeSheet, known: Known) -> TraineeDraft {
    let from = |point: Known, text: &str| {
        if known >= point {
            text.to_owned()
        } else {
            String::new()
        }
    };
    TraineeDraft {
        uid: None,
        full_name: row.full_name.clone(),
        born: row.born.clone(),
        sex: row.sex.clone(),
        card_number: row.card_number.clone(),
        ethnic_group: row.ethnic_group.clone(),
        address: row.address.clone(),
        group: row.group.clone(),
        group_proof: row.group_proof.clone(),
        workplace: row.workplace.clone(),
        distance_km: row.distance_km.clone(),
        result: from(Known::Certified, &row.result),
        certificate_number: from(Known::Certified, &row.certificate_number),
        job_after: from(Known::Employed, &row.job_after),
        job_place: from(Known::Employed, &row.job_place),
        job_wage: from(Known::Employed, &row.job_wage),
        ..TraineeDraft::default()
    }
}

/// Chấm công up to a day.
fn mark(player: &mut Player, course: &Course, up_to: Day) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let file = kept(player, course)?;
    let past = file
        .class
        .days()
        .iter()
        .filter(|day| **day <= up_to)
        .count();
    let rows = file
        .trainees
        .iter()
        .zip(&course.trainees)
        .map(|(trainee, row)| AttendanceRow {
            trainee_uid: trainee.uid,
            marks: row.marks.chars().take(past).collect(),
        });
    let draft = AttendanceDraft {
        class_uid: file.class.uid,
        rows: rows.collect(),
    };
    save_attendance(&mut player.office, draft)?;
    Ok(())
}

/// Kiểm tra, cấp chứng chỉ.
fn certify(player: &mut Player, course: &Course) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let file = kept(player, course)?;
    let class = TrainingClass {
        tested_on: course.sheet.tested_on,
        certificate_decision: course.sheet.certificate_decision.clone(),
        certified_on: course.sheet.certified_on,
        ..file.class
    };
    save_class(&mut player.office, class)?;
    fill(player, course, Known::Certified)
}

fn kept(player: &Player, course: &Course) -> Result<ClassFile> {
    class_file(&player.office, player.class(&course.sheet.code)?)
}
