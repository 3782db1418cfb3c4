//! Hợp đồng, tạm ứng, nghiệm thu: the papers between assignment and settlement.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{
    AcceptanceId, AcceptanceMemberId, AdvanceId, BeneficiaryId, ClassId, ContractId, ProposalId,
};
use crate::money::Money;

/// Bên ký với đơn vị thực hiện.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContractSide {
    /// Hợp đồng thực hiện đề án: Cục or Sở (A) – đơn vị thực hiện (B).
    WithAgency,
    /// Hợp đồng hỗ trợ: đơn vị thực hiện (A) – đơn vị thụ hưởng (B).
    WithBeneficiary,
}

/// Hợp đồng, and its closure (thanh lý) once both sides signed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contract {
    /// Identity of the row.
    pub uid: ContractId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Đơn vị thụ hưởng of a support contract.
    pub beneficiary_uid: Option<BeneficiaryId>,
    /// Bên ký.
    pub side: ContractSide,
    /// Số hợp đồng.
    pub number: String,
    /// Ngày ký.
    pub signed_on: Day,
    /// Tên bên kia (Cục, Sở, cơ sở), as on the contract.
    pub other_party: String,
    /// Đại diện bên kia.
    pub other_representative: String,
    /// Chức vụ đại diện bên kia.
    pub other_title: String,
    /// Địa chỉ bên kia.
    pub other_address: String,
    /// Giá trị hợp đồng (phần khuyến công), in đồng.
    pub value: Money,
    /// Mức tạm ứng theo hợp đồng (%).
    #[ts(type = "string | null")]
    pub advance_percent: Option<Decimal>,
    /// Ngày hết hạn.
    pub ends_on: Option<Day>,
    /// Số biên bản thanh lý.
    pub closure_number: String,
    /// Ngày thanh lý.
    pub closed_on: Option<Day>,
}

/// Chiều tiền of an advance entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdvanceKind {
    /// Tạm ứng nhận về.
    Advance,
    /// Nộp trả tạm ứng chưa chi.
    Return,
    /// Thanh toán phần còn lại after acceptance.
    FinalPayment,
}

/// Tạm ứng, nộp trả: money moved between the agency and the centre for one contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Advance {
    /// Identity of the row.
    pub uid: AdvanceId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Hợp đồng.
    pub contract_uid: Option<ContractId>,
    /// Chiều tiền.
    pub kind: AdvanceKind,
    /// Đợt, from 1.
    pub round: i64,
    /// Ngày tiền về or ngày nộp trả.
    pub moved_on: Day,
    /// Số tiền, in đồng, always positive.
    pub amount: Money,
    /// Số chứng từ.
    pub paper_number: String,
    /// Ghi chú.
    pub note: String,
}

/// Mẫu biên bản nghiệm thu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AcceptanceForm {
    /// Mẫu 5a: từng địa điểm.
    Place,
    /// Mẫu 5b: cả đề án.
    Whole,
}

/// Cơ quan tổ chức nghiệm thu.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AcceptanceHost {
    /// Sở Công Thương.
    #[default]
    Department,
    /// Cục: the whole đề án, on Mẫu 5c.
    Agency,
}

/// Nghiệm thu cơ sở: biên bản Mẫu 5a, 5b or 5c.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Acceptance {
    /// Identity of the row.
    pub uid: AcceptanceId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Lớp được nghiệm thu, for a place of a training đề án.
    pub class_uid: Option<ClassId>,
    /// Mẫu 5a, or 5b and 5c.
    pub form: AcceptanceForm,
    /// Số biên bản.
    pub number: String,
    /// Ngày nghiệm thu.
    pub held_on: Day,
    /// Địa điểm.
    pub place: String,
    /// Giá trị nghiệm thu phần khuyến công, in đồng.
    pub accepted_grant: Money,
    /// Giá trị nghiệm thu phần đối ứng, in đồng.
    pub accepted_counterpart: Money,
    /// Hiệu quả (năng lực, việc làm …).
    pub effect: String,
    /// Kết luận, kiến nghị.
    pub conclusion: String,
    /// Ai tổ chức nghiệm thu.
    #[serde(default)]
    pub held_by: AcceptanceHost,
}

impl Acceptance {
    /// Tên mẫu biên bản.
    pub fn form_name(&self) -> &'static str {
        match (self.form, self.held_by) {
            (AcceptanceForm::Place, _) => "Mẫu 5a",
            (AcceptanceForm::Whole, AcceptanceHost::Department) => "Mẫu 5b",
            (AcceptanceForm::Whole, AcceptanceHost::Agency) => "Mẫu 5c",
        }
    }
}

/// Thành phần nghiệm thu: one person who signs the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptanceMember {
    /// Identity of the row.
    pub uid: AcceptanceMemberId,
    /// Biên bản nghiệm thu.
    pub acceptance_uid: AcceptanceId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Đại diện cho (Sở Công Thương, đơn vị thực hiện …).
    pub body: String,
    /// Họ và tên.
    pub name: String,
    /// Chức vụ.
    pub title: String,
}
