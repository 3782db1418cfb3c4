//! Số tiền: whole đồng, exact to the last one.

mod arithmetic;
/// Amounts and numbers written out in Vietnamese words.
pub mod in_words;
#[cfg(test)]
mod tests;
/// Amounts in words that a person typed, set against the figures.
pub mod typed_words;

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize, Serializer};
use ts_rs::TS;

use crate::number_text::group_thousands;

/// Số tiền: a whole number of đồng, negative for money that goes back.
///
/// Sums are exact; leaving the range of `i64` stops the program rather than wrapping. As JSON it
/// is a plain number, on both ways only below 2^53 (see [`Money::checked`]).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, TS)]
#[serde(try_from = "i64")]
#[ts(type = "number")]
pub struct Money(i64);

/// The amount has a size that a JSON number cannot carry exactly (2^53 đồng or more).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("amount out of range: {dong} đồng")]
pub struct MoneyOutOfRange {
    /// The refused number of đồng.
    pub dong: i64,
}

impl Money {
    /// No money.
    pub const ZERO: Money = Money(0);
    /// The greatest amount accepted from outside: 2^53 − 1 đồng, the last exact JSON number.
    pub const GREATEST: Money = Money((1 << 53) - 1);

    /// An amount of `dong` đồng, from a source that is already known to be sound.
    pub const fn dong(dong: i64) -> Money {
        Money(dong)
    }

    /// An amount that was typed or read from a file: refused unless |dong| < 2^53.
    pub fn checked(dong: i64) -> Result<Money, MoneyOutOfRange> {
        let sound = dong.unsigned_abs() <= Money::GREATEST.0.unsigned_abs();
        if sound {
            Ok(Money(dong))
        } else {
            Err(MoneyOutOfRange { dong })
        }
    }

    /// A decimal number of đồng rounded half up (away from zero); `None` unless |amount| < 2^53.
    pub fn rounded(dong: Decimal) -> Option<Money> {
        let whole = dong.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        Money::checked(i64::try_from(whole).ok()?).ok()
    }

    /// Quantity × unit price in đồng, rounded once, half up; `None` when the product is out of
    /// range.
    pub fn of_product(quantity: Decimal, unit_price: Decimal) -> Option<Money> {
        Money::rounded(quantity.checked_mul(unit_price)?)
    }

    /// The number of đồng.
    pub const fn as_dong(self) -> i64 {
        self.0
    }

    /// Whether there is no money at all.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether money goes back.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The amount without its sign.
    pub const fn abs(self) -> Money {
        Money(self.0.abs())
    }

    /// The amount times a rate or a quantity, rounded once, half up (away from zero).
    ///
    /// # Panics
    /// When the product reaches 2^53 đồng; use [`Money::of_product`] for unchecked factors.
    pub fn times(self, factor: Decimal) -> Money {
        Money::of_product(factor, Decimal::from(self.0))
            .expect("an amount of the office times a rate stays far below 2^53 đồng")
    }

    /// How many percent of `whole` this amount is, unrounded; `None` when `whole` is nothing.
    pub fn percent_of(self, whole: Money) -> Option<Decimal> {
        Decimal::from(self.0)
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(whole.0.into())
    }

    /// Parts in proportion to `weights` that add up to the amount exactly.
    ///
    /// Every part is rounded towards zero; the đồng left over go one each to the parts that lost
    /// most, the earlier first. A weight below zero counts as zero, and without any weight above
    /// zero all parts are equal. No weights give no parts.
    pub fn split(self, weights: &[i64]) -> Vec<Money> {
        arithmetic::split(self, weights)
    }

    /// "1.234.567 đ", the way an amount stands in a sentence.
    pub fn with_unit(self) -> String {
        format!("{self} đ")
    }
}

impl TryFrom<i64> for Money {
    type Error = MoneyOutOfRange;

    fn try_from(dong: i64) -> Result<Money, MoneyOutOfRange> {
        Money::checked(dong)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sound = Money::checked(self.0).map_err(serde::ser::Error::custom)?;
        serializer.serialize_i64(sound.0)
    }
}

/// "1.234.567", "-1.234.567": dots between thousands, no unit.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grouped = group_thousands(&self.0.unsigned_abs().to_string());
        f.pad_integral(self.0 >= 0, "", &grouped)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} đ")
    }
}
