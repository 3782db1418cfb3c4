//! kc words, kc fold.

use domain::money::in_words::{EmptyGroups, EmptyTens, Wording, in_words};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{Hundreds, WordStyle};

/// Số tiền bằng chữ.
pub fn words(number: i64, style: WordStyle, hundreds: Hundreds) -> Answer {
    let wording = Wording {
        empty_groups: match style {
            WordStyle::Skip => EmptyGroups::Skip,
            WordStyle::Speak => EmptyGroups::Speak,
        },
        empty_tens: match hundreds {
            Hundreds::Linh => EmptyTens::Linh,
            Hundreds::Le => EmptyTens::Le,
        },
        ..Wording::default()
    };
    let words = in_words(number, wording);
    Answer::done(json!({ "words": words }), words)
}

/// Chữ bỏ dấu để tìm.
pub fn fold(text: &str) -> Answer {
    let folded = domain::fold::fold(text);
    Answer::done(json!({ "folded": folded }), folded)
}
