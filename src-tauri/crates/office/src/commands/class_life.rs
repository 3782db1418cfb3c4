//! Đời sống của lớp: teachers and their pay, practice materials, work after training.

use domain::calendar::Day;
use domain::card_number::mask;
use domain::fold::{fold, tidy};
use domain::ids::{ClassId, ClassTeacherId, FollowUpId, MaterialMoveId, TeacherId};
use domain::money::Money;
use domain::number_text::quantity_text;
use domain::proposal_file::ClassFile;
use domain::regulation::WithholdingRule;
use domain::tax_code;
use domain::training::material::stock_book;
use domain::training::{ClassTeacher, FollowUp, MaterialMove, MoveDirection, Teacher};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::classes::{OneClass, class_file};
use super::proposals::still_open;
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::rulebook::pack_of_day;
use crate::views::class_life::{self as view, ClassLife, TeacherRow};
use crate::views::classes::in_words;

/// Sổ giáo viên.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TeacherFilter {
    /// Hiện đủ mã số thuế và tài khoản.
    pub reveal: bool,
}

/// Giáo viên của một lớp, as they shall stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TeacherGrid {
    /// Lớp.
    pub class_uid: ClassId,
    /// Các dòng; teachers left out stay in the register.
    pub rows: Vec<TeacherDraft>,
}

/// Một giáo viên của lớp as typed: what is left blank is taken from the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TeacherDraft {
    /// Phân công; nil = new.
    pub uid: ClassTeacherId,
    /// Giáo viên; nil = found in the register by name, else entered there.
    pub teacher_uid: TeacherId,
    /// Họ và tên.
    pub name: String,
    /// Trình độ.
    pub qualification: String,
    /// Đơn vị công tác.
    pub workplace: String,
    /// Mã số thuế, or as it was masked.
    pub tax_code: String,
    /// Số tài khoản, or as it was masked.
    pub account: String,
    /// Ngân hàng.
    pub bank: String,
    /// Đơn giá một giờ, in đồng.
    pub hour_rate: Money,
    /// Lý do không khấu trừ thuế.
    pub untaxed_ground: String,
}

/// Nhập, xuất vật tư của một lớp, as they shall stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MaterialDraft {
    /// Lớp.
    pub class_uid: ClassId,
    /// Các lần.
    pub rows: Vec<MaterialMove>,
}

/// Theo dõi việc làm của một lớp, as they shall stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowUpDraft {
    /// Lớp.
    pub class_uid: ClassId,
    /// Các lần.
    pub rows: Vec<FollowUp>,
}

/// Sổ giáo viên.
pub fn list_teachers(office: &mut Office, filter: TeacherFilter) -> Result<Done<Vec<TeacherRow>>> {
    let rows = view::teachers(office, filter.reveal)?;
    if filter.reveal {
        office.note_access("teachers", "", rows.len(), None)?;
    }
    Ok(Done::read(rows))
}

/// Lịch dạy, tiền giảng, vật tư, việc làm của một lớp.
pub fn show_class_life(office: &mut Office, request: OneClass) -> Result<Done<ClassLife>> {
    let file = class_file(office, request.uid)?;
    if request.reveal && !file.teachers.is_empty() {
        let (class, people) = (request.uid.to_string(), file.teachers.len());
        office.note_access("teachers", &class, people, request.ground.as_deref())?;
    }
    Ok(Done::read(view::record(office, &file, request.reveal)?))
}

/// Lưu giáo viên của một lớp, with the tax rule in force when the class ends.
pub fn save_class_teachers(office: &mut Office, grid: TeacherGrid) -> Result<Done<NoReply>> {
    let file = class_file(office, grid.class_uid)?;
    let mut rows = grid.rows;
    for row in &mut rows {
        tidy_row(row);
    }
    teacher_faults(&rows)?;
    let label = format!("Lưu giáo viên {}", in_words(&file.class.name));
    office.change(Operation::SaveClassTeachers, label, |writer| {
        open_class(writer, &file)?;
        let rule = withholding(writer, &file)?;
        for (old, _) in &file.teachers {
            if rows.iter().all(|row| row.uid != old.uid) {
                writer.change.remove::<ClassTeacher>(old.uid.uid())?;
            }
        }
        for (index, row) in rows.iter().enumerate() {
            let mut assigned = ClassTeacher {
                uid: ClassTeacherId::new(writer.identity(row.uid.uid())),
                class_uid: file.class.uid,
                teacher_uid: enter(writer, row)?,
                position: index as i64 + 1,
                hour_rate: row.hour_rate,
                tax_percent: Decimal::ZERO,
                tax_from: Money::ZERO,
                untaxed_ground: row.untaxed_ground.clone(),
            };
            assigned.follow(rule.as_ref());
            writer.change.put(assigned.uid.uid(), &assigned)?;
        }
        Ok(NoReply)
    })
}

fn tidy_row(row: &mut TeacherDraft) {
    for text in [
        &mut row.name,
        &mut row.qualification,
        &mut row.workplace,
        &mut row.tax_code,
        &mut row.account,
        &mut row.bank,
        &mut row.untaxed_ground,
    ] {
        *text = tidy(text);
    }
}

fn teacher_faults(rows: &[TeacherDraft]) -> Result<()> {
    let mut faults = FaultyFields::default();
    for (index, row) in rows.iter().enumerate() {
        let at = |field: &str| format!("rows.{index}.{field}");
        faults.filled(&at("name"), &row.name);
        faults.not_negative(&at("hour_rate"), row.hour_rate);
        let is_code = is_masked(&row.tax_code) || tax_code::shape(&row.tax_code).is_some();
        faults.wanted(
            &at("tax_code"),
            row.tax_code.is_empty() || is_code,
            "mã số thuế 10, 13 hoặc 12 chữ số",
        );
        let digits = row.account.chars().all(|letter| letter.is_ascii_digit());
        faults.wanted(
            &at("account"),
            is_masked(&row.account) || digits,
            "số tài khoản chỉ gồm chữ số",
        );
        let twin = rows[..index]
            .iter()
            .find(|other| fold(&other.name) == fold(&row.name));
        if let Some(twin) = twin.filter(|_| !row.name.is_empty()) {
            let of = twin.name.clone();
            faults.add(&at("name"), FieldProblem::Duplicate { of });
        }
    }
    faults.closed()
}

fn is_masked(text: &str) -> bool {
    text.contains('*')
}

/// Ghi vào sổ giáo viên; answers who it is. A cell left blank or masked stays as the register has it.
fn enter(writer: &mut Writer<'_>, row: &TeacherDraft) -> Result<TeacherId> {
    let known = match row.teacher_uid.is_new() {
        false => writer.books().find::<Teacher>(row.teacher_uid.uid())?,
        true => writer.books().teacher_named(&row.name)?,
    };
    let before = known.clone();
    let mut teacher = known.unwrap_or_else(|| Teacher {
        uid: TeacherId::NEW,
        name: String::new(),
        qualification: String::new(),
        workplace: String::new(),
        tax_code: String::new(),
        account: String::new(),
        bank: String::new(),
    });
    teacher.name = row.name.clone();
    let typed_anew = row.teacher_uid.is_new();
    let cells = [
        (&mut teacher.qualification, &row.qualification),
        (&mut teacher.workplace, &row.workplace),
        (&mut teacher.tax_code, &row.tax_code),
        (&mut teacher.account, &row.account),
        (&mut teacher.bank, &row.bank),
    ];
    for (kept, typed) in cells {
        let stays = is_masked(typed) || (typed.is_empty() && typed_anew);
        if !stays {
            kept.clone_from(typed);
        }
    }
    if before.as_ref() != Some(&teacher) {
        teacher.uid = TeacherId::new(writer.identity(teacher.uid.uid()));
        writer.change.put(teacher.uid.uid(), &teacher)?;
    }
    Ok(teacher.uid)
}

/// Mức khấu trừ thuế on the day the teaching ends, when it is paid.
fn withholding(writer: &Writer<'_>, file: &ClassFile) -> Result<Option<WithholdingRule>> {
    let day: Day = file
        .class
        .ends_on
        .or(file.class.starts_on)
        .unwrap_or(writer.today);
    let pack = pack_of_day(&writer.books(), day)?;
    Ok(pack.and_then(|pack| pack.withholding_on(day).cloned()))
}

/// Lưu vật tư: what is handed out is never more than what came in.
pub fn save_materials(office: &mut Office, draft: MaterialDraft) -> Result<Done<NoReply>> {
    let file = class_file(office, draft.class_uid)?;
    let mut rows = draft.rows;
    for (index, row) in rows.iter_mut().enumerate() {
        row.position = index as i64 + 1;
        for text in [
            &mut row.material,
            &mut row.unit,
            &mut row.paper,
            &mut row.person,
        ] {
            *text = tidy(text);
        }
    }
    material_faults(&rows)?;
    let label = format!("Lưu vật tư {}", in_words(&file.class.name));
    office.change(Operation::SaveMaterials, label, |writer| {
        open_class(writer, &file)?;
        for old in &file.material_moves {
            if rows.iter().all(|row| row.uid != old.uid) {
                writer.change.remove::<MaterialMove>(old.uid.uid())?;
            }
        }
        for mut row in rows {
            row.uid = MaterialMoveId::new(writer.identity(row.uid.uid()));
            row.class_uid = file.class.uid;
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}

fn material_faults(rows: &[MaterialMove]) -> Result<()> {
    let mut faults = FaultyFields::default();
    for (index, row) in rows.iter().enumerate() {
        let at = |field: &str| format!("rows.{index}.{field}");
        faults.filled(&at("material"), &row.material);
        let counted = row.quantity > Decimal::ZERO;
        faults.wanted(&at("quantity"), counted, "số lượng lớn hơn 0");
        faults.not_negative(&at("unit_price"), row.unit_price.unwrap_or_default());
    }
    for line in stock_book(rows) {
        let is_over = line.left < Decimal::ZERO && line.of.direction == MoveDirection::Out;
        if is_over {
            let before = (line.left + line.of.quantity).max(Decimal::ZERO);
            let left = format!("{} {}", quantity_text(before), line.of.unit);
            let field = format!("rows.{}.quantity", line.of.position - 1);
            let left = left.trim_end().to_owned();
            faults.add(&field, FieldProblem::OverStock { left });
        }
    }
    faults.closed()
}

/// Lưu theo dõi việc làm.
pub fn save_follow_ups(office: &mut Office, draft: FollowUpDraft) -> Result<Done<NoReply>> {
    let file = class_file(office, draft.class_uid)?;
    let mut faults = FaultyFields::default();
    for (index, row) in draft.rows.iter().enumerate() {
        let at = |field: &str| format!("rows.{index}.{field}");
        let known = file.trainees.iter().any(|who| who.uid == row.trainee_uid);
        faults.wanted(&at("trainee_uid"), known, "một học viên của lớp");
        faults.in_order(&at("asked_on"), file.class.starts_on, row.asked_on);
        faults.not_negative(&at("wage"), row.wage.unwrap_or_default());
    }
    faults.closed()?;
    let label = format!("Lưu theo dõi việc làm {}", in_words(&file.class.name));
    // Following up goes on for years after the đề án is settled: it is not refused then.
    office.change(Operation::SaveFollowUps, label, |writer| {
        for old in &file.follow_ups {
            if draft.rows.iter().all(|row| row.uid != old.uid) {
                writer.change.remove::<FollowUp>(old.uid.uid())?;
            }
        }
        for mut row in draft.rows {
            row.uid = FollowUpId::new(writer.identity(row.uid.uid()));
            row.class_uid = file.class.uid;
            for text in [&mut row.job, &mut row.place, &mut row.confirmed_by] {
                *text = tidy(text);
            }
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}

fn open_class(writer: &Writer<'_>, file: &ClassFile) -> Result<()> {
    if let Some(proposal) = file.class.proposal_uid {
        still_open(writer, proposal)?;
    }
    Ok(())
}

/// Che một số của giáo viên unless it is asked for.
pub(crate) fn shown(number: &str, reveal: bool) -> String {
    if reveal {
        number.to_owned()
    } else {
        mask(number)
    }
}
