//! Sao lưu, khôi phục.

use domain::officer::Right;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{NoReply, NoRequest};
use crate::backups::{self, BackupRow, Backups, Held, Restored};
use crate::clock::{Clock, SystemClock};
use crate::done::Done;
use crate::error::Result;
use crate::host::Desk;
use crate::office::Office;
use crate::operation::Operation;
use crate::progress::Watch;

/// Các bản sao lưu của tệp nào.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ListBackups {
    /// Tệp dữ liệu; none = the open one.
    pub file: Option<String>,
}

/// Các bản sao lưu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupList {
    /// Tệp dữ liệu.
    pub file: String,
    /// Những gì trong tệp đang mở; none when it is not open.
    pub now: Option<Held>,
    /// Các bản, newest first.
    pub rows: Vec<BackupRow>,
    /// Sao lưu tự động đang tạm dừng after a restore.
    pub is_paused: bool,
}

/// Sao lưu vào đâu.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct BackUp {
    /// Thư mục; none = beside the data file.
    pub to: Option<String>,
}

/// Khôi phục bản nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreBackup {
    /// Bản sao lưu.
    pub copy: String,
    /// Tệp dữ liệu; none = the open one.
    #[serde(default)]
    pub file: Option<String>,
}

/// Các bản sao lưu.
pub fn list_backups(desk: &Desk, request: ListBackups, _: Watch<'_>) -> Result<Done<BackupList>> {
    let file = file_meant(desk, request.file)?;
    let now = desk.with_office(|office| match office.file.path() == file {
        true => Ok(Some(Held::from(office.file.content()?))),
        false => Ok(None),
    });
    let backups = Backups::beside(&file);
    Ok(Done::read(BackupList {
        now: now.unwrap_or_default(),
        rows: backups.list(),
        is_paused: backups.is_paused(),
        file: file.display().to_string(),
    }))
}

/// Sao lưu ngay.
pub fn back_up(desk: &Desk, request: BackUp, watch: Watch<'_>) -> Result<Done<BackupRow>> {
    desk.with_office(|office| {
        let data = office.file.path();
        let place = match &request.to {
            Some(folder) => Backups::of(data, Path::new(folder)),
            None => Backups::beside(data),
        };
        Ok(touched(place.make(office, watch)?))
    })
}

/// Sao lưu tự động, when it is time.
pub fn keep_backups(desk: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<Option<BackupRow>>> {
    // A locked screen is no reason to go without copies.
    desk.with_any_office(|office| {
        let made = Backups::beside(office.file.path()).keep_up(office)?;
        Ok(match made {
            Some(_) => touched(made),
            None => Done::read(None),
        })
    })
}

/// Khôi phục từ một bản sao lưu: the file is closed, exchanged and opened again; who did it stands in the
/// journal of the file that came back.
pub fn restore_backup(desk: &Desk, request: RestoreBackup, _: Watch<'_>) -> Result<Done<Restored>> {
    let data = file_meant(desk, request.file)?;
    let officer = desk
        .with_any_office(|office| Ok(office.officer().to_owned()))
        .unwrap_or_default();
    let was_open = desk
        .with_any_office(|office| Ok(office.file.path() == data))
        .unwrap_or(false);
    if was_open {
        desk.with_any_office(|office| office.needs(Right::Administer))?;
        desk.put(None);
    }
    let restored = bring_back(Path::new(&request.copy), &data, &officer);
    if was_open || restored.is_ok() {
        let mut office = Office::open(&data)?;
        office.set_officer(&officer);
        desk.put(Some(office));
    }
    Ok(Done {
        output: restored?,
        touched: vec!["file".to_owned(), "backups".to_owned()],
        undo_label: None,
    })
}

/// Khôi phục một tệp chưa mở, with a line in its journal.
pub fn bring_back(copy: &Path, data: &Path, officer: &str) -> Result<Restored> {
    let now = SystemClock.now().to_rfc3339();
    let restored = backups::restore(copy, data, &backups::stamp(&now))?;
    let mut office = Office::open(data)?;
    office.set_officer(officer);
    office.record(Operation::RestoreFile, "Khôi phục từ bản sao lưu")?;
    Ok(restored)
}

/// Xác nhận bản đã khôi phục.
pub fn confirm_restore(desk: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<NoReply>> {
    desk.with_office(|office| {
        Backups::beside(office.file.path()).confirm()?;
        Ok(touched(NoReply))
    })
}

fn file_meant(desk: &Desk, file: Option<String>) -> Result<PathBuf> {
    match file {
        Some(file) => Ok(PathBuf::from(file)),
        None => desk.with_office(|office| Ok(office.file.path().to_owned())),
    }
}

fn touched<T>(output: T) -> Done<T> {
    Done {
        output,
        touched: vec!["backups".to_owned()],
        undo_label: None,
    }
}
