//! Xóa dữ liệu của một người: the images in the journal go with the rows, the chain stays whole.

use crate::books::Books;
use crate::change::{Change, RowChange};
use crate::error::StoreError;
use crate::journal::Entry;
use crate::open::DataFile;

/// Lần xóa as the journal keeps it: who asked, on what ground; never whose.
#[derive(Debug, Clone)]
pub struct Erasure {
    /// Thời điểm, UTC.
    pub erased_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Người yêu cầu, without a personal value.
    pub asked_by: String,
    /// Căn cứ.
    pub ground: String,
    /// Bản ghi whose images go.
    pub records: Vec<String>,
}

impl Change<'_> {
    /// Ghi nhật ký, bỏ ảnh cũ and the images of this very change, and end. Images that share a salt with
    /// an erased one go too: with the salt alone a card number could be guessed from its hash. Answers how
    /// many images went.
    pub fn commit_erasing(
        self,
        entry: &Entry,
        erasure: &Erasure,
    ) -> Result<(Vec<RowChange>, i64), StoreError> {
        let records = serde_json::to_string(&erasure.records)
            .map_err(|error| StoreError::Row(error.to_string()))?;
        self.commit_then(entry, |tx| {
            let erased = tx
                .prepare_cached(include_str!("journal/erase_images.sql"))?
                .execute([&records])? as i64;
            tx.prepare_cached(include_str!("journal/insert_erasure.sql"))?
                .execute(rusqlite::params![
                    erasure.erased_at,
                    erasure.officer,
                    erasure.asked_by,
                    erasure.ground,
                    erased
                ])?;
            Ok(erased)
        })
    }
}

impl DataFile {
    /// Viết lại cả tệp without its free pages, where erased text would still stand; the log is emptied too.
    pub fn rewrite(&self) -> Result<(), StoreError> {
        self.conn.execute_batch("VACUUM")?;
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

impl Books<'_> {
    /// Số lần đã xóa theo yêu cầu hoặc hết hạn.
    pub fn erasure_count(&self) -> Result<i64, StoreError> {
        self.number("SELECT count(*) FROM journal_erasures", [])
    }
}
