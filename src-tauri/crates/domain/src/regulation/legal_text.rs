//! Văn bản: the texts a pack rests on, also those that are only named and not read yet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::CheckMark;
use crate::calendar::Day;

/// Tình trạng hiệu lực of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextStatus {
    /// Đang có hiệu lực.
    InForce,
    /// Đã được sửa đổi.
    Amended,
    /// Hết hiệu lực hoặc đã thay thế.
    Expired,
    /// Đã ban hành, chưa có bản gốc: named, its rules are not in the pack.
    NotRead,
    /// Chưa rõ hiệu lực.
    Unknown,
}

impl TextStatus {
    /// The words shown.
    pub fn label(self) -> &'static str {
        match self {
            TextStatus::InForce => "đang có hiệu lực",
            TextStatus::Amended => "đã được sửa đổi",
            TextStatus::Expired => "hết hiệu lực",
            TextStatus::NotRead => "chưa có bản gốc",
            TextStatus::Unknown => "chưa rõ hiệu lực",
        }
    }
}

/// Văn bản quy định named by a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LegalText {
    /// Số, ký hiệu.
    pub number: String,
    /// Trích yếu.
    pub title: String,
    /// Ngày ban hành.
    #[serde(default)]
    pub issued_on: Option<Day>,
    /// Ngày có hiệu lực; none = not read.
    #[serde(default)]
    pub in_force_on: Option<Day>,
    /// Ngày hết hiệu lực.
    #[serde(default)]
    pub ended_on: Option<Day>,
    /// Tình trạng.
    pub status: TextStatus,
    /// Đã hay chưa đọc bản gốc.
    pub mark: CheckMark,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}
