//! Khôi phục: the copy is checked and laid beside the file first, the old file is put aside and stays,
//! and only then the copy takes its name.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use store::StoreError;
use store::backup::{free_name, inspect, is_in_use};
use ts_rs::TS;

use super::{Backups, Held, copy_missing};
use crate::error::{OfficeError, Result};
use crate::kept_files::{KeptFiles, with_ending};
use crate::settling::{beside, cannot_write};

/// Đã khôi phục.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Restored {
    /// Những gì trong tệp bây giờ.
    pub held: Held,
    /// Tệp trước đó, put aside; none when there was none.
    pub put_aside: Option<String>,
}

/// Khôi phục `data` từ `copy`. `stamp` names the old file that is put aside. The file must not be open.
pub fn restore(copy: &Path, data: &Path, stamp: &str) -> Result<Restored> {
    let held = inspect(copy)?;
    // A file that another program holds open is not exchanged under its feet; a damaged one may be.
    if data.exists() && is_in_use(data) {
        return Err(StoreError::Busy.into());
    }
    let half = beside(data);
    let laid = fs::copy(copy, &half)
        .and_then(|_| fs::File::open(&half)?.sync_all())
        .map_err(|source| cannot_write(data, source))
        .and_then(|()| match inspect(&half)? == held {
            true => Ok(()),
            false => Err(damaged("what was laid beside the file differs")),
        });
    if laid.is_err() {
        let _ = fs::remove_file(&half);
    }
    laid?;
    let put_aside = exchange_places(data, &half, stamp)?;
    Backups::beside(data).pause()?;
    if let Some(folder) = copy.parent() {
        let scans = KeptFiles::beside(data);
        copy_missing(&Backups::of(data, folder).scans(), scans.folder())?;
    }
    Ok(Restored {
        held: held.into(),
        put_aside: put_aside.map(|path| path.display().to_string()),
    })
}

/// The old file goes aside under a name that nothing has, with its companions, and comes back to its
/// place when the copy cannot take it.
fn exchange_places(data: &Path, half: &Path, stamp: &str) -> Result<Option<PathBuf>> {
    let aside = free_name(data, &format!("truoc-khoi-phuc-{stamp}"));
    let had_one = data.exists();
    let moved = match had_one {
        true => move_all(data, &aside),
        false => Ok(()),
    };
    let exchanged = moved.and_then(|()| fs::rename(half, data));
    if let Err(source) = exchanged {
        let _ = move_all(&aside, data);
        let _ = fs::remove_file(half);
        return Err(cannot_write(data, source));
    }
    Ok(had_one.then_some(aside))
}

/// Moves a data file with what SQLite keeps beside it; the file itself last, which alone is the office's.
fn move_all(from: &Path, to: &Path) -> std::io::Result<()> {
    for ending in ["-shm", "-wal", ""] {
        let part = with_ending(from, ending);
        if part.exists() {
            fs::rename(part, with_ending(to, ending))?;
        }
    }
    Ok(())
}

fn damaged(detail: &str) -> OfficeError {
    let detail = detail.to_owned();
    StoreError::Damaged { detail }.into()
}
