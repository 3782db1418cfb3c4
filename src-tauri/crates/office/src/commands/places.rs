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
    /// Cả danh sách with every former name, for a picker that searches by itself.
    pub whole: bool,
}

/// Địa chỉ cần tìm xã.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct AddressToLocate {
    /// Địa chỉ as written.
    pub address: String,
    /// Mã tỉnh của đơn vị, for an address that names none.
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
    /// Xã, huyện cũ that was sought; empty = found under its present name.
    pub was: String,
    /// Xã cũ đã chia cho nhiều xã: the officer must know which of them.
    pub split: bool,
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

/// Tìm xã, phường: every word must be in the name or in that of the province. An old name offers the
/// communes that took it, after those that bear the name today.
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
    let most = if request.whole {
        usize::MAX
    } else {
        SHOWN_AT_ONCE
    };
    let present = found.map(|commune| choice(commune, "", false));
    let former = match wanted.is_empty() && !request.whole {
        true => Vec::new(),
        false => commune::former(&wanted),
    };
    let taken = former.iter().flat_map(|old| {
        let split = old.now.len() > 1;
        let here = old.now.iter().filter(|now| in_province(&now.province_code));
        here.map(move |now| choice(now, &old.name, split))
    });
    Ok(Done::read(present.chain(taken).take(most).collect()))
}

/// Xã của một địa chỉ: as far as its words tell, with the choices where the old commune was split.
pub fn locate_commune(
    _: &Desk,
    request: AddressToLocate,
    _: Watch<'_>,
) -> Result<Done<Vec<CommuneChoice>>> {
    let found = commune::locate(&request.address, request.province.as_deref());
    let was = if found.was_old {
        request.address.as_str()
    } else {
        ""
    };
    let split = found.choices.len() > 1;
    let all = found.commune.into_iter().chain(found.choices);
    Ok(Done::read(all.map(|now| choice(now, was, split)).collect()))
}

fn choice(commune: &commune::Commune, was: &str, split: bool) -> CommuneChoice {
    CommuneChoice {
        code: commune.code.clone(),
        name: commune.name.clone(),
        province: commune.province.clone(),
        was: was.to_owned(),
        split,
    }
}
