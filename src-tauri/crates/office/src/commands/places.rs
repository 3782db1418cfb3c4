//! Tỉnh, xã: what the pickers offer. They need no file: a centre is named before it has one.

#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use domain::fold::fold;
use exchange::commune;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoRequest;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::host::Desk;
use crate::progress::Watch;

const PROVINCES: &str = include_str!("../../../../../assets/places/provinces.csv");

/// Số xã đưa ra một lần; the rest is found by typing more.
const SHOWN_AT_ONCE: usize = 60;

/// Tỉnh, thành phố trực thuộc trung ương.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Province {
    /// Mã tỉnh, two digits, as text.
    #[serde(rename(deserialize = "province_code"))]
    #[ts(rename = "code")]
    pub code: String,
    /// Tên đầy đủ (Tỉnh Lai Châu, Thành phố Huế).
    #[serde(rename(deserialize = "province"))]
    #[ts(rename = "name")]
    pub name: String,
}

/// Tìm xã nào.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CommuneFilter {
    /// Chữ tìm, with or without accents; empty = all.
    pub find: String,
    /// Mã tỉnh; none = every province the program knows communes of.
    pub province: Option<String>,
}

/// Xã, phường hiện nay, as a picker shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CommuneChoice {
    /// Mã xã, five digits, as text.
    pub code: String,
    /// Tên đầy đủ (Xã Bình Lư).
    pub name: String,
    /// Tên tỉnh.
    pub province: String,
}

/// Các tỉnh, thành phố, by code.
pub fn list_provinces(_: &Desk, _: NoRequest, _: Watch<'_>) -> Result<Done<Vec<Province>>> {
    static READ: OnceLock<std::result::Result<Vec<Province>, String>> = OnceLock::new();
    let read = || csv::Reader::from_reader(PROVINCES.as_bytes()).into_deserialize();
    let provinces = READ.get_or_init(|| {
        let all: csv::Result<Vec<Province>> = read().collect();
        all.map_err(|fault| fault.to_string())
    });
    match provinces {
        Ok(provinces) => Ok(Done::read(provinces.clone())),
        Err(fault) => Err(OfficeError::Assets(fault.clone())),
    }
}

/// Tìm xã, phường: every word must be in the name or in that of the province.
pub fn list_communes(
    _: &Desk,
    request: CommuneFilter,
    _: Watch<'_>,
) -> Result<Done<Vec<CommuneChoice>>> {
    let wanted = fold(&request.find);
    let in_province = |code: &str| request.province.as_deref().is_none_or(|only| only == code);
    let found = commune::all()
        .iter()
        .filter(|commune| in_province(&commune.province_code))
        .filter(|commune| {
            let text = fold(&format!("{} {}", commune.name, commune.province));
            wanted.split_whitespace().all(|word| text.contains(word))
        });
    let choices = found.take(SHOWN_AT_ONCE).map(|commune| CommuneChoice {
        code: commune.code.clone(),
        name: commune.name.clone(),
        province: commune.province.clone(),
    });
    Ok(Done::read(choices.collect()))
}
