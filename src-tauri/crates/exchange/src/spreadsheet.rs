//! Bảng tính: opens what officers send as plain grids of typed cells, and never trusts a file.
//!
//! Nothing here knows what a list means. A file that cannot be read safely is refused with the
//! code that says why.

mod cell;
mod compound;
mod delimited;
mod guard;
mod legacy_workbook;
mod sheet;
#[cfg(test)]
mod tests;
mod workbook;
mod workbook_parts;

pub(crate) use cell::Cell;
pub(crate) use sheet::{Sheet, SheetRow};

use crate::code::Code;
use guard::Container;

/// Tệp bảng tính đã mở.
#[derive(Debug, Default)]
pub(crate) struct Workbook {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
    /// Whether cells take values from other workbooks (links are never followed).
    pub has_external_links: bool,
}

/// Opens `bytes` whatever `name` claims they are; `Err` is the `F_…` code that refuses the file.
pub(crate) fn open(name: &str, bytes: &[u8]) -> Result<Workbook, Code> {
    match guard::container(name, bytes)? {
        Container::Zip => {
            guard::check_expansion(bytes)?;
            unharmed(|| workbook::read(bytes))
        }
        Container::CompoundFile if !compound::chains_end(bytes) => Err(Code::FileCorrupt),
        Container::CompoundFile => unharmed(|| legacy_workbook::read(bytes)),
        Container::Delimited => delimited::read(name, bytes),
    }
}

/// A block from the clipboard as a sheet; none when it is larger than any list, or no block at all.
pub(crate) fn pasted(text: &str) -> Option<Sheet> {
    const LARGEST: usize = 16 * 1024 * 1024;
    if text.len() > LARGEST {
        return None;
    }
    let workbook = delimited::read_tabs(text).ok()?;
    workbook.sheets.into_iter().next()
}

/// Runs a reader of foreign bytes. The workbook library is written for sound files and may panic
/// on a damaged one; that must refuse the file, not stop the office.
fn unharmed(read: impl FnOnce() -> Result<Workbook, Code>) -> Result<Workbook, Code> {
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(read));
    outcome.unwrap_or(Err(Code::FileCorrupt))
}
