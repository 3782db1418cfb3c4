//! Tìm trong cả tệp: every word must be there, without accents; exact accents come first.

use std::collections::HashSet;

use domain::card_number::mask;
use domain::fold::{fold, tidy};
use store::queries::search::{HitKind, LEAST_DIGITS, SearchHit};

use crate::error::Result;
use crate::office::Office;

/// Kết quả, best first. A person is found by the number of a card only when it was typed whole enough
/// to be meant (six digits), and leaves the office masked.
pub fn hits(office: &Office, text: &str, limit: usize) -> Result<Vec<SearchHit>> {
    let wanted = Wanted::of(text);
    let found = office.books().search(&wanted.folded)?;
    let mut ranked: Vec<((usize, HitKind), SearchHit)> = found
        .into_iter()
        .filter_map(|hit| Some((wanted.rank(&hit)?, hit)))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut seen = HashSet::new();
    ranked.retain(|(_, hit)| {
        seen.insert((
            hit.kind,
            hit.uid.clone(),
            hit.title.clone(),
            hit.hidden.clone(),
        ))
    });
    ranked.truncate(limit);
    Ok(ranked.into_iter().map(|(_, hit)| shown(hit)).collect())
}

/// Chữ tìm: as typed, and folded word by word.
struct Wanted {
    exact: String,
    folded: Vec<String>,
}

impl Wanted {
    fn of(text: &str) -> Wanted {
        let exact = tidy(text).to_lowercase();
        let folded = fold(text).split_whitespace().map(str::to_owned).collect();
        Wanted { exact, folded }
    }

    /// Hạng of a hit, smaller is better; none when a word is wanting. Exact accents beat folded ones,
    /// the title beats the rest, and the beginning of a word beats its middle: "han" is Hàn before it
    /// is Chang. Within one rank đề án and lớp come before persons and papers.
    fn rank(&self, hit: &SearchHit) -> Option<(usize, HitKind)> {
        let text = fold(&format!("{} {} {}", hit.title, hit.subtitle, hit.hidden));
        if !self.folded.iter().all(|word| text.contains(word.as_str())) {
            return None;
        }
        if hit.kind == HitKind::Trainee && self.only_by_card(hit) {
            return None;
        }
        let title = tidy(&hit.title).to_lowercase();
        let folded = fold(&title);
        let all = self.folded.join(" ");
        let rank = match () {
            () if title.starts_with(&self.exact) => 0,
            () if begins_word(&title, &self.exact) => 1,
            () if folded.starts_with(&all) => 2,
            () if self.folded.iter().all(|word| begins_word(&folded, word)) => 3,
            () if title.contains(&self.exact) => 4,
            () if self
                .folded
                .iter()
                .all(|word| folded.contains(word.as_str())) =>
            {
                5
            }
            () => 6,
        };
        Some((rank, hit.kind))
    }

    /// A few digits inside a card number are chance, not a search for the person.
    fn only_by_card(&self, hit: &SearchHit) -> bool {
        let open = fold(&format!("{} {}", hit.title, hit.subtitle));
        let by_card = self
            .folded
            .iter()
            .filter(|word| !open.contains(word.as_str()));
        by_card
            .map(|word| word.len())
            .min()
            .is_some_and(|shortest| shortest < LEAST_DIGITS)
    }
}

fn begins_word(text: &str, word: &str) -> bool {
    format!(" {text}").contains(&format!(" {word}"))
}

fn shown(mut hit: SearchHit) -> SearchHit {
    if hit.kind == HitKind::Trainee && !hit.hidden.is_empty() {
        hit.subtitle = format!("{} · {}", hit.subtitle, mask(&hit.hidden));
    }
    hit.hidden.clear();
    hit
}
