//! Kinh phí qua các năm, các giai đoạn, các nơi; what was done since the last working day.

use domain::funding::FundSource;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use super::overview::OverviewRequest;
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::views::changes::{self, Changes};
use crate::views::money::{self as view, PlaceTable, SourceYearMoney, StageMoney};

/// Kinh phí của những năm nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoneyQuestion {
    /// Từ năm.
    pub from_year: i32,
    /// Đến năm.
    pub to_year: i32,
    /// Nguồn; none = all.
    #[serde(default)]
    pub source: Option<FundSource>,
}

/// Kinh phí theo năm và nguồn; every year of the period is there.
pub fn money_by_year(office: &mut Office, of: MoneyQuestion) -> Result<Done<Vec<SourceYearMoney>>> {
    let years = view::by_year(office, of.from_year, of.to_year, of.source)?;
    Ok(Done::read(years))
}

/// Kinh phí theo giai đoạn of the đề án of a year; stages nobody is at are left out.
pub fn money_by_stage(office: &mut Office, of: OverviewRequest) -> Result<Done<Vec<StageMoney>>> {
    Ok(Done::read(view::by_stage(office, of.year, of.source)?))
}

/// Kinh phí theo nơi: old districts for what began before 01/07/2025, communes after.
pub fn money_by_place(office: &mut Office, of: MoneyQuestion) -> Result<Done<PlaceTable>> {
    let table = view::by_place(office, of.from_year, of.to_year, of.source)?;
    Ok(Done::read(table))
}

/// Thay đổi từ ngày làm việc trước: who did what.
pub fn list_changes(office: &mut Office, _: NoRequest) -> Result<Done<Changes>> {
    Ok(Done::read(changes::since_last_working_day(office)?))
}
