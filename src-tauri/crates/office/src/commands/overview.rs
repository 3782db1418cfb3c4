//! Tổng quan.

use domain::funding::FundSource;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
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
