//! Tìm trong cả tệp, without accents.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::books::Books;
use crate::error::StoreError;

/// Loại kết quả, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// Đề án.
    Proposal,
    /// Lớp.
    Class,
    /// Cơ sở.
    Establishment,
    /// Học viên; its `uid` is that of the class, where the person is found.
    Trainee,
    /// Chứng từ.
    Voucher,
}

/// Một kết quả.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// Loại.
    pub kind: HitKind,
    /// Bản ghi to open.
    pub uid: String,
    /// Dòng chính.
    pub title: String,
    /// Dòng phụ.
    pub subtitle: String,
    /// What is searched and never leaves the office in full: the number of a card.
    #[serde(skip_serializing)]
    #[ts(skip)]
    pub hidden: String,
}

impl Books<'_> {
    /// Everything in the file that holds a folded word, newest years first within each kind.
    pub fn search(&self, folded_word: &str) -> Result<Vec<SearchHit>, StoreError> {
        self.select(include_str!("sql/search.sql"), [folded_word])
    }
}
