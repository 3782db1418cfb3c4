//! Địa chỉ thường trú: one column, or one for each kind of unit.

use std::collections::BTreeSet;

use domain::fold::fold;

use super::columns::Column;
use crate::code::Code;
use crate::commune::{self, Located};
use crate::report::TraineeRow;
use crate::table::Reading;

/// Reads the address and finds the present commune; the codes go to `reading`.
pub(super) fn read(
    reading: &mut Reading<Column>,
    home_province: Option<&str>,
    row: &mut TraineeRow,
) {
    let columns = [
        Column::Hamlet,
        Column::Address,
        Column::Commune,
        Column::District,
        Column::Province,
    ];
    let parts = columns.map(|column| reading.text(column));
    let (address, located) = locate(&parts, home_province, &mut reading.codes);
    row.address = address;
    row.commune_code = located.commune.map(|commune| commune.code.clone());
    row.commune = located.commune.map(|commune| commune.name.clone());
    row.commune_choices = located
        .choices
        .iter()
        .map(|commune| commune.code.clone())
        .collect();
}

/// The address that hamlet, address, commune, district and province make together, and its present
/// commune; the codes tell of an old one.
pub(crate) fn locate(
    parts: &[String; 5],
    home_province: Option<&str>,
    codes: &mut BTreeSet<Code>,
) -> (String, Located) {
    let [hamlet, address, commune, district, province] = parts;
    let whole = joined([hamlet, address, commune, district, province]);
    // A column tells what kind of unit stands in it, so bare names there need no word before them.
    let district = with_kind("huyện", district);
    let province = with_kind("tỉnh", province);
    let as_written = joined([hamlet, address, commune, &district, &province]);
    let mut located = commune::locate(&as_written, home_province);
    if located == Located::default() {
        let commune = with_kind("xã", commune);
        let named = joined([hamlet, address, &commune, &district, &province]);
        located = commune::locate(&named, home_province);
    }
    match (located.was_old, located.choices.is_empty()) {
        (true, true) => drop(codes.insert(Code::OldAddress)),
        (true, false) => drop(codes.insert(Code::OldAddressSplit)),
        (false, _) => {}
    }
    (whole, located)
}

fn joined(texts: [&String; 5]) -> String {
    let filled: Vec<&str> = texts
        .into_iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    filled.join(", ")
}

/// "Tam Đường" in the column of districts as "huyện Tam Đường".
fn with_kind(kind: &str, name: &str) -> String {
    const KINDS: [&str; 13] = [
        "xa ",
        "phuong ",
        "thi tran ",
        "dac khu ",
        "huyen ",
        "thi xa ",
        "thanh pho ",
        "tinh ",
        "quan ",
        "tp",
        "x.",
        "p.",
        "h.",
    ];
    let folded = fold(name);
    if name.is_empty() || KINDS.iter().any(|known| folded.starts_with(known)) {
        name.to_owned()
    } else {
        format!("{kind} {name}")
    }
}
