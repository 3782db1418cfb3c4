//! Lời gọi từ màn hình: the one command through which every click reaches the office.

use std::sync::Arc;

use serde_json::{Value, json};
use tauri::{AppHandle, Emitter, Runtime, State};

/// Progress of a long job travels to the screens under this event name.
const PROGRESS: &str = "progress";

/// What the window needs of the office: a name and a request in, an answer out.
pub trait Answering: Send + Sync + 'static {
    /// Answers one call; may block, and may report how far it has come.
    fn answer(&self, name: &str, request: Value, progress: &dyn Fn(Value)) -> Value;
}

/// The office behind the window, shared by all calls.
pub type Office = Arc<dyn Answering>;

/// Lời gọi: runs one command of the office away from the thread that draws the window.
///
/// The answer is `{ok: true, …}` or `{ok: false, error}`; a fault inside the program comes back
/// as an error of severity `trouble`, so that the window stays open.
#[tauri::command]
pub async fn call<R: Runtime>(
    app: AppHandle<R>,
    office: State<'_, Office>,
    name: String,
    request: Value,
) -> Result<Value, ()> {
    let office = Arc::clone(office.inner());
    let called = name.clone();
    let job = move || {
        // A closed window no longer listens; the job goes on all the same.
        let progress = |step: Value| drop(app.emit(PROGRESS, step));
        office.answer(&called, request, &progress)
    };
    let answer = tauri::async_runtime::spawn_blocking(job).await;
    Ok(answer.unwrap_or_else(|fault| trouble(&name, &fault.to_string())))
}

/// Sự cố: the answer when the program itself failed while it worked on a call.
fn trouble(name: &str, fault: &str) -> Value {
    eprintln!("{name}: {fault}");
    json!({ "ok": false, "error": {
        "code": "PROGRAM_FAULT",
        "severity": "trouble",
        "what": "Chương trình gặp lỗi khi đang làm việc này. Dữ liệu đã lưu trước đó vẫn còn nguyên.",
        "advice": "Đóng chương trình, mở lại và thử lần nữa.",
        "fields": [],
        "reference": null,
    }})
}

/// Opens the office for the window.
pub fn office(start: crate::start::Start) -> Office {
    struct Unready(crate::start::Start);
    impl Answering for Unready {
        fn answer(&self, name: &str, _: Value, _: &dyn Fn(Value)) -> Value {
            json!({ "ok": true, "output": { "name": name, "start": format!("{:?}", self.0) } })
        }
    }
    Arc::new(Unready(start))
}

#[cfg(test)]
mod tests;
