//! Nhật ký: append-only, hash-chained; the images stand aside so that they can be erased on request.

use rusqlite::Transaction;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::books::Books;
use crate::change::RowChange;
use crate::error::StoreError;
use crate::migrate::SCHEMA_VERSION;
use crate::row::Image;

/// When the last operation was made; empty when there was none.
pub(crate) const LAST_MADE_AT: &str =
    "SELECT coalesce((SELECT made_at FROM journal_operations ORDER BY seq DESC LIMIT 1), '')";

/// Dòng nhật ký to write: who did what, when; `salt` is chance from outside.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Identity of the operation.
    pub uid: String,
    /// Thời điểm, UTC, RFC 3339.
    pub made_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Tên việc in the program (`post_voucher`).
    pub operation: String,
    /// Nhãn hoàn tác, in Vietnamese ("Ghi sổ PC-0044").
    pub label: String,
    /// Việc được hoàn tác, for an undo or a redo.
    pub undoes_uid: Option<String>,
    /// Có hoàn tác được.
    pub can_undo: bool,
    /// Muối of the image hashes, random.
    pub salt: String,
}

/// Dòng nhật ký as kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operation {
    /// Số thứ tự.
    pub seq: i64,
    /// Identity.
    pub uid: String,
    /// Thời điểm, UTC.
    pub made_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Tên việc in the program.
    pub operation: String,
    /// Nhãn.
    pub label: String,
    /// Việc được hoàn tác.
    pub undoes_uid: Option<String>,
    /// Có hoàn tác được.
    pub can_undo: bool,
    /// Lược đồ of its images.
    pub schema_version: i64,
    /// Mã băm của dòng trước.
    pub previous_hash: String,
    /// Mã băm của dòng này.
    pub hash: String,
}

#[derive(Deserialize)]
struct KeptChange {
    seq: i64,
    table_name: String,
    record_uid: String,
    before_hash: String,
    after_hash: String,
    salt: Option<String>,
    before_json: Option<String>,
    after_json: Option<String>,
}

pub(crate) fn append(
    tx: &Transaction<'_>,
    entry: &Entry,
    rows: &[RowChange],
) -> Result<(), StoreError> {
    let previous_hash = Books::on(tx).journal_tip()?;
    let salts = row_salts(&entry.salt, rows.len());
    let hashes: Vec<(String, String)> = rows
        .iter()
        .zip(&salts)
        .map(|(row, salt)| (image_hash(salt, &row.before), image_hash(salt, &row.after)))
        .collect();
    let mut hash = Sha256::new();
    for part in head_parts(&previous_hash, entry) {
        hash_part(&mut hash, &part);
    }
    for (row, (before, after)) in rows.iter().zip(&hashes) {
        for part in [&row.table, &row.uid, before, after] {
            hash_part(&mut hash, part);
        }
    }
    tx.prepare_cached(include_str!("journal/insert_operation.sql"))?
        .execute(rusqlite::params![
            entry.uid,
            entry.made_at,
            entry.officer,
            entry.operation,
            entry.label,
            entry.undoes_uid,
            entry.can_undo,
            SCHEMA_VERSION,
            previous_hash,
            hex(hash),
        ])?;
    for ((row, (before, after)), salt) in rows.iter().zip(&hashes).zip(&salts) {
        tx.prepare_cached(include_str!("journal/insert_change.sql"))?
            .execute([&entry.uid, &row.table, &row.uid, before, after])?;
        tx.prepare_cached(include_str!("journal/insert_image.sql"))?
            .execute(rusqlite::params![
                tx.last_insert_rowid(),
                salt,
                row.before.as_ref().map(canonical),
                row.after.as_ref().map(canonical),
            ])?;
    }
    Ok(())
}

/// A salt of its own for each row, from the salt of the entry, which is kept nowhere: whoever erases one
/// row's image takes away the only salt its hash could be guessed with.
fn row_salts(salt: &str, rows: usize) -> Vec<String> {
    (0..rows)
        .map(|row| text_hash(salt, &row.to_string()))
        .collect()
}

fn head_parts(previous: &str, entry: &Entry) -> [String; 7] {
    [
        previous.to_owned(),
        entry.uid.clone(),
        entry.made_at.clone(),
        entry.officer.clone(),
        entry.operation.clone(),
        entry.label.clone(),
        entry.undoes_uid.clone().unwrap_or_default(),
    ]
}

/// Length before text, so that no two lists of parts hash alike.
fn hash_part(hash: &mut Sha256, part: &str) {
    hash.update((part.len() as u64).to_le_bytes());
    hash.update(part.as_bytes());
}

fn image_hash(salt: &str, image: &Option<Image>) -> String {
    image
        .as_ref()
        .map_or_else(String::new, |image| text_hash(salt, &canonical(image)))
}

fn text_hash(salt: &str, text: &str) -> String {
    let mut hash = Sha256::new();
    hash_part(&mut hash, salt);
    hash_part(&mut hash, text);
    hex(hash)
}

fn hex(hash: Sha256) -> String {
    hash.finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Canonical text: serde_json keeps the keys of a map sorted.
fn canonical(image: &Image) -> String {
    serde_json::Value::Object(image.clone()).to_string()
}

impl Books<'_> {
    /// Mã băm cuối chuỗi; empty when nothing happened yet.
    pub fn journal_tip(&self) -> Result<String, StoreError> {
        #[derive(Deserialize)]
        struct Tip {
            hash: String,
        }
        let tip = self.first::<Tip>(
            "SELECT hash FROM journal_operations ORDER BY seq DESC LIMIT 1",
            [],
        )?;
        Ok(tip.map(|tip| tip.hash).unwrap_or_default())
    }

    /// Lúc nhật ký có dấu ấy: when the operation was made whose hash begins with these 64 bits.
    pub fn operation_time(&self, mark: u64) -> Result<Option<String>, StoreError> {
        #[derive(Deserialize)]
        struct Moment {
            made_at: String,
        }
        let moment = self.first::<Moment>(
            "SELECT made_at FROM journal_operations WHERE hash >= ?1 AND hash < ?1 || 'g' LIMIT 1",
            [format!("{mark:016x}")],
        )?;
        Ok(moment.map(|moment| moment.made_at))
    }

    /// Nhật ký, newest first; of one record when `record` is given.
    pub fn operations(
        &self,
        record: Option<&str>,
        limit: i64,
    ) -> Result<Vec<Operation>, StoreError> {
        match record {
            Some(uid) => self.select(
                include_str!("journal/of_record.sql"),
                rusqlite::params![uid, limit],
            ),
            None => self.select(
                "SELECT * FROM journal_operations ORDER BY seq DESC LIMIT ?1",
                [limit],
            ),
        }
    }

    /// Số dòng nhật ký.
    pub fn operation_count(&self) -> Result<i64, StoreError> {
        self.number("SELECT count(*) FROM journal_operations", [])
    }

    /// Các dòng một việc đã chạm; an erased image is an error.
    pub fn changes_of(&self, operation_uid: &str) -> Result<Vec<RowChange>, StoreError> {
        self.kept_changes(operation_uid)?
            .into_iter()
            .map(|kept| {
                if kept.salt.is_none() {
                    return Err(StoreError::ImageErased);
                }
                Ok(RowChange {
                    before: parsed(kept.before_json)?,
                    after: parsed(kept.after_json)?,
                    table: kept.table_name,
                    uid: kept.record_uid,
                })
            })
            .collect()
    }

    /// Bản ghi một việc đã chạm, also when their images are erased; without images.
    pub fn touched_by(&self, operation_uid: &str) -> Result<Vec<RowChange>, StoreError> {
        let kept = self.kept_changes(operation_uid)?.into_iter();
        let bare = kept.map(|kept| RowChange {
            table: kept.table_name,
            uid: kept.record_uid,
            before: None,
            after: None,
        });
        Ok(bare.collect())
    }

    /// Kiểm tra chuỗi: the seq of the first operation that does not fit, none = whole.
    pub fn broken_link(&self) -> Result<Option<i64>, StoreError> {
        let mut previous = String::new();
        let all: Vec<Operation> =
            self.select("SELECT * FROM journal_operations ORDER BY seq", [])?;
        for operation in all {
            if operation.previous_hash != previous || !self.link_holds(&operation)? {
                return Ok(Some(operation.seq));
            }
            previous = operation.hash;
        }
        Ok(None)
    }

    fn link_holds(&self, operation: &Operation) -> Result<bool, StoreError> {
        let mut hash = Sha256::new();
        let undoes = operation.undoes_uid.clone().unwrap_or_default();
        for part in [
            &operation.previous_hash,
            &operation.uid,
            &operation.made_at,
            &operation.officer,
            &operation.operation,
            &operation.label,
            &undoes,
        ] {
            hash_part(&mut hash, part);
        }
        for kept in self.kept_changes(&operation.uid)? {
            for part in [
                &kept.table_name,
                &kept.record_uid,
                &kept.before_hash,
                &kept.after_hash,
            ] {
                hash_part(&mut hash, part);
            }
            if let Some(salt) = &kept.salt {
                let sides = [
                    (&kept.before_json, &kept.before_hash),
                    (&kept.after_json, &kept.after_hash),
                ];
                let whole = sides.iter().all(|(json, kept_hash)| match json {
                    Some(json) => &text_hash(salt, json) == *kept_hash,
                    None => kept_hash.is_empty(),
                });
                if !whole {
                    return Ok(false);
                }
            }
        }
        Ok(hex(hash) == operation.hash)
    }

    fn kept_changes(&self, operation_uid: &str) -> Result<Vec<KeptChange>, StoreError> {
        let mut kept: Vec<KeptChange> =
            self.select(include_str!("journal/changes_of.sql"), [operation_uid])?;
        kept.sort_by_key(|change| change.seq);
        Ok(kept)
    }
}

fn parsed(json: Option<String>) -> Result<Option<Image>, StoreError> {
    json.map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(|error| StoreError::Row(error.to_string()))
}
