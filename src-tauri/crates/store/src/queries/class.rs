//! Sổ lớp, sổ học viên.

use domain::calendar::Day;
use domain::card_number::Sex;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::person::twins::PersonRow;
use domain::training::{Trainee, TraineeGroup, TrainingClass};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::books::Books;
use crate::error::StoreError;

/// Dòng sổ lớp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClassRow {
    /// Lớp.
    pub uid: ClassId,
    /// Mã lớp.
    pub code: String,
    /// Tên lớp.
    pub name: String,
    /// Nghề.
    pub trade: String,
    /// Địa điểm.
    pub place: String,
    /// Khai giảng.
    pub starts_on: Option<Day>,
    /// Bế giảng.
    pub ends_on: Option<Day>,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Mã đề án; empty = stands alone.
    pub proposal_code: String,
    /// Tên đề án.
    pub proposal_title: String,
    /// Số học viên.
    pub trainee_count: i64,
    /// Số học viên chưa có số giấy tờ.
    pub without_number: i64,
}

/// Dòng sổ học viên. Numbers are as kept: whoever shows them masks them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TraineeRow {
    /// Học viên.
    pub uid: TraineeId,
    /// Lớp.
    pub class_uid: ClassId,
    /// Tên lớp.
    pub class_name: String,
    /// Mã lớp.
    pub class_code: String,
    /// Họ và tên.
    pub full_name: String,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Năm sinh.
    pub birth_year: Option<i32>,
    /// Giới tính.
    pub sex: Option<Sex>,
    /// Số CCCD.
    pub card_number: String,
    /// Số CMND.
    pub old_number: String,
    /// Địa chỉ.
    pub address: String,
    /// Đối tượng.
    pub group: TraineeGroup,
    /// Số chứng chỉ.
    pub certificate_number: String,
}

/// Người học ở lớp khác, to compare a class with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ElsewhereRow {
    /// Học viên.
    pub trainee_uid: TraineeId,
    /// Họ và tên.
    pub full_name: String,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Năm sinh.
    pub birth_year: Option<i32>,
    /// Số CCCD.
    pub card_number: String,
    /// Số CMND.
    pub old_number: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Địa chỉ.
    pub address: String,
    /// Lớp.
    pub class_uid: ClassId,
    /// Tên lớp.
    pub class_name: String,
    /// Khai giảng.
    pub starts_on: Option<Day>,
    /// Bế giảng.
    pub ends_on: Option<Day>,
    /// Năm của đề án.
    pub year: Option<i32>,
}

impl ElsewhereRow {
    /// What tells this person apart.
    pub fn person(&self) -> PersonRow {
        PersonRow {
            uid: self.trainee_uid,
            class_uid: self.class_uid,
            full_name: self.full_name.clone(),
            born_on: self.born_on,
            birth_year: self.birth_year,
            card_number: self.card_number.clone(),
            old_number: self.old_number.clone(),
            commune_code: self.commune_code.clone(),
        }
    }
}

impl Books<'_> {
    /// Sổ lớp of a year or a đề án.
    pub fn class_register(
        &self,
        year: Option<i32>,
        proposal: Option<ProposalId>,
        find: &str,
        limit: i64,
    ) -> Result<Vec<ClassRow>, StoreError> {
        self.select(
            include_str!("sql/class_register.sql"),
            rusqlite::params![
                year,
                proposal.map(|uid| uid.to_string()),
                domain::fold::fold(find),
                limit
            ],
        )
    }

    /// Sổ học viên of a year or a class, by tên.
    pub fn trainee_register(
        &self,
        year: Option<i32>,
        class: Option<ClassId>,
        find: &str,
        limit: i64,
    ) -> Result<Vec<TraineeRow>, StoreError> {
        self.select(
            include_str!("sql/trainee_register.sql"),
            rusqlite::params![
                year,
                class.map(|uid| uid.to_string()),
                domain::fold::fold(find),
                limit
            ],
        )
    }

    /// Học viên của một lớp, in the order entered.
    pub fn trainees_of(&self, class: ClassId) -> Result<Vec<Trainee>, StoreError> {
        self.belonging("class_uid", class.uid(), "position")
    }

    /// Người cùng số CCCD hoặc cùng số CMND in other classes, without reading the others.
    pub fn same_number_elsewhere(
        &self,
        trainee: &Trainee,
        class: ClassId,
    ) -> Result<Vec<ElsewhereRow>, StoreError> {
        if trainee.identity_number().is_none() {
            return Ok(Vec::new());
        }
        let class = class.to_string();
        self.select(
            include_str!("sql/same_number.sql"),
            [&trainee.card_number, &trainee.old_number, &class],
        )
    }

    /// Người cùng họ tên (Hòa = Hoà), cùng ngày sinh in other classes, or of the same year and commune where
    /// a birthday is not known; without reading the others.
    pub fn same_name_elsewhere(
        &self,
        trainee: &Trainee,
        class: ClassId,
    ) -> Result<Vec<ElsewhereRow>, StoreError> {
        let (day, year) = (trainee.born_on.map(String::from), trainee.year_of_birth());
        if year.is_none() {
            return Ok(Vec::new());
        }
        let name = domain::fold::fold(&trainee.full_name);
        self.select(
            include_str!("sql/same_name_and_birth.sql"),
            rusqlite::params![name, day, year, trainee.commune_code, class.to_string()],
        )
    }

    /// Họ tên và số CCCD of people spread evenly over the register, for measuring.
    pub fn sample_of_trainees(&self, count: i64) -> Result<Vec<(String, String)>, StoreError> {
        #[derive(Deserialize)]
        struct Person {
            full_name: String,
            card_number: String,
        }
        let all = self.number("SELECT count(*) FROM trainees", [])?;
        let people: Vec<Person> = self.select(
            "SELECT full_name, card_number FROM trainees
             WHERE card_number <> '' AND rowid % max(1, ?1 / ?2) = 0 LIMIT ?2",
            [all, count],
        )?;
        let pairs = people.into_iter();
        Ok(pairs.map(|one| (one.full_name, one.card_number)).collect())
    }

    /// Lớp theo mã, without accents and case.
    pub fn class_by_code(&self, code: &str) -> Result<Option<TrainingClass>, StoreError> {
        self.first(
            "SELECT * FROM training_classes WHERE fold(code) = fold(?1)",
            [code],
        )
    }

    /// Lớp theo tên, without accents and case.
    pub fn class_by_name(&self, name: &str) -> Result<Option<TrainingClass>, StoreError> {
        self.first(
            "SELECT * FROM training_classes WHERE fold(name) = fold(?1)",
            [name],
        )
    }

    /// Mã lớp kế tiếp: `L-01`, `L-02` …
    pub fn next_class_code(&self) -> Result<String, StoreError> {
        let last = self.number(
            "SELECT max(CAST(substr(code, 3) AS INTEGER)) FROM training_classes WHERE code LIKE 'L-%'",
            [],
        )?;
        Ok(format!("L-{:02}", last + 1))
    }
}
