//! Lời gọi từ màn hình: the one command through which every click reaches the office.

use std::sync::Arc;

use office::host::Desk;
use office::progress::Progress;
use serde_json::Value;
use tauri::{AppHandle, Emitter, Manager, Runtime, State};

use crate::last_file::LastFile;

/// News of a long job travels to the screens under this event name.
const PROGRESS: &str = "progress";

/// Lời gọi: runs one command of the office away from the thread that draws the window.
///
/// The answer is `{ok: true, …}` or `{ok: false, error}`. Only a thread that cannot even start gives
/// an error of its own; the screens show it as a *sự cố*.
#[tauri::command]
pub async fn call<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Arc<Desk>>,
    name: String,
    request: Value,
) -> Result<Value, String> {
    let desk = Arc::clone(desk.inner());
    let job = move || {
        // A closed window no longer listens; the job goes on all the same.
        let progress = |news: Progress| drop(app.emit(PROGRESS, news));
        let answer = desk.call(&name, request, &progress);
        if touches_file(&answer) {
            app.state::<LastFile>().remember(&desk);
        }
        answer
    };
    tauri::async_runtime::spawn_blocking(job)
        .await
        .map_err(|fault| fault.to_string())
}

/// Did another file come onto the desk?
fn touches_file(answer: &Value) -> bool {
    answer["touched"]
        .as_array()
        .is_some_and(|touched| touched.iter().any(|subject| subject == "file"))
}

#[cfg(test)]
mod tests;
