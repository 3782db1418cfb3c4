//! Khóa mã hóa của đơn vị: what packages and receipts to this office are encrypted to. Its secret half lies
//! beside the data file like the key that signs, never in it.

use std::fs;
use std::path::{Path, PathBuf};

use exchange::package::OwnLock;

use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::pack_keys::{PackKey, kept_key, new_key, write_secret};

/// Nơi giữ khóa mã hóa of a data file.
pub fn lock_place(data: &Path) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(".khoa-nhan");
    PathBuf::from(name)
}

/// Khóa mã hóa của đơn vị, made the first time it is asked for.
pub fn own_lock(data: &Path) -> Result<OwnLock> {
    let place = lock_place(data);
    if place.exists() {
        let text = fs::read_to_string(&place).map_err(|source| OfficeError::CannotRead {
            path: place.display().to_string(),
            source,
        })?;
        return Ok(OwnLock::from_text(&text)?);
    }
    let lock = OwnLock::generate();
    write_secret(&place, lock.to_text().as_bytes()).map_err(|source| OfficeError::CannotWrite {
        path: place.display().to_string(),
        source,
    })?;
    Ok(lock)
}

impl Office {
    /// Khóa mã hóa of the open file.
    pub(crate) fn own_lock(&self) -> Result<OwnLock> {
        own_lock(self.file.path())
    }

    /// Khóa ký of the open file, made the first time it is asked for.
    pub(crate) fn signing_key(&self) -> Result<PackKey> {
        match kept_key(self.file.path())? {
            Some(key) => Ok(key),
            None => new_key(self.file.path(), &self.centre()?.name),
        }
    }
}
