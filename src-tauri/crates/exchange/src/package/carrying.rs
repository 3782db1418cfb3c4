//! Chép gói ra USB: copied under another name, flushed, read back and compared, renamed last. Whatever
//! happens on the way, under the final name there stands the old file, the whole new one, or nothing.

mod real;
#[cfg(test)]
mod tests;

use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::Sealed;
use crate::rules_file::hex;
pub use real::RealDisk;

/// Đĩa: the few operations that carrying needs, so that tests can pull the stick at each of them.
pub trait Disk {
    /// Mở để đọc.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>>;
    /// Tạo mới, or empty what is there.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Flushed>>;
    /// Đổi tên over whatever has the new name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Xóa.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Ghi chắc tên tệp of a folder, where the system can.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Chỗ trống in bytes; none when the system does not say.
    fn room(&self, folder: &Path) -> Option<u64>;
}

/// Tệp đang ghi that can be pushed down to the medium.
pub trait Flushed: Write {
    /// Ghi chắc.
    fn sync(&mut self) -> io::Result<()>;
}

/// Vì sao chưa chép được.
#[derive(Debug, thiserror::Error)]
pub enum CarryFault {
    /// Không đủ chỗ.
    #[error("needs {needed} bytes, {free} are free")]
    NoRoom {
        /// Cần, in bytes.
        needed: u64,
        /// Còn trống, in bytes.
        free: u64,
    },
    /// Bản giữ trên máy không còn nguyên.
    #[error("the local copy is not the one that was made")]
    SourceChanged,
    /// Đọc lại thấy khác.
    #[error("what was read back differs")]
    ReadBackDiffers,
    /// Đã dừng theo yêu cầu.
    #[error("stopped")]
    Stopped,
    /// Đĩa hoặc USB báo lỗi.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Nghe tiến độ: bytes done of bytes to do (copying, then reading back).
pub type Told<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Chép `from` thành `to`. `sealed` says what both must be.
pub fn carry(
    disk: &dyn Disk,
    from: &Path,
    to: &Path,
    sealed: &Sealed,
    told: Told<'_>,
) -> Result<(), CarryFault> {
    let folder = to.parent().unwrap_or(Path::new("."));
    if let Some(free) = disk.room(folder)
        && free < sealed.bytes
    {
        return Err(CarryFault::NoRoom {
            needed: sealed.bytes,
            free,
        });
    }
    let half = half_name(to);
    let carried = copied(disk, from, &half, sealed, told)
        .and_then(|()| compared(disk, &half, sealed, told))
        .and_then(|()| Ok(disk.rename(&half, to)?));
    if carried.is_err() {
        // A stick that was pulled keeps its half file; it never carries the name of a package.
        let _ = disk.remove(&half);
    }
    carried?;
    Ok(disk.sync_folder(folder)?)
}

/// Tên tạm while copying.
pub fn half_name(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".dang-chep");
    name.into()
}

fn copied(
    disk: &dyn Disk,
    from: &Path,
    half: &Path,
    sealed: &Sealed,
    told: Told<'_>,
) -> Result<(), CarryFault> {
    let mut source = disk.open(from)?;
    let mut target = disk.create(half)?;
    let total = sealed.bytes * 2;
    let found = pumped(&mut source, &mut |block, at| {
        target.write_all(block)?;
        step(told(at, total))
    })?;
    if &found != sealed {
        return Err(CarryFault::SourceChanged);
    }
    target.flush()?;
    Ok(target.sync()?)
}

fn compared(
    disk: &dyn Disk,
    half: &Path,
    sealed: &Sealed,
    told: Told<'_>,
) -> Result<(), CarryFault> {
    let mut back = disk.open(half)?;
    let total = sealed.bytes * 2;
    let found = pumped(&mut back, &mut |_, at| step(told(sealed.bytes + at, total)))?;
    match &found == sealed {
        true => Ok(()),
        false => Err(CarryFault::ReadBackDiffers),
    }
}

fn step(answer: ControlFlow<()>) -> Result<(), CarryFault> {
    match answer {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(CarryFault::Stopped),
    }
}

/// What is done with a block; the number counts the bytes up to its end.
type Each<'a> = &'a mut dyn FnMut(&[u8], u64) -> Result<(), CarryFault>;

/// Reads to the end, block by block, and tells what was read.
fn pumped(source: &mut dyn Read, each: Each<'_>) -> Result<Sealed, CarryFault> {
    let mut hash = Sha256::new();
    let mut block = vec![0; 1 << 20];
    let mut bytes = 0;
    loop {
        let read = match source.read(&mut block) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        if read == 0 {
            let sha256 = hex(&hash.finalize());
            return Ok(Sealed { sha256, bytes });
        }
        hash.update(&block[..read]);
        bytes += read as u64;
        each(&block[..read], bytes)?;
    }
}
