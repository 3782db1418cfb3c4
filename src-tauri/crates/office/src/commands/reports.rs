//! Báo cáo: list, show, write.

use std::ops::ControlFlow;
use std::path::Path;

use domain::calendar::Day;
use domain::report::{Period, Report};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::host::Desk;
use crate::office::Office;
use crate::progress::{Progress, Watch};
use crate::reports::catalogue::{self, ReportName};
use crate::reports::out::{self, FileKind};
use crate::reports::{checked, report};
use crate::settling::replace_file;

/// Báo cáo nào, kỳ nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportRequest {
    /// Tên báo cáo.
    pub name: String,
    /// Từ ngày.
    pub from: Day,
    /// Đến ngày.
    pub to: Day,
}

impl ReportRequest {
    /// Kỳ.
    pub fn period(&self) -> Period {
        Period {
            from: self.from,
            to: self.to,
        }
    }
}

/// Ghi báo cáo ra tệp; the kind is told by the end of its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteReport {
    /// Báo cáo.
    pub report: ReportRequest,
    /// Nơi ghi (.pdf, .xlsx, .docx).
    pub path: String,
}

/// Các báo cáo có sẵn.
pub fn list_reports(_: &mut Office, _: NoRequest) -> Result<Done<Vec<ReportName>>> {
    Ok(Done::read(catalogue::names()?))
}

/// Xem một báo cáo.
pub fn show_report(office: &mut Office, request: ReportRequest) -> Result<Done<Report>> {
    let period = checked(request.period())?;
    Ok(Done::read(report(office, &request.name, period)?))
}

/// Báo cáo đã ghi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WrittenReport {
    /// Nơi ghi.
    pub path: String,
    /// Cỡ tệp.
    #[ts(type = "number")]
    pub bytes: usize,
}

/// Ghi một báo cáo ra tệp. The figures are read under the lock; the pages are made after it is let go.
pub fn write_report(
    desk: &Desk,
    request: WriteReport,
    watch: Watch<'_>,
) -> Result<Done<WrittenReport>> {
    let path = Path::new(&request.path);
    let kind = FileKind::of(path)?;
    heard(watch, 0)?;
    let asked = request.report;
    let (report, centre, on) = desk.with_office(|office| {
        let period = checked(asked.period())?;
        let report = report(office, &asked.name, period)?;
        Ok((report, office.centre_file()?, office.today()?))
    })?;
    heard(watch, 1)?;
    let bytes = out::bytes(kind, &report, &centre, on)?;
    heard(watch, 2)?;
    replace_file(path, &bytes)?;
    Ok(Done::read(WrittenReport {
        path: request.path,
        bytes: bytes.len(),
    }))
}

fn heard(watch: Watch<'_>, step: usize) -> Result<()> {
    let steps = ["Đọc số liệu", "Dựng tệp", "Ghi tệp"];
    let news = Progress {
        task: "Xuất báo cáo".to_owned(),
        steps: steps.map(str::to_owned).to_vec(),
        step,
        percent: None,
        note: None,
    };
    match watch(news) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(OfficeError::Stopped),
    }
}
