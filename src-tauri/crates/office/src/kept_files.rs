//! Tệp lưu kèm: scans and originals beside the data file in `<file>.files/`, named by SHA-256.
//!
//! A file is written before the row that names it and never removed with it, so that undo and redo
//! always find it; what no row names is told by the doctor.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use domain::fold::tidy;
use domain::ids::{KeptFileId, ProposalId};
use domain::kept_file::{KeptFile, MediaType};
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{OfficeError, Result};
use crate::office::{Office, Writer};
use crate::settling::{beside, cannot_write, write_file};

/// Mức lớn nhất of one kept file, in bytes: a scan of some hundred pages.
pub const LARGEST: u64 = 30 << 20;

/// Vì sao một tệp không lưu hoặc không đọc được.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeptFault {
    /// Quá lớn.
    #[error("{name}: {bytes} bytes is too large")]
    TooLarge {
        /// Tên tệp.
        name: String,
        /// Số byte.
        bytes: u64,
    },
    /// Trống.
    #[error("{name} is empty")]
    Empty {
        /// Tên tệp.
        name: String,
    },
    /// Không phải PDF, JPEG, PNG hay XML.
    #[error("{name} is of no type that is kept")]
    UnknownType {
        /// Tên tệp.
        name: String,
    },
    /// Không còn ở chỗ lưu.
    #[error("{name} is missing")]
    Missing {
        /// Tên tệp.
        name: String,
    },
    /// Nội dung khác lúc lưu.
    #[error("{name} is damaged")]
    Damaged {
        /// Tên tệp.
        name: String,
    },
}

/// Kho tệp lưu kèm of one data file.
#[derive(Debug, Clone)]
pub struct KeptFiles {
    folder: PathBuf,
}

/// Tệp vừa lưu: it lies in its place; a row has still to name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JustKept {
    /// Mã băm SHA-256.
    pub sha256: String,
    /// Tên tệp.
    pub name: String,
    /// Số byte.
    pub bytes: i64,
    /// Loại tệp.
    pub media_type: MediaType,
}

/// Kết quả khám kho tệp.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KeptFilesReport {
    /// Số tệp that rows name.
    pub count: i64,
    /// Thiếu: name and hash.
    pub missing: Vec<KeptTrouble>,
    /// Hỏng: the content is no longer that of its hash.
    pub damaged: Vec<KeptTrouble>,
    /// Không bản ghi nào nhắc đến: names of files in the folder.
    pub unreferenced: Vec<String>,
}

/// Một tệp thiếu hoặc hỏng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeptTrouble {
    /// Tên tệp.
    pub name: String,
    /// Mã băm.
    pub sha256: String,
}

impl KeptFiles {
    /// Kho tệp of the data file at `data`; the folder is made with the first file.
    pub fn beside(data: &Path) -> KeptFiles {
        KeptFiles {
            folder: with_ending(data, ".files"),
        }
    }

    /// Thư mục của kho; absent until the first file.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Lưu một tệp đã có trên đĩa.
    pub fn keep_path(&self, path: &Path) -> Result<JustKept> {
        let name = file_name(&path.display().to_string());
        let cannot_read = |source| OfficeError::CannotRead {
            path: path.display().to_string(),
            source,
        };
        let bytes = fs::metadata(path).map_err(cannot_read)?.len();
        if bytes > LARGEST {
            return Err(KeptFault::TooLarge { name, bytes }.into());
        }
        self.keep(&fs::read(path).map_err(cannot_read)?, &name)
    }

    /// Lưu nội dung: whole or not at all; the same content twice is one file.
    pub fn keep(&self, bytes: &[u8], name: &str) -> Result<JustKept> {
        let name = file_name(name);
        if bytes.is_empty() {
            return Err(KeptFault::Empty { name }.into());
        }
        if bytes.len() as u64 > LARGEST {
            let bytes = bytes.len() as u64;
            return Err(KeptFault::TooLarge { name, bytes }.into());
        }
        let Some(media_type) = MediaType::of(bytes) else {
            return Err(KeptFault::UnknownType { name }.into());
        };
        let sha256 = hash(bytes);
        let target = self.path_of(&sha256, media_type);
        if !fs::read(&target).is_ok_and(|there| there == bytes) {
            self.write(&target, bytes)
                .map_err(|source| cannot_write(&target, source))?;
        }
        Ok(JustKept {
            sha256,
            name,
            bytes: bytes.len() as i64,
            media_type,
        })
    }

    fn write(&self, target: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let half = beside(target);
        let written = write_file(&half, bytes).and_then(|()| fs::rename(&half, target));
        if written.is_err() {
            let _ = fs::remove_file(&half);
        }
        // The name is as durable as the content; where a folder cannot be synced, the system does it later.
        let _ = fs::File::open(&self.folder).and_then(|folder| folder.sync_all());
        written
    }

    /// Đọc một tệp; refused when it is gone or no longer what was kept.
    pub fn read(&self, kept: &KeptFile) -> Result<Vec<u8>> {
        let name = kept.name.clone();
        let path = self.path_of(&kept.sha256, kept.media_type);
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(KeptFault::Missing { name }.into());
            }
            read => read.map_err(|source| OfficeError::CannotRead {
                path: path.display().to_string(),
                source,
            })?,
        };
        if hash(&bytes) != kept.sha256 {
            return Err(KeptFault::Damaged { name }.into());
        }
        Ok(bytes)
    }

    /// Nơi đặt một tệp.
    pub fn path_of(&self, sha256: &str, media_type: MediaType) -> PathBuf {
        self.folder
            .join(format!("{sha256}.{}", media_type.ending()))
    }

    /// Khám: every file that a row names is read and hashed again.
    pub fn check(&self, rows: &[KeptFile]) -> Result<KeptFilesReport> {
        let mut report = KeptFilesReport::default();
        let mut named = BTreeSet::new();
        for row in rows {
            let path = self.path_of(&row.sha256, row.media_type);
            if !named.insert(file_name(&path.display().to_string())) {
                continue;
            }
            report.count += 1;
            let trouble = KeptTrouble {
                name: row.name.clone(),
                sha256: row.sha256.clone(),
            };
            match self.read(row) {
                Ok(_) => {}
                Err(OfficeError::Kept(KeptFault::Damaged { .. })) => report.damaged.push(trouble),
                Err(OfficeError::Kept(KeptFault::Missing { .. })) => report.missing.push(trouble),
                Err(error) => return Err(error),
            }
        }
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !named.contains(&name) {
                report.unreferenced.push(name);
            }
        }
        report.unreferenced.sort();
        Ok(report)
    }
}

impl JustKept {
    /// Ghi dòng cho bản ghi giữ tệp: from now on the file is the holder's.
    pub fn name_it(
        self,
        writer: &mut Writer<'_>,
        holder: Uuid,
        proposal_uid: Option<ProposalId>,
    ) -> Result<KeptFile> {
        let kept = KeptFile {
            uid: KeptFileId::new(writer.new_uid()),
            proposal_uid,
            holder_uid: holder.to_string(),
            sha256: self.sha256,
            name: self.name,
            bytes: self.bytes,
            media_type: self.media_type,
            kept_at: writer.now(),
        };
        writer.change.put(kept.uid.uid(), &kept)?;
        Ok(kept)
    }
}

impl Office {
    /// Kho tệp lưu kèm of the open file.
    pub fn kept_files(&self) -> KeptFiles {
        KeptFiles::beside(self.file.path())
    }

    /// Khám kho tệp lưu kèm.
    pub fn kept_files_report(&self) -> Result<KeptFilesReport> {
        self.kept_files().check(&self.books().kept_files()?)
    }
}

/// Mã băm SHA-256 of a content, in small hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A name beside the data file: its own, and then some.
pub(crate) fn with_ending(data: &Path, ending: &str) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The last part of a path, whichever system wrote it.
fn file_name(path: &str) -> String {
    tidy(path.rsplit(['/', '\\']).next().unwrap_or_default())
}
