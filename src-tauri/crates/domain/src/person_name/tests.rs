use proptest::prelude::*;

use super::*;

#[test]
fn words_come_in_the_order_of_the_vietnamese_alphabet() {
    let ordered = [
        "An", "Anh", "Ành", "Ảnh", "Ãnh", "Ánh", "Ạnh", "Ăn", "Ân", "Ba", "dung", "Dung", "Dũng",
        "Dựng", "Đan", "Đặng", "Đức", "Em", "Ê", "Giang", "Oanh", "Ôn", "Ơn", "Uyên", "Ưng", "Vân",
    ];
    for pair in ordered.windows(2) {
        assert_eq!(collate(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
    }
}

#[test]
fn one_text_in_two_unicode_forms_stands_in_one_place() {
    assert_eq!(
        collate("Ti\u{1EBF}n", "Tie\u{302}\u{301}n"),
        Ordering::Equal
    );
    assert_eq!(
        sort_key("Vũ Ti\u{1EBF}n"),
        sort_key(" Vũ  Tie\u{302}\u{301}n")
    );
}

#[test]
fn a_list_of_trainees_goes_by_ten_then_ho_then_dem() {
    let ordered = [
        "Lò Thị An",
        "Nguyễn Văn An",
        "Tẩn A Ánh",
        "Đặng Văn Bình",
        "Đặng Xuân Bình",
        "Vàng Thị Bình",
        "Giàng A Dũng",
        "Bùi Thị Đào",
        "Phàn Tả Mẩy",
        "Páo",
        "Giàng A Páo",
    ];
    let mut shuffled = ordered;
    shuffled.reverse();
    shuffled.sort_by(|one, other| compare(one, other));
    assert_eq!(shuffled, ordered);
    shuffled.reverse();
    shuffled.sort_by_cached_key(|name| sort_key(name));
    assert_eq!(shuffled, ordered);
}

#[test]
fn names_in_capitals_stand_among_the_others() {
    let mut names = [
        "TRẦN THỊ DUNG",
        "Nguyễn Thị Dung",
        "Vũ Thị Dung",
        "PHẠM THỊ DUNG",
    ];
    names.sort_by(|one, other| compare(one, other));
    assert_eq!(
        names,
        [
            "Nguyễn Thị Dung",
            "PHẠM THỊ DUNG",
            "TRẦN THỊ DUNG",
            "Vũ Thị Dung"
        ]
    );
    assert_eq!(compare("Vũ Dung", "VŨ DUNG"), Ordering::Less);
}

#[test]
fn a_shorter_ho_comes_before_a_longer_one_that_begins_alike() {
    let parts = |family: &str, middle: &str| NameParts {
        family: family.into(),
        middle: middle.into(),
        given: "Tú".into(),
    };
    let key = |family, middle| parts(family, middle).sort_key(NameOrder::GivenFamilyMiddle);
    assert!(key("Hồ", "Yên") < key("Hồ An", "Bích"));
    assert!(key("", "Yên") < key("An", ""));
}

#[test]
fn the_usual_split_may_be_overridden_and_the_order_chosen() {
    let usual = NameParts::of(" Nguyễn Thị  Ngọc Ánh ");
    assert_eq!(usual.family, "Nguyễn");
    assert_eq!(usual.middle, "Thị Ngọc");
    assert_eq!(usual.given, "Ánh");
    assert_eq!(NameParts::of("Páo").given, "Páo");
    assert_eq!(NameParts::of(""), NameParts::default());

    let first = NameParts::of("Vũ An Tú");
    let second = NameParts::of("Bùi Yên Tú");
    let keys = |order| (first.sort_key(order), second.sort_key(order));
    let (one, other) = keys(NameOrder::GivenFamilyMiddle);
    assert!(one > other);
    let (one, other) = keys(NameOrder::GivenMiddleFamily);
    assert!(one < other);
}

/// The order as it is meant: part by part, upper and lower case only between equals.
fn part_by_part(one: &str, other: &str) -> Ordering {
    let (one, other) = (NameParts::of(one), NameParts::of(other));
    let whole = |name: &NameParts| format!("{} {} {}", name.given, name.family, name.middle);
    let parts = regardless_of_case();
    parts
        .compare(&one.given, &other.given)
        .then_with(|| parts.compare(&one.family, &other.family))
        .then_with(|| parts.compare(&one.middle, &other.middle))
        .then_with(|| collate(&whole(&one), &whole(&other)))
}

proptest! {
    // Few letters, so that names often differ in a tone or in case alone; one is not Latin.
    #[test]
    fn the_keys_order_people_part_by_part(
        one in "[aáạAưl\u{738B} ]{0,6}",
        other in "[aáạAưl\u{738B} ]{0,6}",
    ) {
        prop_assert_eq!(compare(&one, &other), part_by_part(&one, &other));
    }

    #[test]
    fn no_key_of_a_part_holds_the_zero_byte_that_separates_parts(part in "[^ ]*") {
        let mut key = Vec::new();
        write_key(regardless_of_case(), &tidy(&part), &mut key);
        prop_assert!(!key.contains(&0));
    }
}
