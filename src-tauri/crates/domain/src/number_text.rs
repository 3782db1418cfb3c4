//! Con số như người ta gõ: amounts and quantities as they are typed and shown in Vietnamese.
//!
//! The dot (or a space) groups thousands and the comma stands before decimals. Nothing is guessed:
//! "12.5" and "1,234,567" are refused, since in other countries' spelling they mean other numbers.

#[cfg(test)]
mod tests;

use rust_decimal::Decimal;

use crate::money::Money;

/// Why a typed text is not taken as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberFlaw {
    /// Nothing was typed.
    #[error("no number given")]
    Empty,
    /// The text is no number in Vietnamese spelling.
    #[error("not a number in Vietnamese spelling")]
    NotANumber,
    /// An amount has a part of a đồng, and money is never rounded silently.
    #[error("an amount has no part of a đồng")]
    Fraction,
    /// The number is too great to be kept exactly.
    #[error("number out of range")]
    OutOfRange,
}

/// Reads an amount: "1.234.567", "1234567", "1 234 567 đ", "-500.000", "(500.000)", "500.000,00".
pub fn parse_amount(text: &str) -> Result<Money, NumberFlaw> {
    let number = parse_quantity(without_unit(text))?;
    if !number.is_integer() {
        return Err(NumberFlaw::Fraction);
    }
    Money::rounded(number).ok_or(NumberFlaw::OutOfRange)
}

/// Reads a quantity, a rate or a percentage without its sign: "12,5", "1.234,75", "30".
pub fn parse_quantity(text: &str) -> Result<Decimal, NumberFlaw> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NumberFlaw::Empty);
    }
    let (negative, size) = split_sign(text);
    let (whole, decimals) = match size.split_once(',') {
        Some((_, decimals)) if !is_digits(decimals) => return Err(NumberFlaw::NotANumber),
        Some((whole, decimals)) => (whole, decimals),
        None => (size, ""),
    };
    let digits = ungrouped(whole).ok_or(NumberFlaw::NotANumber)?;
    let plain = format!("{digits}.{decimals}0");
    let mut number = Decimal::from_str_exact(&plain).map_err(|_| NumberFlaw::OutOfRange)?;
    number.set_sign_negative(negative && !number.is_zero());
    Ok(number.normalize())
}

/// "1.234,5": dots between thousands, a comma before decimals, no zeros at the end.
pub fn quantity_text(number: Decimal) -> String {
    let plain = number.normalize().abs().to_string();
    let sign = if number.is_sign_negative() && !number.is_zero() {
        "-"
    } else {
        ""
    };
    match plain.split_once('.') {
        Some((whole, decimals)) => format!("{sign}{},{decimals}", group_thousands(whole)),
        None => format!("{sign}{}", group_thousands(&plain)),
    }
}

/// Puts a dot before every third digit from the right of a run of ASCII digits.
pub fn group_thousands(digits: &str) -> String {
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

fn without_unit(text: &str) -> &str {
    let text = text.trim();
    let unit = ["đồng", "đ", "VNĐ", "VND"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit));
    unit.unwrap_or(text)
}

/// Whether the number is negative (a minus in front, or brackets as on paper), and the rest.
fn split_sign(text: &str) -> (bool, &str) {
    let in_brackets = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let negative = in_brackets.or_else(|| text.strip_prefix(['-', '\u{2212}']));
    negative.map_or((false, text), |size| (true, size.trim()))
}

/// The digits of "1234567", "1.234.567" or "1 234 567" with the group marks taken out.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(mark) = whole.chars().find(|letter| !letter.is_ascii_digit()) else {
        return is_digits(whole).then(|| whole.to_owned());
    };
    if mark != '.' && !mark.is_whitespace() {
        return None;
    }
    let groups: Vec<&str> = whole.split(mark).collect();
    let (first, others) = groups.split_first()?;
    let sound = (1..=3).contains(&first.len()) && others.iter().all(|group| group.len() == 3);
    (sound && groups.iter().all(|group| is_digits(group))).then(|| groups.concat())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
