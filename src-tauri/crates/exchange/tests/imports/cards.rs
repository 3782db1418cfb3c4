//! Every scanned card of the practice file gives what is written down for it.

use exchange::card_text::read_cards;
use serde_json::Value;

use crate::practice_files::bytes;

const FIELDS: &[(&str, &str)] = &[
    ("n", "n"),
    ("status", "status"),
    ("codes", "codes"),
    ("cccd", "number"),
    ("cmnd", "old_number"),
    ("ho_ten", "name"),
    ("ngay_sinh", "born_on"),
    ("dia_chi", "address"),
    ("ngay_cap", "issued_on"),
];

#[test]
fn scanned_cards_give_the_expected_answers() {
    let text = String::from_utf8(bytes("cccd.txt")).unwrap();
    let cards = read_cards(text.split('\n'));
    let expected = String::from_utf8(bytes("cccd.expected.jsonl")).unwrap();
    let expected: Vec<Value> = expected
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!((cards.len(), expected.len()), (40, 40));
    for (card, wanted) in cards.iter().zip(&expected) {
        let given = serde_json::to_value(card).unwrap();
        for (expected, field) in FIELDS {
            assert_eq!(given[field], wanted[expected], "{}: {field}", wanted["n"]);
        }
        let sex = card.card.sex.map(|sex| sex.label());
        assert_eq!(sex, wanted["gioi_tinh"].as_str(), "{}", wanted["n"]);
        assert_eq!(given.get("repeats"), wanted.get("repeats"));
    }
}
