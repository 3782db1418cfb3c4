//! Báo cáo ra tệp: one model, three kinds of file.

use std::path::Path;

use documents::forms::case::Frame;
use domain::calendar::Day;
use domain::proposal_file::CentreFile;
use domain::report::Report;

use super::catalogue;
use crate::error::{OfficeError, Result};

/// Loại tệp, by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// Excel.
    Workbook,
    /// Word.
    Word,
}

impl FileKind {
    /// Loại của một đường dẫn.
    pub fn of(path: &Path) -> Result<FileKind> {
        let end = path.extension().unwrap_or_default().to_string_lossy();
        match end.to_lowercase().as_str() {
            "pdf" => Ok(FileKind::Pdf),
            "xlsx" => Ok(FileKind::Workbook),
            "docx" => Ok(FileKind::Word),
            _ => Err(OfficeError::UnknownReportFile {
                path: path.display().to_string(),
            }),
        }
    }
}

/// The bytes of a report as one kind of file, signed by whoever heads the unit on the day.
pub fn bytes(kind: FileKind, report: &Report, centre: &CentreFile, on: Day) -> Result<Vec<u8>> {
    let template = catalogue::template(&report.name)?;
    let frame = Frame {
        centre,
        on,
        draft: false,
    };
    let paper = || documents::report::document(&frame, report, &template.receivers);
    match kind {
        FileKind::Pdf => Ok(documents::render(&paper())?.bytes),
        FileKind::Word => Ok(documents::docx::docx(&paper())?),
        FileKind::Workbook => {
            let above = [&centre.centre.department, &centre.centre.name];
            let above: Vec<String> = above
                .into_iter()
                .filter(|line| !line.is_empty())
                .cloned()
                .collect();
            exchange::report_out::workbook(report, &above)
                .map_err(|fault| OfficeError::Fault(fault.to_string()))
        }
    }
}
