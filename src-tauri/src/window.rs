//! Cửa sổ: builds the window, its plugins and the one door to the office.

use std::path::Path;
use std::sync::Arc;

use office::host::Desk;
use tauri::{AppHandle, Builder, Manager, Runtime};

use crate::call;
use crate::last_file::LastFile;
use crate::start::Start;

/// The program for any runtime: the real window, or the one without a screen used in tests.
pub fn builder<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .manage(Arc::new(Desk::new()))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![call::call])
}

/// Puts the first file on the desk; `settings` is the folder of the program's notes.
pub fn lay_desk<R: Runtime>(app: &AppHandle<R>, start: Start, settings: &Path) {
    let last = LastFile::kept_in(settings);
    start.open(app, &app.state::<Arc<Desk>>(), &last);
    app.manage(last);
}

/// Shows the window and returns when the officer closes it.
pub fn run(start: Start) {
    // First of all plugins: a second copy must hand over before it opens anything.
    let single = tauri_plugin_single_instance::init(|app, _, _| show_first(app));
    let app = builder(Builder::default().plugin(single)).setup(move |app| {
        // The screens are answered only after this, so the first of them never sees an empty desk.
        lay_desk(app.handle(), start, &app.path().app_config_dir()?);
        Ok(())
    });
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
