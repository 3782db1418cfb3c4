//! Telex and VNI: letters as the keys were typed ("Taanr", "Tra6n2") instead of as they were meant.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters that no Vietnamese word begins or ends with in another way.
const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g",
    "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];
const CODAS: [&str; 9] = ["ng", "nh", "ch", "c", "m", "n", "p", "t", ""];
const VOWELS: &str = " a ă â e ê i o ô ơ u ư y ia iê ya yê ua uô uâ ưa ươ uê uy uyê uya oa oă oe oo ai \
                      ay ao au âu ây eo êu iu iêu yêu oi ôi ơi ui ưi ưu oai oay oao oeo uôi ươi ươu uây \
                      uyu uêu ";

/// Whether a name was mangled: a figure, a sign no name has, or a word that Telex explains.
pub(super) fn is_mangled_name(name: &str) -> bool {
    let is_odd = |letter: char| !is_letter(letter) && !" .-'’ʼ`".contains(letter);
    name.chars().any(is_odd) || words(name).any(is_telex)
}

/// Whether an address was mangled. Figures belong there, so VNI counts only where no letter has a mark.
pub(super) fn is_mangled_address(address: &str) -> bool {
    let is_odd = |letter: char| {
        !is_letter(letter) && !letter.is_ascii_digit() && !" .,;:-–/'’()&+\"`".contains(letter)
    };
    let by_vni = address.is_ascii() && words(address).any(is_vni);
    address.chars().any(is_odd) || by_vni || words(address).any(is_telex)
}

/// The word that the keys were meant to give, by Telex or else by VNI.
pub(super) fn as_meant(word: &str) -> String {
    let telex = from_telex(word);
    if telex != word { telex } else { from_vni(word) }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.is_ascii())
}

/// A letter of the Vietnamese alphabet, or one of the Latin letters that other names of the country use.
fn is_letter(letter: char) -> bool {
    let mut parts = letter
        .to_lowercase()
        .nfd()
        .collect::<Vec<char>>()
        .into_iter();
    let base = parts.next().unwrap_or_default();
    // grave, acute, hook, tilde, dot below, circumflex, breve, horn
    let marks = "\u{300}\u{301}\u{309}\u{303}\u{323}\u{302}\u{306}\u{31B}";
    let is_marked_right = parts.all(|mark| marks.contains(mark));
    let takes_marks = letter.is_ascii() || "aeiouy".contains(base);
    base == 'đ' || (base.is_ascii_lowercase() && is_marked_right && takes_marks)
}

fn is_telex(word: &str) -> bool {
    is_unmeant(word, &from_telex(word))
}

fn is_vni(word: &str) -> bool {
    word.len() > 2
        && word.bytes().any(|byte| byte.is_ascii_digit())
        && is_unmeant(word, &from_vni(word))
}

/// No syllable as it stands, and a marked one as it was meant.
fn is_unmeant(word: &str, meant: &str) -> bool {
    !meant.is_ascii() && is_syllable(meant) && !is_syllable(word)
}

/// Telex: aa ee oo dd, w after a o u, and s f r x j for the tones, wherever in the word.
fn from_telex(word: &str) -> String {
    let mut letters: Vec<char> = Vec::new();
    let mut tone = None;
    for key in word.chars() {
        let small = key.to_ascii_lowercase();
        let doubles = |last: &char| last.eq_ignore_ascii_case(&key) && "aeod".contains(small);
        if let Some(mark) = tone_of(small, "sfrxj").filter(|_| holds_vowel(&letters)) {
            tone = Some(mark);
        } else if small == 'w'
            && letters
                .iter()
                .any(|letter| "aou".contains(letter.to_ascii_lowercase()))
        {
            add_horns(&mut letters);
        } else if letters.last().is_some_and(doubles) {
            let last = letters.pop().unwrap_or_default();
            letters.extend(circled(last));
        } else {
            letters.push(key);
        }
    }
    spelled(&letters, tone)
}

/// VNI: 1–5 for the tones, 6 for a circumflex, 7 for a horn, 8 for a breve, 9 for đ.
fn from_vni(word: &str) -> String {
    let mut letters: Vec<char> = Vec::new();
    let mut tone = None;
    for key in word.chars() {
        match key {
            '1'..='5' => tone = tone_of(key, "12345"),
            '6' => change_last(&mut letters, "aeo", circled),
            '7' => add_horns(&mut letters),
            '8' => change_last(&mut letters, "a", |letter| vec![letter, '\u{306}']),
            '9' => change_last(&mut letters, "d", circled),
            letter => letters.push(letter),
        }
    }
    spelled(&letters, tone)
}

/// Sắc, huyền, hỏi, ngã, nặng, in the order of both methods' keys.
fn tone_of(key: char, keys: &str) -> Option<char> {
    let tones = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'];
    keys.chars()
        .position(|other| other == key)
        .map(|at| tones[at])
}

fn holds_vowel(letters: &[char]) -> bool {
    letters
        .iter()
        .any(|letter| "aeiouy".contains(letter.to_ascii_lowercase()))
}

fn circled(letter: char) -> Vec<char> {
    match letter {
        'd' => vec!['đ'],
        'D' => vec!['Đ'],
        vowel => vec![vowel, '\u{302}'],
    }
}

/// A horn on every u and o that has no mark ("uo" is ươ), else a breve on the a.
fn add_horns(letters: &mut Vec<char>) {
    let mut changed = Vec::new();
    let has_round = letters
        .iter()
        .any(|letter| "ou".contains(letter.to_ascii_lowercase()));
    for (at, letter) in letters.iter().enumerate() {
        changed.push(*letter);
        let is_bare = !letters
            .get(at + 1)
            .is_some_and(|next| is_combining_mark(*next));
        match letter.to_ascii_lowercase() {
            'o' | 'u' if is_bare => changed.push('\u{31B}'),
            'a' if is_bare && !has_round => changed.push('\u{306}'),
            _ => {}
        }
    }
    *letters = changed;
}

fn change_last(letters: &mut Vec<char>, which: &str, change: impl Fn(char) -> Vec<char>) {
    let at = letters
        .iter()
        .rposition(|letter| which.contains(letter.to_ascii_lowercase()));
    if let Some(at) = at {
        let letter = letters[at];
        letters.splice(at..=at, change(letter));
    }
}

/// The word with its tone on some vowel: where it stands does not matter for telling syllables.
fn spelled(letters: &[char], tone: Option<char>) -> String {
    let mut text: Vec<char> = letters.to_vec();
    let vowel = text
        .iter()
        .rposition(|letter| "aeiouy".contains(letter.to_ascii_lowercase()));
    if let (Some(at), Some(tone)) = (vowel, tone) {
        let marks = text[at + 1..]
            .iter()
            .take_while(|mark| is_combining_mark(**mark))
            .count();
        text.insert(at + 1 + marks, tone);
    }
    text.into_iter().nfc().collect()
}

/// Whether a word, whatever its tone, is built as Vietnamese syllables are.
fn is_syllable(word: &str) -> bool {
    let tones = "\u{300}\u{301}\u{309}\u{303}\u{323}";
    let small = word.to_lowercase();
    let toneless = small.nfd().filter(|letter| !tones.contains(*letter));
    let toneless: String = toneless.nfc().collect();
    ONSETS.iter().any(|onset| {
        toneless.strip_prefix(onset).is_some_and(|rest| {
            CODAS
                .iter()
                .any(|coda| rest.strip_suffix(coda).is_some_and(is_vowel))
        })
    })
}

fn is_vowel(text: &str) -> bool {
    !text.is_empty() && VOWELS.split_whitespace().any(|vowel| vowel == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_give_back_the_words_that_were_meant() {
        assert!(is_telex("Huwux"));
        for (keys, meant) in [
            ("Taanr", "Tẩn"),
            ("Vuwf", "Vừ"),
            ("Thawngs", "Thắng"),
            ("Phuwowngf", "Phường"),
            ("DDoafn", "Đoàn"),
            ("SUNGF", "SÙNG"),
        ] {
            assert_eq!(from_telex(keys), meant);
            assert!(is_telex(keys), "{keys}");
        }
        for (keys, meant) in [
            ("Tra6n2", "Trần"),
            ("Phu7o7ng2", "Phường"),
            ("D9a8ng5", "Đặng"),
        ] {
            assert_eq!(from_vni(keys), meant);
        }
    }

    #[test]
    fn words_that_are_words_are_left_alone() {
        for word in [
            "Sin", "Loan", "Ksor", "Xoong", "Km", "TDP", "Block", "Thanh", "Nguyen",
        ] {
            assert!(!is_telex(word), "{word}");
        }
    }
}
