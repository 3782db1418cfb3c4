//! Quy định của một bước: who decides it, by which paper, with which papers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::Citation;
use crate::proposal::Stage;

/// Quy định của một bước (TT 36/2013/TT-BCT Điều 5–18): "decided by" is a column, never a constant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepRule {
    /// Giai đoạn.
    pub stage: Stage,
    /// Phạm vi: `KCQG`, `KCĐP`, `KCĐP <tỉnh>` or `ALL`.
    pub scope: String,
    /// Ai quyết định.
    pub decided_by: String,
    /// Giấy tờ làm căn cứ.
    pub paper: String,
    /// Danh mục giấy tờ phải có: `dossier`, `advance`, `settle`; empty = none.
    #[serde(default)]
    pub papers: String,
    /// Hạn hay điều kiện, in words; empty = none.
    #[serde(default)]
    pub rule: String,
    /// Căn cứ.
    pub citation: Citation,
}
