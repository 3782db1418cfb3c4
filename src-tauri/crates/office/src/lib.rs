//! What an officer can do: every command, its transaction, its journal line and its words.

/// Ai xem dữ liệu cá nhân.
mod access;
/// Sao lưu và khôi phục.
pub mod backups;
/// Budget codes shipped with the program, and the accountant's.
pub mod budget_code_assets;
/// Words for what rules report.
pub mod check_words;
/// The clock and chance, injected.
pub mod clock;
/// THE LIST of commands.
pub mod commands;
/// What a finished command answers.
mod done;
/// Which papers a đề án or a year prints.
pub mod dossier;
/// Facts of what went wrong.
mod error;
/// Fields that cannot be used as they were sent.
mod faulty_fields;
/// Undo, redo, who did what.
pub mod history;
/// Ngày nghỉ lễ, tết by year.
pub mod holiday_assets;
/// The desk that a window, a browser host or the terminal holds.
pub mod host;
/// Lists of other programs turned into records.
pub mod importing;
/// Chỉ tiêu hoạt động, and counting them.
pub mod indicators;
/// Scans and originals beside the data file, named by SHA-256.
pub mod kept_files;
/// Years whose books are closed.
mod locked_years;
/// The open file and the one door for changes.
mod office;
/// Every error in Vietnamese.
pub mod officer_message;
/// The names of changes.
mod operation;
/// The key that signs packs, beside the data file.
pub mod pack_keys;
/// The key that packages to this office are encrypted to, beside the data file.
pub mod package_keys;
/// The codes that settlement papers carry, and what they say of the records.
pub mod paper_codes;
/// Passwords: hashed, never kept.
mod passwords;
/// Lỗi về dữ liệu của một người.
pub mod person_fault;
/// What the rules say about a đề án, and about posting one more voucher.
pub mod preflight;
/// Mục đích xử lý dữ liệu cá nhân.
pub mod privacy_assets;
/// News of long work.
pub mod progress;
/// The department takes packages in, and answers.
pub mod receiving;
/// Regulation packs shipped with the program.
pub mod regulation_assets;
/// Reports: figures of a period that open down to their records.
pub mod reports;
/// Who may do what.
mod rights;
/// Which pack a đề án is judged by.
pub mod rulebook;
/// The sample centre, made by the commands themselves.
pub mod sample;
/// A centre makes packages and carries them to a stick.
pub mod sending;
/// Who is signed in.
mod session;
/// Papers written to a folder, all or nothing.
pub mod settling;
/// Grid rows as typed, read into trainees.
pub mod trainee_draft;
/// TypeScript of the commands.
pub mod types;
/// What screens read.
pub mod views;

pub use done::Done;
pub use error::{
    AccessFault, DeliveryFault, FieldFault, FieldProblem, OfficeError, Result, RulesFault,
};
pub use exchange::package::{OpeningKey, OwnLock, PackageFault};
pub use office::{Office, Writer};
pub use operation::Operation;
