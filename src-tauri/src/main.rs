//! Vỏ cửa sổ.
fn main() {}
