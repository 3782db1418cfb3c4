//! Chữ viết: one spelling for texts that look the same, and a fold that search goes by.

#[cfg(test)]
mod tests;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in Unicode form NFC, where "ế" is one code point however it was typed.
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// A one-line text as it is kept: NFC, trimmed, single spaces, nothing invisible.
///
/// Line breaks, tabs and no-break spaces become spaces; zero-width and control characters go. The
/// soft hyphen U+00AD stays, because it is the letter ư in texts of the TCVN3 encoding that are
/// still to be converted.
pub fn tidy(text: &str) -> String {
    let visible: String = text.nfc().filter(|&letter| !is_invisible(letter)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `tidy` would leave the text as it is; most texts are told so without being copied.
pub fn is_tidy(text: &str) -> bool {
    let mut before = ' ';
    let is_plain = text.chars().all(|letter| {
        let doubled = before == ' ' && letter == ' ';
        before = letter;
        !doubled && !is_invisible(letter) && (letter == ' ' || !letter.is_whitespace())
    });
    let is_trimmed = text.is_empty() || before != ' ';
    is_plain && is_trimmed && unicode_normalization::is_nfc(text)
}

/// Whether `tidy` changes more than blanks: marks put together, or hidden signs taken away.
pub fn is_mended(text: &str) -> bool {
    let is_odd = |letter| is_invisible(letter) || matches!(letter, '\u{A0}' | '\u{202F}');
    text.chars().any(is_odd) || !unicode_normalization::is_nfc(text)
}

/// The form that search compares: tidy, lower case, without any mark, đ as d.
///
/// "Nguyễn Thị Đặng Ước Hoà" gives "nguyen thi dang uoc hoa". Stored texts and queries go through
/// the same function. The several apostrophes of "H'Mông" are one, and soft hyphens are gone.
pub fn fold(text: &str) -> String {
    let lower = tidy(text).to_lowercase();
    lower
        .nfd()
        .filter(|&letter| !is_combining_mark(letter))
        .filter_map(plain)
        .collect()
}

fn plain(letter: char) -> Option<char> {
    match letter {
        '\u{AD}' => None,
        'đ' => Some('d'),
        '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{B4}' | '`' => Some('\''),
        other => Some(other),
    }
}

fn is_invisible(letter: char) -> bool {
    let zero_width =
        matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}');
    zero_width || (letter.is_control() && !letter.is_whitespace())
}
