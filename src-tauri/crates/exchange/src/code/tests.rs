use std::collections::BTreeSet;

use super::{Code, Effect};

#[test]
fn every_code_has_a_sentence_that_ends_and_its_own_wire_string() {
    let mut seen = BTreeSet::new();
    for code in Code::ALL {
        let sentence = code.sentence();
        assert!(sentence.ends_with('.'), "{code} has no sentence");
        assert!(
            !sentence.contains("Vui lòng") && !sentence.contains('!'),
            "{code}"
        );
        assert!(seen.insert(code.wire()), "{code} stands twice");
    }
}

#[test]
fn the_first_letter_says_what_the_code_does() {
    assert_eq!(Code::FileCorrupt.effect(), Effect::RefusesFile);
    assert_eq!(Code::DuplicateInList.effect(), Effect::RejectsRow);
    assert_eq!(Code::Age.effect(), Effect::Warns);
    assert_eq!(Code::CardTextName.effect(), Effect::RefusesCard);
}
