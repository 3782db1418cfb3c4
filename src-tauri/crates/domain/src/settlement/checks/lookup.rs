//! Tra cứu shared by several rules: names, ceilings, persons, papers. No rule lives here.

pub(super) mod ceilings;
pub(super) mod classes;
pub(super) mod deadlines;
pub(super) mod establishments;
pub(super) mod groups;
pub(super) mod names;
pub(super) mod papers;
pub(super) mod persons;
pub(super) mod tax_codes;
