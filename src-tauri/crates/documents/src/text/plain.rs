use std::borrow::Cow;

/// The text in NFC. Text typed in Vietnamese is nearly always in it already, and then nothing is
/// copied: every character up to ư and the Vietnamese block U+1E00–U+1EFF stands for itself.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    let stands_for_itself =
        |c: char| matches!(c as u32, 0..=0x2ff | 0x1e00..=0x1eff | 0x2010..=0x2026);
    if text.is_ascii() || text.chars().all(stands_for_itself) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(domain::fold::nfc(text))
    }
}

/// Characters that are never printed: zero-width marks, soft hyphens, control characters.
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

/// A stand-in that reads the same, for a character the faces lack.
pub(crate) fn stand_in(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{2011}' | '\u{2043}' | '\u{fe63}' | '\u{ff0d}' => "-",
        '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => " ",
        '☐' | '▢' => "□",
        '☑' | '☒' | '✓' | '✔' => "■",
        'Ⅰ' => "I",
        'Ⅱ' => "II",
        'Ⅲ' => "III",
        'Ⅳ' => "IV",
        'Ⅴ' => "V",
        'Ⅵ' => "VI",
        'Ⅶ' => "VII",
        'Ⅷ' => "VIII",
        'Ⅸ' => "IX",
        'Ⅹ' => "X",
        '⁄' => "/",
        _ => return None,
    })
}
