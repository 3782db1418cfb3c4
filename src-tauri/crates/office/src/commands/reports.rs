//! Báo cáo: list, show.

use domain::calendar::Day;
use domain::report::{Period, Report};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::reports::catalogue::{self, ReportName};
use crate::reports::{checked, report};

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

/// Các báo cáo có sẵn.
pub fn list_reports(_: &mut Office, _: NoRequest) -> Result<Done<Vec<ReportName>>> {
    Ok(Done::read(catalogue::names()?))
}

/// Xem một báo cáo.
pub fn show_report(office: &mut Office, request: ReportRequest) -> Result<Done<Report>> {
    let period = checked(request.period())?;
    Ok(Done::read(report(office, &request.name, period)?))
}
