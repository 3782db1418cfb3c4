//! Giấy tờ phải có: the checklist of each kind of đề án at each step.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::Citation;
use crate::proposal::estimate::CostItem;

/// Giấy tờ phải có of a kind of đề án at a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RequiredPaper {
    /// Mã giấy tờ.
    pub code: String,
    /// Tên giấy tờ.
    pub name: String,
    /// Kinds it applies to; with `contents` empty too = all.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Nội dung it applies to (`SupportContent::code`), beside those kinds.
    #[serde(default)]
    pub contents: Vec<String>,
    /// Khoản mục chi it proves (step `voucher`); empty = none in particular.
    #[serde(default)]
    pub items: Vec<CostItem>,
    /// Giai đoạn: `dossier`, `advance`, `voucher`, `settle`, `adjust`.
    pub step: String,
    /// Mỗi lớp một bản.
    #[serde(default)]
    pub per_class: bool,
    /// Mỗi đơn vị thụ hưởng một bản.
    #[serde(default)]
    pub per_beneficiary: bool,
    /// Căn cứ.
    pub citation: Citation,
}
