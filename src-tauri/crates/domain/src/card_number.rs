//! Số căn cước: what the twelve digits of a card say, and how they are hidden.
//!
//! A card number is text, since the leading zero counts. It has no check digit.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;

/// Giới tính.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// Nam.
    Male,
    /// Nữ.
    Female,
}

impl Sex {
    /// "Nam" or "Nữ".
    pub fn label(self) -> &'static str {
        match self {
            Sex::Male => "Nam",
            Sex::Female => "Nữ",
        }
    }

    /// Reads "Nam" or "Nữ" in any case, with or without the mark.
    pub fn parse(text: &str) -> Option<Sex> {
        match fold(text).as_str() {
            "nam" | "m" | "male" => Some(Sex::Male),
            "nu" | "f" | "female" => Some(Sex::Female),
            _ => None,
        }
    }
}

/// The kind of card that a number belongs to, by its length alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CardKind {
    /// Căn cước, CCCD: 12 digits, the personal number.
    PersonalNumber,
    /// CMND cũ: 9 digits, on old records only.
    OldIdentityCard,
}

/// What a personal number of 12 digits says about its holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardFacts {
    /// Tỉnh đăng ký khai sinh: 3 digits, a code of the time before the mergers of 2025.
    pub province_code: String,
    /// Giới tính.
    pub sex: Sex,
    /// Năm sinh, four digits.
    pub birth_year: i32,
}

/// The 63 codes of provinces in personal numbers (Quyết định 124/2004/QĐ-TTg), in ascending order.
pub const PROVINCE_CODES: [&str; 63] = [
    "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020",
    "022", "024", "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038",
    "040", "042", "044", "045", "046", "048", "049", "051", "052", "054", "056", "058", "060",
    "062", "064", "066", "067", "068", "070", "072", "074", "075", "077", "079", "080", "082",
    "083", "084", "086", "087", "089", "091", "092", "093", "094", "095", "096",
];

/// The kind of card, if the text is nothing but 12 or 9 digits.
pub fn kind(number: &str) -> Option<CardKind> {
    match number.len() {
        _ if !is_digits(number) => None,
        12 => Some(CardKind::PersonalNumber),
        9 => Some(CardKind::OldIdentityCard),
        _ => None,
    }
}

/// Whether the number has 11 digits: most likely a spreadsheet swallowed the leading zero.
pub fn lacks_leading_zero(number: &str) -> bool {
    number.len() == 11 && is_digits(number)
}

/// What a number of 12 digits says; nothing for an old card of 9 digits or any other text.
pub fn facts(number: &str) -> Option<CardFacts> {
    if kind(number)? != CardKind::PersonalNumber {
        return None;
    }
    // The fourth digit counts half centuries of sexes: 0 and 1 are men and women of the 1900s.
    let century_and_sex: i32 = number[3..4].parse().ok()?;
    let year_of_century: i32 = number[4..6].parse().ok()?;
    Some(CardFacts {
        province_code: number[..3].to_owned(),
        sex: if century_and_sex % 2 == 0 {
            Sex::Male
        } else {
            Sex::Female
        },
        birth_year: 1900 + century_and_sex / 2 * 100 + year_of_century,
    })
}

/// Whether the code is one of the 63; births abroad carry others, so this only warns.
pub fn is_known_province(province_code: &str) -> bool {
    PROVINCE_CODES.binary_search(&province_code).is_ok()
}

/// The number with its middle hidden, "012*******88"; a text too short for a card is all stars.
pub fn mask(number: &str) -> String {
    const SHOWN_FIRST: usize = 3;
    const SHOWN_LAST: usize = 2;
    const SHORTEST_CARD: usize = 9;
    let length = number.chars().count();
    let shown = |at| length >= SHORTEST_CARD && (at < SHOWN_FIRST || at + SHOWN_LAST >= length);
    let letters = number.chars().enumerate();
    letters
        .map(|(at, letter)| if shown(at) { letter } else { '*' })
        .collect()
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
