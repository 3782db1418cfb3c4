//! Gói dữ liệu (.kcgoi) và biên nhận (.kcbn): one sealed file each, readable in full by its addressee alone.
//!
//! A sealed file is `mark | signer's key | length of head | head | age payload | signature`. The signature
//! covers every byte before it, so nothing of the file is believed until all of it was read once.
//! The head says no more than an envelope does; the payload is an ordinary zip inside an ordinary age file,
//! so that the data outlives this program.

/// Moving a finished package to a stick: old state or new, never half.
pub mod carrying;
/// Who can open a sealed file.
mod lock;
mod manifest;
mod receipt;
mod sealed;
mod section;
/// The readable workbook beside the machine part.
mod sheet;
#[cfg(test)]
mod tests;
/// Frozen records, format 1.
pub mod v1;

use std::io;

pub use crate::rules_file::PackKey;
pub use lock::{Lock, OpeningKey, OwnLock};
pub use manifest::{Counts, Manifest, PackageTotals, RulePack, Scope};
pub use receipt::{Receipt, ReceiptHead, Remark, RemarkVerdict};
pub use sealed::{Checked, Entries, Filling, Head, Sealed, check, open, seal};
pub use sheet::readable_sheet;

/// Đuôi tệp gói.
pub const SUFFIX: &str = "kcgoi";
/// Đuôi tệp biên nhận.
pub const RECEIPT_SUFFIX: &str = "kcbn";
/// Cỡ lớn nhất of a file on a FAT32 stick, in bytes: four gigabytes less one byte.
pub const MOST_BYTES: u64 = u32::MAX as u64;

/// Vì sao một gói hoặc biên nhận không dùng được.
#[derive(Debug, thiserror::Error)]
pub enum PackageFault {
    /// Không phải gói của chương trình này.
    #[error("not a sealed file of this kind")]
    NotAPackage,
    /// Làm bởi bản chương trình mới hơn.
    #[error("format {found} is newer than ours")]
    TooNew {
        /// Số của định dạng.
        found: u32,
    },
    /// Không còn nguyên: a byte differs from what was signed, or some are missing.
    #[error("the signature does not fit the content")]
    Damaged,
    /// Gói mã hóa cho khóa khác.
    #[error("encrypted to another key")]
    WrongKey,
    /// Sai mật khẩu.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Gói mở bằng mật khẩu.
    #[error("opens with a passphrase")]
    NeedsPassphrase,
    /// Khóa người nhận không đúng dạng.
    #[error("not a recipient key")]
    NotARecipient,
    /// Mật khẩu quá ngắn.
    #[error("passphrase too short")]
    WeakPassphrase,
    /// Chữ ký đúng mà nội dung không đọc được.
    #[error("content not understood: {detail}")]
    Content {
        /// What the reader says, for the log.
        detail: String,
    },
    /// Quá cỡ một tệp trên USB.
    #[error("larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// Đã dừng theo yêu cầu.
    #[error("stopped")]
    Stopped,
    /// Đọc hoặc ghi không được.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl PackageFault {
    pub(crate) fn content(detail: impl ToString) -> PackageFault {
        PackageFault::Content {
            detail: detail.to_string(),
        }
    }
}
