//! Lỗi của kho dữ liệu: facts of what went wrong with the file; words are in `office`.

/// Lỗi kho dữ liệu.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Tệp đang mở ở một bản chương trình khác.
    #[error("the data file is in use by another program")]
    Busy,
    /// Tệp do phiên bản mới hơn tạo ra.
    #[error("the file has schema {found}, this program knows up to {known}")]
    TooNew {
        /// Lược đồ của tệp.
        found: i64,
        /// Lược đồ mới nhất chương trình biết.
        known: i64,
    },
    /// Không phải tệp dữ liệu của chương trình.
    #[error("not a data file of this program")]
    NotOurs,
    /// Tệp hỏng.
    #[error("the file is damaged: {detail}")]
    Damaged {
        /// What SQLite found, in English, for the log.
        detail: String,
    },
    /// Ổ đĩa đầy.
    #[error("the disk is full")]
    DiskFull,
    /// Thư mục hoặc tệp chỉ đọc.
    #[error("the place is read-only")]
    ReadOnly,
    /// Không có tệp.
    #[error("no file at this place")]
    Missing,
    /// Tệp đã có sẵn.
    #[error("a file is already there")]
    AlreadyThere,
    /// Hai bản ghi trùng khóa.
    #[error("a unique value is used twice: {what}")]
    NotUnique {
        /// `table.column` list from SQLite.
        what: String,
    },
    /// Bản ghi còn được nơi khác dùng.
    #[error("the record is still in use")]
    StillInUse,
    /// Không hoàn tác được: the records changed since.
    #[error("changed since: {table} {record}")]
    ChangedSince {
        /// Bảng.
        table: String,
        /// Bản ghi.
        record: String,
    },
    /// Ảnh nhật ký đã xóa theo yêu cầu.
    #[error("the journal image was erased on request")]
    ImageErased,
    /// Row or image not understood: a fault of the program.
    #[error("row not understood: {0}")]
    Row(String),
    /// Any other answer of SQLite: a fault of the program.
    #[error("sqlite: {0}")]
    Sqlite(rusqlite::Error),
    /// Any other answer of the file system.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(failure, ref text) = error else {
            return StoreError::Sqlite(error);
        };
        let detail = text.clone().unwrap_or_default();
        match failure.code {
            Code::DatabaseBusy | Code::DatabaseLocked => StoreError::Busy,
            Code::DiskFull => StoreError::DiskFull,
            Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied => StoreError::ReadOnly,
            Code::DatabaseCorrupt => StoreError::Damaged { detail },
            Code::NotADatabase => StoreError::NotOurs,
            Code::ConstraintViolation => constraint(failure.extended_code, detail, error),
            _ => StoreError::Sqlite(error),
        }
    }
}

fn constraint(extended: i32, detail: String, error: rusqlite::Error) -> StoreError {
    match extended {
        rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            let what = detail.rsplit(": ").next().unwrap_or_default().to_owned();
            StoreError::NotUnique { what }
        }
        rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => StoreError::StillInUse,
        _ => StoreError::Sqlite(error),
    }
}
