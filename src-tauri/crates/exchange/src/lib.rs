//! How papers travel in and out: officers' spreadsheets become reports per row, and go back as files.

/// What was found in a file or a row, with a sentence for the officer.
pub mod code;
/// What reading one file gave, per file, sheet and row.
pub mod report;

/// Reads the scanned text of identity cards.
pub mod card_text;
/// Reads e-invoices.
pub mod invoice;

/// Finds the present commune of a typed address.
pub mod commune;
/// Reads lists of establishments.
pub mod establishment_list;
/// Danh sách ra bảng tính.
pub mod list_out;
/// Reads annual plans.
pub mod plan_list;
/// Reports out as workbooks.
pub mod report_out;

/// Reads lists of the people of a class.
pub mod trainee_list;
/// Reads lists of vouchers with their estimate and contracts.
pub mod voucher_list;

/// Signed, encrypted packages between a centre and its department.
pub mod package;
/// The code on a settlement paper that proves its data.
pub mod paper_code;
/// Signed regulation packs on a stick.
pub mod rules_file;

/// Gives rejected rows back as a workbook with reasons.
pub mod rejects;

/// Turns TCVN3 and VNI text into Unicode.
mod legacy_text;
/// What reading any list has in common.
mod list;
/// Opens .xlsx, .xls and .csv safely as grids of typed cells.
mod spreadsheet;
/// Finds the table in a sheet, its columns and the kinds of its rows.
mod table;

pub use legacy_text::old_encoding;
pub use list::{ChosenEncoding, ReadOptions};
