//! Tìm người: exact numbers, whole names without accents, and parts of names, as the palette asks them.

use std::path::Path;
use std::time::Instant;

use domain::fold::fold;
use office::commands::search::{SearchRequest, search};
use office::{Office, OfficeError, Result};
use serde_json::{Map, Value, json};

use super::micros;
use crate::answer::Answer;
use crate::signing::opened;

/// Times each kind of question about people spread over the file.
pub fn find(data: &Path, runs: usize) -> Result<Answer> {
    let mut office = opened(data)?;
    let people = office.books().sample_of_trainees(runs as i64)?;
    if people.is_empty() {
        return Err(OfficeError::NotFound {
            kind: "học viên",
            label: data.display().to_string(),
        });
    }
    let numbers = people.iter().map(|(_, number)| number.clone()).collect();
    let names: Vec<String> = people.iter().map(|(name, _)| fold(name)).collect();
    let asked: [(&str, Vec<String>); 4] = [
        ("exact number", numbers),
        ("name without accents", names.clone()),
        (
            "end of a name",
            names.iter().map(|name| last_words(name)).collect(),
        ),
        (
            "beginning of one word",
            names.iter().map(|name| first_letters(name)).collect(),
        ),
    ];
    let (mut said, mut text) = (Map::new(), String::new());
    for (kind, questions) in asked {
        let (middle, late, hits) = timed(&mut office, &questions)?;
        text.push_str(&format!(
            "{kind}: p50 {middle} µs, p99 {late} µs, {hits} kết quả\n"
        ));
        let row: Value = json!({ "p50_us": middle, "p99_us": late, "hits": hits });
        said.insert(kind.to_owned(), row);
    }
    Ok(Answer::done(said.into(), text))
}

/// "nguyen thi hong lan" asks "hong lan".
fn last_words(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words[words.len().saturating_sub(2)..].join(" ")
}

/// The first letters of the given name and of the family name: "ngu la".
fn first_letters(name: &str) -> String {
    let begin = |word: &str, count| word.chars().take(count).collect::<String>();
    let family = name.split_whitespace().next().unwrap_or_default();
    let given = name.split_whitespace().next_back().unwrap_or_default();
    format!("{} {}", begin(family, 3), begin(given, 2))
}

/// Median, the 99th of a hundred, and all hits together; each question is asked once.
fn timed(office: &mut Office, questions: &[String]) -> Result<(u64, u64, usize)> {
    let (mut taken, mut hits) = (Vec::with_capacity(questions.len()), 0);
    for question in questions {
        let request = SearchRequest {
            text: question.clone(),
            limit: None,
        };
        let started = Instant::now();
        hits += search(office, request)?.output.len();
        taken.push(micros(started));
    }
    taken.sort_unstable();
    let late = (taken.len() * 99 / 100).min(taken.len() - 1);
    Ok((taken[taken.len() / 2], taken[late], hits))
}
