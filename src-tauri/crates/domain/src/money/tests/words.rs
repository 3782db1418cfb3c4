use proptest::prelude::*;

use crate::money::Money;
use crate::money::in_words::*;

const SKIP: Wording = Wording {
    empty_groups: EmptyGroups::Skip,
    empty_tens: EmptyTens::Linh,
    thousand: Thousand::Nghin,
};
const SPEAK: Wording = Wording {
    empty_groups: EmptyGroups::Speak,
    ..SKIP
};

#[test]
fn every_number_of_the_table_reads_as_written_in_both_styles() {
    let rows = include_str!("../../../testdata/number-words.csv")
        .lines()
        .skip(1);
    let mut read = 0;
    for row in rows {
        let cells: Vec<&str> = row.split(',').collect();
        let number = cells[0].parse().unwrap();
        assert_eq!(
            in_words(number, SKIP),
            cells[1],
            "{number} with empty groups skipped"
        );
        assert_eq!(
            in_words(number, SPEAK),
            cells[2],
            "{number} with empty groups spoken"
        );
        read += 1;
    }
    assert_eq!(read, 86);
}

#[test]
fn an_amount_begins_with_a_capital_and_ends_with_its_unit() {
    let words = |amount| amount_in_words(Money::dong(amount));
    assert_eq!(words(1_500_000), "Một triệu năm trăm nghìn đồng");
    assert_eq!(words(0), "Không đồng");
    assert_eq!(words(-500_000), "Âm năm trăm nghìn đồng");
    assert_eq!(words(736_000_000), "Bảy trăm ba mươi sáu triệu đồng");
}

#[test]
fn an_office_in_the_south_reads_le_and_ngan() {
    let south = Wording {
        empty_tens: EmptyTens::Le,
        thousand: Thousand::Ngan,
        ..SKIP
    };
    assert_eq!(in_words(1005, south), "một ngàn không trăm lẻ năm");
    let amount = Money::dong(105_000);
    assert_eq!(
        amount_in_words_as(amount, south),
        "Một trăm lẻ năm ngàn đồng"
    );
}

#[test]
fn a_number_beyond_a_billion_reads_what_stands_before_ty_as_a_number() {
    assert_eq!(in_words(1_000_000_000_000, SKIP), "một nghìn tỷ");
    assert_eq!(
        in_words(12_345_000_000_000, SKIP),
        "mười hai nghìn ba trăm bốn mươi lăm tỷ"
    );
    assert_eq!(in_words(2_000_000_000_000_000_000, SPEAK), "hai tỷ tỷ");
}

#[test]
fn the_known_slips_of_other_programs_are_not_ours() {
    assert_eq!(in_words(1001, SKIP), "một nghìn không trăm linh một");
    assert_eq!(
        in_words(1_000_000_000_005, SKIP),
        "một nghìn tỷ không trăm linh năm"
    );
    assert_eq!(
        in_words(1_000_000_000_005, SPEAK),
        "một nghìn tỷ không triệu không nghìn không trăm linh năm"
    );
    assert_eq!(in_words(1_000_000, SPEAK), "một triệu");
    assert_eq!(in_words(-21, SKIP), "âm hai mươi mốt");
}

/// Reads words back by the plain meaning of each word: an independent way to the number.
fn number_of(words: &str) -> i128 {
    let (mut before_ty, mut groups, mut group, mut digit) = (0, 0, 0, 0);
    for word in words.trim_start_matches("âm ").split(' ') {
        match word {
            "linh" => {}
            "mười" => group += 10,
            "mươi" => group += std::mem::take(&mut digit) * 10,
            "trăm" => group += std::mem::take(&mut digit) * 100,
            "nghìn" | "triệu" => {
                let unit = if word == "nghìn" { 1000 } else { 1_000_000 };
                groups += (group + digit) * unit;
                (group, digit) = (0, 0);
            }
            "tỷ" => {
                before_ty = (before_ty + groups + group + digit) * 1_000_000_000;
                (groups, group, digit) = (0, 0, 0);
            }
            _ => {
                digit = match word {
                    "không" => 0,
                    "một" | "mốt" => 1,
                    "hai" => 2,
                    "ba" => 3,
                    "bốn" | "tư" => 4,
                    "năm" | "lăm" => 5,
                    "sáu" => 6,
                    "bảy" => 7,
                    "tám" => 8,
                    "chín" => 9,
                    other => panic!("not a number word: {other:?}"),
                }
            }
        }
    }
    let size = before_ty + groups + group + digit;
    if words.starts_with("âm ") {
        -size
    } else {
        size
    }
}

proptest! {
    #[test]
    fn the_words_of_any_number_mean_that_number(number: i64, scale in 0_u32..19) {
        let number = number / 10_i64.pow(scale);
        prop_assert_eq!(number_of(&in_words(number, SKIP)), i128::from(number));
        prop_assert_eq!(number_of(&in_words(number, SPEAK)), i128::from(number));
    }
}
