//! Họ và tên: the Vietnamese alphabetical order of words and of people.
//!
//! Letters come in the order a ă â b c d đ e ê …, tones after that in the order ngang, huyền,
//! hỏi, ngã, sắc, nặng. People are listed by tên, then họ, then đệm.

#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::tidy;

/// Thứ tự danh sách: which part of the name decides after tên.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// Tên, họ, đệm.
    #[default]
    GivenFamilyMiddle,
    /// Tên, đệm, họ.
    GivenMiddleFamily,
}

/// The parts of a name; typed apart where the usual split is wrong (a tên of two words, or a
/// name without họ among the Thái, H'Mông and Dao).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NameParts {
    /// Họ; empty when there is none.
    pub family: String,
    /// Đệm; empty when there is none.
    pub middle: String,
    /// Tên.
    pub given: String,
}

impl NameParts {
    /// The usual split: the last word is the tên, the first one the họ, the rest the đệm.
    pub fn of(full_name: &str) -> NameParts {
        let name = tidy(full_name);
        let (before, given) = name.rsplit_once(' ').unwrap_or(("", &name));
        let (family, middle) = before.split_once(' ').unwrap_or((before, ""));
        NameParts {
            family: family.into(),
            middle: middle.into(),
            given: given.into(),
        }
    }

    /// Bytes that sort people by these parts; upper and lower case only decide between equals.
    ///
    /// Kept beside a record, the key has to be made anew when the collation data changes.
    pub fn sort_key(&self, order: NameOrder) -> Vec<u8> {
        let NameParts {
            family,
            middle,
            given,
        } = self;
        let [second, third] = match order {
            NameOrder::GivenFamilyMiddle => [family, middle],
            NameOrder::GivenMiddleFamily => [middle, family],
        };
        let mut key = Vec::new();
        for part in [given, second, third] {
            write_key(regardless_of_case(), part, &mut key);
            // No collation key has a zero byte, so the shorter of two parts comes first.
            key.push(0);
        }
        write_key(vietnamese(), &format!("{given} {second} {third}"), &mut key);
        key
    }
}

/// Bytes that sort people by tên, họ, đệm after the usual split of the name.
pub fn sort_key(full_name: &str) -> Vec<u8> {
    NameParts::of(full_name).sort_key(NameOrder::default())
}

/// The order of two people by tên, họ, đệm; agrees with [`sort_key`].
pub fn compare(one: &str, other: &str) -> Ordering {
    sort_key(one).cmp(&sort_key(other))
}

/// The plain Vietnamese dictionary order of two texts; NFC and NFD spellings are equal.
pub fn collate(one: &str, other: &str) -> Ordering {
    vietnamese().compare(one, other)
}

fn write_key(collator: &CollatorBorrowed<'static>, text: &str, key: &mut Vec<u8>) {
    let Ok(()) = collator.write_sort_key_to(text, key);
}

fn vietnamese() -> &'static CollatorBorrowed<'static> {
    static COLLATOR: OnceLock<CollatorBorrowed<'static>> = OnceLock::new();
    COLLATOR.get_or_init(|| collator(Strength::Tertiary))
}

fn regardless_of_case() -> &'static CollatorBorrowed<'static> {
    static COLLATOR: OnceLock<CollatorBorrowed<'static>> = OnceLock::new();
    COLLATOR.get_or_init(|| collator(Strength::Secondary))
}

fn collator(strength: Strength) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new(locale!("vi").into(), options)
        .expect("the Vietnamese collation is compiled into the program")
}
