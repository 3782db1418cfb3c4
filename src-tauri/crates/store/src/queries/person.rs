//! Một người: every row that tells persons apart, and what was decided about them.

use domain::calendar::Day;
use domain::card_number::Sex;
use domain::establishment::Establishment;
use domain::funding::FundSource;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::person::twins::PersonRow;
use domain::person::{PersonDecision, PersonDecisions};
use domain::proposal::Stage;
use domain::training::TraineeGroup;
use domain::treasury::PaymentListRow;
use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

/// Chỗ ngồi của một người: a trainee with the class and the đề án of it. Numbers are as kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PersonSeat {
    /// Học viên.
    pub uid: TraineeId,
    /// Lớp.
    pub class_uid: ClassId,
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
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Đối tượng.
    pub group: TraineeGroup,
    /// Nơi làm việc.
    pub workplace: String,
    /// Số chứng chỉ.
    pub certificate_number: String,
    /// Xác nhận mất việc.
    pub job_loss_proof: String,
    /// Tên lớp.
    pub class_name: String,
    /// Mã lớp.
    pub class_code: String,
    /// Khai giảng.
    pub starts_on: Option<Day>,
    /// Bế giảng.
    pub ends_on: Option<Day>,
    /// Năm of the đề án, else of the class.
    pub year: Option<i32>,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Mã đề án; empty = the class stands alone.
    pub proposal_code: String,
    /// Nguồn kinh phí.
    pub source: Option<FundSource>,
    /// Giai đoạn của đề án.
    pub stage: Option<Stage>,
}

impl Books<'_> {
    /// Mọi dòng học viên, only what tells persons apart.
    pub fn all_persons(&self) -> Result<Vec<PersonRow>, StoreError> {
        self.select(include_str!("sql/all_trainees.sql"), [])
    }

    /// Mọi quyết định cùng người, khác người, as made.
    pub fn person_decisions(&self) -> Result<Vec<PersonDecision>, StoreError> {
        self.select("SELECT * FROM person_decisions ORDER BY uid", [])
    }

    /// The same, ready to be asked.
    pub fn decided_persons(&self) -> Result<PersonDecisions, StoreError> {
        Ok(PersonDecisions::of(&self.person_decisions()?))
    }

    /// Chỗ ngồi of the rows named, in no order; a row that is gone is left out.
    pub fn person_seats(&self, rows: &[TraineeId]) -> Result<Vec<PersonSeat>, StoreError> {
        let named: Vec<String> = rows.iter().map(TraineeId::to_string).collect();
        let named =
            serde_json::to_string(&named).map_err(|error| StoreError::Row(error.to_string()))?;
        self.select(include_str!("sql/person_seats.sql"), [named])
    }

    /// Cơ sở whose owner bears one of the numbers (?1, a JSON list).
    pub fn establishments_owned_by(
        &self,
        numbers: &[String],
    ) -> Result<Vec<Establishment>, StoreError> {
        let named =
            serde_json::to_string(numbers).map_err(|error| StoreError::Row(error.to_string()))?;
        self.select(
            "SELECT * FROM establishments WHERE owner_card_number <> ''
             AND owner_card_number IN (SELECT value FROM json_each(?1)) ORDER BY name, uid",
            [named],
        )
    }

    /// Dòng danh sách thanh toán made from one of the rows.
    pub fn payments_of(&self, rows: &[TraineeId]) -> Result<Vec<PaymentListRow>, StoreError> {
        let named: Vec<String> = rows.iter().map(TraineeId::to_string).collect();
        let named =
            serde_json::to_string(&named).map_err(|error| StoreError::Row(error.to_string()))?;
        self.select(
            "SELECT * FROM payment_list_rows WHERE trainee_uid IN (SELECT value FROM json_each(?1))
             ORDER BY voucher_uid, position",
            [named],
        )
    }

    /// Số chứng từ đã ghi sổ of a đề án: its papers rest on the lists of its classes.
    pub fn posted_papers_of(&self, proposal: ProposalId) -> Result<i64, StoreError> {
        self.number(
            "SELECT count(*) FROM vouchers WHERE proposal_uid = ?1 AND state <> 'draft'",
            [proposal.to_string()],
        )
    }

    /// Lớp kết thúc trước `day` that still keep working data, oldest first.
    pub fn classes_past_keeping(&self, day: Day) -> Result<Vec<ClassPastKeeping>, StoreError> {
        self.select(include_str!("sql/retention.sql"), [String::from(day)])
    }
}

/// Lớp hết thời hạn lưu bản làm việc.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ClassPastKeeping {
    /// Lớp.
    pub class_uid: ClassId,
    /// Tên lớp.
    pub class_name: String,
    /// Ngày kết thúc.
    pub ended_on: Day,
    /// Mã đề án; empty = the class stands alone.
    pub proposal_code: String,
    /// Số người.
    pub people: i64,
}
