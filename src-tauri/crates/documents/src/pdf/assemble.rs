use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use sha2::{Digest, Sha256};

use super::properties::{PROGRAM, Properties};
use super::{fonts, refused};
use crate::PrintError;
use crate::block::Paper;
use crate::page::{stamp_name, stamp_outline};
use crate::text::{FontBook, composed};

/// Tờ giấy: a page whose content is finished and compressed.
pub(crate) struct Sheet {
    /// Khổ giấy.
    pub paper: Paper,
    /// Whether the content draws the stamp "BẢN NHÁP".
    pub draft: bool,
    /// Page content, Flate.
    pub content: Vec<u8>,
}

/// Dấu trang.
pub(crate) struct Bookmark {
    /// Tên.
    pub title: String,
    /// First page, counted from 1.
    pub page: usize,
}

/// Makes the file.
///
/// printpdf makes the document, its fonts and empty pages; the contents, which it would build
/// many times slower, are put into its pages here.
pub(crate) fn assemble(
    book: &FontBook,
    sheets: Vec<Sheet>,
    properties: &Properties<'_>,
    bookmarks: &[Bookmark],
) -> Result<Vec<u8>, PrintError> {
    let identity = identity(book, &sheets, properties);
    let mut document = skeleton(book, &sheets, properties, bookmarks)?;
    fill_pages(&mut document, sheets)?;
    properties.mend(&mut document)?;
    // A random identifier would make two prints of one paper different files.
    let id = Object::String(identity, StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(refused)?;
    Ok(bytes)
}

fn skeleton(
    book: &FontBook,
    sheets: &[Sheet],
    properties: &Properties<'_>,
    bookmarks: &[Bookmark],
) -> Result<lopdf::Document, PrintError> {
    let mut document = PdfDocument::new(&composed(properties.title));
    let info = &mut document.metadata.info;
    info.author = composed(properties.author).into();
    info.subject = composed(properties.code).into();
    info.creator = PROGRAM.into();
    info.producer = PROGRAM.into();
    let mut used_once = fonts::embed(book, &mut document)?;
    for sheet in sheets {
        let (width, height) = in_mm(sheet.paper);
        document
            .pages
            .push(PdfPage::new(width, height, std::mem::take(&mut used_once)));
    }
    for bookmark in bookmarks {
        document.add_bookmark(&composed(&bookmark.title), bookmark.page);
    }
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        ..Default::default()
    };
    let mut warnings = Vec::new();
    let made = document.to_lopdf_document(&options, &mut warnings);
    match warnings.first() {
        Some(warning) => Err(refused(&warning.msg)),
        None => Ok(made),
    }
}

const fn in_mm(paper: Paper) -> (Mm, Mm) {
    match paper {
        Paper::A4Portrait => (Mm(210.0), Mm(297.0)),
        Paper::A4Landscape => (Mm(297.0), Mm(210.0)),
        Paper::A5Landscape => (Mm(210.0), Mm(148.0)),
    }
}

fn fill_pages(document: &mut lopdf::Document, sheets: Vec<Sheet>) -> Result<(), PrintError> {
    let drawings = draft_stamps(document, &sheets);
    let pages: Vec<ObjectId> = document.page_iter().collect();
    for (page, sheet) in pages.into_iter().zip(sheets) {
        let dictionary = document.get_dictionary(page).map_err(refused)?;
        let reference = |key: &[u8]| dictionary.get(key).and_then(Object::as_reference);
        let contents = reference(b"Contents").map_err(refused)?;
        let resources = reference(b"Resources").map_err(refused)?;
        let filtered = dictionary! { "Filter" => "FlateDecode" };
        document.set_object(contents, Stream::new(filtered, sheet.content));
        let resources = document.get_dictionary_mut(resources).map_err(refused)?;
        for needless in [b"ExtGState".as_slice(), b"Shading", b"XObject"] {
            resources.remove(needless);
        }
        if sheet.draft {
            resources.set("XObject", drawings.clone());
        }
        let dictionary = document.get_dictionary_mut(page).map_err(refused)?;
        for needless in [b"Annots".as_slice(), b"TrimBox", b"CropBox"] {
            dictionary.remove(needless);
        }
    }
    Ok(())
}

/// One stamp for each paper size that has draft pages.
fn draft_stamps(document: &mut lopdf::Document, sheets: &[Sheet]) -> Dictionary {
    let mut drawings = Dictionary::new();
    for paper in [Paper::A4Portrait, Paper::A4Landscape, Paper::A5Landscape] {
        if sheets
            .iter()
            .any(|sheet| sheet.draft && sheet.paper == paper)
        {
            let (width, height) = paper.size();
            let corner = |length: crate::block::Length| i64::from(length.as_milli_pt() / 1000 + 1);
            let form = dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => vec![0.into(), 0.into(), corner(width).into(), corner(height).into()],
            };
            let drawn = document.add_object(Stream::new(form, stamp_outline(paper)));
            drawings.set(stamp_name(paper), drawn);
        }
    }
    drawings
}

/// Sixteen bytes that depend on everything in the file.
fn identity(book: &FontBook, sheets: &[Sheet], properties: &Properties<'_>) -> Vec<u8> {
    let mut hash = Sha256::new();
    let texts = [
        properties.title,
        properties.code,
        properties.author,
        properties.created,
    ];
    for text in texts {
        hash.update(text);
        hash.update([0]);
    }
    for (place, face) in book.used() {
        hash.update(place.to_be_bytes());
        for glyph in &face.used {
            hash.update(u32::from(glyph.character).to_be_bytes());
        }
    }
    for sheet in sheets {
        hash.update([sheet.paper as u8, u8::from(sheet.draft)]);
        hash.update(&sheet.content);
    }
    hash.finalize()[..16].to_vec()
}
