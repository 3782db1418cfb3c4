//! Sao lưu và khôi phục: copies of the data file in `<file>.backups/`, fewer as they grow old; one of
//! them brought back. Making a copy never stands in the way of the work it follows.

/// Bringing a copy back.
mod restoring;
/// Which copies stay.
mod thinning;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::Serialize;
use store::backup::{Content, inspect};
use ts_rs::TS;

use crate::clock::time_in_vietnam;
use crate::error::{OfficeError, Result};
use crate::kept_files::{KeptFiles, with_ending};
use crate::office::Office;
use crate::progress::{Progress, Watch};
use crate::settling::{cannot_write, replace_file, write_file};
pub use restoring::{Restored, restore};

/// How a copy's name tells when it was made, in Vietnam's time.
const STAMP: &str = "%Y%m%d-%H%M%S";
/// Automatic copies are made when the newest one is older than this, in minutes.
const MINUTES_BETWEEN: i64 = 60;
const PAUSED: &str = "tam-dung";

/// Một bản sao lưu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupRow {
    /// Nơi đặt.
    pub path: String,
    /// Lúc sao lưu, `YYYY-MM-DD HH:MM` in Vietnam's time.
    pub made_at: String,
    /// Số byte.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Những gì trong đó; none when the copy cannot be read.
    pub held: Option<Held>,
}

/// Những gì một tệp dữ liệu có.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Held {
    /// Số đề án.
    pub proposals: i64,
    /// Số học viên.
    pub trainees: i64,
    /// Số chứng từ đã ghi sổ.
    pub vouchers: i64,
    /// Kinh phí khuyến công đã chi, in đồng.
    pub spent: domain::money::Money,
    /// Mã băm cuối của nhật ký.
    pub journal_tip: String,
    /// Chuỗi nhật ký nguyên vẹn.
    pub is_whole: bool,
}

impl From<Content> for Held {
    fn from(content: Content) -> Held {
        Held {
            proposals: content.proposals,
            trainees: content.trainees,
            vouchers: content.vouchers,
            spent: content.spent,
            journal_tip: content.journal_tip,
            is_whole: content.broken_link.is_none(),
        }
    }
}

/// Nơi giữ các bản sao lưu of one data file.
#[derive(Debug, Clone)]
pub struct Backups {
    folder: PathBuf,
    stem: String,
}

impl Backups {
    /// Beside the data file.
    pub fn beside(data: &Path) -> Backups {
        Backups::of(data, &with_ending(data, ".backups"))
    }

    /// In a folder of the officer's choice (a second disk, a stick).
    pub fn of(data: &Path, folder: &Path) -> Backups {
        let stem = data.file_stem().unwrap_or_default();
        Backups {
            folder: folder.to_owned(),
            stem: stem.to_string_lossy().into_owned(),
        }
    }

    /// Các bản đang có with when they were made, newest first.
    fn all(&self) -> Vec<(PathBuf, NaiveDateTime)> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut found: Vec<_> = entries
            .filter_map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                let stamp = name.strip_prefix(&self.stem)?.strip_prefix('-')?;
                let stamp = stamp.strip_suffix(".kcdb")?;
                let made_at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
                Some((entry.path(), made_at))
            })
            .collect();
        found.sort_by_key(|copy| std::cmp::Reverse(copy.1));
        found
    }

    /// Danh sách bản sao lưu, newest first; each is opened to see what it holds.
    pub fn list(&self) -> Vec<BackupRow> {
        let rows = self.all().into_iter().map(|(path, made_at)| BackupRow {
            made_at: made_at.format("%Y-%m-%d %H:%M").to_string(),
            bytes: fs::metadata(&path).map_or(0, |found| found.len()),
            held: inspect(&path).ok().map(Held::from),
            path: path.display().to_string(),
        });
        rows.collect()
    }

    /// Sao lưu ngay, with the kept files that the place does not have yet.
    pub fn make(&self, office: &Office, watch: Watch<'_>) -> Result<BackupRow> {
        self.make_folder()?;
        let made_at = in_vietnam(&office.now());
        let name = format!("{}-{}.kcdb", self.stem, made_at.format(STAMP));
        let path = self.folder.join(name);
        let copied = office.file.back_up_to(&path, &mut |done, all| {
            watch(told((done * 100).checked_div(all).unwrap_or(0)))
        })?;
        let held = copied.ok_or(OfficeError::Stopped)?;
        let scans = KeptFiles::beside(office.file.path());
        copy_missing(scans.folder(), &self.scans())?;
        Ok(BackupRow {
            made_at: made_at.format("%Y-%m-%d %H:%M").to_string(),
            bytes: fs::metadata(&path).map_or(0, |found| found.len()),
            held: Some(held.into()),
            path: path.display().to_string(),
        })
    }

    /// Sao lưu tự động: when something changed since the newest copy and that one is old enough; then the
    /// old ones are thinned. Paused after a restore until the officer has confirmed it.
    pub fn keep_up(&self, office: &Office) -> Result<Option<BackupRow>> {
        if self.is_paused() {
            return Ok(None);
        }
        let now = in_vietnam(&office.now());
        if let Some((newest, made_at)) = self.all().first() {
            let age = now.signed_duration_since(*made_at);
            // A copy from the future is no reason to wait: the clock was moved back.
            if age >= TimeDelta::zero() && age < TimeDelta::minutes(MINUTES_BETWEEN) {
                return Ok(None);
            }
            let tip = office.books().journal_tip()?;
            if inspect(newest).is_ok_and(|held| held.journal_tip == tip) {
                return Ok(None);
            }
        }
        let made = self.make(office, &crate::progress::unwatched)?;
        for (path, _) in thinning::superfluous(self.all(), now) {
            // A copy that cannot be removed now is removed the next time.
            let _ = fs::remove_file(path);
        }
        Ok(Some(made))
    }

    /// Whether automatic copies wait for the officer to confirm a restore.
    pub fn is_paused(&self) -> bool {
        self.folder.join(PAUSED).exists()
    }

    /// Xác nhận bản đã khôi phục: automatic copies go on.
    pub fn confirm(&self) -> Result<()> {
        let mark = self.folder.join(PAUSED);
        match fs::remove_file(&mark) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(cannot_write(&mark, source))
            }
            _ => Ok(()),
        }
    }

    fn pause(&self) -> Result<()> {
        self.make_folder()?;
        let mark = self.folder.join(PAUSED);
        write_file(&mark, b"").map_err(|source| cannot_write(&mark, source))
    }

    fn make_folder(&self) -> Result<()> {
        fs::create_dir_all(&self.folder).map_err(|source| cannot_write(&self.folder, source))
    }

    fn scans(&self) -> PathBuf {
        self.folder.join(format!("{}.kcdb.files", self.stem))
    }
}

/// Copies the files that `to` lacks. They are named by their content, so that a name tells it all.
fn copy_missing(from: &Path, to: &Path) -> Result<()> {
    let entries = fs::read_dir(from).into_iter().flatten().flatten();
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    for entry in files {
        let target = to.join(entry.file_name());
        if target.exists() {
            continue;
        }
        let from = entry.path();
        let cannot_read = |source| OfficeError::CannotRead {
            path: from.display().to_string(),
            source,
        };
        fs::create_dir_all(to).map_err(|source| cannot_write(to, source))?;
        replace_file(&target, &fs::read(&from).map_err(cannot_read)?)?;
    }
    Ok(())
}

fn in_vietnam(instant: &str) -> NaiveDateTime {
    let parsed = DateTime::parse_from_rfc3339(instant).unwrap_or_default();
    time_in_vietnam(parsed.with_timezone(&Utc))
}

fn told(percent: u64) -> Progress {
    Progress {
        task: "Sao lưu".to_owned(),
        steps: vec!["Chép tệp dữ liệu và đọc lại".to_owned()],
        step: 0,
        percent: u8::try_from(percent.min(100)).ok(),
        note: None,
    }
}

/// Dấu giờ of an instant, as names of copies carry it.
pub fn stamp(instant: &str) -> String {
    in_vietnam(instant).format(STAMP).to_string()
}
