//! Một việc = một giao dịch = một dòng nhật ký. There is no other way to write.

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
        // Rows may be written children first; what counts is that the file is whole at the end.
        tx.pragma_update(None, "defer_foreign_keys", "ON")?;
        Ok(Change {
            tx,
            touched: Vec::new(),
        })
    }
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
        if !self.touched.is_empty() {
            journal::append(&self.tx, entry, &self.touched)?;
        }
        self.tx.commit()?;
        Ok(self.touched)
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
        match self
            .touched
            .iter_mut()
            .rfind(|t| t.uid == uid && t.table == table)
        {
            Some(earlier) => earlier.after = after,
            None => self.touched.push(RowChange {
                table: table.to_owned(),
                uid,
                before,
                after,
            }),
        }
    }
}
