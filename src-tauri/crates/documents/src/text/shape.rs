use super::FontBook;
use super::faces::face_index;
use super::plain::{composed, is_invisible, stand_in};
use crate::PrintError;
use crate::block::{Span, Text};

/// What a glyph means to line breaking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Printed; no line ends here unless the word is longer than a line.
    Ink,
    /// Printed, and the best place to break a word that is longer than a line.
    Joint,
    /// A space; a line may end here.
    Space,
    /// The end of a line.
    NewLine,
}

/// One glyph of a shaped text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    /// Code in the PDF.
    pub code: u16,
    /// Advance in thousandths of an em.
    pub width: u16,
    /// Place of the face.
    pub face: u8,
    /// Meaning to line breaking.
    pub kind: Kind,
}

/// Appends the glyphs of a text; `bold` sets all of it in bold.
///
/// # Errors
/// [`PrintError::MissingGlyph`] for a character the faces lack.
pub(crate) fn shape(
    book: &mut FontBook,
    text: &Text,
    bold: bool,
    glyphs: &mut Vec<Glyph>,
) -> Result<(), PrintError> {
    for span in &text.spans {
        shape_span(book, span, bold, glyphs)?;
    }
    Ok(())
}

fn shape_span(
    book: &mut FontBook,
    span: &Span,
    bold: bool,
    glyphs: &mut Vec<Glyph>,
) -> Result<(), PrintError> {
    let face = face_index(span.bold || bold, span.italic);
    for character in composed(&span.text).chars() {
        let (drawn, kind) = match character {
            ' ' | '\t' => (' ', Kind::Space),
            '\n' => {
                glyphs.push(Glyph {
                    code: 0,
                    width: 0,
                    face,
                    kind: Kind::NewLine,
                });
                continue;
            }
            // The no-break spaces look like a space and read back as one.
            '\u{a0}' | '\u{202f}' | '\u{2007}' => (' ', Kind::Ink),
            '-' | '/' | ',' | ';' | '_' | '@' | '–' => (character, Kind::Joint),
            _ if is_invisible(character) => continue,
            _ => (character, Kind::Ink),
        };
        match book.slot(face, drawn) {
            Some(slot) => {
                glyphs.push(Glyph {
                    code: slot.code,
                    width: slot.width,
                    face,
                    kind,
                });
            }
            None => substitute(book, face, character, span, glyphs)?,
        }
    }
    Ok(())
}

#[cold]
fn substitute(
    book: &mut FontBook,
    face: u8,
    character: char,
    span: &Span,
    glyphs: &mut Vec<Glyph>,
) -> Result<(), PrintError> {
    let missing = || PrintError::MissingGlyph {
        character,
        context: span.text.clone(),
    };
    for drawn in stand_in(character).ok_or_else(missing)?.chars() {
        let slot = book.slot(face, drawn).ok_or_else(missing)?;
        let kind = if drawn == ' ' { Kind::Space } else { Kind::Ink };
        glyphs.push(Glyph {
            code: slot.code,
            width: slot.width,
            face,
            kind,
        });
    }
    Ok(())
}
