//! Số tiền bằng chữ gõ tay: the words of a paper made elsewhere, in whatever usual style.

use super::Money;
use super::in_words::{EmptyGroups, Wording, in_words};
use crate::fold::nfc;

/// Do the words say the amount? Empty groups may be skipped or spoken, "linh" be "lẻ", "nghìn" be
/// "ngàn", "bốn" stand for "tư"; "đồng", "chẵn", case and punctuation do not count. Accents do: a word
/// without its accents is another word. Words without a number say no amount.
pub fn says(words: &str, amount: Money) -> bool {
    let told = plain_words(words);
    let said = |empty_groups| {
        let wording = Wording {
            empty_groups,
            ..Wording::default()
        };
        plain_words(&in_words(amount.as_dong(), wording)) == told
    };
    said(EmptyGroups::Skip) || said(EmptyGroups::Speak)
}

/// Number words in one spelling, without what only dresses an amount.
fn plain_words(words: &str) -> Vec<String> {
    let lower = nfc(words).to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let plain = words.filter_map(|word| match word {
        "" | "đồng" | "chẵn" => None,
        "lẻ" => Some("linh"),
        "ngàn" => Some("nghìn"),
        "bốn" => Some("tư"),
        "tỉ" => Some("tỷ"),
        word => Some(word),
    });
    plain.map(str::to_owned).collect()
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

    proptest::proptest! {
        #[test]
        fn what_the_program_writes_it_reads_back_and_takes_for_no_other(amount in 0_i64..10_000_000_000_000, other in 1_i64..1_000_000_000) {
            let words = super::super::in_words::amount_in_words(Money::dong(amount));
            proptest::prop_assert!(say(&words, amount));
            proptest::prop_assert!(!say(&words, amount + other));
        }
    }
}
