//! Where it is kept: one SQLite file per centre. All SQL of the program is in this crate.

/// Who saw and who took out personal data.
mod access;
/// A copy that was checked before it got its name; looking into one.
pub mod backup;
/// Reading without being able to write.
mod books;
/// One action = one transaction = one journal entry.
mod change;
/// One person's data removed, the chain kept whole.
mod erasure;
/// What can go wrong with the file.
mod error;
/// Append-only, hash-chained history.
pub mod journal;
/// Numbered, additive schemas.
mod migrate;
/// Opening, locking, checking, copying a data file.
mod open;
/// What screens, rules and forms ask of the file.
pub mod queries;
/// Which table keeps which record.
mod records;
/// Rows ↔ records by the names of columns.
mod row;
/// Undo and redo from the journal.
mod undo;

pub use access::{Access, ListExport};
pub use books::Books;
pub use change::{Change, RowChange};
pub use erasure::Erasure;
pub use error::StoreError;
pub use migrate::SCHEMA_VERSION;
pub use open::DataFile;
pub use records::TABLES;
pub use row::{Image, Record};
pub use undo::Reversible;
