//! What comes out of the printer, read back with the tools an office or a court would use.
//!
//! Needs `qpdf` and poppler's `pdftotext`, `pdffonts`, `pdfinfo` (`./dev test` installs them).
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod office_papers;
