//! Cửa sổ: builds the window, its plugins and the one door to the office.

use tauri::{AppHandle, Builder, Manager, Runtime};

use crate::call::{self, Office};
use crate::start::Start;

/// The program for any runtime: the real window, or the one without a screen used in tests.
pub fn builder<R: Runtime>(builder: Builder<R>, office: Office) -> Builder<R> {
    builder
        .manage(office)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![call::call])
}

/// Shows the window and returns when the officer closes it.
pub fn run(start: Start) {
    let office = call::office(start);
    // First of all plugins: a second copy must hand over before it opens anything.
    let single = tauri_plugin_single_instance::init(|app, _, _| show_first(app));
    let app = builder(Builder::default().plugin(single), office);
    if let Err(fault) = app.run(tauri::generate_context!()) {
        eprintln!("Không mở được cửa sổ: {fault}");
        std::process::exit(3);
    }
}

/// Brings the window that is already open to the front.
fn show_first<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        // Each step may be refused by the desktop; the window is still there to click on.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
