//! Số tiền trong ô: a number or a typed text, in the unit of its column, as whole đồng.

use domain::fold::fold;
use domain::money::Money;
use domain::number_text::parse_quantity;
use rust_decimal::Decimal;

use crate::code::Code;
use crate::spreadsheet::Cell;

/// What an amount cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    /// Nothing.
    Blank,
    /// An amount, and whether it was typed as text.
    Sum {
        /// The amount.
        money: Money,
        /// Whether the cell holds text.
        as_text: bool,
    },
    /// No amount; the code says why.
    Unreadable(Code),
}

impl Amount {
    /// The amount; nothing when the cell is blank or unreadable.
    pub fn money(self) -> Option<Money> {
        match self {
            Amount::Sum { money, .. } => Some(money),
            Amount::Blank | Amount::Unreadable(_) => None,
        }
    }

    /// The codes that the cell gives its row.
    pub fn codes(self) -> impl Iterator<Item = Code> {
        let codes = match self {
            Amount::Blank => [None, None],
            Amount::Unreadable(code) => [Some(code), None],
            Amount::Sum { money, as_text } => [
                as_text.then_some(Code::AmountText),
                money.is_negative().then_some(Code::AmountNegative),
            ],
        };
        codes.into_iter().flatten()
    }
}

/// The sum of amounts from a file, held within what a JSON number carries: a file may state
/// anything, and that must not stop the program.
pub(crate) fn bounded_sum(amounts: impl IntoIterator<Item = Money>) -> Money {
    let sum = amounts
        .into_iter()
        .fold(0_i64, |sum, money| sum.saturating_add(money.as_dong()));
    Money::dong(sum.clamp(-Money::GREATEST.as_dong(), Money::GREATEST.as_dong()))
}

/// The first amount that a sentence names with its unit: "786 triệu đồng", "1.651.000.000 đ".
pub(crate) fn amount_in_sentence(text: &str) -> Option<Money> {
    let text = domain::fold::tidy(text);
    let is_figure = |letter: char| letter.is_ascii_digit() || ".,".contains(letter);
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let from = &rest[start..];
        let end = from.find(|letter| !is_figure(letter)).unwrap_or(from.len());
        let unit_words: Vec<&str> = from[end..].split_whitespace().take(2).collect();
        for words in [
            unit_words.join(" "),
            unit_words.first().copied().unwrap_or_default().to_owned(),
        ] {
            let words = words.trim_end_matches([',', '.', ';', ')', ':']);
            let told = format!("{} {words}", from[..end].trim_end_matches(['.', ',']));
            if let (_, Some(_)) = split_unit(&told)
                && let Amount::Sum { money, .. } = read_text(&told, 1, true)
            {
                return Some(money);
            }
        }
        rest = &from[end..];
    }
    None
}

/// Reads an amount cell; `unit` is how many đồng one unit of the column is. In a sheet without
/// types (`is_typed` false) plain figures are no remark.
pub(crate) fn read_amount(cell: &Cell, unit: i64, is_typed: bool) -> Amount {
    match cell {
        Cell::Empty => Amount::Blank,
        Cell::Number(number) => in_dong(*number, unit, false),
        Cell::Text(text) => read_text(text, unit, is_typed),
        Cell::Error => Amount::Unreadable(Code::FormulaError),
        Cell::FormulaWithoutValue => Amount::Unreadable(Code::FormulaNoValue),
        Cell::Day(_) | Cell::Truth(_) => Amount::Unreadable(Code::AmountNotNumber),
    }
}

fn in_dong(number: Decimal, unit: i64, as_text: bool) -> Amount {
    let Some(dong) = number.checked_mul(unit.into()) else {
        return Amount::Unreadable(Code::AmountNotNumber);
    };
    if !dong.is_integer() {
        return Amount::Unreadable(Code::AmountFraction);
    }
    match Money::rounded(dong) {
        Some(money) => Amount::Sum { money, as_text },
        None => Amount::Unreadable(Code::AmountNotNumber),
    }
}

fn read_text(text: &str, unit: i64, is_typed: bool) -> Amount {
    let text = domain::fold::tidy(text);
    let bare = text.trim_matches(['\'', '"', '`', ' ']);
    if bare.is_empty() || bare.chars().all(|letter| "-–—_. ".contains(letter)) {
        return Amount::Blank;
    }
    let (figures, own_unit) = split_unit(bare);
    let unit = own_unit.unwrap_or(unit);
    let as_text = is_typed || own_unit.is_some();
    match number_of(figures) {
        Some(number) => in_dong(number, unit, as_text),
        None => Amount::Unreadable(Code::AmountNotNumber),
    }
}

/// "100 triệu đồng" as "100" and a million; a bracket that closes behind the unit stays.
fn split_unit(text: &str) -> (&str, Option<i64>) {
    let inner = text
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(text);
    let Some(end) = inner
        .rfind(|letter: char| letter.is_ascii_digit())
        .map(|at| at + 1)
    else {
        return (text, None);
    };
    let unit = fold(&inner[end..]);
    let unit: String = unit
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let dong = match unit.as_str() {
        "" => return (text, None),
        "d" | "dong" | "vnd" | "dongchan" => 1,
        "nghin" | "nghindong" | "ngan" | "ngandong" => 1_000,
        "trieu" | "trieudong" | "tr" | "trd" | "trdong" => 1_000_000,
        "ty" | "tydong" => 1_000_000_000,
        _ => return (text, None),
    };
    if inner.len() == text.len() {
        (inner[..end].trim(), Some(dong))
    } else {
        // "(1.000.000 đ)": negative, with the unit inside.
        (text[..=end].trim_end(), Some(dong))
    }
}

/// The number of a text in Vietnamese spelling, or in another one that can mean nothing else.
fn number_of(figures: &str) -> Option<Decimal> {
    let closed = if figures.starts_with('(') && !figures.ends_with(')') {
        format!("{figures})")
    } else {
        figures.to_owned()
    };
    if let Ok(number) = parse_quantity(&closed) {
        return Some(number);
    }
    let commas = closed.matches(',').count();
    let dots = closed.matches('.').count();
    if commas >= 2 && dots <= 1 {
        // "1,234,567": several commas can only group.
        return parse_quantity(&swapped(&closed)).ok();
    }
    let decimals = closed
        .rsplit_once('.')
        .map_or(0, |(_, decimals)| decimals.trim_end_matches(')').len());
    if dots == 1 && commas == 0 && decimals != 3 {
        // "73.5": a dot before other than three figures cannot group.
        return parse_quantity(&closed.replace('.', ",")).ok();
    }
    None
}

fn swapped(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            ',' => '.',
            '.' => ',',
            other => other,
        })
        .collect()
}
