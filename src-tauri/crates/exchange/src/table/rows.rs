//! Rows that are no row of the list, told by their own words.

use domain::fold::{fold, tidy};

use super::columns::{ColumnHeading, quick_fold};
use crate::spreadsheet::{Cell, SheetRow};

/// Whether the row only numbers the columns: "(1) (2) (3)", "A B 1 2 3", "(8) = (9) + (10)".
pub(crate) fn is_numbering(row: &SheetRow) -> bool {
    // Most rows hold some longer text, and then they number nothing.
    let is_long = |cell: &Cell| cell.as_raw_text().is_some_and(|text| text.len() > 24);
    if row.filled().any(|(_, cell)| is_long(cell)) {
        return false;
    }
    let texts: Vec<String> = row.filled().map(|(_, cell)| cell.shown()).collect();
    let numbers: Vec<Option<u32>> = texts.iter().map(|text| column_number(text)).collect();
    let counted: Vec<u32> = numbers.iter().flatten().copied().collect();
    let others = texts
        .iter()
        .zip(&numbers)
        .filter(|(_, number)| number.is_none());
    let others_are_letters = others.clone().all(|(text, _)| text.chars().count() <= 3);
    let rises = counted.windows(2).all(|pair| pair[1] == pair[0] + 1);
    counted.len() >= 3 && rises && counted[0] <= 3 && others_are_letters && others.count() <= 3
}

/// The number that a column carries: "(3)", "3", "[3]", "3=1+2".
fn column_number(text: &str) -> Option<u32> {
    let bare: String = text
        .chars()
        .filter(|letter| !"()[] ".contains(*letter))
        .collect();
    let number = bare.split('=').next()?;
    if number.len() > 2 {
        return None;
    }
    number.parse().ok()
}

/// Whether the row repeats the heading, as lists that were printed page by page do.
pub(crate) fn repeats_header(row: &SheetRow, headings: &[ColumnHeading]) -> bool {
    let all_text = row.filled().all(|(_, cell)| matches!(cell, Cell::Text(_)));
    let same_as_above = |(column, cell): (usize, &Cell)| {
        let above = headings
            .get(column)
            .map(|heading| heading.path.as_slice())
            .unwrap_or_default();
        let length = cell.as_raw_text().map_or(0, str::len);
        // Folding is dear and nearly every row is a body row: lengths are compared first.
        let near = above
            .iter()
            .filter(|heading| heading.len().abs_diff(length) <= 8);
        let mut near = near.peekable();
        near.peek().is_some() && {
            let text = quick_fold(&cell.shown());
            near.any(|heading| quick_fold(heading) == text)
        }
    };
    let Some(first) = row.filled().next() else {
        return false;
    };
    if !all_text || !same_as_above(first) {
        return false;
    }
    let same = row.filled().filter(|cell| same_as_above(*cell)).count();
    same >= 2 && same * 2 > row.filled().count()
}

/// Whether a label says that its row adds up: "Cộng mục I", "Tổng cộng", "TỔNG SỐ:".
pub(crate) fn is_total_label(text: &str) -> bool {
    let written = tidy(text).to_lowercase();
    let words: Vec<&str> = written
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    match words.as_slice() {
        ["cộng" | "tổng"] | ["cong" | "tong"] => true,
        ["cộng", second, ..] => *second != "đồng" && *second != "tác",
        [
            "tổng" | "tong",
            "cộng" | "cong" | "số" | "so" | "kinh" | "tiền" | "tien" | "chi",
            ..,
        ] => true,
        ["lũy" | "luỹ", "kế", ..] => true,
        ["tổng", "mục" | "nhóm" | "phần", ..] => true,
        ["cong", "muc" | "nhom" | "phan", ..] => true,
        _ => false,
    }
}

/// Whether the row is the date or the offices above the signatures.
pub(crate) fn is_signature(row: &SheetRow) -> bool {
    const OFFICES: [&str; 17] = [
        "nguoi lap",
        "lap bieu",
        "lap bang",
        "ke toan",
        "thu truong",
        "giam doc",
        "thu quy",
        "xac nhan cua",
        "chu tich",
        "tm uy ban",
        "truong phong",
        "ky ten",
        "dai dien",
        "nguoi kiem tra",
        "chu nhiem",
        "ky ghi ro",
        "nguoi tong hop",
    ];
    let texts: Vec<String> = row
        .filled()
        .filter(|(_, cell)| matches!(cell, Cell::Text(_)))
        .map(|(_, cell)| fold(&cell.shown()))
        .collect();
    let dated = |text: &String| {
        text.contains(" thang ")
            && text.contains(" nam ")
            && (text.contains("ngay") || text.contains(", thang"))
    };
    let office = |text: &String| {
        let bare = text.trim_start_matches(['(', '.', ' ', '*']);
        OFFICES.iter().any(|office| bare.starts_with(office)) && bare.chars().count() <= 60
    };
    !texts.is_empty()
        && row.filled().count() <= 4
        && texts.iter().any(|text| dated(text) || office(text))
}
