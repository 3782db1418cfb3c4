//! Viết bằng chữ: numbers and amounts in Vietnamese words.
//!
//! No legal text fixes the reading; both usual styles and both regional spellings are offered.

use super::Money;

/// How a group of three zeros in the middle of a number is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EmptyGroups {
    /// Passed over: 1.000.005 is "một triệu không trăm linh năm".
    #[default]
    Skip,
    /// Said: 1.000.005 is "một triệu không nghìn không trăm linh năm".
    Speak,
}

/// The word for an empty place of tens, as in 105.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EmptyTens {
    /// "một trăm linh năm", usual in the north.
    #[default]
    Linh,
    /// "một trăm lẻ năm", usual in the south.
    Le,
}

/// The word for a thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Thousand {
    /// "nghìn", usual in the north.
    #[default]
    Nghin,
    /// "ngàn", usual in the south.
    Ngan,
}

/// The choices an office makes once about how numbers are read; the default is the northern way
/// with empty groups skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wording {
    /// What happens to a group of three zeros in the middle.
    pub empty_groups: EmptyGroups,
    /// "linh" or "lẻ".
    pub empty_tens: EmptyTens,
    /// "nghìn" or "ngàn".
    pub thousand: Thousand,
}

const DIGITS: [&str; 10] = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
];
const BILLION: u64 = 1_000_000_000;

/// Số tiền viết bằng chữ: "Một triệu năm trăm nghìn đồng", in the default wording.
pub fn amount_in_words(amount: Money) -> String {
    amount_in_words_as(amount, Wording::default())
}

/// The amount with a capital first letter and "đồng", in the wording of the office.
pub fn amount_in_words_as(amount: Money, wording: Wording) -> String {
    let mut words = in_words(amount.as_dong(), wording);
    words.push_str(" đồng");
    capitalized(&words)
}

/// A whole number in lower-case words; a negative one begins with "âm".
pub fn in_words(number: i64, wording: Wording) -> String {
    let mut words = Vec::new();
    if number < 0 {
        words.push("âm");
    }
    match number.unsigned_abs() {
        0 => words.push(DIGITS[0]),
        size => wording.read(size, &mut words),
    }
    words.join(" ")
}

fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

impl Wording {
    /// Reads a number above zero: what stands before "tỷ" is a number of its own.
    fn read(self, size: u64, words: &mut Vec<&'static str>) {
        let (billions, below) = (size / BILLION, size % BILLION);
        if billions > 0 {
            self.read(billions, words);
            words.push("tỷ");
        }
        if below == 0 {
            return;
        }
        let mut spoken = billions > 0;
        let mut rest = below;
        for (unit, name) in self.groups() {
            let group = rest / unit;
            rest %= unit;
            if group > 0 {
                self.read_group(group, spoken, words);
            } else if spoken && rest > 0 && self.empty_groups == EmptyGroups::Speak {
                words.push(DIGITS[0]);
            } else {
                continue;
            }
            words.extend(name);
            spoken = true;
        }
    }

    /// The groups of three digits below a billion: their unit and its word, the greatest first.
    fn groups(self) -> [(u64, Option<&'static str>); 3] {
        let thousand = match self.thousand {
            Thousand::Nghin => "nghìn",
            Thousand::Ngan => "ngàn",
        };
        [
            (1_000_000, Some("triệu")),
            (1000, Some(thousand)),
            (1, None),
        ]
    }

    /// Reads 1 to 999; `after_greater` makes an empty place of hundreds heard ("không trăm").
    fn read_group(self, group: u64, after_greater: bool, words: &mut Vec<&'static str>) {
        let [hundreds, tens, units] = [100, 10, 1].map(|place| (group / place % 10) as usize);
        let hundreds_spoken = hundreds > 0 || after_greater;
        if hundreds_spoken {
            words.extend([DIGITS[hundreds], "trăm"]);
        }
        match tens {
            0 if units > 0 && hundreds_spoken => words.push(match self.empty_tens {
                EmptyTens::Linh => "linh",
                EmptyTens::Le => "lẻ",
            }),
            0 => {}
            1 => words.push("mười"),
            _ => words.extend([DIGITS[tens], "mươi"]),
        }
        match (tens, units) {
            (_, 0) => {}
            (2.., 1) => words.push("mốt"),
            (2.., 4) => words.push("tư"),
            (1.., 5) => words.push("lăm"),
            _ => words.push(DIGITS[units]),
        }
    }
}
