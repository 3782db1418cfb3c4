//! kc explain.

use std::path::Path;

use domain::settlement::explain::Explanation;
use office::Result;
use office::commands::explanations::{ExplainRequest, explain as asked};
use serde_json::json;

use crate::answer::Answer;
use crate::signing::opened;

/// Một con số, as a tree with two spaces a level; `−` before what takes away.
pub fn explain(key: &str, data: &Path) -> Result<Answer> {
    let mut office = opened(data)?;
    let request = ExplainRequest {
        key: key.to_owned(),
    };
    let figure = asked(&mut office, request)?.output;
    let mut text = String::new();
    write(&figure, 0, &mut text);
    Ok(Answer::done(json!(figure), text))
}

fn write(figure: &Explanation, depth: usize, text: &mut String) {
    let sign = if figure.takes_away { "− " } else { "" };
    let working = match figure.working.is_empty() {
        true => String::new(),
        false => format!(" ({})", figure.working),
    };
    text.push_str(&format!(
        "{}{sign}{}: {}{working}\n",
        "  ".repeat(depth),
        figure.label,
        figure.written()
    ));
    for part in &figure.parts {
        write(part, depth + 1, text);
    }
}
