#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;

use serde_json::json;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{
    INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets,
};
use tauri::webview::InvokeRequest;
use tauri::{WebviewWindow, WebviewWindowBuilder};

use super::*;
use crate::start::Start;
use crate::window::{builder, lay_desk};

fn window_with(settings: &Path) -> WebviewWindow<MockRuntime> {
    let app = builder(mock_builder())
        .build(mock_context(noop_assets()))
        .unwrap();
    lay_desk(app.handle(), Start::AsLeft, settings);
    WebviewWindowBuilder::new(&app, "main", Default::default())
        .build()
        .unwrap()
}

fn ask(window: &WebviewWindow<MockRuntime>, name: &str, request: Value) -> Value {
    let url = if cfg!(windows) {
        "http://tauri.localhost"
    } else {
        "tauri://localhost"
    };
    let request = InvokeRequest {
        cmd: "call".into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: url.parse().unwrap(),
        body: InvokeBody::Json(json!({ "name": name, "request": request })),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_string(),
    };
    get_ipc_response(window, request)
        .unwrap()
        .deserialize()
        .unwrap()
}

fn new_centre(file: &Path) -> Value {
    let department = "Sở Công Thương Lai Châu";
    json!({ "path": file, "name": CENTRE, "department": department, "province_code": "12" })
}

const CENTRE: &str = "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp";

#[test]
fn the_file_of_last_time_is_open_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let window = window_with(folder.path());
    let made = ask(
        &window,
        "create_file",
        new_centre(&folder.path().join("lai-châu.kcdb")),
    );
    assert_eq!(made["ok"], true, "{made}");
    ask(&window, "close_file", json!({}));
    let next = window_with(folder.path());
    assert_eq!(
        ask(&next, "status", json!({}))["output"]["file"]["centre"],
        CENTRE
    );
}

#[test]
fn a_file_that_was_moved_away_leaves_the_first_screen() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lai-châu.kcdb");
    let window = window_with(folder.path());
    ask(&window, "create_file", new_centre(&file));
    ask(&window, "close_file", json!({}));
    std::fs::remove_file(file).unwrap();
    let next = window_with(folder.path());
    assert_eq!(
        ask(&next, "status", json!({}))["output"]["file"],
        Value::Null
    );
}

#[test]
fn a_refusal_comes_back_in_vietnamese_and_the_window_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let window = window_with(folder.path());
    let answer = ask(&window, "undo", json!({}));
    assert_eq!(answer["ok"], false);
    assert!(
        answer["error"]["advice"]
            .as_str()
            .unwrap()
            .contains("Mở tệp"),
        "{answer}"
    );
    assert_eq!(ask(&window, "status", json!({}))["ok"], true);
}
