//! Figures as invoices write them: the dot is the decimal point, grouping is forbidden.

use std::str::FromStr;

use rust_decimal::Decimal;

/// A number of an invoice; none when it is empty or written otherwise.
pub(super) fn number(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let is_plain = !text.is_empty()
        && text.len() <= 40
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".-+eE".contains(&byte));
    if !is_plain {
        return None;
    }
    // Programs that keep amounts as floating numbers write 1.5E+07.
    let number = match text.contains(['e', 'E']) {
        true => Decimal::from_scientific(text).ok()?,
        false => Decimal::from_str(text.trim_start_matches('+')).ok()?,
    };
    let greatest = Decimal::from(1_i64 << 53);
    (number.abs() < greatest).then_some(number)
}

/// Thuế suất as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rate {
    /// So many percent.
    Percent(Decimal),
    /// KCT, KKKNT: nothing is added.
    Untaxed,
    /// Not given, or not to be read.
    Unknown,
}

/// Reads "8%", "8", "KCT", "KKKNT", "KHAC:05.26%".
pub(super) fn rate(text: &str) -> Rate {
    let plain: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let upper = plain.to_uppercase();
    let upper = upper.strip_prefix("KHAC:").unwrap_or(&upper);
    if matches!(upper, "KCT" | "KKKNT" | "\\" | "-1" | "-2") {
        return Rate::Untaxed;
    }
    let percent = upper.strip_suffix('%').unwrap_or(upper);
    match number(percent).filter(|rate| *rate >= Decimal::ZERO && *rate <= Decimal::ONE_HUNDRED) {
        Some(rate) => Rate::Percent(rate),
        None => Rate::Unknown,
    }
}

/// The spelling that groups lines of one rate: "8%" for "8.00 %".
pub(super) fn rate_label(text: &str) -> String {
    match rate(text) {
        Rate::Percent(percent) => format!("{}%", percent.normalize()),
        Rate::Untaxed | Rate::Unknown => text.trim().to_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_is_a_decimal_point_and_nothing_groups() {
        assert_eq!(number("13000000"), Some(Decimal::from(13_000_000)));
        assert_eq!(number("13000000.00"), Some(Decimal::from(13_000_000)));
        assert_eq!(number("1.5E+07"), Some(Decimal::from(15_000_000)));
        for wrong in [
            "1.000.000",
            "1,5",
            "1 000",
            "",
            "NaN",
            "9E+99",
            "99999999999999999999",
        ] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn rates_are_read_in_all_their_spellings() {
        assert_eq!(rate("8%"), Rate::Percent(Decimal::from(8)));
        assert_eq!(rate(" 8.00 % "), Rate::Percent(Decimal::from(8)));
        assert_eq!(rate("KHAC: 5.26%"), Rate::Percent(Decimal::new(526, 2)));
        assert_eq!(rate("KCT"), Rate::Untaxed);
        assert_eq!(rate("kkknt"), Rate::Untaxed);
        assert_eq!(rate(""), Rate::Unknown);
        assert_eq!(rate_label("8.00%"), rate_label("8 %"));
    }
}
