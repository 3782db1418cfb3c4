use std::io::Write;
use std::ops::ControlFlow;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use rayon::prelude::*;

use crate::flow::{Piece, Typesetter};
use crate::page::{Paginator, finished_content, text_height, text_width, tightened};
use crate::pdf::{Bookmark, Properties, Sheet, assemble, refused};
use crate::text::FontBook;
use crate::{Document, PrintError};

/// Tệp PDF đã dựng.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedPdf {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
}

/// Renders one paper. The same document gives the same bytes, always.
///
/// # Errors
/// [`PrintError`] when a character cannot be printed or something cannot fit on a page.
pub fn render(document: &Document) -> Result<RenderedPdf, PrintError> {
    render_many(std::slice::from_ref(document))
}

/// Renders several papers into one file, with a bookmark for each when there are several. The
/// file's properties are those of the first paper; page numbers start anew with each.
///
/// # Errors
/// As [`render`]; [`PrintError::Pdf`] when there is no paper at all.
pub fn render_many(documents: &[Document]) -> Result<RenderedPdf, PrintError> {
    let first = documents
        .first()
        .ok_or_else(|| refused("nothing to print"))?;
    let mut book = FontBook::default();
    let (mut sheets, mut bookmarks) = (Vec::new(), Vec::new());
    for document in documents {
        bookmarks.push(Bookmark {
            title: document.title.clone(),
            page: sheets.len() + 1,
        });
        let (used, pages) = pages(book, document)?;
        book = used;
        let sheet = |content| Sheet {
            paper: document.paper,
            draft: document.draft,
            content,
        };
        sheets.extend(pages.into_iter().map(sheet));
    }
    compress(&mut sheets)?;
    let pages = sheets.len();
    let properties = Properties {
        title: &first.title,
        code: &first.code,
        author: &first.author,
        created: &first.created,
    };
    let marks = if documents.len() > 1 {
        bookmarks.as_slice()
    } else {
        &[]
    };
    let bytes = assemble(&book, sheets, &properties, marks)?;
    Ok(RenderedPdf { bytes, pages })
}

/// Renders a dossier, one file per paper. `progress` hears how many are done before each paper
/// and at the end; when it breaks, nothing is kept.
///
/// # Errors
/// As [`render`], and [`PrintError::Stopped`] when `progress` broke.
pub fn render_with(
    documents: &[Document],
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<RenderedPdf>, PrintError> {
    let mut rendered = Vec::with_capacity(documents.len());
    for (done, document) in documents.iter().enumerate() {
        if progress(done, documents.len()).is_break() {
            return Err(PrintError::Stopped);
        }
        rendered.push(render(document)?);
    }
    match progress(documents.len(), documents.len()) {
        ControlFlow::Break(()) => Err(PrintError::Stopped),
        ControlFlow::Continue(()) => Ok(rendered),
    }
}

/// Lays out one paper and gives the uncompressed contents of its pages; one that runs over onto a second
/// page is tried once more with less air.
fn pages(book: FontBook, document: &Document) -> Result<(FontBook, Vec<Vec<u8>>), PrintError> {
    let (book, contents) = laid_out(book, document)?;
    let tight = match contents.len() {
        2 => tightened(document),
        _ => None,
    };
    let Some(tight) = tight else {
        return Ok((book, contents));
    };
    let (book, closer) = laid_out(book, &tight)?;
    let fits = closer.len() == 1;
    Ok((book, if fits { closer } else { contents }))
}

fn laid_out(book: FontBook, document: &Document) -> Result<(FontBook, Vec<Vec<u8>>), PrintError> {
    let mut setter = Typesetter {
        book,
        page_height: text_height(document),
    };
    let mut pieces = Vec::new();
    setter.lay_blocks(&document.blocks, text_width(document), &mut pieces)?;
    let mut paginator = Paginator::new(setter.page_height);
    for piece in pieces {
        match piece {
            Piece::Unit(unit) => paginator.push(unit)?,
            Piece::Table(table) => {
                table.units(&mut setter, &mut |unit| paginator.push(unit))?;
            }
            Piece::PageBreak => paginator.page_break()?,
        }
    }
    let bodies = paginator.finished()?;
    let total = bodies.len();
    let mut contents = Vec::with_capacity(total);
    for (body, number) in bodies.into_iter().zip(1..) {
        contents.push(finished_content(
            &mut setter,
            document,
            &body,
            number,
            total,
        )?);
    }
    Ok((setter.book, contents))
}

/// Compresses the contents of the pages on all cores. An encoder starts afresh with every page, so
/// that the bytes do not depend on who compressed what.
fn compress(sheets: &mut [Sheet]) -> Result<(), PrintError> {
    let encoder = || ZlibEncoder::new(Vec::new(), Compression::default());
    sheets
        .par_iter_mut()
        .try_for_each_init(encoder, |encoder, sheet| {
            encoder.write_all(&sheet.content).map_err(refused)?;
            sheet.content = encoder.reset(Vec::new()).map_err(refused)?;
            sheet.content.shrink_to_fit();
            Ok(())
        })
}
