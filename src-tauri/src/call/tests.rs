#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::sync::Mutex;
use std::sync::mpsc;

use serde_json::{Value, json};
use tauri::Listener;
use tauri::test::{
    INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets,
};
use tauri::webview::InvokeRequest;

use super::*;

struct Clerk;

impl Answering for Clerk {
    fn answer(&self, name: &str, request: Value, progress: &dyn Fn(Value)) -> Value {
        assert_ne!(name, "break", "the clerk drops everything");
        progress(json!({ "done": 1, "total": 2 }));
        json!({ "ok": true, "output": request, "touched": [], "undo_label": null })
    }
}

fn window() -> tauri::WebviewWindow<MockRuntime> {
    let office: Office = Arc::new(Clerk);
    let app = crate::window::builder(mock_builder(), office)
        .build(mock_context(noop_assets()))
        .unwrap();
    tauri::WebviewWindowBuilder::new(&app, "main", Default::default())
        .build()
        .unwrap()
}

fn ask(window: &tauri::WebviewWindow<MockRuntime>, name: &str, request: Value) -> Value {
    let url = if cfg!(windows) {
        "http://tauri.localhost"
    } else {
        "tauri://localhost"
    };
    let request = InvokeRequest {
        cmd: "call".into(),
        callback: tauri::ipc::CallbackFn(0),
        error: tauri::ipc::CallbackFn(1),
        url: url.parse().unwrap(),
        body: tauri::ipc::InvokeBody::Json(json!({ "name": name, "request": request })),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_string(),
    };
    get_ipc_response(window, request)
        .unwrap()
        .deserialize()
        .unwrap()
}

#[test]
fn a_click_reaches_the_office_and_its_answer_comes_back_whole() {
    let answer = ask(
        &window(),
        "echo",
        json!({ "title": "Đề án dệt thổ cẩm", "amount": 736_000_000 }),
    );
    assert_eq!(answer["ok"], true);
    assert_eq!(
        answer["output"],
        json!({ "title": "Đề án dệt thổ cẩm", "amount": 736_000_000 })
    );
}

#[test]
fn a_long_job_tells_the_screen_how_far_it_has_come() {
    let window = window();
    let (sender, heard) = mpsc::channel();
    let sender = Mutex::new(sender);
    window.listen_any(PROGRESS, move |event| {
        sender
            .lock()
            .unwrap()
            .send(event.payload().to_owned())
            .unwrap();
    });
    ask(&window, "settle", Value::Null);
    let step: Value = serde_json::from_str(&heard.recv().unwrap()).unwrap();
    assert_eq!(step, json!({ "done": 1, "total": 2 }));
}

#[test]
fn a_fault_in_the_office_is_told_in_vietnamese_and_the_window_goes_on() {
    let window = window();
    let answer = ask(&window, "break", Value::Null);
    assert_eq!(answer["ok"], false);
    assert_eq!(answer["error"]["severity"], "trouble");
    assert!(
        answer["error"]["advice"]
            .as_str()
            .unwrap()
            .contains("mở lại")
    );
    assert_eq!(ask(&window, "echo", Value::Null)["ok"], true);
}
