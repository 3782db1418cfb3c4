//! Ai xem, ai xuất dữ liệu cá nhân: two append-only logs without any personal value in them.

use domain::ids::{AccessId, ListExportId};
use rusqlite::params_from_iter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::books::Books;
use crate::error::StoreError;
use crate::open::DataFile;
use crate::row::{Param, image_of};

/// Một lần xem: who saw whose fields, when, on what ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Access {
    /// Identity.
    pub uid: AccessId,
    /// Thời điểm, UTC (RFC 3339).
    pub seen_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Danh sách (`trainees`, `establishments` …).
    pub list: String,
    /// Của ai: the record opened, or the class; empty = the whole list.
    pub subject_uid: String,
    /// Số người.
    pub people: i64,
    /// Loại dữ liệu, in words.
    pub fields: String,
    /// Lý do.
    pub ground: String,
}

/// Một lần xuất danh sách.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListExport {
    /// Identity.
    pub uid: ListExportId,
    /// Thời điểm, UTC (RFC 3339).
    pub made_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Danh sách.
    pub list: String,
    /// Mục đích.
    pub purpose: String,
    /// Căn cứ.
    pub ground: String,
    /// Nơi nhận; empty = stays with the unit.
    pub recipient: String,
    /// Văn bản yêu cầu; empty = none.
    pub paper: String,
    /// Số người.
    pub people: i64,
    /// Có số đầy đủ.
    pub whole_numbers: bool,
    /// Đã mã hóa.
    pub encrypted: bool,
    /// Tên tệp.
    pub file_name: String,
    /// Mã băm của tệp.
    pub sha256: String,
}

impl DataFile {
    /// Ghi một lần xem.
    pub fn note_access(&self, access: &Access) -> Result<(), StoreError> {
        self.append_to("access_log", access)
    }

    /// Ghi một lần xuất.
    pub fn note_export(&self, export: &ListExport) -> Result<(), StoreError> {
        self.append_to("list_exports", export)
    }

    fn append_to<T: Serialize>(&self, log: &str, line: &T) -> Result<(), StoreError> {
        let image = image_of(line)?;
        let names: Vec<&str> = image.keys().map(String::as_str).collect();
        let places: Vec<String> = (1..=names.len()).map(|n| format!("?{n}")).collect();
        let sql = format!(
            "INSERT INTO {log} ({}) VALUES ({})",
            names.join(", "),
            places.join(", ")
        );
        let values = image.values().map(Param);
        self.conn
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        Ok(())
    }
}

impl Books<'_> {
    /// Các lần xem, newest first, of one record or of all.
    pub fn accesses(&self, subject: Option<&str>, limit: i64) -> Result<Vec<Access>, StoreError> {
        self.select(
            "SELECT * FROM access_log WHERE ?1 IS NULL OR subject_uid = ?1
             ORDER BY seen_at DESC, uid DESC LIMIT ?2",
            rusqlite::params![subject, limit],
        )
    }

    /// Các lần xuất, newest first.
    pub fn list_exports(&self, limit: i64) -> Result<Vec<ListExport>, StoreError> {
        self.select(
            "SELECT * FROM list_exports ORDER BY made_at DESC, uid DESC LIMIT ?1",
            [limit],
        )
    }
}
