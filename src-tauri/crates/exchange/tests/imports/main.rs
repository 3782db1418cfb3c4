//! Stories of importing officers' spreadsheets.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

/// Scanned cards.
mod cards;
/// Real files, broken in every way, for as long as asked.
mod fuzz;
/// No bytes whatever stop the program.
mod hostile_files;
/// Invoices that attack the reader.
mod hostile_invoices;
/// Every practice invoice gives what is written down for it.
mod invoices;
/// Every practice file gives the answer that is written down for it.
mod practice;
/// The practice files, and the comparison of answers with expectations.
mod practice_files;
