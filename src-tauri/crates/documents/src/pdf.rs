//! Tệp PDF: fonts, pages and properties into one file, the same bytes for the same paper.

mod assemble;
mod fonts;
mod properties;

pub(crate) use assemble::{Bookmark, Sheet, assemble};
pub(crate) use properties::Properties;

use crate::PrintError;

/// A library's refusal as our error.
pub(crate) fn refused(reason: impl ToString) -> PrintError {
    PrintError::Pdf {
        reason: reason.to_string(),
    }
}
