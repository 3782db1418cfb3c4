//! Đơn vị tính: how many đồng one unit of a sheet's amounts is.

use domain::fold::fold;

use super::columns::ColumnHeading;

/// The unit that a text like "ĐVT: triệu đồng" or "Kinh phí (1.000 đ)" names.
pub(crate) fn stated_unit(text: &str) -> Option<i64> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric() && letter != '.')
        .filter(|word| !word.is_empty())
        .collect();
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    if has(&["ty"]) {
        Some(1_000_000_000)
    } else if has(&["trieu", "trd", "tr.d", "tr.dong", "tr"]) || has(&["1.000.000"]) {
        Some(1_000_000)
    } else if has(&[
        "nghin", "ngan", "1.000", "1000", "ngd", "1000d", "1.000d", "1000dong",
    ]) {
        Some(1_000)
    } else if has(&["dong", "vnd", "d"]) {
        Some(1)
    } else {
        None
    }
}

/// The unit of a line that says it states one: "Đơn vị tính: …", "ĐVT: …".
pub(crate) fn unit_of_line(text: &str) -> Option<i64> {
    let folded = fold(text);
    let start = ["don vi tinh", "dvt", "don vi:", "don vi :"]
        .iter()
        .find_map(|mark| folded.find(mark))?;
    let told: String = folded[start..].chars().take(40).collect();
    stated_unit(
        told.trim_start_matches("don vi tinh")
            .trim_start_matches("dvt"),
    )
}

impl ColumnHeading {
    /// The unit that the column's own heading names in brackets or after a comma.
    pub fn unit(&self) -> Option<i64> {
        self.path.iter().rev().find_map(|text| {
            let told = text.split_once('(').or_else(|| text.split_once(','))?.1;
            stated_unit(told)
        })
    }
}
