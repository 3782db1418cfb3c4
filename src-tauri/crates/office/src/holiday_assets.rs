//! Ngày nghỉ lễ, tết: the dated table of `assets/holidays`, for counting working days.

use std::sync::OnceLock;

use domain::calendar::Day;
use domain::regulation::CheckMark;
use serde::Deserialize;

use crate::error::{OfficeError, Result};

const SHEET: &str = include_str!("../../../../assets/holidays/holidays.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    year: Vec<HolidayYear>,
}

/// Ngày nghỉ của một năm.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayYear {
    /// Năm dương lịch.
    pub year: i32,
    /// Nguồn of the days.
    pub source: String,
    /// Đã đối chiếu hay chưa.
    pub mark: CheckMark,
    /// Các ngày nghỉ, by day, Saturdays and Sundays left out.
    pub days: Vec<Holiday>,
}

/// Một ngày nghỉ.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Ngày.
    pub on: Day,
    /// Tên.
    pub name: String,
}

/// Các năm có trong bảng, oldest first.
///
/// # Errors
/// The table cannot be read.
pub fn years() -> Result<&'static [HolidayYear]> {
    static READ: OnceLock<std::result::Result<Vec<HolidayYear>, String>> = OnceLock::new();
    let read = || match toml::from_str::<Sheet>(SHEET) {
        Ok(sheet) => Ok(sheet.year),
        Err(error) => Err(format!("assets/holidays: {error}")),
    };
    let years = READ.get_or_init(read).as_ref();
    years
        .map(Vec::as_slice)
        .map_err(|fault| OfficeError::Assets(fault.clone()))
}

/// Mọi ngày nghỉ in the table.
///
/// # Errors
/// The table cannot be read.
pub fn holidays() -> Result<Vec<Day>> {
    let days = years()?.iter().flat_map(|year| &year.days);
    Ok(days.map(|day| day.on).collect())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use domain::due::{act_by, working_days_left};

    use super::*;

    fn day(iso: &str) -> Day {
        Day::parse_iso(iso).unwrap()
    }

    #[test]
    fn every_day_off_is_a_weekday_of_its_year_and_stands_once_in_order() {
        for year in years().unwrap() {
            assert!(!year.source.is_empty(), "{}", year.year);
            let days: Vec<Day> = year.days.iter().map(|day| day.on).collect();
            assert!(days.is_sorted_by(|a, b| a < b), "{}", year.year);
            for off in &year.days {
                assert_eq!(off.on.year(), year.year, "{}", off.on);
                assert!(off.on.is_working_day(&[]), "{} is a weekend", off.on);
                assert!(!off.name.is_empty(), "{}", off.on);
            }
        }
        let listed: Vec<i32> = years().unwrap().iter().map(|year| year.year).collect();
        assert_eq!(listed, [2013, 2025, 2026, 2027]);
    }

    #[test]
    fn ten_working_days_across_tet_end_after_it_and_a_date_in_it_is_kept_before_it() {
        let off = holidays().unwrap();
        // Thứ Sáu 13/02/2026 is the last day before Tết Bính Ngọ, Thứ Hai 23/02/2026 the first after it.
        assert_eq!(
            day("2026-02-13").add_working_days(1, &off),
            day("2026-02-23")
        );
        assert_eq!(
            day("2026-02-06").add_working_days(10, &off),
            day("2026-02-27")
        );
        assert_eq!(act_by(day("2026-02-18"), &off), day("2026-02-13"));
        // 10/02/2027 is in Tết Đinh Mùi: the reconciliation with Kho bạc is done by 04/02.
        assert_eq!(act_by(day("2027-02-10"), &off), day("2027-02-04"));
        assert_eq!(
            working_days_left(day("2027-02-04"), day("2027-02-15"), &off),
            2
        );
    }
}
