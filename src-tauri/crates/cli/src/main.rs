//! `kc`: the same office from a terminal.
fn main() {}
