use proptest::prelude::*;

use super::*;

#[test]
fn a_name_is_found_without_its_marks() {
    assert_eq!(fold("Nguyễn Thị Đặng Ước Hoà"), "nguyen thi dang uoc hoa");
    assert_eq!(fold("ĐẶNG VĂN ĐỨC"), "dang van duc");
    assert_eq!(fold("điện ở"), "dien o");
}

#[test]
fn both_places_of_the_tone_and_both_unicode_forms_fold_alike() {
    assert_eq!(fold("Xã Định Hoá"), fold("Xã Định Hóa"));
    let (composed, decomposed) = ("T\u{1EBF}t", "Te\u{302}\u{301}t");
    assert_ne!(composed, decomposed);
    assert_eq!(nfc(decomposed), composed);
    assert_eq!(tidy(decomposed), composed);
    assert_eq!(fold(decomposed), "tet");
}

#[test]
fn every_vietnamese_letter_folds_to_a_plain_one() {
    let letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    let plain = [
        ("a", 17),
        ("e", 11),
        ("i", 5),
        ("o", 17),
        ("u", 11),
        ("y", 5),
        ("d", 1),
    ];
    let expected: String = plain
        .iter()
        .map(|(letter, times)| letter.repeat(*times))
        .collect();
    assert_eq!(fold(letters), expected);
    assert_eq!(fold(&letters.to_uppercase()), expected);
}

#[test]
fn pasted_text_loses_what_nobody_sees() {
    let pasted = "\u{FEFF} Giàng\u{A0}A\u{200B}\t Páo \r\n";
    assert_eq!(tidy(pasted), "Giàng A Páo");
    assert_eq!(tidy("dòng một\r\ndòng hai\0"), "dòng một dòng hai");
    assert_eq!(tidy(" \u{200D} "), "");
}

#[test]
fn the_soft_hyphen_survives_until_old_encodings_are_converted() {
    // "xư" in the TCVN3 encoding.
    assert_eq!(tidy("x\u{AD}"), "x\u{AD}");
    assert_eq!(fold("hợp\u{AD}đồng"), "hopdong");
}

#[test]
fn any_apostrophe_finds_the_same_name() {
    assert_eq!(fold("H’Mông"), "h'mong");
    assert_eq!(fold("H'Mông"), "h'mong");
}

proptest! {
    #[test]
    fn tidying_and_folding_twice_changes_nothing_more(text: String) {
        let (tidied, folded) = (tidy(&text), fold(&text));
        prop_assert_eq!(tidy(&tidied), tidied.clone());
        prop_assert_eq!(fold(&tidied), folded);
    }
}

#[test]
fn a_text_is_tidy_when_tidying_changes_nothing() {
    for text in [
        "",
        "Lò Văn Pản",
        " Lò",
        "Lò ",
        "Lò  Văn",
        "Lo\u{300}",
        "Lò\u{A0}Văn",
        "Lò\u{200B}",
        "Lò\tVăn",
        "c\u{AD}",
    ] {
        assert_eq!(is_tidy(text), tidy(text) == text, "{text:?}");
    }
}

#[test]
fn spaces_at_the_ends_are_no_mending_but_loose_marks_and_hidden_signs_are() {
    assert!(!is_mended(" Lò  Văn Pản "));
    assert!(is_mended("Lo\u{300}"));
    assert!(is_mended("Lò\u{A0}Văn"));
    assert!(is_mended("Lò\u{200B}"));
}
