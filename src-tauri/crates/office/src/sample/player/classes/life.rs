//! Đời sống của lớp: the teacher who is paid, what came in and was handed out, who still works.

use std::collections::BTreeSet;

use domain::calendar::Day;
use domain::centre::SignatoryRole;
use domain::ids::{ClassTeacherId, FollowUpId, MaterialMoveId, TeacherId};
use domain::money::Money;
use domain::training::{FollowUp, MaterialMove};

use super::super::super::diary::Diary;
use super::super::super::sheets::trainee::{FollowUpSheet, MaterialSheet};
use super::{Course, Player, kept};
use crate::commands::class_life::{
    FollowUpDraft, MaterialDraft, TeacherDraft, TeacherGrid, save_class_teachers, save_follow_ups,
    save_materials,
};
use crate::error::Result;

/// Kể vật tư và theo dõi việc làm, day by day.
pub(super) fn tell(diary: &mut Diary, course: &Course) {
    let moved: BTreeSet<Day> = course.sheet.materials.iter().map(|one| one.on).collect();
    for day in moved {
        let own = course.clone();
        diary.on(day, move |player| materials(player, &own, day));
    }
    let asked: BTreeSet<Day> = course.sheet.follow_ups.iter().map(|one| one.on).collect();
    for day in asked {
        let own = course.clone();
        diary.on(day, move |player| follow_ups(player, &own, day));
    }
}

/// Giáo viên of the class, when the sheet says what is paid.
pub(super) fn assign(player: &mut Player, course: &Course) -> Result<()> {
    let Some(teacher) = &course.sheet.teacher else {
        return Ok(());
    };
    let row = TeacherDraft {
        uid: ClassTeacherId::NEW,
        teacher_uid: TeacherId::NEW,
        name: course.sheet.instructor.clone(),
        qualification: teacher.qualification.clone(),
        workplace: teacher.workplace.clone(),
        tax_code: teacher.tax_code.clone(),
        account: teacher.account.clone(),
        bank: teacher.bank.clone(),
        hour_rate: Money::dong(teacher.hour_rate),
        untaxed_ground: String::new(),
    };
    let grid = TeacherGrid {
        class_uid: kept(player, course)?.class.uid,
        rows: vec![row],
    };
    save_class_teachers(&mut player.office, grid)?;
    Ok(())
}

fn materials(player: &mut Player, course: &Course, day: Day) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let file = kept(player, course)?;
    let class_uid = file.class.uid;
    let new = |one: &MaterialSheet| MaterialMove {
        uid: MaterialMoveId::NEW,
        class_uid,
        position: 0,
        moved_on: one.on,
        material: one.material.clone(),
        unit: one.unit.clone(),
        direction: one.direction,
        quantity: one.quantity,
        unit_price: one.unit_price.map(Money::dong),
        paper: one.paper.clone(),
        person: one.person.clone(),
    };
    let today = course.sheet.materials.iter().filter(|one| one.on == day);
    let mut rows = file.material_moves;
    rows.extend(today.map(new));
    save_materials(&mut player.office, MaterialDraft { class_uid, rows })?;
    Ok(())
}

fn follow_ups(player: &mut Player, course: &Course, day: Day) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let file = kept(player, course)?;
    let class_uid = file.class.uid;
    let new = |one: &FollowUpSheet| {
        let who = file.trainees.get(one.trainee.checked_sub(1)?)?;
        Some(FollowUp {
            uid: FollowUpId::NEW,
            class_uid,
            trainee_uid: who.uid,
            asked_on: one.on,
            working: one.working,
            job: one.job.clone(),
            place: one.place.clone(),
            wage: one.wage.map(Money::dong),
            confirmed_by: one.confirmed_by.clone(),
        })
    };
    let today = course.sheet.follow_ups.iter().filter(|one| one.on == day);
    let mut rows = file.follow_ups.clone();
    rows.extend(today.filter_map(new));
    save_follow_ups(&mut player.office, FollowUpDraft { class_uid, rows })?;
    Ok(())
}
