//! Mở tệp dữ liệu: pragmas, the lock against a second program, the version gate, Vietnamese order and search.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use crate::backup;
use crate::error::StoreError;
use crate::migrate;

/// Tệp dữ liệu đang mở. The only holder of the connection; dropping it lets the file go.
pub struct DataFile {
    pub(crate) conn: Connection,
    path: PathBuf,
}

impl DataFile {
    /// Tạo tệp mới; refused when something is already at the place.
    pub fn create(path: &Path) -> Result<DataFile, StoreError> {
        if path.exists() {
            return Err(StoreError::AlreadyThere);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let made = open(path, flags);
        if made.is_err() {
            // A half-made file would block the next attempt; nothing of the office is in it yet.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    /// Tạo tệp mới that can be made again at any time (the sample): nothing waits for the disk while it
    /// is filled, so that whoever made it syncs the file before anybody relies on it.
    pub fn create_unsynced(path: &Path) -> Result<DataFile, StoreError> {
        let file = DataFile::create(path)?;
        file.conn.pragma_update(None, "synchronous", "OFF")?;
        Ok(file)
    }

    /// Tệp trong bộ nhớ, gone when it is dropped: for lives that are tried out by the thousand.
    pub fn in_memory() -> Result<DataFile, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let conn = Connection::open_in_memory_with_flags(flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        prepare(&conn)?;
        let mut file = DataFile {
            conn,
            path: PathBuf::new(),
        };
        migrate::bring_up_to_date(&mut file.conn)?;
        Ok(file)
    }

    /// Bản sao trong bộ nhớ of a file as it stands, quicker than making it again.
    pub fn copied_to_memory(&self) -> Result<DataFile, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut conn =
            Connection::open_in_memory_with_flags(flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        let all_at_once = rusqlite::backup::Backup::new(&self.conn, &mut conn)?;
        all_at_once.run_to_completion(i32::MAX, std::time::Duration::ZERO, None)?;
        drop(all_at_once);
        prepare(&conn)?;
        Ok(DataFile {
            conn,
            path: PathBuf::new(),
        })
    }

    /// Mở tệp đã có; checked for damage and brought up to the newest schema (after a copy).
    pub fn open(path: &Path) -> Result<DataFile, StoreError> {
        if !path.is_file() {
            return Err(StoreError::Missing);
        }
        if std::fs::metadata(path)?.len() == 0 {
            // SQLite would take an empty file for a new one; a file of the office is never empty.
            return Err(StoreError::NotOurs);
        }
        open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// Nơi đặt tệp.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Kiểm tra toàn vẹn: every page, index and foreign key; `None` = whole.
    pub fn integrity_fault(&self) -> Result<Option<String>, StoreError> {
        let answer: String = self
            .conn
            .query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))?;
        if answer != "ok" {
            return Ok(Some(answer));
        }
        let mut broken = self.conn.prepare("PRAGMA foreign_key_check")?;
        let mut rows = broken.query([])?;
        Ok(match rows.next()? {
            Some(row) => Some(format!("foreign key of table {}", row.get::<_, String>(0)?)),
            None => None,
        })
    }
}

fn open(path: &Path, flags: OpenFlags) -> Result<DataFile, StoreError> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let mut file = DataFile {
        conn,
        path: path.to_owned(),
    };
    file.conn
        .busy_timeout(std::time::Duration::from_millis(400))?;
    file.conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // Whose file it is comes first: nothing is written into another program's database.
    let found = migrate::version(&file.conn)?;
    prepare(&file.conn)?;
    if found > 0 {
        let answer: String = file
            .conn
            .query_row("PRAGMA quick_check(1)", [], |r| r.get(0))?;
        if answer != "ok" {
            return Err(StoreError::Damaged { detail: answer });
        }
        if found < migrate::SCHEMA_VERSION {
            let copy = backup::free_name(path, &format!("truoc-nang-cap-{found}"));
            file.back_up_to(&copy, &mut |_, _| ControlFlow::Continue(()))?;
        }
    }
    migrate::bring_up_to_date(&mut file.conn)?;
    Ok(file)
}

/// One writer for the whole time the file is open: the exclusive lock also keeps a second copy out.
fn prepare(conn: &Connection) -> Result<(), StoreError> {
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", "ON")?;
    conn.pragma_update(None, "trusted_schema", "OFF")?;
    conn.pragma_update(None, "mmap_size", 0)?;
    // Plans do not hang on the values asked for, so that a statement once compiled is never compiled anew
    // because another value is bound. (A partial index is then used only where the query names its condition.)
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // One statement a table and a kind of question; the usual sixteen would be parsed again and again.
    conn.set_prepared_statement_cache_capacity(1_000);
    // An exclusive lock is taken at the first write only; take it now, so that a second copy hears
    // "busy" when it opens and not in the middle of somebody's work.
    conn.execute_batch("BEGIN EXCLUSIVE; COMMIT;")?;
    speak_vietnamese(conn)
}

/// Vietnamese order and search, without which indexes of the file cannot be read.
pub(crate) fn speak_vietnamese(conn: &Connection) -> Result<(), StoreError> {
    conn.create_collation("vi", domain::person_name::collate)?;
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    // Innocuous: triggers of the file may call it.
    conn.create_scalar_function("fold", 1, pure | FunctionFlags::SQLITE_INNOCUOUS, |args| {
        Ok(domain::fold::fold(&args.get::<String>(0)?))
    })?;
    conn.create_scalar_function("name_key", 1, pure, |args| {
        Ok(domain::person_name::sort_key(&args.get::<String>(0)?))
    })?;
    Ok(())
}
