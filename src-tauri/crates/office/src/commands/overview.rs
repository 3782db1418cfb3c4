//! Tổng quan.

use domain::funding::FundSource;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::views::due::{self, DueBoard};
use crate::views::overview::{self as view, Overview};

/// Tổng quan của năm nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OverviewRequest {
    /// Năm.
    pub year: i32,
    /// Nguồn; none = all.
    #[serde(default)]
    pub source: Option<FundSource>,
}

/// Tổng quan: việc, tiền, hạn.
pub fn overview(office: &mut Office, request: OverviewRequest) -> Result<Done<Overview>> {
    Ok(Done::read(view::overview(
        office,
        request.year,
        request.source,
    )?))
}

/// Bảng hạn của năm nào; none = the year of the office's day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DueRequest {
    /// Năm.
    pub year: Option<i32>,
    /// Nguồn; none = all.
    pub source: Option<FundSource>,
}

/// Bảng hạn: what falls due, what is missing for it, where it is done.
pub fn list_due(office: &mut Office, request: DueRequest) -> Result<Done<DueBoard>> {
    let year = match request.year {
        Some(year) => year,
        None => office.today()?.year(),
    };
    Ok(Done::read(due::board(office, year, request.source)?))
}
