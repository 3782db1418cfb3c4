//! Mảnh dùng chung của các mẫu: heads, titles, words, signatures and how figures are written.

mod figures;
mod head;
mod prose;
mod signing;

pub use figures::{amount, day, ordinal, paper_number, percent, quantity, roman, total_amount};
pub use head::{dated_head, form_head, form_mark, minutes_head, subtitle, title, title_filled};
pub use prose::{
    field, field_pair, fields, fields_by_two, grounds, heading, prose, unit_line, words,
    words_after,
};
pub use signing::{minutes_signatures, signatures, signatures_with};

use super::case::Frame;
use super::template::{FormTemplate, fill};
use crate::block::{Block, Document, HeadCell, HeadRow, Length, TableColumn, Width};

/// Tờ trắng của mẫu: paper, properties, draft stamp and footnote, with no blocks yet.
pub fn blank(frame: &Frame<'_>, template: &FormTemplate) -> Document {
    let code = if template.number.is_empty() {
        &template.code
    } else {
        &template.number
    };
    let mut document = Document::new(&template.title, code, template.paper.into());
    document.author.clone_from(&frame.centre.centre.name);
    document.draft = frame.draft;
    document.footnote = template.footnote();
    document.created = frame.on.iso();
    document
}

/// Tờ có đầu biểu: a [`blank`] with the form head, the title and the sub-title if there is one;
/// `values` fill the placeholders of both.
pub fn opened(frame: &Frame<'_>, template: &FormTemplate, values: &[(&str, &str)]) -> Document {
    let mut document = blank(frame, template);
    document.title = fill(&template.title, values);
    document.push(form_head(frame, template));
    document.push(title_filled(template, values));
    if template.subtitle.is_empty() {
        document.push(Block::Space(Length::pt(4)));
    } else {
        document.push(subtitle(fill(&template.subtitle, values)));
    }
    document
}

/// Dòng tiêu đề cột of one-row heads, by caption keys.
pub fn head_row(template: &FormTemplate, keys: &[&str]) -> HeadRow {
    HeadRow::plain(keys.iter().map(|key| template.text(key)))
}

/// Tiêu đề hai tầng: `(caption, sub-captions)`; without sub-captions the cell spans both rows.
pub fn two_head_rows(template: &FormTemplate, groups: &[(&str, &[&str])]) -> Vec<HeadRow> {
    let upper = groups
        .iter()
        .map(|(key, below)| match u8::try_from(below.len()) {
            Ok(0) | Err(_) => HeadCell::spanning(template.text(key), 1, 2),
            Ok(columns) => HeadCell::spanning(template.text(key), columns, 1),
        });
    let lower = groups
        .iter()
        .flat_map(|(_, below)| below.iter())
        .map(|key| HeadCell::new(template.text(key)));
    vec![HeadRow::new(upper.collect()), HeadRow::new(lower.collect())]
}

/// Cột TT.
pub const fn ordinal_column() -> TableColumn {
    TableColumn::centred(Width::mm(10))
}

/// Cột số tiền wide enough for 1.234.567.890.
pub const fn amount_column() -> TableColumn {
    TableColumn::amount(Width::mm(28))
}

/// Cột chữ taking its share of what is left.
pub const fn text_column(weight: u16) -> TableColumn {
    TableColumn::text(Width::Weight(weight))
}

#[cfg(test)]
mod tests;
