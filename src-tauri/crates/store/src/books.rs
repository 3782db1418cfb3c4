//! Đọc sổ: a handle that can only read.

use rusqlite::{Connection, Params};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::error::StoreError;
use crate::open::DataFile;
use crate::row::{self, Image, Record};

/// Sổ để đọc. Writing needs a `Change`, which leaves a trace in the journal.
#[derive(Clone, Copy)]
pub struct Books<'a> {
    conn: &'a Connection,
}

impl DataFile {
    /// Sổ của tệp này, to read from.
    pub fn books(&self) -> Books<'_> {
        Books { conn: &self.conn }
    }
}

impl<'a> Books<'a> {
    pub(crate) fn on(conn: &'a Connection) -> Self {
        Books { conn }
    }

    /// Một bản ghi, none when it is not there.
    pub fn find<R: Record>(&self, uid: Uuid) -> Result<Option<R>, StoreError> {
        let sql = format!("SELECT * FROM {} WHERE uid = ?1", R::TABLE);
        self.first(&sql, [uid.to_string()])
    }

    /// Mọi bản ghi of a table whose `column` is `uid`, ordered by `order`.
    pub(crate) fn belonging<R: Record>(
        &self,
        column: &str,
        uid: Uuid,
        order: &str,
    ) -> Result<Vec<R>, StoreError> {
        let sql = format!(
            "SELECT * FROM {} WHERE {column} = ?1 ORDER BY {order}",
            R::TABLE
        );
        self.select(&sql, [uid.to_string()])
    }

    /// Rows of a statement, read by column name.
    pub(crate) fn select<T: DeserializeOwned>(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(row::from_row(row)?);
        }
        Ok(found)
    }

    /// First row of a statement.
    pub(crate) fn first<T: DeserializeOwned>(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        rows.next()?.map(row::from_row).transpose()
    }

    /// One whole number of a statement; 0 when there is no row or it is empty.
    pub(crate) fn number(&self, sql: &str, params: impl Params) -> Result<i64, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        Ok(match rows.next()? {
            Some(row) => row.get::<_, Option<i64>>(0)?.unwrap_or(0),
            None => 0,
        })
    }

    /// Ảnh của mọi dòng of one of `TABLES`, by identity: to compare a file with another or with itself.
    pub fn images(&self, table: &str) -> Result<Vec<Image>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached(&format!("SELECT * FROM {table} ORDER BY uid"))?;
        let mut rows = statement.query([])?;
        let mut images = Vec::new();
        while let Some(row) = rows.next()? {
            images.push(row::image_of_row(row)?);
        }
        Ok(images)
    }

    /// Ảnh của một dòng as it stands now.
    pub(crate) fn image(&self, table: &str, uid: &str) -> Result<Option<Image>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached(&format!("SELECT * FROM {table} WHERE uid = ?1"))?;
        let mut rows = statement.query([uid])?;
        rows.next()?.map(row::image_of_row).transpose()
    }
}
