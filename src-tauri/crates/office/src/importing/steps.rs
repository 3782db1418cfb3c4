//! Tiến độ nhập: one step a file, and the share of its rows that is done.

use std::ops::ControlFlow;

use super::{ImportKind, ImportRequest, file_name};
use crate::error::{OfficeError, Result};
use crate::progress::{Progress, Watch};

/// Rows between two news: often enough to stop at once, seldom enough to cost nothing.
const ROWS_BETWEEN_NEWS: usize = 250;

/// Các bước của một lần nhập.
pub struct Steps<'a> {
    task: String,
    files: Vec<String>,
    watch: Watch<'a>,
}

impl<'a> Steps<'a> {
    /// One step for each path asked for.
    pub fn of(request: &ImportRequest, watch: Watch<'a>) -> Steps<'a> {
        let what = match request.kind {
            ImportKind::Plan => "kế hoạch",
            ImportKind::Trainees => "học viên",
            ImportKind::Vouchers => "chứng từ",
            ImportKind::Invoices => "hóa đơn",
            ImportKind::Establishments => "cơ sở",
        };
        let verb = if request.dry_run {
            "Xem trước"
        } else {
            "Nhập"
        };
        Steps {
            task: format!("{verb} {what}"),
            files: request.paths.iter().map(|path| file_name(path)).collect(),
            watch,
        }
    }

    /// Tells that file `at` is `percent` done; asked to stop, it is an error.
    pub fn tell(&self, at: usize, percent: usize) -> Result<()> {
        let whole = self.files.len().max(1) * 100;
        let done = (at * 100 + percent.min(100)) * 100 / whole;
        let news = Progress {
            task: self.task.clone(),
            steps: self.files.clone(),
            step: at.min(self.files.len().saturating_sub(1)),
            percent: u8::try_from(done).ok(),
            note: None,
        };
        match (self.watch)(news) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(OfficeError::Stopped),
        }
    }

    /// Tells that `done` of `all` files are in, where folders hold more files than were named.
    pub fn share(&self, done: usize, all: usize) -> Result<()> {
        let whole = self.files.len().max(1);
        let named = done * whole / all.max(1);
        self.tell(named, done * whole * 100 / all.max(1) - named * 100)
    }

    /// The steps within one file.
    pub fn file(&self, at: usize) -> FileSteps<'_> {
        FileSteps { steps: self, at }
    }
}

/// Tiến độ trong một tệp.
pub struct FileSteps<'a> {
    steps: &'a Steps<'a>,
    at: usize,
}

impl FileSteps<'_> {
    /// Tells now and then that `done` of `all` rows are in; asked to stop, it is an error.
    pub fn row(&self, done: usize, all: usize) -> Result<()> {
        if !done.is_multiple_of(ROWS_BETWEEN_NEWS) {
            return Ok(());
        }
        // Reading is the first tenth, as long lists showed.
        self.steps.tell(self.at, 10 + done * 90 / all.max(1))
    }
}
