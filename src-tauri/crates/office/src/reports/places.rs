//! Địa bàn × nội dung: old districts for the years before they were abolished, communes after.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use domain::fold::fold;
use domain::person_name::collate;

use super::catalogue::{Template, contents};
use super::facts::{Entry, Facts, When};
use super::sheet::{Line, Sheet, asks, total};
use crate::error::Result;

const OLD_COMMUNES: &str = include_str!("../../../../../assets/places/communes-old-to-new.csv");

/// Năm đầu without districts: they were abolished on 01/07/2025, and the plan of a year is placed by
/// the units it was made for.
const FIRST_YEAR_WITHOUT_DISTRICTS: i32 = 2026;

/// Mỗi địa bàn a group, its contents below.
pub fn sheet(template: &Template, facts: &Facts) -> Result<Sheet> {
    let mut sheet = Sheet::new(template);
    let mut by_place: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (at, entry) in facts.entries(When::Now).iter().enumerate() {
        by_place.entry(place_of(entry)).or_default().insert(at);
    }
    let mut names: Vec<&String> = by_place.keys().collect();
    names.sort_by(|a, b| collate(a, b));
    let contents = contents()?;
    let mut groups = Vec::new();
    for (number, name) in (1..).zip(names) {
        let of = |entry: &Entry| entry.is_in_plan() && place_of(entry) == *name;
        if facts.places(When::Now, of).is_empty() {
            continue;
        }
        let group = sheet.push(Line {
            id: format!("db-{}", fold(name).replace([' ', ',', '/'], "-")),
            ordinal: number.to_string(),
            label: name.clone(),
            asks: asks(template, facts, of),
            ..Line::default()
        });
        groups.push(group);
        for (number, content) in &contents {
            let of = |entry: &Entry| {
                of(entry) && entry.kind().map(|kind| kind.content_number()) == Some(*number)
            };
            if facts.places(When::Now, of).is_empty() {
                continue;
            }
            let line = Line {
                id: format!("{}-nd-{number}", sheet.lines[group].id),
                level: 1,
                label: content.to_owned(),
                asks: asks(template, facts, of),
                ..Line::default()
            };
            let place = sheet.push(line);
            sheet.lines[group].sums.push(place);
        }
    }
    sheet.total = Some(total(template, facts, groups, Entry::is_in_plan));
    Ok(sheet)
}

fn place_of(entry: &Entry) -> String {
    let (place, commune, year) = match entry {
        Entry::Proposal(of) => (&of.place, of.commune_code.as_deref(), of.year),
        Entry::Past(of) => (&of.place, None, of.to_year),
    };
    if year < FIRST_YEAR_WITHOUT_DISTRICTS {
        let districts = districts_in(place);
        if !districts.is_empty() {
            return districts.join(", ");
        }
    } else if let Some(commune) = commune.and_then(exchange::commune::by_code) {
        return commune.name.clone();
    }
    match place.trim() {
        "" => "Toàn tỉnh".to_owned(),
        place => place.to_owned(),
    }
}

/// Các huyện cũ named in a place, as official lists write them.
fn districts_in(place: &str) -> Vec<String> {
    let folded = fold(place).replace(" va ", ", ");
    let segments: Vec<&str> = folded
        .split([',', ';', '(', ')', '-'])
        .map(str::trim)
        .collect();
    let mut found = Vec::new();
    for (name, full) in old_districts() {
        let named = segments.iter().any(|segment| {
            let rest = ["huyen ", "thi xa ", "tx ", "thanh pho ", "tp ", "tp. "]
                .iter()
                .find_map(|prefix| segment.strip_prefix(prefix));
            rest.unwrap_or(segment) == name
        });
        if named && !found.contains(full) {
            found.push(full.clone());
        }
    }
    found
}

/// Tên huyện cũ, folded and without its kind, and as lists write it.
fn old_districts() -> &'static [(String, String)] {
    static ALL: OnceLock<Vec<(String, String)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut reader = csv::Reader::from_reader(OLD_COMMUNES.as_bytes());
        let names: BTreeSet<String> = reader
            .records()
            .flatten()
            .filter_map(|record| record.get(3).map(str::to_owned))
            .collect();
        let named = names.into_iter().map(|full| {
            let folded = fold(&full);
            let bare = ["huyen ", "thi xa ", "thanh pho "]
                .iter()
                .find_map(|prefix| folded.strip_prefix(prefix));
            (bare.unwrap_or(&folded).to_owned(), full)
        });
        named.collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_districts_are_told_from_the_province_of_the_same_name() {
        let in_all = districts_in("Phong Thổ, Tam Đường, thị xã Lai Châu, tỉnh Lai Châu");
        assert_eq!(
            in_all,
            ["Huyện Phong Thổ", "Huyện Tam Đường", "Thành phố Lai Châu"]
        );
        assert_eq!(
            districts_in("Xã Bình Lư, huyện Tam Đường"),
            ["Huyện Tam Đường"]
        );
        assert!(districts_in("Toàn tỉnh Lai Châu").is_empty());
    }
}
