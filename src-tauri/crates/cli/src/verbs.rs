//! Các việc of the terminal.

/// kc backup, kc restore
pub mod backup;
/// kc bench
pub mod bench;
/// kc parse-card
pub mod card;
/// kc check
pub mod check;
/// kc explain
pub mod explain;
/// kc new, kc sample
pub mod file;
/// kc import
pub mod import;
/// kc doctor, kc journal
pub mod journal;
/// kc list
pub mod list;
/// kc export, kc verify, kc receive, kc receipt
pub mod package;
/// kc person, kc export-list
pub mod persons;
/// kc list programmes.
pub mod programmes;
/// kc report
pub mod report;
/// kc rules, kc keys
pub mod rules;
/// kc settle
pub mod settle;
/// kc show
pub mod show;
/// kc words, kc fold
pub mod text;
