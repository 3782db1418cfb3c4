#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use proptest::prelude::*;

use super::*;

#[test]
fn an_amount_is_read_in_the_ways_officers_type_it() {
    for typed in [
        "1.234.567",
        "1234567",
        "1 234 567",
        " 1.234.567 đ",
        "1.234.567 đồng",
    ] {
        assert_eq!(parse_amount(typed), Ok(Money::dong(1_234_567)), "{typed}");
    }
    for typed in [
        "-500.000",
        "\u{2212}500000",
        "(500.000)",
        "( 500.000 ) đ",
        "-500.000,00",
    ] {
        assert_eq!(parse_amount(typed), Ok(Money::dong(-500_000)), "{typed}");
    }
    assert_eq!(parse_amount("0"), Ok(Money::ZERO));
    assert_eq!(parse_amount("250.000\u{A0}VNĐ"), Ok(Money::dong(250_000)));
    assert_eq!(parse_amount("1\u{A0}000"), Ok(Money::dong(1000)));
}

#[test]
fn money_is_never_rounded_or_guessed() {
    assert_eq!(parse_amount("1.000,5"), Err(NumberFlaw::Fraction));
    assert_eq!(parse_amount("1,234"), Err(NumberFlaw::Fraction));
    assert_eq!(parse_amount(" "), Err(NumberFlaw::Empty));
    assert_eq!(parse_amount("đ"), Err(NumberFlaw::Empty));
    assert_eq!(
        parse_amount("9.007.199.254.740.992"),
        Err(NumberFlaw::OutOfRange)
    );
    assert_eq!(parse_amount(&"9".repeat(60)), Err(NumberFlaw::OutOfRange));
    let refused = [
        "12.5",
        "1,234,567",
        "1.23.456",
        "1.2345",
        "1234.567",
        ".500",
        "500.",
        "1..000",
        "1. 000",
        "5 triệu",
        "1e6",
        "--5",
        "-",
        "()",
        "(5",
        "1.000 000",
        "１２",
        "+5",
        "1,",
        ",5",
        "1,2,3",
    ];
    for typed in refused {
        assert_eq!(parse_amount(typed), Err(NumberFlaw::NotANumber), "{typed}");
    }
}

#[test]
fn a_quantity_has_its_comma_before_the_decimals() {
    let read = |typed| parse_quantity(typed).map(|number| number.to_string());
    assert_eq!(read("12,5"), Ok("12.5".to_owned()));
    assert_eq!(read("1.234,750"), Ok("1234.75".to_owned()));
    assert_eq!(read("1.500"), Ok("1500".to_owned()));
    assert_eq!(read("-0,25"), Ok("-0.25".to_owned()));
    assert_eq!(read("-0"), Ok("0".to_owned()));
    assert_eq!(read("12.5"), Err(NumberFlaw::NotANumber));
}

#[test]
fn a_quantity_is_shown_as_it_would_be_typed() {
    let shown = |number: &str| quantity_text(number.parse().unwrap());
    assert_eq!(shown("12.50"), "12,5");
    assert_eq!(shown("1234567.125"), "1.234.567,125");
    assert_eq!(shown("-1000"), "-1.000");
    assert_eq!(shown("-0.0"), "0");
    assert_eq!(shown("0.04"), "0,04");
}

proptest! {
    #[test]
    fn a_shown_quantity_reads_back(digits in -999_999_999_999_i64..1_000_000_000_000, places in 0_u32..7) {
        let number = Decimal::new(digits, places);
        prop_assert_eq!(parse_quantity(&quantity_text(number)), Ok(number));
    }

    #[test]
    fn any_text_is_read_or_refused_without_a_fall(text: String, looks_like in "[-(.,0-9 đ)]{0,12}") {
        let _ = parse_amount(&text);
        if let Ok(amount) = parse_amount(&looks_like) {
            prop_assert_eq!(parse_amount(&amount.to_string()), Ok(amount));
        }
    }
}
