//! Sổ lớp, sổ học viên, một lớp.

use domain::calendar::Day;
use domain::card_number::mask;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::money::Money;
use domain::number_text::quantity_text;
use domain::proposal_file::ClassFile;
use domain::training::allowance::allowance;
use domain::training::{Attendance, Trainee, TrainingClass};
use serde::{Deserialize, Serialize};
use store::queries::class::{ClassRow, TraineeRow};
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;
use crate::trainee_draft::{CellNote, TraineeDraft};
use crate::views::known_persons::KnownPersons;

/// Lọc sổ lớp.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ClassFilter {
    /// Năm.
    pub year: Option<i32>,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Chữ tìm.
    pub find: String,
    /// Nhiều nhất bao nhiêu dòng.
    pub limit: Option<i64>,
}

/// Lọc sổ học viên.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TraineeFilter {
    /// Năm.
    pub year: Option<i32>,
    /// Lớp.
    pub class_uid: Option<ClassId>,
    /// Chữ tìm.
    pub find: String,
    /// Nhiều nhất bao nhiêu dòng.
    pub limit: Option<i64>,
    /// Hiện đủ số giấy tờ.
    pub reveal: bool,
    /// Lý do xem; none = the purpose of the list.
    #[ts(optional)]
    pub ground: Option<String>,
}

/// Sổ lớp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassRegister {
    /// Số lớp.
    pub count: i64,
    /// Các lớp.
    pub rows: Vec<ClassRow>,
    /// Tổng số học viên.
    pub trainees: i64,
}

/// Sổ học viên; numbers masked unless asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TraineeRegister {
    /// Số dòng.
    pub count: i64,
    /// Các dòng, by tên.
    pub rows: Vec<TraineeRow>,
}

/// Một lớp: its days, trainees as grid rows, attendance, allowances, notes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassRecord {
    /// Lớp.
    pub class: TrainingClass,
    /// Ngày học.
    pub days: Vec<Day>,
    /// Mã đề án; empty = stands alone.
    pub proposal_code: String,
    /// Tên đề án.
    pub proposal_title: String,
    /// Học viên.
    pub trainees: Vec<ClassTrainee>,
    /// Tổng ngày thực học.
    pub total_days: i64,
    /// Tổng ngày được tiền ăn.
    pub meal_days: i64,
    /// Tổng tiền ăn, in đồng.
    pub total_meal: Money,
    /// Tổng tiền đi lại, in đồng.
    pub total_travel: Money,
    /// Số giấy tờ đang hiện đủ.
    pub revealed: bool,
}

/// Một học viên trong lưới.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClassTrainee {
    /// Học viên.
    pub uid: TraineeId,
    /// Ô của lưới.
    pub cells: TraineeDraft,
    /// Chấm công, one letter a day.
    pub attendance: String,
    /// Ngày thực học.
    pub days: i64,
    /// Thuộc đối tượng được tiền ăn of the class regime.
    pub fed: bool,
    /// Ngày được tiền ăn.
    pub meal_days: i64,
    /// Tiền ăn, in đồng.
    pub meal: Money,
    /// Tiền đi lại, in đồng.
    pub travel: Money,
    /// Lỗi, nhắc.
    pub notes: Vec<CellNote>,
}

/// Sổ lớp.
pub fn class_register(office: &Office, filter: &ClassFilter) -> Result<ClassRegister> {
    let limit = filter.limit.unwrap_or(-1);
    let rows =
        office
            .books()
            .class_register(filter.year, filter.proposal_uid, &filter.find, limit)?;
    let trainees = rows.iter().map(|row| row.trainee_count).sum();
    Ok(ClassRegister {
        count: rows.len() as i64,
        rows,
        trainees,
    })
}

/// Sổ học viên.
pub fn trainee_register(office: &Office, filter: &TraineeFilter) -> Result<TraineeRegister> {
    let limit = filter.limit.unwrap_or(-1);
    let mut rows =
        office
            .books()
            .trainee_register(filter.year, filter.class_uid, &filter.find, limit)?;
    if !filter.reveal {
        for row in &mut rows {
            row.card_number = mask(&row.card_number);
            row.old_number = mask(&row.old_number);
        }
    }
    Ok(TraineeRegister {
        count: rows.len() as i64,
        rows,
    })
}

/// Một lớp as its screen shows it.
pub fn record(office: &Office, file: &ClassFile, reveal: bool) -> Result<ClassRecord> {
    let days = file.class.days();
    let books = office.books();
    let persons = KnownPersons::of(&books, file)?;
    let trainees = file.trainees.iter();
    let trainees: Vec<ClassTrainee> = trainees
        .map(|trainee| class_trainee(&file.class, trainee, days.len(), &persons, reveal))
        .collect::<Result<_>>()?;
    let proposal = match file.class.proposal_uid {
        Some(uid) => office
            .books()
            .find::<domain::proposal::Proposal>(uid.uid())?,
        None => None,
    };
    Ok(ClassRecord {
        class: file.class.clone(),
        days,
        proposal_code: proposal
            .as_ref()
            .map(|p| p.code.clone())
            .unwrap_or_default(),
        proposal_title: proposal.map(|p| p.title).unwrap_or_default(),
        total_days: trainees.iter().map(|trainee| trainee.days).sum(),
        meal_days: trainees.iter().map(|trainee| trainee.meal_days).sum(),
        total_meal: trainees.iter().map(|trainee| trainee.meal).sum(),
        total_travel: trainees.iter().map(|trainee| trainee.travel).sum(),
        trainees,
        revealed: reveal,
    })
}

fn class_trainee(
    class: &TrainingClass,
    trainee: &Trainee,
    days: usize,
    persons: &KnownPersons,
    reveal: bool,
) -> Result<ClassTrainee> {
    let attendance = Attendance::read(&trainee.attendance, days);
    let owed = allowance(class, trainee);
    let shown = cells(trainee, reveal);
    let (_, mut notes) = cells(trainee, true).read(trainee.clone(), class.starts_on);
    notes.extend(persons.notes_on(trainee)?);
    Ok(ClassTrainee {
        uid: trainee.uid,
        cells: shown,
        days: attendance.full_days(),
        attendance: attendance.letters(),
        fed: class.feeds(trainee.group),
        meal_days: owed.days,
        meal: owed.meal,
        travel: owed.travel,
        notes,
    })
}

/// "lớp Hàn 2" in a sentence, also of a class that is named "Lớp Hàn 2".
pub fn in_words(class_name: &str) -> String {
    let name = class_name.strip_prefix("Lớp ").unwrap_or(class_name);
    format!("lớp {name}")
}

/// Học viên → ô của lưới.
pub fn cells(trainee: &Trainee, reveal: bool) -> TraineeDraft {
    let number = trainee.identity_number().unwrap_or_default();
    let hidden = |text: &str| {
        if text.is_empty() {
            String::new()
        } else {
            "***".to_owned()
        }
    };
    TraineeDraft {
        uid: Some(trainee.uid),
        full_name: trainee.full_name.clone(),
        born: match (trainee.born_on, trainee.birth_year) {
            (Some(day), _) => day.to_string(),
            (None, Some(year)) => year.to_string(),
            (None, None) => String::new(),
        },
        sex: trainee
            .sex
            .map(|sex| sex.label().to_owned())
            .unwrap_or_default(),
        card_number: if reveal {
            number.to_owned()
        } else {
            mask(number)
        },
        ethnic_group: if reveal {
            trainee.ethnic_group.clone()
        } else {
            hidden(&trainee.ethnic_group)
        },
        address: trainee.address.clone(),
        group: trainee.group.label().to_owned(),
        group_proof: trainee.group_proof.clone(),
        workplace: trainee.workplace.clone(),
        distance_km: trainee.distance_km.map(quantity_text).unwrap_or_default(),
        result: trainee.result.clone(),
        certificate_number: trainee.certificate_number.clone(),
        job_after: trainee.job_after.clone(),
        job_place: trainee.job_place.clone(),
        job_wage: trainee
            .job_wage
            .map(|wage| wage.to_string())
            .unwrap_or_default(),
        consent_on: trainee
            .consent_on
            .map(|day| day.to_string())
            .unwrap_or_default(),
        job_loss_proof: trainee.job_loss_proof.clone(),
        meal_days_paid: trainee
            .meal_days_paid
            .map(|days| days.to_string())
            .unwrap_or_default(),
        travel_paid: trainee
            .travel_paid
            .map(|paid| paid.to_string())
            .unwrap_or_default(),
    }
}
