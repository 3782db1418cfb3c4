use std::collections::BTreeMap;

use printpdf::{
    Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfFontMetricsStub, Pt, TextItem,
};
use sha2::{Digest, Sha256};
use subsetter::{GlyphRemapper, subset};

use super::refused;
use crate::PrintError;
use crate::draw::FACE_NAMES;
use crate::text::FontBook;
use crate::text::faces::{FACES, FILES, UsedFace};

const POSTSCRIPT_NAMES: [&str; FACES] = [
    "LiberationSerif",
    "LiberationSerif-Bold",
    "LiberationSerif-Italic",
    "LiberationSerif-BoldItalic",
];

/// Puts a subset of every used face into the document.
///
/// Gives the operations that show each used glyph once: from them printpdf learns which widths
/// and which characters to write into the file. They are thrown away with the page they stand on.
pub(super) fn embed(book: &FontBook, document: &mut PdfDocument) -> Result<Vec<Op>, PrintError> {
    let mut used_once = vec![Op::StartTextSection];
    for (place, used) in book.used() {
        let id = FontId(FACE_NAMES[place].into());
        let font = PdfFont::new(subset_font(place, used)?);
        document.resources.fonts.map.insert(id.clone(), font);
        used_once.push(Op::SetFont {
            font: PdfFontHandle::External(id),
            size: Pt(1.0),
        });
        let codes = used
            .used
            .iter()
            .zip(1..)
            .map(|(glyph, code)| Codepoint::with_cid(code, 0.0, glyph.character.to_string()));
        used_once.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(codes.collect())],
        });
    }
    used_once.push(Op::EndTextSection);
    Ok(used_once)
}

fn subset_font(place: usize, used: &UsedFace) -> Result<ParsedFont, PrintError> {
    let mut remapper = GlyphRemapper::new();
    let mut characters = BTreeMap::new();
    let mut advances = BTreeMap::new();
    for (glyph, code) in used.used.iter().zip(1u16..) {
        if remapper.remap(glyph.glyph) != code {
            return Err(refused(format!(
                "two characters share the glyph of {}",
                glyph.character
            )));
        }
        characters.insert(u32::from(glyph.character), code);
        advances.insert(code, glyph.advance);
    }
    let program = subset(FILES[place], 0, &remapper).map_err(refused)?;
    let name = format!("{}+{}", subset_tag(&program), POSTSCRIPT_NAMES[place]);
    let face = &used.face;
    let units = face.units_per_em();
    let metrics = FontMetrics {
        ascent: face.ascender(),
        descent: face.descender(),
    };
    let mut font =
        ParsedFont::with_glyph_data(program, 0, Some(name), characters, advances, units, metrics);
    font.pdf_font_metrics = descriptor(used);
    Ok(font)
}

fn descriptor(used: &UsedFace) -> PdfFontMetricsStub {
    let face = &used.face;
    let bounds = face.global_bounding_box();
    PdfFontMetricsStub {
        units_per_em: face.units_per_em(),
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        caret_slope_rise: if face.is_italic() { 100 } else { 1 },
        caret_slope_run: if face.is_italic() { 29 } else { 0 },
        us_weight_class: face.weight().to_number(),
    }
}

/// Six capitals that name a subset (ISO 32000-1, 9.6.4), drawn from what is in it.
fn subset_tag(program: &[u8]) -> String {
    let hash = Sha256::digest(program);
    hash.iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}
