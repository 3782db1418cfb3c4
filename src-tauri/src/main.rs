//! Vỏ cửa sổ: the desktop window around the office. No rule, no SQL, no sum lives here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod last_file;
mod start;
mod window;

fn main() {
    let start = start::Start::from_arguments(std::env::args_os().skip(1));
    window::run(start);
}
