//! kc parse-card.

use std::io::Read;

use office::commands::cards::{CardStatus, ScannedCard, read_cards};
use serde_json::json;

use crate::answer::Answer;

/// Đọc mã QR của thẻ; "-" reads lines from standard input. Texts in another encoding than UTF-8 are read
/// as far as they can be: the figures of a card are plain.
pub fn parse(text: &str) -> Answer {
    let mut bytes = Vec::new();
    let text = match text {
        "-" => {
            let read = std::io::stdin().lock().read_to_end(&mut bytes);
            match read {
                Ok(_) => String::from_utf8_lossy(&bytes),
                Err(error) => return Answer::unread(&error.to_string()),
            }
        }
        text => text.into(),
    };
    let cards = read_cards(text.split(['\n', '\r']));
    let told: Vec<String> = cards.iter().map(told).collect();
    Answer::done(json!({ "cards": cards }), told.concat())
}

fn told(scanned: &ScannedCard) -> String {
    let card = &scanned.card;
    let state = match scanned.status {
        CardStatus::Ok => "dùng được",
        CardStatus::Warn => "dùng được, cần xem lại",
        CardStatus::Reject => "không dùng được",
    };
    let name = card.name.as_deref().unwrap_or("(chưa rõ tên)");
    let number = card.number.as_deref().map(domain::card_number::mask);
    let mut text = match number {
        Some(number) => format!("{}. {name}, {number}: {state}\n", scanned.n),
        None => format!("{}. {state}\n", scanned.n),
    };
    for code in &scanned.codes {
        text.push_str(&format!("   {} [{code}]\n", code.sentence()));
    }
    text
}
