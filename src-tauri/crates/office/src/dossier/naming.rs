//! Tên của một mẫu: as officers say it, and in short.

use documents::Document;
use documents::forms::template::FormTemplate;
use domain::calendar::Day;

use super::book;
use crate::error::Result;

/// Tên mẫu as officers say it: "Mẫu số 7. Biểu chi tiết quyết toán …".
pub(super) fn named(template: &FormTemplate, documents: &[Document]) -> String {
    let title = documents
        .first()
        .map_or(template.title.as_str(), |document| &document.title);
    match template.number.is_empty() {
        true => title.to_owned(),
        false => format!("{}. {title}", template.number),
    }
}

/// Tên ngắn của một mẫu on a day: its number, else its title; the code itself when there is no such form.
pub(crate) fn short_name(code: &str, on: Day) -> Result<String> {
    let named = book()?.on(code, on).map(|template| {
        let year = on.year().to_string();
        match template.number.is_empty() {
            true => template.title.replace("{year}", &year),
            false => template.number.clone(),
        }
    });
    Ok(named.unwrap_or_else(|| code.to_uppercase()))
}
