//! What things mean in a khuyến công office: pure functions and types, no IO, no clock, no SQL.

/// Calendar dates, budget years, working days and how they are written.
pub mod calendar;
/// One id type per kind of record.
pub mod ids;
/// Whole đồng: exact sums, exact splitting, explicit rounding, words.
pub mod money;
