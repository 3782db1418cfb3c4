use thiserror::Error;

/// Lỗi khi in: why a paper could not be made. Facts only; the words are the office's.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PrintError {
    /// No embedded font has this character and there is no substitute for it.
    #[error("no glyph for U+{:04X} in \"{context}\"", *character as u32)]
    MissingGlyph {
        /// The character.
        character: char,
        /// The text in which it stands.
        context: String,
    },
    /// Even in 9 pt the columns need more than the text width.
    #[error("table needs {needed_mm} mm, the page has {available_mm} mm")]
    TableTooWide {
        /// Least width of all columns, in whole millimetres, rounded up.
        needed_mm: i32,
        /// Text width of the page, in whole millimetres, rounded down.
        available_mm: i32,
    },
    /// The spans of a table row do not add up to the number of columns.
    #[error("row {row} covers {covered} of {columns} columns")]
    UnevenRow {
        /// Row number, the first body row being 1; 0 for the head.
        row: usize,
        /// Columns covered.
        covered: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// A block that must not be split is higher than a page.
    #[error("a block of {height_mm} mm does not fit a page of {page_mm} mm")]
    BlockTooTall {
        /// Height of the block in whole millimetres, rounded up.
        height_mm: i32,
        /// Height of the text area in whole millimetres, rounded down.
        page_mm: i32,
    },
    /// `created` is not a date "YYYY-MM-DD".
    #[error("not a date: {given}")]
    BadDate {
        /// What was given.
        given: String,
    },
    /// The PDF library refused; a fault of the program.
    #[error("PDF writing failed: {reason}")]
    Pdf {
        /// The library's own words.
        reason: String,
    },
    /// The officer stopped the printing; nothing was kept.
    #[error("printing was stopped")]
    Stopped,
}
