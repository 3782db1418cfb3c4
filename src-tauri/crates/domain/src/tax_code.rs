//! Mã số thuế: the shapes of a tax code and its check digit.
//!
//! A wrong shape stops the paper, a wrong check digit only warns: the algorithm is known from
//! Thông tư 105/2020/TT-BTC, Phụ lục 1, and codes printed with a slip do occur.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::card_number::{self, CardKind};

/// The kinds of tax code in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaxCodeKind {
    /// Doanh nghiệp, tổ chức: 10 digits.
    Organization,
    /// Đơn vị phụ thuộc: 10 digits, a hyphen and 001 to 999.
    DependentUnit,
    /// Cá nhân, hộ kinh doanh: the personal number of 12 digits, from 01/07/2025.
    PersonalNumber,
}

/// What is wrong with a tax code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TaxCodeFlaw {
    /// Neither 10 digits, nor 10 digits with "-001" to "-999", nor 12 digits.
    #[error("not the shape of a tax code")]
    Shape,
    /// The tenth digit does not follow from the first nine: probably a slip in typing.
    #[error("the check digit of the tax code does not fit")]
    CheckDigit,
}

/// The kind of the tax code, or what is wrong with it.
pub fn check(code: &str) -> Result<TaxCodeKind, TaxCodeFlaw> {
    let kind = shape(code).ok_or(TaxCodeFlaw::Shape)?;
    let sound = kind == TaxCodeKind::PersonalNumber || has_right_check_digit(&code[..10]);
    if sound {
        Ok(kind)
    } else {
        Err(TaxCodeFlaw::CheckDigit)
    }
}

/// The kind of the tax code by its shape alone.
pub fn shape(code: &str) -> Option<TaxCodeKind> {
    let (number, branch) = match code.split_once('-') {
        Some((number, branch)) => (number, Some(branch)),
        None => (code, None),
    };
    let digits =
        |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    match branch {
        None if card_number::kind(number) == Some(CardKind::PersonalNumber) => {
            Some(TaxCodeKind::PersonalNumber)
        }
        None => digits(number, 10).then_some(TaxCodeKind::Organization),
        Some(branch) => (digits(number, 10) && digits(branch, 3) && branch != "000")
            .then_some(TaxCodeKind::DependentUnit),
    }
}

/// N10 = 10 − (31·N1 + 29·N2 + … + 3·N9) mod 11; a remainder of 0 asks for 10, which is no digit.
fn has_right_check_digit(ten_digits: &str) -> bool {
    const WEIGHTS: [u32; 9] = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    let digits: Vec<u32> = ten_digits
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .collect();
    let sum: u32 = WEIGHTS
        .iter()
        .zip(&digits)
        .map(|(weight, digit)| weight * digit)
        .sum();
    digits.last() == Some(&(10 - sum % 11))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn every_known_tax_code_is_judged_as_the_vectors_say() {
        let rows = include_str!("../testdata/mst-vectors.csv").lines().skip(1);
        let mut judged = 0;
        for row in rows {
            let mut cells = row.split(',');
            let (code, valid) = (cells.next().unwrap(), cells.next().unwrap());
            assert_eq!(check(code).is_ok(), valid == "1", "{row}");
            judged += 1;
        }
        assert_eq!(judged, 14);
    }

    #[test]
    fn a_wrong_shape_is_told_from_a_slip_in_typing() {
        assert_eq!(check("0101234567"), Err(TaxCodeFlaw::CheckDigit));
        assert_eq!(check("0108516079-000"), Err(TaxCodeFlaw::Shape));
        assert_eq!(check("0108516079001"), Err(TaxCodeFlaw::Shape));
        assert_eq!(check("010.011.2437"), Err(TaxCodeFlaw::Shape));
        assert_eq!(check("٠١٠٠١١٢٤٣٧"), Err(TaxCodeFlaw::Shape));
        assert_eq!(check(""), Err(TaxCodeFlaw::Shape));
    }

    #[test]
    fn the_kind_follows_from_the_shape() {
        assert_eq!(check("0100112437"), Ok(TaxCodeKind::Organization));
        assert_eq!(check("0108516079-001"), Ok(TaxCodeKind::DependentUnit));
        assert_eq!(check("012345678901"), Ok(TaxCodeKind::PersonalNumber));
    }

    #[test]
    fn every_single_slip_in_a_code_of_ten_digits_is_seen() {
        let right = "0100112437";
        for at in 0..9 {
            for digit in '0'..='9' {
                let mut typed: Vec<char> = right.chars().collect();
                typed[at] = digit;
                let typed: String = typed.into_iter().collect();
                assert_eq!(check(&typed).is_ok(), typed == right, "{typed}");
            }
        }
    }
}
