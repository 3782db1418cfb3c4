//! Khóa ký của đơn vị: a small file beside the data file, which only its owner can read. It is no part of
//! the data file, so that a copy of the books never carries the right to sign in the centre's name.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

pub use exchange::rules_file::PackKey;

use crate::clock::{Chance, SystemChance};
use crate::error::{OfficeError, Result, RulesFault};

/// Nơi giữ khóa of a data file.
pub fn key_place(data: &Path) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(".key");
    PathBuf::from(name)
}

/// Khóa của đơn vị; none when none was made yet.
pub fn kept_key(data: &Path) -> Result<Option<PackKey>> {
    let place = key_place(data);
    if !place.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&place).map_err(|source| OfficeError::CannotRead {
        path: place.display().to_string(),
        source,
    })?;
    let key = PackKey::from_text(&text).map_err(RulesFault::File)?;
    Ok(Some(key))
}

/// Khóa mới; refused when there is one, since what it signed would lose its name.
pub fn new_key(data: &Path, name: &str) -> Result<PackKey> {
    let chance: Vec<u8> = [SystemChance.bytes(), SystemChance.bytes()].concat();
    let chance: [u8; 32] = chance
        .try_into()
        .map_err(|_| OfficeError::Fault("chance".to_owned()))?;
    let key = PackKey::from_chance(chance, name);
    let text = key.to_text().map_err(RulesFault::File)?;
    let place = key_place(data);
    write_secret(&place, text.as_bytes()).map_err(|source| OfficeError::CannotWrite {
        path: place.display().to_string(),
        source,
    })?;
    Ok(key)
}

pub(crate) fn write_secret(place: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(place)?;
    file.write_all(bytes)?;
    file.sync_all()
}
