//! Takes a typed address apart into its units: "bản Nà Đông, xã Ma Quai, huyện Sìn Hồ, Lai Châu".

use domain::fold::fold;

use super::register::Register;

/// Tên một đơn vị hành chính, without accents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct UnitName {
    /// "xa", "phuong", "thi tran", "dac khu"; empty when the text does not say.
    pub kind: String,
    /// The bare name: "binh lu".
    pub key: String,
}

/// The units that an address names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Address {
    pub commune: Option<UnitName>,
    pub district: Option<UnitName>,
    pub province: Option<UnitName>,
}

/// Where a piece stands in its address.
#[derive(Debug, Clone, Copy)]
struct Place {
    from_end: usize,
    commune_before: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Commune,
    District,
    Province,
}

/// Words before a name, longer ones first; each with its level and the kind it stands for.
const PREFIXES: &[(&str, Level, &str)] = &[
    ("thi tran ", Level::Commune, "thi tran"),
    ("thi xa ", Level::District, "thi xa"),
    ("thanh pho ", Level::District, "thanh pho"),
    ("dac khu ", Level::Commune, "dac khu"),
    ("phuong ", Level::Commune, "phuong"),
    ("huyen ", Level::District, "huyen"),
    ("tinh ", Level::Province, "tinh"),
    ("quan ", Level::District, "quan"),
    ("xa ", Level::Commune, "xa"),
    ("tt. ", Level::Commune, "thi tran"),
    ("tt.", Level::Commune, "thi tran"),
    ("tx. ", Level::District, "thi xa"),
    ("tx.", Level::District, "thi xa"),
    ("tp. ", Level::District, "thanh pho"),
    ("tp.", Level::District, "thanh pho"),
    ("tp ", Level::District, "thanh pho"),
    ("tt ", Level::Commune, "thi tran"),
    ("tx ", Level::District, "thi xa"),
    ("x. ", Level::Commune, "xa"),
    ("x.", Level::Commune, "xa"),
    ("p. ", Level::Commune, "phuong"),
    ("p.", Level::Commune, "phuong"),
    ("h. ", Level::District, "huyen"),
    ("h.", Level::District, "huyen"),
    ("t. ", Level::Province, "tinh"),
    ("t.", Level::Province, "tinh"),
];
/// Words that begin a new unit inside a text without commas.
const BREAKS: &[&str] = &[
    "thi tran ",
    "thi xa ",
    "thanh pho ",
    "dac khu ",
    "phuong ",
    "huyen ",
    "tinh ",
    "xa ",
];

/// The key by which names are compared: no accents, no punctuation, no word for the kind.
pub(super) fn name_key(name: &str) -> String {
    UnitName::of(name).key
}

impl UnitName {
    /// Takes "Xã Bình Lư" apart.
    pub fn of(name: &str) -> UnitName {
        let folded = fold(name);
        match prefix(&folded) {
            Some((_, kind, rest)) => UnitName {
                kind: kind.to_owned(),
                key: bare(rest),
            },
            None => UnitName {
                kind: String::new(),
                key: bare(&folded),
            },
        }
    }

    /// Whether a unit of that kind can be meant.
    pub fn is_of_kind(&self, kind: &str) -> bool {
        self.kind.is_empty() || self.kind == kind
    }
}

fn prefix(folded: &str) -> Option<(Level, &'static str, &str)> {
    PREFIXES
        .iter()
        .find_map(|(word, level, kind)| folded.strip_prefix(word).map(|rest| (*level, *kind, rest)))
}

fn bare(folded: &str) -> String {
    let words = folded.trim_end_matches("(cu)");
    let words = words
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

impl Address {
    /// Reads the units of an address, the register telling bare names apart.
    pub fn read(text: &str, register: &Register) -> Address {
        let folded = fold(text).replace(" - ", ",").replace(" – ", ",");
        let mut pieces: Vec<&str> = folded
            .split([',', ';', '\n'])
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
            .collect();
        if pieces.len() <= 2 {
            pieces = pieces.into_iter().flat_map(split_at_units).collect();
        }
        let mut address = Address::default();
        for at in (0..pieces.len()).rev() {
            let before = at.checked_sub(1).map(|before| name_key(pieces[before]));
            let commune_before = before.is_some_and(|key| register.is_commune(&key));
            let place = Place {
                from_end: pieces.len() - 1 - at,
                commune_before,
            };
            address.take(pieces[at], place, register);
        }
        address
    }

    /// Takes one piece, from the end of the address to its beginning.
    fn take(&mut self, piece: &str, place: Place, register: &Register) {
        let (level, name) = match prefix(piece) {
            Some((level, kind, rest)) => (
                Some(level),
                UnitName {
                    kind: kind.to_owned(),
                    key: bare(rest),
                },
            ),
            None => (
                None,
                UnitName {
                    kind: String::new(),
                    key: bare(piece),
                },
            ),
        };
        let level = level.or_else(|| self.level_of_bare(&name.key, place, register));
        let unit = match level {
            Some(Level::Commune) => &mut self.commune,
            Some(Level::District) => &mut self.district,
            Some(Level::Province) => &mut self.province,
            None => return,
        };
        if unit.is_none() && !name.key.is_empty() {
            *unit = Some(name);
        }
    }

    /// What a name without a word for its kind can be, by its place among the others.
    fn level_of_bare(&self, key: &str, place: Place, register: &Register) -> Option<Level> {
        if place.from_end == 0 && register.is_province(key) {
            return Some(Level::Province);
        }
        let may_be_district =
            self.district.is_none() && self.commune.is_none() && place.from_end <= 1;
        // Many towns bear the name of their district: a commune before it makes it the district.
        let is_no_commune = !register.is_commune(key) || place.commune_before;
        if may_be_district && register.is_district(key) && is_no_commune {
            return Some(Level::District);
        }
        (self.commune.is_none() && register.is_commune(key)).then_some(Level::Commune)
    }
}

/// "ban na dong xa binh lu tinh lai chau" as its units.
fn split_at_units(piece: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    for (at, _) in piece.match_indices(' ') {
        let rest = &piece[at + 1..];
        let inside_longer_word = piece[..at].ends_with("thi");
        if BREAKS.iter().any(|word| rest.starts_with(word)) && !inside_longer_word {
            cuts.push(at + 1);
        }
    }
    cuts.push(piece.len());
    cuts.windows(2)
        .map(|cut| piece[cut[0]..cut[1]].trim())
        .filter(|unit| !unit.is_empty())
        .collect()
}
