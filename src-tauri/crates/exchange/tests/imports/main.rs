//! Stories of importing officers' spreadsheets.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

/// No bytes whatever stop the program.
mod hostile_files;
/// Every practice file gives the answer that is written down for it.
mod practice;
/// The practice files, and the comparison of answers with expectations.
mod practice_files;
