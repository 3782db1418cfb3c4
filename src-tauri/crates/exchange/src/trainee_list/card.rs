//! Số CCCD trong ô: twelve digits, if they can be had without guessing.

use domain::card_number::{self, CardFacts, CardKind};
use domain::fold::tidy;

use crate::code::Code;
use crate::spreadsheet::Cell;
use crate::table::quick_fold;

/// What the card column says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Card {
    /// Số CCCD, 12 digits.
    pub number: Option<String>,
    /// Số CMND cũ, 9 digits.
    pub old_number: Option<String>,
    /// What was found and mended.
    pub codes: Vec<Code>,
}

impl Card {
    /// What the twelve digits say about their holder.
    pub fn facts(&self) -> Option<CardFacts> {
        card_number::facts(self.number.as_deref()?)
    }

    fn rejected(code: Code) -> Card {
        Card {
            codes: vec![code],
            ..Card::default()
        }
    }
}

/// Reads the cell of the card column.
pub(super) fn read(cell: &Cell) -> Card {
    match cell {
        Cell::Empty => Card::rejected(Code::CardMissing),
        Cell::Number(number) if number.is_integer() && !number.is_sign_negative() => {
            of_digits(&number.to_string(), Vec::new())
        }
        Cell::Text(text) => of_text(text),
        Cell::Number(_) | Cell::Day(_) | Cell::Truth(_) => Card::rejected(Code::CardFormat),
        Cell::Error => Card::rejected(Code::FormulaError),
        Cell::FormulaWithoutValue => Card::rejected(Code::FormulaNoValue),
    }
}

/// Reads the cell of a column of old numbers beside a card column: whatever else it holds is left.
pub(super) fn read_old(cell: &Cell) -> Option<String> {
    let card = read(cell);
    card.old_number
}

fn of_text(text: &str) -> Card {
    if let Some(digits) = scientific(text) {
        return match digits {
            Some(digits) => of_digits(&digits, vec![Code::CardCleaned]),
            None => Card::rejected(Code::CardPrecisionLost),
        };
    }
    let Some(digits) = digits_among_words(text) else {
        return Card::rejected(Code::CardFormat);
    };
    if digits.is_empty() {
        return Card::rejected(Code::CardMissing);
    }
    let mended = if digits == text {
        Vec::new()
    } else {
        vec![Code::CardCleaned]
    };
    of_digits(&digits, mended)
}

fn of_digits(digits: &str, mut codes: Vec<Code>) -> Card {
    match card_number::kind(digits) {
        Some(CardKind::PersonalNumber) => {
            return Card {
                number: Some(digits.to_owned()),
                old_number: None,
                codes,
            };
        }
        Some(CardKind::OldIdentityCard) => {
            codes.push(Code::OldNumber);
            return Card {
                number: None,
                old_number: Some(digits.to_owned()),
                codes,
            };
        }
        None => {}
    }
    // A number loses at most two zeros: no province code begins with three. A text that still
    // begins with a zero lost another digit, and nobody can say which.
    let padded = format!("{digits:0>12}");
    let lost_zeros = matches!(digits.len(), 10 | 11) && !digits.starts_with('0');
    if lost_zeros && card_number::is_known_province(&padded[..3]) {
        codes.push(Code::CardZeros);
        return Card {
            number: Some(padded),
            old_number: None,
            codes,
        };
    }
    Card::rejected(Code::CardFormat)
}

/// The digits of a text in which only separators and words for the card stand beside them; empty
/// for "chưa có" and the like, `None` when something else is there.
fn digits_among_words(text: &str) -> Option<String> {
    const WORDS: [&str; 22] = [
        "so", "cccd", "cmnd", "cmt", "cmtnd", "cc", "can", "cuoc", "cong", "dan", "the", "id",
        "ma", "dinh", "danh", "khong", "chua", "co", "mat", "dang", "lam", "x",
    ];
    let folded = quick_fold(text);
    let mut digits = String::new();
    for token in folded.split(|letter: char| !letter.is_alphanumeric()) {
        let word_end = token
            .find(|letter: char| letter.is_ascii_digit())
            .unwrap_or(token.len());
        let (word, rest) = token.split_at(word_end);
        let sound = rest.bytes().all(|byte| byte.is_ascii_digit());
        if !sound || !(word.is_empty() || WORDS.contains(&word)) {
            return None;
        }
        digits.push_str(rest);
    }
    Some(digits)
}

/// "1,20860E+10": `Some(None)` when digits are gone, `Some(Some(…))` when all are still there.
fn scientific(text: &str) -> Option<Option<String>> {
    let bare: String = tidy(text)
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let (mantissa, exponent) = bare.split_once(['e', 'E'])?;
    let exponent: usize = exponent.trim_start_matches('+').parse().ok()?;
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let sound = mantissa
        .chars()
        .all(|letter| letter.is_ascii_digit() || ".,".contains(letter));
    if digits.is_empty() || !sound {
        return None;
    }
    Some((digits.len() == exponent + 1).then_some(digits))
}
