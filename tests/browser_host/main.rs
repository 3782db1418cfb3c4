//! Host for browser stories.
fn main() {}
