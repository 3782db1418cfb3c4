//! Vi phạm: what a rule reports. Facts only; the words are in `office::officer_message`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Mức độ (decisions 13). *Sự cố* is not here: it is a fault of the program, never of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Chặn: the step is refused.
    Block,
    /// Chặn, vượt được khi có lý do.
    BlockOverridable,
    /// Nhắc.
    Warn,
    /// Việc đến hạn.
    Remind,
}

impl Severity {
    /// Does it stop a settlement.
    pub fn blocks(self) -> bool {
        matches!(self, Severity::Block | Severity::BlockOverridable)
    }
}

/// Nơi trên màn hình a breach points at, so that the officer can jump there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Subject {
    /// What kind of record: `proposal`, `class`, `trainee`, `voucher`, `contract`, `advance`, `acceptance`, `paper`, `beneficiary`, `estimate_line`, `plan`, `advance_paper`, `invoice`.
    pub kind: String,
    /// Identity of the record.
    pub uid: String,
    /// Field of the record, as its Rust name; empty = the whole record.
    pub field: String,
    /// What officers call it (`PC-0031`, `Lớp Gỗ 2`).
    pub label: String,
}

/// Vi phạm: a rule's code, its severity, whom it is about and the facts that fill its message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Breach {
    /// Mã kiểm tra , never changes meaning.
    pub code: CheckCode,
    /// Mức độ after dated rules were applied.
    pub severity: Severity,
    /// Record it is about.
    pub subject: Subject,
    /// Facts by the name of their place in the message.
    pub facts: Vec<(String, String)>,
    /// Trích dẫn căn cứ, with its "chưa đối chiếu" mark when it has one.
    pub reference: String,
}

pub use crate::settlement::checks::CheckCode;
