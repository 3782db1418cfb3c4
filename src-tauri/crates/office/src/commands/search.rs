//! Tìm: the palette looks through the whole file at once.

use serde::{Deserialize, Serialize};
use store::queries::search::SearchHit;
use ts_rs::TS;

use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::views::search;

/// Tìm gì.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchRequest {
    /// Chữ tìm, with or without accents.
    pub text: String,
    /// Số kết quả; none = 20.
    #[serde(default)]
    pub limit: Option<i64>,
}

/// Tìm đề án, lớp, học viên, chứng từ, cơ sở.
pub fn search(office: &mut Office, request: SearchRequest) -> Result<Done<Vec<SearchHit>>> {
    let limit = usize::try_from(request.limit.unwrap_or(20)).unwrap_or_default();
    Ok(Done::read(search::hits(office, &request.text, limit)?))
}
