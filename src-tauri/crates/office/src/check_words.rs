//! Lời của các quy tắc kiểm tra: what a rule reports, in the officer's words, split into what happened
//! and what to do. The rules give facts by name; the sentences of the list of checks are here.

#[cfg(test)]
mod tests;
mod texts;

use domain::breach::Breach;

/// Lời của một vi phạm: chuyện gì, làm gì. A fact the sentence has no place for is left out.
pub fn words(breach: &Breach) -> (String, String) {
    let named = |name: &str| breach.facts.iter().any(|(fact, _)| fact == name);
    let (what, advice) = texts::sentences(breach.code, named);
    (filled(what, breach), filled(advice, breach))
}

/// The sentence with every `{name}` replaced by the fact of that name.
fn filled(sentence: &str, breach: &Breach) -> String {
    let mut text = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(before);
        let fact = breach.facts.iter().find(|(fact, _)| fact == name);
        let value = fact.map_or("…", |(_, value)| value);
        text.push_str(unrepeated(&text, value));
        rest = tail;
    }
    text.push_str(rest);
    text
}

/// "tại lớp Lớp Hàn 2" → "tại lớp Hàn 2": classes and machines are often named with the word itself.
fn unrepeated<'a>(before: &str, value: &'a str) -> &'a str {
    let bare = ["Lớp ", "Máy "].iter().find_map(|word| {
        let repeated = before.to_lowercase().ends_with(&word.to_lowercase());
        value.strip_prefix(word).filter(|_| repeated)
    });
    bare.unwrap_or(value)
}
