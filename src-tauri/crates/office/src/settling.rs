//! Quyết toán ra giấy: render, write, hash; all or nothing, with progress and a way to stop.

use std::fs;
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

/// Ghi cả hồ sơ vào một thư mục: first into a folder beside it, then moved into place, so that a
/// stop, a full disk or a pulled stick leaves the old papers and no half ones.
pub fn write(bound: Vec<Bound>, out: &Path, watch: Watch<'_>) -> Result<Vec<WrittenPaper>> {
    let half = beside(out);
    let _ = fs::remove_dir_all(&half);
    let written = write_half(&bound, &half, watch).and_then(|papers| {
        move_into_place(&papers, &half, out)?;
        Ok(papers)
    });
    let _ = fs::remove_dir_all(&half);
    written
}

fn write_half(bound: &[Bound], half: &Path, watch: Watch<'_>) -> Result<Vec<WrittenPaper>> {
    let total = bound.len();
    let mut papers = Vec::with_capacity(total);
    // A few files at a time keep both cores busy and the memory small.
    for chunk in bound.chunks(4) {
        tell(watch, 0, papers.len(), total)?;
        let made: Vec<Result<(WrittenPaper, Vec<u8>)>> = chunk.par_iter().map(printed).collect();
        for one in made {
            let (paper, bytes) = one?;
            let path = half.join(&paper.file);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|source| cannot_write(folder, source))?;
            }
            write_file(&path, &bytes)?;
            papers.push(paper);
        }
    }
    tell(watch, 1, total, total)?;
    Ok(papers)
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
    let target = Path::new(path);
    let half = beside(target);
    write_file(&half, &bytes)?;
    fs::rename(&half, target).map_err(|source| cannot_write(target, source))?;
    Ok(paper)
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::io::Write;
    let made = fs::File::create(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    made.map_err(|source| cannot_write(path, source))
}

fn move_into_place(papers: &[WrittenPaper], half: &Path, out: &Path) -> Result<()> {
    for paper in papers {
        let target = out.join(&paper.file);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|source| cannot_write(folder, source))?;
        }
        fs::rename(half.join(&paper.file), &target)
            .map_err(|source| cannot_write(&target, source))?;
    }
    Ok(())
}

fn beside(out: &Path) -> PathBuf {
    let name = out
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    out.with_file_name(format!(".{name}-dang-ghi"))
}

fn tell(watch: Watch<'_>, step: usize, done: usize, total: usize) -> Result<()> {
    let percent = (done * 100).checked_div(total).unwrap_or(100).min(100);
    let news = Progress {
        task: "Lập hồ sơ quyết toán".to_owned(),
        steps: STEPS.iter().map(|step| (*step).to_owned()).collect(),
        step,
        percent: u8::try_from(percent).ok(),
        note: Some(format!("{done} trên {total} tệp")),
    };
    match watch(news) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(OfficeError::Stopped),
    }
}

fn cannot_write(path: &Path, source: std::io::Error) -> OfficeError {
    OfficeError::CannotWrite {
        path: path.display().to_string(),
        source,
    }
}
