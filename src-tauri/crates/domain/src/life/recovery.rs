//! Thu hồi: unspent or disallowed money on its way back (TT 36/2013/TT-BCT Điều 12.6).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{AdvanceId, BeneficiaryId, ProposalId, RecoveryId, RecoveryReturnId};
use crate::money::Money;

/// Chiều thu hồi.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryWay {
    /// Đơn vị thụ hưởng trả lại đơn vị thực hiện.
    BeneficiaryToUnit,
    /// Đơn vị thực hiện nộp trả ngân sách.
    UnitToBudget,
}

/// Vì sao thu hồi.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecoveryGround {
    /// Không chi hết.
    Unspent,
    /// Chi sai, không được chấp nhận.
    Disallowed,
    /// Ngừng, không hoàn thành.
    Stopped,
}

/// Thu hồi: a sum that must come back by a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recovery {
    /// Identity of the row.
    pub uid: RecoveryId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Chiều thu hồi.
    pub way: RecoveryWay,
    /// Đơn vị thụ hưởng phải trả, when it is one.
    pub beneficiary_uid: Option<BeneficiaryId>,
    /// Vì sao.
    pub ground: RecoveryGround,
    /// Số tiền phải trả, in đồng.
    pub amount: Money,
    /// Số văn bản thu hồi.
    pub decision_number: String,
    /// Ngày văn bản thu hồi.
    pub decided_on: Day,
    /// Hạn trả.
    pub due_on: Option<Day>,
    /// Ghi chú.
    pub note: String,
}

/// Lần trả: money that came back, with its paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryReturn {
    /// Identity of the row.
    pub uid: RecoveryReturnId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Khoản thu hồi.
    pub recovery_uid: RecoveryId,
    /// Ngày trả.
    pub returned_on: Day,
    /// Số tiền, in đồng.
    pub amount: Money,
    /// Số chứng từ (giấy nộp tiền, báo có).
    pub paper_number: String,
    /// Dòng nộp trả tạm ứng it made in the money book; none for money a beneficiary gave back.
    pub advance_uid: Option<AdvanceId>,
}

impl RecoveryWay {
    /// Tên chiều on screens.
    pub fn label(self) -> &'static str {
        match self {
            RecoveryWay::BeneficiaryToUnit => "Đơn vị thụ hưởng trả lại",
            RecoveryWay::UnitToBudget => "Nộp trả ngân sách",
        }
    }
}

impl RecoveryGround {
    /// Lý do on screens and papers.
    pub fn label(self) -> &'static str {
        match self {
            RecoveryGround::Unspent => "Không chi hết",
            RecoveryGround::Disallowed => "Chi không được chấp nhận",
            RecoveryGround::Stopped => "Ngừng, không hoàn thành",
        }
    }
}

impl Recovery {
    /// Còn phải trả, at least 0.
    pub fn open(&self, returns: &[RecoveryReturn]) -> Money {
        let back: Money = returns.iter().map(|part| part.amount).sum();
        (self.amount - back).max(Money::ZERO)
    }
}
