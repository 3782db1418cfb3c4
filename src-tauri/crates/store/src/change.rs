//! Một việc = một giao dịch = một dòng nhật ký. There is no other way to write.

use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};

use rusqlite::{Transaction, TransactionBehavior, params_from_iter};
use uuid::Uuid;

use crate::books::Books;
use crate::error::StoreError;
use crate::journal::{self, Entry};
use crate::open::DataFile;
use crate::row::{self, Image, Param, Record};

/// Thay đổi đang mở: reads like `Books`, and keeps the before and after of every row it writes.
/// Dropped without `commit`, it leaves the file as it was.
pub struct Change<'a> {
    tx: Transaction<'a>,
    touched: Vec<RowChange>,
    /// Where in `touched` a row stands: an import touches ten thousand.
    places: HashMap<(String, String), usize>,
}

/// Trước và sau của một dòng.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowChange {
    /// Bảng.
    pub table: String,
    /// Bản ghi.
    pub uid: String,
    /// Trước; none = the row was made.
    pub before: Option<Image>,
    /// Sau; none = the row was removed.
    pub after: Option<Image>,
}

impl DataFile {
    /// Bắt đầu một thay đổi.
    pub fn change(&mut self) -> Result<Change<'_>, StoreError> {
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        defer_foreign_keys(&tx)?;
        Ok(Change {
            tx,
            touched: Vec::new(),
            places: HashMap::new(),
        })
    }
}

/// Rows may be written children first; what counts is that the file is whole at the end.
///
/// This SQLite defers when the pragma is compiled. Running it would also throw away every statement the
/// connection keeps compiled, so it is run only if compiling it was not enough. Kept statements stay
/// right: whatever writes is compiled inside a change, with deferral on, as it is executed.
fn defer_foreign_keys(tx: &Transaction<'_>) -> Result<(), StoreError> {
    drop(tx.prepare("PRAGMA defer_foreign_keys = ON")?);
    if !tx.query_row("PRAGMA defer_foreign_keys", [], |row| row.get(0))? {
        tx.pragma_update(None, "defer_foreign_keys", "ON")?;
    }
    Ok(())
}

impl Change<'_> {
    /// Sổ as this change sees it.
    pub fn books(&self) -> Books<'_> {
        Books::on(&self.tx)
    }

    /// Ghi một bản ghi: made when it is new, overwritten when it is there; no row when nothing differs.
    pub fn put<R: Record>(&mut self, uid: Uuid, record: &R) -> Result<(), StoreError> {
        let uid = uid.to_string();
        let after = row::image_of(record)?;
        let before = self.books().image(R::TABLE, &uid)?;
        if before.as_ref() == Some(&after) {
            return Ok(());
        }
        self.write(R::TABLE, &after)?;
        self.note(R::TABLE, uid, before, Some(after));
        Ok(())
    }

    /// Bỏ một bản ghi; nothing happens when it is not there.
    pub fn remove<R: Record>(&mut self, uid: Uuid) -> Result<(), StoreError> {
        let uid = uid.to_string();
        if let Some(before) = self.books().image(R::TABLE, &uid)? {
            self.delete(R::TABLE, &uid)?;
            self.note(R::TABLE, uid, Some(before), None);
        }
        Ok(())
    }

    /// Đặt lại một dòng to an image: how undo writes.
    pub(crate) fn restore(
        &mut self,
        table: &str,
        uid: &str,
        image: Option<&Image>,
    ) -> Result<(), StoreError> {
        let before = self.books().image(table, uid)?;
        match image {
            Some(image) => self.write(table, image)?,
            None => self.delete(table, uid)?,
        }
        self.note(table, uid.to_owned(), before, image.cloned());
        Ok(())
    }

    /// Ghi nhật ký và kết thúc. Without any touched row there is nothing to tell and no entry.
    pub fn commit(self, entry: &Entry) -> Result<Vec<RowChange>, StoreError> {
        self.commit_then(entry, |_| Ok(())).map(|(rows, ())| rows)
    }

    /// Ghi một việc that touches no row, and that the journal must tell of all the same.
    pub fn commit_event(self, entry: &Entry) -> Result<(), StoreError> {
        journal::append(&self.tx, entry, &self.touched)?;
        Ok(self.tx.commit()?)
    }

    /// As `commit`, with one more piece of work in the same transaction, after the entry is written.
    pub(crate) fn commit_then<T>(
        self,
        entry: &Entry,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<(Vec<RowChange>, T), StoreError> {
        if !self.touched.is_empty() {
            journal::append(&self.tx, entry, &self.touched)?;
        }
        let more = work(&self.tx)?;
        self.tx.commit()?;
        Ok((self.touched, more))
    }

    /// Các dòng đã chạm so far.
    pub fn touched(&self) -> &[RowChange] {
        &self.touched
    }

    fn write(&self, table: &str, image: &Image) -> Result<(), StoreError> {
        let names: Vec<String> = image.keys().map(|name| format!("\"{name}\"")).collect();
        let places: Vec<String> = (1..=names.len()).map(|n| format!("?{n}")).collect();
        let sets: Vec<String> = names
            .iter()
            .filter(|n| *n != "\"uid\"")
            .map(|n| format!("{n} = excluded.{n}"))
            .collect();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({}) ON CONFLICT (uid) DO UPDATE SET {}",
            names.join(", "),
            places.join(", "),
            sets.join(", ")
        );
        self.tx
            .prepare_cached(&sql)?
            .execute(params_from_iter(image.values().map(Param)))?;
        Ok(())
    }

    fn delete(&self, table: &str, uid: &str) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(&format!("DELETE FROM {table} WHERE uid = ?1"))?
            .execute([uid])?;
        Ok(())
    }

    /// A row written twice in one change keeps its first "before" and its last "after".
    fn note(&mut self, table: &str, uid: String, before: Option<Image>, after: Option<Image>) {
        match self.places.entry((table.to_owned(), uid.clone())) {
            Occupied(place) => self.touched[*place.get()].after = after,
            Vacant(place) => {
                place.insert(self.touched.len());
                self.touched.push(RowChange {
                    table: table.to_owned(),
                    uid,
                    before,
                    after,
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use rusqlite::StatementStatus;

    use super::*;

    const CHILD: &str = "INSERT INTO voucher_lines
        (uid, voucher_uid, position, \"grant\", counterpart) VALUES (?1, ?2, 1, 0, 0)";

    #[test]
    fn a_child_may_be_written_first_and_a_file_with_an_orphan_is_not_committed() {
        let mut file = DataFile::in_memory().unwrap();
        for _ in 0..2 {
            let change = file.change().unwrap();
            change.tx.execute(CHILD, ["line", "no voucher"]).unwrap();
            assert!(change.tx.commit().is_err());
        }
        let change = file.change().unwrap();
        change.tx.execute(CHILD, ["line", "voucher"]).unwrap();
        let parent = "INSERT INTO vouchers (uid, kind, year, paid_on, state)
            VALUES ('voucher', 'bank_order', 2026, '2026-01-05', 'draft')";
        change.tx.execute(parent, []).unwrap();
        change.tx.commit().unwrap();
    }

    #[test]
    fn neither_a_change_nor_another_value_makes_a_statement_be_compiled_anew() {
        let mut file = DataFile::in_memory().unwrap();
        let sql = "SELECT * FROM voucher_lines WHERE voucher_uid = ?1 ORDER BY position";
        for uid in ["a", "b", "c"] {
            let change = file.change().unwrap();
            let mut kept = change.tx.prepare_cached(sql).unwrap();
            assert!(!kept.exists([uid]).unwrap());
            assert_eq!(kept.get_status(StatementStatus::RePrepare), 0);
        }
    }
}
