//! How papers travel in and out: officers' spreadsheets become reports per row, and go back as files.

/// What was found in a file or a row, with a sentence for the officer.
pub mod code;
/// What reading one file gave, per file, sheet and row.
pub mod report;
