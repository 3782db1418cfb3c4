//! Sao lưu: a copy gets its name only after it was opened, checked and found to hold the same.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use domain::money::Money;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::books::Books;
use crate::error::StoreError;
use crate::open::{self, DataFile};
use crate::{journal, migrate};

/// Nội dung một tệp dữ liệu, as its owner would recognise it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Lược đồ.
    pub schema_version: i64,
    /// Số đề án.
    pub proposals: i64,
    /// Số học viên.
    pub trainees: i64,
    /// Số chứng từ đã ghi sổ.
    pub vouchers: i64,
    /// Kinh phí khuyến công đã chi, in đồng.
    pub spent: Money,
    /// Số việc trong nhật ký.
    pub operations: i64,
    /// Mã băm cuối của nhật ký.
    pub journal_tip: String,
    /// Việc cuối lúc nào, UTC; empty for a file nobody worked in.
    pub last_made_at: String,
    /// Dòng nhật ký mà chuỗi lệch; none when the chain is whole. A broken file is copied as it is.
    pub broken_link: Option<i64>,
}

/// Nghe tiến độ: pages done of pages to do; `Break` asks to stop.
pub type Told<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

const PAGES_AT_ONCE: i32 = 1024;

impl DataFile {
    /// Nội dung của tệp đang mở.
    pub fn content(&self) -> Result<Content, StoreError> {
        content(self.books(), &self.conn)
    }

    /// Sao lưu sang `target` while the file stays open; `None` when it was stopped. The copy is whole,
    /// checked and on the disk, or it is not there.
    pub fn back_up_to(&self, target: &Path, told: Told<'_>) -> Result<Option<Content>, StoreError> {
        if target.exists() {
            return Err(StoreError::AlreadyThere);
        }
        let half = half_name(target);
        let made = self.copied(&half, told).and_then(|is_done| {
            if !is_done {
                return Ok(None);
            }
            let held = inspect(&half)?;
            if held != self.content()? {
                let detail = "the copy holds something else".to_owned();
                return Err(StoreError::Damaged { detail });
            }
            fs::rename(&half, target)?;
            sync_folder(target)?;
            Ok(Some(held))
        });
        if !matches!(made, Ok(Some(_))) {
            let _ = fs::remove_file(&half);
        }
        made
    }

    fn copied(&self, half: &Path, told: Told<'_>) -> Result<bool, StoreError> {
        let _ = fs::remove_file(half);
        let mut copy = Connection::open(half)?;
        {
            let backup = Backup::new(&self.conn, &mut copy)?;
            while backup.step(PAGES_AT_ONCE)? == StepResult::More {
                let progress = backup.progress();
                let (all, left) = (progress.pagecount as u64, progress.remaining as u64);
                if told(all - left, all).is_break() {
                    return Ok(false);
                }
            }
        }
        // A copy in one file alone: whoever carries it away need not know of its companions.
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        copy.close().map_err(|(_, error)| error)?;
        File::open(half)?.sync_all()?;
        Ok(true)
    }
}

/// Xem một bản sao lưu: opened to be read, every page and the whole journal read; nothing is written.
pub fn inspect(path: &Path) -> Result<Content, StoreError> {
    if !path.is_file() {
        return Err(StoreError::Missing);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    if migrate::version(&conn)? == 0 {
        return Err(StoreError::NotOurs);
    }
    open::speak_vietnamese(&conn)?;
    let answer: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer != "ok" {
        return Err(StoreError::Damaged { detail: answer });
    }
    content(Books::on(&conn), &conn)
}

fn content(books: Books<'_>, conn: &Connection) -> Result<Content, StoreError> {
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    Ok(Content {
        schema_version: migrate::version(conn)?,
        proposals: number("SELECT count(*) FROM proposals")?,
        trainees: number("SELECT count(*) FROM trainees")?,
        vouchers: number("SELECT count(*) FROM vouchers WHERE state <> 'draft'")?,
        spent: Money::dong(number(include_str!("queries/sql/spent_in_all.sql"))?),
        operations: books.operation_count()?,
        journal_tip: books.journal_tip()?,
        last_made_at: conn.query_row(journal::LAST_MADE_AT, [], |row| row.get(0))?,
        broken_link: books.broken_link()?,
    })
}

/// Tên tạm while copying.
fn half_name(target: &Path) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(".dang-chep");
    name.into()
}

/// A name is on the disk only when its folder is; Windows keeps that by itself.
fn sync_folder(of: &Path) -> std::io::Result<()> {
    let folder = of
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}

/// Whether another program holds the data file open; one that cannot be read at all is held by nobody.
pub fn is_in_use(path: &Path) -> bool {
    let held = || -> Result<(), StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        conn.busy_timeout(std::time::Duration::from_millis(400))?;
        Ok(conn.execute_batch("BEGIN EXCLUSIVE; ROLLBACK;")?)
    };
    matches!(held(), Err(StoreError::Busy))
}

/// Tên cạnh tệp dữ liệu that nothing has: what lies there from an earlier time is never written over.
pub fn free_name(data: &Path, what: &str) -> PathBuf {
    let first = data.with_extension(format!("{what}.kcdb"));
    let others = (2..).map(|at| data.with_extension(format!("{what}-{at}.kcdb")));
    let mut names = std::iter::once(first).chain(others);
    names.find(|name| !name.exists()).unwrap_or_default()
}
