//! Sổ lớp, sổ học viên, một lớp.

use std::collections::HashMap;

use domain::calendar::Day;
use domain::card_number::mask;
use domain::fold::fold;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::money::Money;
use domain::number_text::quantity_text;
use domain::person::{PersonDecisions, PersonVerdict};
use domain::proposal_file::ClassFile;
use domain::training::allowance::allowance;
use domain::training::{Attendance, Trainee, TrainingClass};
use serde::{Deserialize, Serialize};
use store::queries::class::{ClassRow, ElsewhereRow, TraineeRow};
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;
use crate::trainee_draft::{CellNote, TraineeDraft};

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
    let persons = Persons::of(office, file)?;
    let trainees: Vec<ClassTrainee> = file
        .trainees
        .iter()
        .map(|trainee| class_trainee(&file.class, trainee, days.len(), &persons, reveal))
        .collect();
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
    persons: &Persons,
    reveal: bool,
) -> ClassTrainee {
    let attendance = Attendance::read(&trainee.attendance, days);
    let owed = allowance(class, trainee);
    let shown = cells(trainee, reveal);
    let (_, mut notes) = cells(trainee, true).read(trainee.clone(), class.starts_on);
    notes.extend(persons.notes_on(trainee));
    ClassTrainee {
        uid: trainee.uid,
        cells: shown,
        days: attendance.full_days(),
        attendance: attendance.letters(),
        fed: class.feeds(trainee.group),
        meal_days: owed.days,
        meal: owed.meal,
        travel: owed.travel,
        notes,
    }
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

/// Những người đã biết: the rest of the class and every other class, by number and by name with birth.
pub struct Persons {
    by_number: HashMap<String, Vec<(TraineeId, String)>>,
    by_name: HashMap<(String, i32), Vec<(TraineeId, String)>>,
    decided: PersonDecisions,
}

impl Persons {
    /// Everybody beside whom the trainees of a class are held.
    pub fn of(office: &Office, file: &ClassFile) -> Result<Persons> {
        let mut persons = Persons {
            by_number: HashMap::new(),
            by_name: HashMap::new(),
            decided: office.books().decided_persons()?,
        };
        for (index, trainee) in file.trainees.iter().enumerate() {
            let place = format!("dòng {} của lớp này, {}", index + 1, trainee.full_name);
            let number = trainee.identity_number().unwrap_or_default();
            persons.know(trainee.uid, number, &trainee.full_name, None, &place);
        }
        for row in office.books().trainees_elsewhere(file.class.uid)? {
            persons.know_elsewhere(&row);
        }
        Ok(persons)
    }

    fn know_elsewhere(&mut self, row: &ElsewhereRow) {
        let when = row
            .year
            .map(|year| format!(" năm {year}"))
            .unwrap_or_default();
        let place = format!("{}, {}{when}", row.full_name, in_words(&row.class_name));
        let number = if row.card_number.is_empty() {
            &row.old_number
        } else {
            &row.card_number
        };
        let year = row.born_on.map(|day| day.year()).or(row.birth_year);
        self.know(row.trainee_uid, number, &row.full_name, year, &place);
    }

    fn know(&mut self, uid: TraineeId, number: &str, name: &str, year: Option<i32>, place: &str) {
        if !number.is_empty() {
            self.by_number
                .entry(number.to_owned())
                .or_default()
                .push((uid, place.to_owned()));
        }
        if let Some(year) = year {
            self.by_name
                .entry((fold(name), year))
                .or_default()
                .push((uid, place.to_owned()));
        }
    }

    fn are_different(&self, one: TraineeId, other: TraineeId) -> bool {
        self.decided.verdict(one, other) == Some(PersonVerdict::Different)
    }

    /// Lời về một học viên: the same number elsewhere, or the same name and year of birth.
    pub fn notes_on(&self, trainee: &Trainee) -> Vec<CellNote> {
        let other = |known: Option<&Vec<(TraineeId, String)>>| {
            known?
                .iter()
                .find(|(uid, _)| *uid != trainee.uid && !self.are_different(*uid, trainee.uid))
                .map(|(_, place)| place.clone())
        };
        let number = trainee.identity_number().unwrap_or_default();
        if let Some(place) = other(self.by_number.get(number)) {
            let message = format!("Số này trùng {place}. Sửa số, hoặc bỏ dòng bằng Ctrl+Delete.");
            return vec![CellNote::warn("card_number", message)];
        }
        let Some(year) = trainee.year_of_birth() else {
            return Vec::new();
        };
        match other(self.by_name.get(&(fold(&trainee.full_name), year))) {
            Some(place) => {
                let message = format!("Giống {place}. So lại căn cước.");
                vec![CellNote::warn("full_name", message)]
            }
            None => Vec::new(),
        }
    }
}
