//! Chữ phông cũ: turns TCVN3 (ABC) and VNI text into Unicode.
//!
//! The font of the cell is the strongest sign. Without fonts (.csv, .xls) the letters of the whole
//! sheet decide.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::report::TextEncoding;

/// Bảng mã của một phông chữ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Font {
    /// How its text is written.
    pub encoding: TextEncoding,
    /// Whether it shows small letters as capitals (`.VnTimeH`): TCVN3 has no capital accented ones.
    pub shows_capitals: bool,
}

impl Font {
    /// What a font name says; `None` for a Unicode font.
    pub fn named(name: &str) -> Option<Font> {
        let lower = name.trim().to_lowercase();
        if lower.starts_with(".vn") {
            let shows_capitals = lower.ends_with('h') && name.trim().ends_with('H');
            return Some(Font {
                encoding: TextEncoding::Tcvn3,
                shows_capitals,
            });
        }
        let is_vni = lower.starts_with("vni-") || lower.starts_with("vni ");
        is_vni.then_some(Font {
            encoding: TextEncoding::Vni,
            shows_capitals: false,
        })
    }

    /// The text in Unicode. Text that already holds letters beyond the old tables is left alone.
    pub fn convert(self, text: &str) -> String {
        let is_unicode = text.chars().any(is_beyond_old_tables);
        let converted = if is_unicode {
            text.to_owned()
        } else {
            tables().convert(self.encoding, text)
        };
        if self.shows_capitals {
            converted.to_uppercase()
        } else {
            converted
        }
    }
}

/// Bảng mã cũ that a column of texts seems to be in, by its name; none = Unicode.
pub fn old_encoding(texts: &[&str]) -> Option<&'static str> {
    match guess(texts.iter().copied()) {
        TextEncoding::Unicode => None,
        TextEncoding::Tcvn3 => Some("TCVN3"),
        TextEncoding::Vni => Some("VNI"),
    }
}

/// What the letters of a sheet without fonts say: old text has no letter beyond Latin 1, but many
/// of the upper half of it.
pub(crate) fn guess<'a>(texts: impl Iterator<Item = &'a str>) -> TextEncoding {
    let (mut symbols, mut marks, mut high) = (0_u32, 0_u32, 0_u32);
    for text in texts {
        let mut before = ' ';
        for letter in text.chars() {
            if is_beyond_old_tables(letter) {
                return TextEncoding::Unicode;
            }
            if letter >= '\u{A1}' {
                high += 1;
                symbols += u32::from(letter <= '\u{BF}');
                marks += u32::from(is_vni_mark(letter) && "aeiouyAEIOUYöôÖÔ".contains(before));
            }
            before = letter;
        }
    }
    // A few symbols alone (a degree sign, a multiplication mark) are no old font.
    const FEWEST: u32 = 12;
    if high < FEWEST {
        TextEncoding::Unicode
    } else if symbols * 5 > high {
        TextEncoding::Tcvn3
    } else if marks * 3 > high {
        TextEncoding::Vni
    } else {
        TextEncoding::Unicode
    }
}

/// A name of TCVN3 with the capitals that its table lacks: "ánh" as "Ánh", and whether one was put.
pub(crate) fn with_capitals(name: &str) -> (String, bool) {
    let mut recovered = false;
    let words: Vec<String> = name
        .split(' ')
        .map(|word| {
            let first = word.chars().next();
            let lacks = first.is_some_and(|letter| !letter.is_ascii() && letter.is_lowercase());
            recovered |= lacks;
            if lacks {
                capitalized(word)
            } else {
                word.to_owned()
            }
        })
        .collect();
    (words.join(" "), recovered)
}

/// A title whose font showed nothing but capitals, as a sentence: the names of places keep theirs.
pub(crate) fn sentence_case(title: &str) -> String {
    const PLACES: [&str; 10] = [
        "xã",
        "phường",
        "trấn",
        "huyện",
        "tỉnh",
        "bản",
        "thôn",
        "khu",
        "phố",
        "xóm",
    ];
    const ENDS: [&str; 9] = [
        "năm", "từ", "cho", "và", "thuộc", "do", "khóa", "tại", "đến",
    ];
    let mut in_name = false;
    let words = title.split(' ').enumerate().map(|(at, word)| {
        let small = word.to_lowercase();
        let bare = small.trim_matches(|letter: char| !letter.is_alphanumeric());
        let is_place = PLACES.contains(&bare);
        let is_capital = at == 0 || (in_name && !is_place && !ENDS.contains(&bare));
        in_name = is_place || (in_name && !ENDS.contains(&bare) && !word.ends_with(','));
        if is_capital {
            capitalized(&small)
        } else {
            small
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn is_beyond_old_tables(letter: char) -> bool {
    letter.is_alphabetic()
        && letter > '\u{FF}'
        && !matches!(
            letter,
            '\u{152}'
                | '\u{153}'
                | '\u{160}'
                | '\u{161}'
                | '\u{178}'
                | '\u{17D}'
                | '\u{17E}'
                | '\u{192}'
        )
}

fn is_vni_mark(letter: char) -> bool {
    "øùïûõáäêâàåéüëúØÙÏÛÕÁÄÊÂÀÅÉÜËÚ".contains(letter)
}

/// Both tables by what stands in a file.
#[derive(Debug, Default)]
struct Tables {
    tcvn3: HashMap<String, String>,
    vni: HashMap<String, String>,
}

fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(|| {
        Tables::read(include_str!(
            "../../../../assets/encodings/legacy-encodings.csv"
        ))
    });
    &TABLES
}

impl Tables {
    fn read(csv: &str) -> Tables {
        let mut tables = Tables::default();
        for record in csv::Reader::from_reader(csv.as_bytes())
            .into_records()
            .flatten()
        {
            let (Some(encoding), Some(source), Some(target)) =
                (record.get(0), record.get(1), record.get(3))
            else {
                continue;
            };
            let table = if encoding == "vni" {
                &mut tables.vni
            } else {
                &mut tables.tcvn3
            };
            table.insert(source.to_owned(), target.to_owned());
        }
        tables
    }

    fn convert(&self, encoding: TextEncoding, text: &str) -> String {
        let table = match encoding {
            TextEncoding::Unicode => return text.to_owned(),
            TextEncoding::Tcvn3 => &self.tcvn3,
            TextEncoding::Vni => &self.vni,
        };
        let letters: Vec<char> = text.chars().collect();
        let mut converted = String::with_capacity(text.len() + 8);
        let mut at = 0;
        while at < letters.len() {
            let pair = letters
                .get(at..at + 2)
                .and_then(|pair| letter_of(table, pair));
            match pair.or_else(|| letter_of(table, &letters[at..=at])) {
                Some((target, length)) => {
                    converted.push_str(&target);
                    at += length;
                }
                None => {
                    converted.push(letters[at]);
                    at += 1;
                }
            }
        }
        converted
    }
}

/// The letter that `source` stands for, and how many characters it takes. A capital with a small
/// mark ("Aù" in a name) is the capital of the small pair.
fn letter_of(table: &HashMap<String, String>, source: &[char]) -> Option<(String, usize)> {
    let text: String = source.iter().collect();
    if let Some(target) = table.get(&text) {
        return Some((target.clone(), source.len()));
    }
    let [base, _] = source else { return None };
    if !base.is_uppercase() {
        return None;
    }
    let small = table.get(&text.to_lowercase())?;
    Some((small.to_uppercase(), source.len()))
}
