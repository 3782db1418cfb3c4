//! What stands in the number column: a running number, a group's letter or Roman numeral.

/// Số thứ tự của dòng.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Marker {
    /// Nothing, or a text that numbers nothing.
    None,
    /// "1", "02", "3.": a row of the list.
    Number(u32),
    /// "1.2": the parts.
    Nested(Vec<u32>),
    /// "I", "II.": a group.
    Roman(u32),
    /// "A", "b)": a group.
    Letter(char),
}

impl Marker {
    /// Reads the text of the number column.
    pub fn of(text: &str) -> Marker {
        let bare = text
            .trim()
            .trim_matches(['.', ')', '(', '/', ':', '-', ' ']);
        if bare.is_empty() {
            return Marker::None;
        }
        let parts: Option<Vec<u32>> = bare
            .split('.')
            .map(|part| part.trim().parse().ok())
            .collect();
        match parts.as_deref() {
            Some([number]) => return Marker::Number(*number),
            Some(_) => return Marker::Nested(parts.unwrap_or_default()),
            None => {}
        }
        if let Some(number) = roman(bare) {
            return Marker::Roman(number);
        }
        let mut letters = bare.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.is_alphabetic() => Marker::Letter(letter),
            _ => Marker::None,
        }
    }

    /// Whether the row is numbered as a row of the list.
    pub fn is_number(&self) -> bool {
        matches!(self, Marker::Number(_) | Marker::Nested(_))
    }

    /// Whether the row is numbered as a group.
    pub fn is_group(&self) -> bool {
        matches!(self, Marker::Roman(_) | Marker::Letter(_))
    }
}

/// The value of a Roman numeral up to 89; larger groups are letters.
fn roman(text: &str) -> Option<u32> {
    let digits: Option<Vec<u32>> = text
        .chars()
        .map(|letter| match letter {
            'I' => Some(1),
            'V' => Some(5),
            'X' => Some(10),
            'L' => Some(50),
            _ => None,
        })
        .collect();
    let digits = digits?;
    let value: u32 =
        digits
            .iter()
            .enumerate()
            .fold(0, |sum, (at, digit)| match digits.get(at + 1) {
                Some(next) if next > digit => sum.wrapping_sub(*digit),
                _ => sum.wrapping_add(*digit),
            });
    (text.len() <= 8 && (1..90).contains(&value)).then_some(value)
}
