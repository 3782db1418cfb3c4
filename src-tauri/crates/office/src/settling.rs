//! Quyết toán ra giấy: render, write, hash; all or nothing, with progress and a way to stop.

/// Where papers wait, and how they take the place of the old ones.
mod place;

use std::fs;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use documents::render_many;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::dossier::Bound;
use crate::error::{OfficeError, Result};
use crate::progress::{Progress, Watch};
use place::Waiting;

/// Một tệp đã ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenPaper {
    /// Mã mẫu.
    pub form: String,
    /// Tên mẫu.
    pub title: String,
    /// Nơi đặt in the folder.
    pub file: String,
    /// Số trang.
    pub pages: i64,
    /// Mã băm SHA-256.
    pub sha256: String,
}

const STEPS: [&str; 2] = ["Dựng trang", "Ghi tệp"];

/// Hồ sơ đã dựng xong, still out of sight. Dropped without `move_into_place`, it leaves nothing behind.
pub struct ReadyDossier {
    papers: Vec<WrittenPaper>,
    waiting: Waiting,
}

/// Một phần của hồ sơ (the year's tables, one đề án), laid out when its turn comes.
pub type Part<'a> = Box<dyn Fn() -> Result<Vec<Bound>> + 'a>;

/// Dựng cả hồ sơ into a hidden folder on the disk of `out`: a stop, a full disk or a pulled stick
/// leaves the old papers as they were and no half ones.
pub fn prepare(
    task: &'static str,
    parts: &[Part<'_>],
    out: &Path,
    watch: Watch<'_>,
) -> Result<ReadyDossier> {
    let waiting = Waiting::for_place(out)?;
    let mut done = Done::of(task, parts.len());
    let mut papers = Vec::new();
    for part in parts {
        let bound = part()?;
        done.begin(&bound);
        // A few files at a time keep both cores busy and the memory small.
        for few in bound.chunks(4) {
            done.tell(watch, 0)?;
            let made: Vec<Result<(WrittenPaper, Vec<u8>)>> = few.par_iter().map(printed).collect();
            for one in made {
                let (paper, bytes) = one?;
                // The officer knows the folder that was chosen, not the hidden one.
                let told = |source| cannot_write(&out.join(&paper.file), source);
                let path = waiting.path_of(&paper.file).map_err(told)?;
                write_file(&path, &bytes).map_err(told)?;
                papers.push(paper);
            }
            done.count(few);
        }
    }
    done.tell(watch, 1)?;
    Ok(ReadyDossier { papers, waiting })
}

impl ReadyDossier {
    /// Đưa vào chỗ. The earlier papers of the same đề án make room; whatever else is in the folder stays.
    pub fn move_into_place(self) -> Result<Vec<WrittenPaper>> {
        self.waiting.move_in()?;
        Ok(self.papers)
    }
}

/// Một tệp: its bytes and what to say of them.
pub fn printed(bound: &Bound) -> Result<(WrittenPaper, Vec<u8>)> {
    let rendered = render_many(&bound.documents)?;
    let hash = Sha256::digest(&rendered.bytes);
    let paper = WrittenPaper {
        form: bound.form.to_owned(),
        title: bound.title.clone(),
        file: bound.file.clone(),
        pages: rendered.pages as i64,
        sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
    };
    Ok((paper, rendered.bytes))
}

/// Ghi một giấy ra một tệp: written beside it first, so that an old file is never half overwritten.
pub fn write_one(bound: &Bound, path: &str) -> Result<WrittenPaper> {
    let (paper, bytes) = printed(bound)?;
    replace_file(Path::new(path), &bytes)?;
    Ok(paper)
}

/// Ghi một tệp whole or not at all: written and synced beside its place, then moved there.
pub(crate) fn replace_file(target: &Path, bytes: &[u8]) -> Result<()> {
    let half = beside(target);
    let written = write_file(&half, bytes).and_then(|()| fs::rename(&half, target));
    if written.is_err() {
        let _ = fs::remove_file(&half);
    }
    written.map_err(|source| cannot_write(target, source))
}

pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

pub(crate) fn beside(target: &Path) -> PathBuf {
    let name = target
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    target.with_file_name(format!(".{name}-dang-ghi"))
}

/// How far the work is. The bar goes by parts, and within a part by sheets, since one file may hold a
/// hundred vouchers.
struct Done {
    task: &'static str,
    part: usize,
    parts: usize,
    files: usize,
    files_of_part: usize,
    sheets: usize,
    sheets_of_part: usize,
}

impl Done {
    fn of(task: &'static str, parts: usize) -> Done {
        Done {
            task,
            part: 0,
            parts,
            files: 0,
            files_of_part: 0,
            sheets: 0,
            sheets_of_part: 0,
        }
    }

    fn begin(&mut self, bound: &[Bound]) {
        self.part += 1;
        (self.files, self.files_of_part) = (0, bound.len());
        (self.sheets, self.sheets_of_part) = (0, sheets(bound));
    }

    fn count(&mut self, few: &[Bound]) {
        self.files += few.len();
        self.sheets += sheets(few);
    }

    fn percent(&self) -> usize {
        let of_part = (self.sheets * 100).checked_div(self.sheets_of_part);
        let before = self.part.saturating_sub(1) * 100;
        (before + of_part.unwrap_or(100))
            .checked_div(self.parts)
            .unwrap_or(100)
    }

    fn tell(&self, watch: Watch<'_>, step: usize) -> Result<()> {
        let files = format!("{} trên {} tệp", self.files, self.files_of_part);
        let news = Progress {
            task: self.task.to_owned(),
            steps: STEPS.iter().map(|step| (*step).to_owned()).collect(),
            step,
            percent: u8::try_from(self.percent().min(100)).ok(),
            note: Some(match self.parts {
                1 => files,
                parts => format!("Phần {} trên {parts} · {files}", self.part),
            }),
        };
        match watch(news) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(OfficeError::Stopped),
        }
    }
}

fn sheets(bound: &[Bound]) -> usize {
    bound.iter().map(|one| one.documents.len()).sum()
}

pub(crate) fn cannot_write(path: &Path, source: std::io::Error) -> OfficeError {
    OfficeError::CannotWrite {
        path: path.display().to_string(),
        source,
    }
}
