//! Lớp và học viên: sổ, lưới nhập, chấm công, thời khóa biểu.

use domain::card_number::mask;
use domain::fold::tidy;
use domain::ids::{ClassId, TraineeId};
use domain::proposal::Proposal;
use domain::proposal_file::ClassFile;
use domain::training::{
    Attendance, ClassTeacher, FollowUp, Lesson, MaterialMove, Trainee, TrainingClass,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::proposals::still_open;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::rulebook::regime_of;
use crate::trainee_draft::{CellNote, TraineeDraft, empty_trainee};
use crate::views::classes::{
    self as view, ClassFilter, ClassRecord, ClassRegister, TraineeFilter, TraineeRegister,
};
use crate::views::known_persons::KnownPersons;

/// Một lớp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneClass {
    /// Lớp.
    pub uid: ClassId,
    /// Hiện đủ số giấy tờ và dân tộc.
    #[serde(default)]
    pub reveal: bool,
    /// Lý do xem; none = the purpose of the list.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<String>,
}

/// Lưới học viên.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TraineeGrid {
    /// Lớp.
    pub class_uid: ClassId,
    /// Các dòng in order.
    pub rows: Vec<TraineeDraft>,
    /// Học viên bỏ khỏi lớp.
    #[serde(default)]
    pub removed: Vec<TraineeId>,
    /// Chỉ kiểm tra, chưa lưu.
    #[serde(default)]
    pub dry_run: bool,
}

/// Kết quả lưới: which rows went in, and what is to be said of each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GridAnswer {
    /// Số dòng đã lưu (or that would be).
    pub saved: i64,
    /// Số dòng lỗi, not saved.
    pub rejected: i64,
    /// Từng dòng, in the order sent.
    pub rows: Vec<GridRow>,
}

/// Một dòng của lưới sau khi kiểm tra.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GridRow {
    /// Học viên; none = not saved.
    pub uid: Option<TraineeId>,
    /// Lỗi, nhắc.
    pub notes: Vec<CellNote>,
}

/// Chấm công.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttendanceDraft {
    /// Lớp.
    pub class_uid: ClassId,
    /// Các dòng.
    pub rows: Vec<AttendanceRow>,
}

/// Chấm công một học viên.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttendanceRow {
    /// Học viên.
    pub trainee_uid: TraineeId,
    /// Dấu, one letter a class day (x, P, 0, -).
    pub marks: String,
}

/// Sổ lớp.
pub fn list_classes(office: &mut Office, filter: ClassFilter) -> Result<Done<ClassRegister>> {
    Ok(Done::read(view::class_register(office, &filter)?))
}

/// Sổ học viên.
pub fn list_trainees(office: &mut Office, filter: TraineeFilter) -> Result<Done<TraineeRegister>> {
    let register = view::trainee_register(office, &filter)?;
    if filter.reveal {
        let class = filter
            .class_uid
            .map_or(String::new(), |uid| uid.to_string());
        let people = register.rows.len();
        office.note_access("trainees", &class, people, filter.ground.as_deref())?;
    }
    Ok(Done::read(register))
}

/// Một lớp.
pub fn show_class(office: &mut Office, request: OneClass) -> Result<Done<ClassRecord>> {
    let file = class_file(office, request.uid)?;
    if request.reveal {
        let (class, people) = (request.uid.to_string(), file.trainees.len());
        office.note_access("trainees", &class, people, request.ground.as_deref())?;
    }
    Ok(Done::read(view::record(office, &file, request.reveal)?))
}

/// Lưu lớp; attendance marks stay with their days when the days change. Answers the uid.
pub fn save_class(office: &mut Office, mut class: TrainingClass) -> Result<Done<String>> {
    for text in [
        &mut class.code,
        &mut class.name,
        &mut class.place,
        &mut class.trade,
    ] {
        *text = tidy(text);
    }
    faults(&class)?;
    let days = class.days();
    class.set_days(days);
    office.change(
        Operation::SaveClass,
        format!("Lưu {}", view::in_words(&class.name)),
        |writer| {
            let kept: Option<TrainingClass> = writer.books().find(class.uid.uid())?;
            let before = kept.as_ref().and_then(|kept| kept.proposal_uid);
            for uid in [class.proposal_uid, before].into_iter().flatten() {
                still_open(writer, uid)?;
            }
            class.uid = ClassId::new(writer.identity(class.uid.uid()));
            if class.code.is_empty() {
                class.code = writer.books().next_class_code()?;
            }
            if let Some(kept) = kept {
                move_marks(writer, &kept, &class)?;
            }
            follow_regime(writer, &mut class)?;
            writer.change.put(class.uid.uid(), &class)?;
            Ok(class.uid.to_string())
        },
    )
}

/// Which groups are fed is the regime's to say; its rates fill a class that has none.
fn follow_regime(writer: &Writer<'_>, class: &mut TrainingClass) -> Result<()> {
    let proposal: Option<Proposal> = match class.proposal_uid {
        Some(uid) => writer.books().find(uid.uid())?,
        None => None,
    };
    if let Some(regime) = regime_of(&writer.books(), class, proposal.as_ref(), writer.today)? {
        class.meal_groups = regime.meal_groups.join(" ");
        if class.meal_rate.is_zero() && class.travel_rate.is_zero() {
            class.follow(&regime);
        }
    }
    Ok(())
}

fn move_marks(writer: &mut Writer<'_>, old: &TrainingClass, new: &TrainingClass) -> Result<()> {
    let (old_days, new_days) = (old.days(), new.days());
    if old_days == new_days {
        return Ok(());
    }
    for mut trainee in writer.books().trainees_of(old.uid)? {
        let marks = Attendance::read(&trainee.attendance, old_days.len());
        trainee.attendance = marks.moved_to(&old_days, &new_days).letters();
        writer.change.put(trainee.uid.uid(), &trainee)?;
    }
    Ok(())
}

/// Lưu lưới học viên: good rows are kept, faulty ones come back with what is wrong at which cell.
pub fn save_trainees(office: &mut Office, grid: TraineeGrid) -> Result<Done<GridAnswer>> {
    let file = class_file(office, grid.class_uid)?;
    let home = office.centre()?.province_code;
    let books = office.books();
    let persons = KnownPersons::of(&books, &file)?;
    let rows = grid.rows.iter();
    let read: Vec<(Trainee, Vec<CellNote>)> = rows
        .map(|row| read_row(&file, &persons, &home, row))
        .collect::<Result<_>>()?;
    let read = with_rules(office, &file, with_repeats(read))?;
    if grid.dry_run {
        return Ok(Done::read(answer(&read)));
    }
    let label = format!("Lưu học viên {}", view::in_words(&file.class.name));
    office.change(Operation::SaveTrainees, label, |writer| {
        if let Some(proposal) = file.class.proposal_uid {
            still_open(writer, proposal)?;
        }
        for uid in &grid.removed {
            let asked = file.follow_ups.iter();
            for one in asked.filter(|one| one.trainee_uid == *uid) {
                writer.change.remove::<FollowUp>(one.uid.uid())?;
            }
            writer.change.remove::<Trainee>(uid.uid())?;
        }
        let mut kept = read;
        for (index, (trainee, notes)) in kept.iter_mut().enumerate() {
            if notes.iter().all(|note| !note.blocks) {
                trainee.uid = TraineeId::new(writer.identity(trainee.uid.uid()));
                trainee.position = index as i64 + 1;
                writer.change.put(trainee.uid.uid(), trainee)?;
            }
        }
        Ok(answer(&kept))
    })
}

fn read_row(
    file: &ClassFile,
    persons: &KnownPersons,
    home_province: &str,
    row: &TraineeDraft,
) -> Result<(Trainee, Vec<CellNote>)> {
    let kept = file
        .trainees
        .iter()
        .find(|trainee| Some(trainee.uid) == row.uid);
    let base = kept
        .cloned()
        .unwrap_or_else(|| empty_trainee(file.class.uid));
    let (mut trainee, mut notes) = row.read(base, file.class.starts_on);
    if kept.is_none_or(|kept| kept.address != trainee.address || kept.commune_code.is_none()) {
        trainee.commune_code = commune_of(&trainee.address, home_province);
    }
    notes.extend(persons.notes_on(&trainee)?);
    Ok((trainee, notes))
}

/// Xã hiện hành an address names, where it names one only: of a commune that was split none is guessed, and
/// COMMUNE_SPLIT asks which.
fn commune_of(address: &str, home_province: &str) -> Option<String> {
    let home = Some(home_province).filter(|code| !code.is_empty());
    let found = exchange::commune::locate(address, home);
    found.commune.map(|commune| commune.code.clone())
}

/// A number that stands twice in the grid blocks the lower row: one of them is another person or typed twice.
fn with_repeats(mut read: Vec<(Trainee, Vec<CellNote>)>) -> Vec<(Trainee, Vec<CellNote>)> {
    for index in 1..read.len() {
        let (above, below) = read.split_at_mut(index);
        let (trainee, notes) = &mut below[0];
        let Some(number) = trainee.identity_number() else {
            continue;
        };
        let twin = above
            .iter()
            .position(|(other, _)| other.identity_number() == Some(number));
        if let Some(twin) = twin {
            let message = format!(
                "Số {} trùng dòng {}, {}. Sửa số, hoặc bỏ dòng bằng Ctrl+Delete.",
                mask(number),
                twin + 1,
                above[twin].0.full_name
            );
            notes.push(CellNote::block("card_number", message));
        }
    }
    read
}

/// Điều quy tắc nêu about a row, at its cell; the rules that need the whole file are asked on the screen of
/// the settlement.
fn with_rules(
    office: &Office,
    file: &ClassFile,
    mut read: Vec<(Trainee, Vec<CellNote>)>,
) -> Result<Vec<(Trainee, Vec<CellNote>)>> {
    let trainees: Vec<Trainee> = read.iter().map(|(trainee, _)| trainee.clone()).collect();
    for (row, note) in crate::preflight::grid_notes(office, file, trainees)? {
        read[row].1.push(note);
    }
    Ok(read)
}

fn answer(read: &[(Trainee, Vec<CellNote>)]) -> GridAnswer {
    let bad = |notes: &[CellNote]| notes.iter().any(|note| note.blocks);
    let rejected = read.iter().filter(|(_, notes)| bad(notes)).count() as i64;
    let rows = read.iter().map(|(trainee, notes)| GridRow {
        uid: (!bad(notes) && !trainee.uid.is_new()).then_some(trainee.uid),
        notes: notes.clone(),
    });
    GridAnswer {
        saved: read.len() as i64 - rejected,
        rejected,
        rows: rows.collect(),
    }
}

/// Lưu chấm công.
pub fn save_attendance(office: &mut Office, draft: AttendanceDraft) -> Result<Done<NoReply>> {
    let file = class_file(office, draft.class_uid)?;
    let days = file.class.days().len();
    let label = format!("Chấm công {}", view::in_words(&file.class.name));
    office.change(Operation::SaveAttendance, label, |writer| {
        if let Some(proposal) = file.class.proposal_uid {
            still_open(writer, proposal)?;
        }
        for row in &draft.rows {
            let Some(trainee) = file.trainees.iter().find(|t| t.uid == row.trainee_uid) else {
                continue;
            };
            let mut trainee = trainee.clone();
            trainee.attendance = Attendance::read(&row.marks, days).letters();
            writer.change.put(trainee.uid.uid(), &trainee)?;
        }
        Ok(NoReply)
    })
}

/// Bỏ lớp còn trống, with its timetable; a class with trainees is refused.
pub fn remove_class(office: &mut Office, request: OneClass) -> Result<Done<NoReply>> {
    let file = class_file(office, request.uid)?;
    office.change(
        Operation::RemoveClass,
        format!("Bỏ {}", view::in_words(&file.class.name)),
        |writer| {
            for lesson in &file.lessons {
                writer.change.remove::<Lesson>(lesson.uid.uid())?;
            }
            for (assigned, _) in &file.teachers {
                writer.change.remove::<ClassTeacher>(assigned.uid.uid())?;
            }
            for moved in &file.material_moves {
                writer.change.remove::<MaterialMove>(moved.uid.uid())?;
            }
            writer
                .change
                .remove::<TrainingClass>(file.class.uid.uid())?;
            Ok(NoReply)
        },
    )
}

/// Lớp theo định danh, with trainees and lessons.
pub fn class_file(office: &Office, uid: ClassId) -> Result<ClassFile> {
    let books = office.books();
    let class = books
        .find::<TrainingClass>(uid.uid())?
        .ok_or_else(|| OfficeError::NotFound {
            kind: "lớp",
            label: uid.to_string(),
        })?;
    Ok(books.class_file(class)?)
}

fn faults(class: &TrainingClass) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("name", &class.name);
    faults.in_order("ends_on", class.starts_on, class.ends_on);
    faults.closed()
}
