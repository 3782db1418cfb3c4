#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;

mod words;

fn dong(amounts: &[i64]) -> Vec<Money> {
    amounts.iter().copied().map(Money::dong).collect()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn an_amount_is_shown_with_dots_between_thousands() {
    let shown = |amount| Money::dong(amount).to_string();
    assert_eq!(shown(0), "0");
    assert_eq!(shown(999), "999");
    assert_eq!(shown(1000), "1.000");
    assert_eq!(shown(736_000_000), "736.000.000");
    assert_eq!(shown(-1_234_567), "-1.234.567");
    assert_eq!(Money::dong(500_000).with_unit(), "500.000 đ");
    assert_eq!(shown(i64::MIN), "-9.223.372.036.854.775.808");
}

#[test]
fn an_amount_travels_as_a_plain_number() {
    assert_eq!(
        serde_json::to_string(&Money::dong(157_500_000)).unwrap(),
        "157500000"
    );
    assert_eq!(
        serde_json::from_str::<Money>("-5").unwrap(),
        Money::dong(-5)
    );
}

#[test]
fn fractions_and_amounts_too_great_for_json_are_refused() {
    for refused in [
        "1.5",
        "1.0",
        "1e3",
        "\"5\"",
        "null",
        "9007199254740992",
        "-9007199254740992",
    ] {
        assert!(serde_json::from_str::<Money>(refused).is_err(), "{refused}");
    }
    assert_eq!(
        serde_json::from_str::<Money>("9007199254740991").unwrap(),
        Money::GREATEST
    );
    assert!(serde_json::to_string(&Money::dong(1 << 53)).is_err());
    assert_eq!(
        Money::checked(i64::MIN),
        Err(MoneyOutOfRange { dong: i64::MIN })
    );
    assert_eq!(Money::checked(-(1 << 53) + 1), Ok(-Money::GREATEST));
}

#[test]
fn typescript_sees_a_number() {
    assert_eq!(Money::decl(&ts_rs::Config::new()), "type Money = number;");
}

#[test]
fn a_product_is_rounded_once_and_half_up() {
    let times = |amount, factor| Money::dong(amount).times(decimal(factor));
    assert_eq!(times(1, "0.5"), Money::dong(1));
    assert_eq!(times(-1, "0.5"), Money::dong(-1));
    assert_eq!(times(3, "0.5"), Money::dong(2));
    assert_eq!(times(5, "0.5"), Money::dong(3));
    assert_eq!(times(1, "0.4999999"), Money::ZERO);
    assert_eq!(times(157_500_000, "0.7"), Money::dong(110_250_000));
    // Rounded in two steps, 0.4545 would become 0.455, then 0.46, then 0.5, then one đồng.
    assert_eq!(times(1, "0.4545"), Money::ZERO);
}

#[test]
fn a_product_of_typed_numbers_that_leaves_the_range_is_no_amount() {
    assert_eq!(
        Money::of_product(decimal("2.5"), decimal("15000.2")),
        Some(Money::dong(37_501))
    );
    assert_eq!(Money::of_product(Decimal::MAX, Decimal::TWO), None);
    assert_eq!(
        Money::of_product(decimal("9007199254740992"), Decimal::ONE),
        None
    );
    assert_eq!(
        Money::rounded(decimal("9007199254740991.4")),
        Some(Money::GREATEST)
    );
    assert_eq!(Money::rounded(decimal("9007199254740991.5")), None);
}

#[test]
fn a_share_in_percent_needs_a_whole() {
    assert_eq!(
        Money::dong(30).percent_of(Money::dong(40)),
        Some(decimal("75"))
    );
    assert_eq!(Money::dong(30).percent_of(Money::ZERO), None);
}

#[test]
fn support_is_split_by_weights_without_losing_a_dong() {
    let split = |amount, weights: &[i64]| Money::dong(amount).split(weights);
    assert_eq!(split(100, &[1, 1, 1]), dong(&[34, 33, 33]));
    assert_eq!(split(-100, &[1, 1, 1]), dong(&[-34, -33, -33]));
    // Exact shares 10/6, 20/6, 30/6: the first loses most and gets the đồng left over.
    assert_eq!(split(10, &[1, 2, 3]), dong(&[2, 3, 5]));
    assert_eq!(
        split(250_000_000, &[70, 30]),
        dong(&[175_000_000, 75_000_000])
    );
    assert_eq!(split(5, &[0, 0]), dong(&[3, 2]));
    assert_eq!(split(5, &[-3, 1]), dong(&[0, 5]));
    assert_eq!(split(5, &[]), []);
}

proptest! {
    #[test]
    fn parts_always_add_up_and_stay_within_a_dong_of_their_share(
        amount: i64,
        weights in proptest::collection::vec(0..=i64::MAX, 1..20),
    ) {
        let parts = Money::dong(amount).split(&weights);
        let sum: i128 = parts.iter().map(|part| i128::from(part.as_dong())).sum();
        prop_assert_eq!(sum, i128::from(amount));
        let total: i128 = weights.iter().copied().map(i128::from).sum();
        if total > 0 {
            for (part, weight) in parts.iter().zip(&weights) {
                let share = i128::from(amount) * i128::from(*weight) / total;
                prop_assert!((i128::from(part.as_dong()) - share).abs() <= 1);
            }
        }
    }

    #[test]
    fn what_is_shown_reads_back(amount in -(1_i64 << 53) + 1..1_i64 << 53) {
        let shown = Money::dong(amount).to_string();
        prop_assert_eq!(crate::number_text::parse_amount(&shown), Ok(Money::dong(amount)));
    }
}
