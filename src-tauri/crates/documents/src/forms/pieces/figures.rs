use domain::calendar::Day;
use domain::money::Money;
use domain::number_text::quantity_text;
use rust_decimal::{Decimal, RoundingStrategy};

/// Số tiền trong bảng: "1.234.567", a negative one in brackets, nothing for none.
pub fn amount(money: Money) -> String {
    if money.is_zero() {
        String::new()
    } else if money.is_negative() {
        format!("({})", money.abs())
    } else {
        money.to_string()
    }
}

/// Số tiền ở dòng cộng: as [`amount`], with "–" where there is none, so that nothing is added by hand.
pub fn total_amount(money: Money) -> String {
    if money.is_zero() {
        "–".into()
    } else {
        amount(money)
    }
}

/// Số lượng: "1.234,5"; nothing for none.
pub fn quantity(number: Option<Decimal>) -> String {
    number.map(quantity_text).unwrap_or_default()
}

/// Tỷ lệ: "62,5" (percent, at most one decimal, rounded half up); nothing for none.
pub fn percent(rate: Option<Decimal>) -> String {
    quantity(
        rate.map(|rate| rate.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)),
    )
}

/// Ngày trong bảng: dd/mm/yyyy; nothing for none.
pub fn day(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// Số thứ tự of a row: from 1, for the index from 0.
pub fn ordinal(index: usize) -> String {
    (index + 1).to_string()
}

/// Số văn bản: below 10 with a leading zero ("5/QĐ-TTKC" → "05/QĐ-TTKC", NĐ 30/2020/NĐ-CP).
pub fn paper_number(number: &str) -> String {
    let digits = number.chars().take_while(char::is_ascii_digit).count();
    if digits == 1 && !number.starts_with('0') {
        format!("0{number}")
    } else {
        number.to_owned()
    }
}

/// Số La Mã of a group: I, II … for the index from 0.
pub fn roman(index: usize) -> String {
    const SIGNS: [(usize, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = index + 1;
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            written.push_str(sign);
            left -= value;
        }
    }
    written
}
