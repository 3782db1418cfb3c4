//! Mục đích xử lý dữ liệu cá nhân: what each list is for and on what ground, dated (`assets/privacy`).

use domain::calendar::Day;
use domain::regulation::CheckMark;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{OfficeError, Result};

const SHEET: &str = include_str!("../../../../assets/privacy/purposes.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    mark: CheckMark,
    source: String,
    ground: Vec<Ground>,
    keeping: Keeping,
    list: Vec<List>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ground {
    text: String,
    valid_from: Day,
    valid_to: Option<Day>,
}

/// Thời hạn lưu, in years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keeping {
    /// Bản làm việc: after the class has ended.
    pub working_years: u32,
    /// Chứng từ kế toán: after the end of their year.
    pub paper_years: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    code: String,
    name: String,
    purpose: String,
    sensitive: Vec<String>,
}

/// Một danh sách: its purpose and ground on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ListPurpose {
    /// Mã danh sách.
    pub code: String,
    /// Tên.
    pub name: String,
    /// Mục đích.
    pub purpose: String,
    /// Căn cứ in force on the day, with its mark.
    pub ground: String,
    /// Dữ liệu được che.
    pub sensitive: Vec<String>,
    /// Nguồn của các căn cứ.
    pub source: String,
}

/// Mọi danh sách on a day.
pub fn purposes(on: Day) -> Result<Vec<ListPurpose>> {
    let sheet = sheet()?;
    let covers =
        |ground: &&Ground| ground.valid_from <= on && ground.valid_to.is_none_or(|last| on <= last);
    let mark = match sheet.mark {
        CheckMark::Unchecked => " (chưa đối chiếu)",
        CheckMark::Checked => "",
    };
    let ground = sheet.ground.iter().find(covers);
    let ground = ground.map_or(String::new(), |ground| format!("{}{mark}", ground.text));
    let told = sheet.list.into_iter().map(|list| ListPurpose {
        code: list.code,
        name: list.name,
        purpose: list.purpose,
        ground: ground.clone(),
        sensitive: list.sensitive,
        source: sheet.source.clone(),
    });
    Ok(told.collect())
}

/// Một danh sách on a day.
pub fn purpose_of(list: &str, on: Day) -> Result<ListPurpose> {
    let found = purposes(on)?.into_iter().find(|one| one.code == list);
    found.ok_or_else(|| OfficeError::NotFound {
        kind: "danh sách",
        label: list.to_owned(),
    })
}

/// Thời hạn lưu.
pub fn keeping() -> Result<Keeping> {
    Ok(sheet()?.keeping)
}

fn sheet() -> Result<Sheet> {
    toml::from_str(SHEET).map_err(|error| OfficeError::Fault(error.to_string()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn every_list_has_a_purpose_and_a_ground_on_any_day_since_2012() {
        for day in ["2013-12-16", "2025-12-31", "2026-01-01"] {
            for list in purposes(Day::parse_iso(day).unwrap()).unwrap() {
                assert!(
                    !list.purpose.is_empty() && !list.ground.is_empty(),
                    "{}",
                    list.code
                );
            }
        }
    }
}
