//! Theo dõi kết quả sau hỗ trợ: which indicators are asked, for which đề án, after how many months.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Citation;
use crate::calendar::Day;

/// Quy định theo dõi kết quả sau hỗ trợ; empty = the pack asks for none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeRules {
    /// Các kỳ ghi số liệu: months after the acceptance, ascending.
    #[serde(default)]
    pub months: Vec<i64>,
    /// Kinds of đề án that are followed (`ProposalKind::key`).
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Chỉ tiêu.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// Căn cứ.
    #[serde(default)]
    pub citation: Option<Citation>,
}

/// Chỉ tiêu kết quả.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Mã chỉ tiêu.
    pub code: String,
    /// Tên chỉ tiêu.
    pub name: String,
    /// Đơn vị tính offered first.
    pub unit: String,
}

impl OutcomeRules {
    /// Căn cứ in force on a day, for a kind of đề án that is followed.
    pub fn ground_for(&self, kind_key: &str, day: Day) -> Option<&Citation> {
        let citation = self.citation.as_ref()?;
        let is_followed = self.kinds.iter().any(|kind| kind == kind_key);
        (is_followed && citation.is_in_force_on(day)).then_some(citation)
    }
}
