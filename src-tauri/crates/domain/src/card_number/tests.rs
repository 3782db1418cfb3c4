#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;

#[test]
fn a_card_tells_the_province_the_sex_and_the_year_of_birth() {
    let facts = facts("012085004321").unwrap();
    assert_eq!(facts.province_code, "012");
    assert_eq!(facts.sex, Sex::Male);
    assert_eq!(facts.birth_year, 1985);
}

#[test]
fn the_fourth_digit_carries_the_century_and_the_sex() {
    let sex_and_year = |number| facts(number).map(|facts| (facts.sex, facts.birth_year));
    assert_eq!(sex_and_year("012199000001"), Some((Sex::Female, 1999)));
    assert_eq!(sex_and_year("012205000001"), Some((Sex::Male, 2005)));
    assert_eq!(sex_and_year("012300000001"), Some((Sex::Female, 2000)));
}

#[test]
fn an_old_card_or_any_other_text_tells_nothing() {
    for number in [
        "045123456",
        "12085004321",
        "",
        "01208500432x",
        "012085 00432",
        "٠١٢٠٨٥",
    ] {
        assert_eq!(facts(number), None, "{number}");
    }
    assert_eq!(kind("045123456"), Some(CardKind::OldIdentityCard));
    assert_eq!(kind("012085004321"), Some(CardKind::PersonalNumber));
    assert_eq!(kind("12085004321"), None);
    assert!(lacks_leading_zero("12085004321"));
    assert!(!lacks_leading_zero("012085004321"));
}

#[test]
fn the_63_provinces_are_listed_in_order_and_none_other_is_known() {
    assert!(PROVINCE_CODES.is_sorted());
    for known in [
        "001", "006", "010", "011", "012", "015", "019", "020", "096",
    ] {
        assert!(is_known_province(known), "{known}");
    }
    for unknown in ["000", "003", "013", "050", "097", "12", ""] {
        assert!(!is_known_province(unknown), "{unknown}");
    }
}

#[test]
fn the_middle_of_a_number_is_hidden() {
    assert_eq!(mask("012085004388"), "012*******88");
    assert_eq!(mask("045123456"), "045****56");
    assert_eq!(mask("12345"), "*****");
    assert_eq!(mask(""), "");
}

#[test]
fn the_sex_is_read_and_shown_in_vietnamese() {
    assert_eq!(Sex::parse(" NỮ "), Some(Sex::Female));
    assert_eq!(Sex::parse("nam"), Some(Sex::Male));
    assert_eq!(Sex::parse("khác"), None);
    assert_eq!(Sex::Female.label(), "Nữ");
    assert_eq!(serde_json::to_string(&Sex::Female).unwrap(), "\"female\"");
}
