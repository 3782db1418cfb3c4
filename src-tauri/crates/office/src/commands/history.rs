//! Hoàn tác, làm lại, lịch sử.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::Result;
use crate::history::HistoryLine;
use crate::office::Office;

/// Lịch sử của cái gì.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryRequest {
    /// Bản ghi; none = the whole file.
    pub record: Option<String>,
    /// Nhiều nhất bao nhiêu dòng.
    pub limit: i64,
}

/// Hoàn tác việc gần nhất; answers its label.
pub fn undo(office: &mut Office, _: NoRequest) -> Result<Done<String>> {
    office.undo()
}

/// Làm lại việc vừa hoàn tác; answers its label.
pub fn redo(office: &mut Office, _: NoRequest) -> Result<Done<String>> {
    office.redo()
}

/// Lịch sử, newest first.
pub fn history(office: &mut Office, request: HistoryRequest) -> Result<Done<Vec<HistoryLine>>> {
    Ok(Done::read(
        office.history(request.record.as_deref(), request.limit)?,
    ))
}
