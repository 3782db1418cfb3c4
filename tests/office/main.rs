//! Mục lục các câu chuyện: the whole office, told as officers would tell it.
#![allow(clippy::unwrap_used, reason = "a story may stop at the first surprise")]

/// The table every story works at.
mod bench;
/// Classes: the grid, the marks, the allowances.
mod classes;
/// The screens' types are those of the command list.
mod generated_types;
/// Spreadsheets of the office into the books.
mod imports;
/// Every change leaves a line; undo survives a restart.
mod journal_and_undo;
/// Drafts, posting, limits, cancelling.
mod vouchers;
