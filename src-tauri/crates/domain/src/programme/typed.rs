//! Tiền gõ theo đơn vị của văn bản: "10,814" tỷ is 10.814.000.000 đ, exactly.

use rust_decimal::Decimal;

use super::MoneyUnit;
use crate::fold::fold;
use crate::money::Money;
use crate::number_text::{NumberFlaw, parse_quantity, quantity_text};

/// Reads an amount of a document in its unit; a unit typed behind the number counts before it ("700 triệu").
pub fn money_typed(text: &str, unit: MoneyUnit) -> Result<Money, NumberFlaw> {
    let text = text.trim();
    let end = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (number, own) = text.split_at(end);
    let unit = match fold(own).trim() {
        "" => unit,
        "ty" | "ti" | "ty dong" | "ti dong" => MoneyUnit::Billion,
        "trieu" | "tr" | "trd" | "trieu dong" => MoneyUnit::Million,
        "d" | "dong" | "vnd" => MoneyUnit::Dong,
        _ => return Err(NumberFlaw::NotANumber),
    };
    let dong = parse_quantity(number)?
        .checked_mul(Decimal::from(unit.dong()))
        .ok_or(NumberFlaw::OutOfRange)?;
    match dong.is_integer() {
        true => Money::rounded(dong).ok_or(NumberFlaw::OutOfRange),
        false => Err(NumberFlaw::Fraction),
    }
}

/// The amount in a unit, every digit of it: 10.814.000.000 đ is "10,814" tỷ.
pub fn in_unit(amount: Money, unit: MoneyUnit) -> String {
    quantity_text(Decimal::from(amount.as_dong()) / Decimal::from(unit.dong()))
}
