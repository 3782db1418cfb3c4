//! Khôi phục: the copy is checked and laid beside the file first, the old file is put aside and stays,
//! and only then the copy takes its name.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use store::StoreError;
use store::backup::{inspect, is_in_use};
use ts_rs::TS;

use super::{Backups, Held, copy_missing, scans_of};
use crate::error::{OfficeError, Result};
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
    let backups = Backups::beside(data);
    backups.pause()?;
    if let Some(folder) = copy.parent() {
        copy_missing(&Backups::of(data, folder).scans(), &scans_of(data))?;
    }
    Ok(Restored {
        held: held.into(),
        put_aside: put_aside.map(|path| path.display().to_string()),
    })
}

fn exchange_places(data: &Path, half: &Path, stamp: &str) -> Result<Option<PathBuf>> {
    let aside = data.with_extension(format!("truoc-khoi-phuc-{stamp}.kcdb"));
    let had_one = data.exists();
    if had_one {
        for ending in ["", "-wal", "-shm"] {
            let (from, to) = (with_ending(data, ending), with_ending(&aside, ending));
            if from.exists() {
                fs::rename(&from, &to).map_err(|source| cannot_write(&to, source))?;
            }
        }
    }
    if let Err(source) = fs::rename(half, data) {
        for ending in ["", "-wal", "-shm"] {
            let _ = fs::rename(with_ending(&aside, ending), with_ending(data, ending));
        }
        return Err(cannot_write(data, source));
    }
    Ok(had_one.then_some(aside))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn damaged(detail: &str) -> OfficeError {
    let detail = detail.to_owned();
    StoreError::Damaged { detail }.into()
}
