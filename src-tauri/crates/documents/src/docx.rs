//! Văn bản Word: the same blocks as the PDF, as a .docx that an officer can go on writing in.
//!
//! A4 with the paper's margins, Times New Roman, page numbers from the second page on (NĐ 30/2020/NĐ-CP,
//! Phụ lục I). Word breaks the pages, so boxes and stamps of printed forms become plain text.

mod pieces;
mod table;
#[cfg(test)]
mod tests;

use std::io::Cursor;

use docx_rs::{
    AlignmentType, Docx, Header, PageMargin, PageNum, PageOrientationType, Paragraph as WordLine,
    RunFonts,
};

use crate::block::{Block, Document, Length, PageNumbers, Paper};
use crate::error::PrintError;
use crate::pdf::refused;

const FONT: &str = "Times New Roman";

/// Một tài liệu as .docx.
///
/// # Errors
/// [`PrintError`] when the file cannot be put together.
pub fn docx(document: &Document) -> Result<Vec<u8>, PrintError> {
    let (width, height) = document.paper.size();
    let margins = document.margins;
    let margin = PageMargin::new()
        .top(twips(margins.top))
        .bottom(twips(margins.bottom))
        .left(twips(margins.left))
        .right(twips(margins.right))
        .header(twips(Length::mm(10)))
        .footer(twips(Length::mm(10)));
    let orientation = match document.paper {
        Paper::A4Portrait => PageOrientationType::Portrait,
        Paper::A4Landscape | Paper::A5Landscape => PageOrientationType::Landscape,
    };
    let fonts = RunFonts::new()
        .ascii(FONT)
        .hi_ansi(FONT)
        .east_asia(FONT)
        .cs(FONT);
    let mut word = Docx::new()
        .page_size(twips(width).unsigned_abs(), twips(height).unsigned_abs())
        .page_margin(margin)
        .page_orient(orientation)
        .default_fonts(fonts)
        .default_size(26)
        .created_at(&format!("{}T00:00:00Z", document.created))
        .updated_at(&format!("{}T00:00:00Z", document.created));
    if document.page_numbers != PageNumbers::None {
        let number = WordLine::new()
            .add_page_num(PageNum::new())
            .align(AlignmentType::Center);
        word = word
            .first_header(Header::new().add_paragraph(WordLine::new()))
            .header(Header::new().add_paragraph(number));
    }
    let text_width = width - margins.left - margins.right;
    for block in &document.blocks {
        word = put(word, block, text_width);
    }
    if let Some(footnote) = &document.footnote {
        word = word.add_paragraph(pieces::small(footnote));
    }
    packed(word)
}

fn put(mut word: Docx, block: &Block, width: Length) -> Docx {
    if let Block::KeepTogether(blocks) = block {
        for block in blocks {
            word = put(word, block, width);
        }
        return word;
    }
    for piece in pieces::of(block, width) {
        word = match piece {
            pieces::Piece::Line(line) => word.add_paragraph(*line),
            pieces::Piece::Table(table) => word.add_table(*table),
        };
    }
    word
}

fn packed(word: Docx) -> Result<Vec<u8>, PrintError> {
    let mut built = word.build();
    // The writer knows no repeated head rows; only those rows are kept whole, which marks them.
    let text = String::from_utf8(built.document).map_err(refused)?;
    let marked = text.replace("<w:cantSplit />", "<w:cantSplit /><w:tblHeader />");
    built.document = marked.into_bytes();
    let mut bytes = Cursor::new(Vec::new());
    built.pack(&mut bytes).map_err(refused)?;
    Ok(bytes.into_inner())
}

/// Twentieths of a point, as Word counts.
fn twips(length: Length) -> i32 {
    length.as_milli_pt() / 50
}

fn width_of(length: Length) -> usize {
    usize::try_from(twips(length)).unwrap_or_default()
}
