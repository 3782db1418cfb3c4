//! Số tiền bằng chữ gõ tay: the words of a paper made elsewhere, in whatever usual style.

use super::Money;
use super::in_words::{EmptyGroups, Wording, in_words};
use crate::fold::{fold, nfc};

/// Words of the same meaning, and the one that stands for both.
const ALIKE: [(&str, &str); 4] = [
    ("lẻ", "linh"),
    ("ngàn", "nghìn"),
    ("bốn", "tư"),
    ("tỉ", "tỷ"),
];
/// What only dresses an amount.
const DRESS: [&str; 2] = ["đồng", "chẵn"];

/// Do the words say the amount? Empty groups may be skipped or spoken, "linh" be "lẻ", "nghìn" be
/// "ngàn", "bốn" stand for "tư"; "đồng", "chẵn", case and punctuation do not count. Accents do: a word
/// without its accents is another word. Words without a number say no amount.
pub fn says(words: &str, amount: Money) -> bool {
    agree(words, amount, |text| nfc(text).to_lowercase())
}

/// The same where accents do not count either, for lists that were typed without them.
pub fn says_without_accents(words: &str, amount: Money) -> bool {
    agree(words, amount, fold)
}

fn agree(words: &str, amount: Money, spelt: impl Fn(&str) -> String) -> bool {
    let told = plain_words(words, &spelt);
    let said = |empty_groups| {
        let wording = Wording {
            empty_groups,
            ..Wording::default()
        };
        plain_words(&in_words(amount.as_dong(), wording), &spelt) == told
    };
    said(EmptyGroups::Skip) || said(EmptyGroups::Speak)
}

/// Number words in one spelling and one style.
fn plain_words(words: &str, spelt: impl Fn(&str) -> String) -> Vec<String> {
    let text = spelt(words);
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let numbers =
        words.filter(|word| !word.is_empty() && DRESS.iter().all(|dress| spelt(dress) != *word));
    let plain = numbers.map(|word| {
        let alike = ALIKE.iter().find(|(other, _)| spelt(other) == word);
        alike.map_or_else(|| word.to_owned(), |(_, plain)| spelt(plain))
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(words: &str, amount: i64) -> bool {
        says(words, Money::dong(amount))
    }

    #[test]
    fn every_usual_style_says_the_same_amount() {
        for words in [
            "Một triệu không trăm linh năm đồng",
            "Một triệu không nghìn không trăm linh năm đồng chẵn./.",
            "MỘT TRIỆU KHÔNG NGÀN KHÔNG TRĂM LẺ NĂM ĐỒNG",
            "(một triệu, không trăm lẻ năm)",
        ] {
            assert!(say(words, 1_000_005), "{words}");
        }
        assert!(say("Hai mươi bốn triệu đồng chẵn", 24_000_000));
        assert!(say("Sáu mươi ba tỉ đồng", 63_000_000_000));
        assert!(say("Âm năm trăm nghìn đồng", -500_000));
    }

    #[test]
    fn a_word_written_in_loose_accents_is_the_same_word() {
        let loose = "Na\u{306}m tra\u{306}m nghi\u{300}n \u{111}o\u{302}\u{300}ng";
        assert!(say(loose, 500_000));
    }

    #[test]
    fn another_amount_or_other_accents_do_not_pass() {
        assert!(!say("Hai mươi tư triệu đồng", 24_300_000));
        assert!(!say("Năm trăm nghin đồng", 500_000));
        assert!(!say("Năm trăm nghìn đồng", -500_000));
        assert!(!say("đồng chẵn./.", 0));
    }

    #[test]
    fn a_list_typed_without_accents_is_read_when_asked_to() {
        let loose = |words, amount| says_without_accents(words, Money::dong(amount));
        assert!(loose(
            "hai muoi bon trieu khong tram le nam ngan",
            24_005_000
        ));
        assert!(loose("Hai mươi tư triệu đồng chẵn./.", 24_000_000));
        assert!(!loose("hai muoi tu trieu dong", 24_300_000));
    }

    proptest::proptest! {
        #[test]
        fn what_the_program_writes_it_reads_back_and_takes_for_no_other(amount in 0_i64..10_000_000_000_000, other in 1_i64..1_000_000_000) {
            let words = super::super::in_words::amount_in_words(Money::dong(amount));
            proptest::prop_assert!(say(&words, amount));
            proptest::prop_assert!(!say(&words, amount + other));
        }
    }
}
