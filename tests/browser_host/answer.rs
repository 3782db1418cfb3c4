//! One request in, one response out.

use std::error::Error;
use std::fs;
use std::io::Cursor;
use std::sync::{Mutex, MutexGuard, PoisonError};

use office::host::Desk;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response};

use crate::arguments::Arguments;
use crate::folder::{Folder, content_type};

type Answer = Response<Cursor<Vec<u8>>>;
/// What went wrong inside the host.
pub type Fault = Box<dyn Error + Send + Sync>;

/// The office, its screens and its work folder.
pub struct Host {
    desk: Desk,
    screens: Folder,
    work: Folder,
    /// Steps of long work that no screen has asked for yet.
    news: Mutex<Vec<Value>>,
}

impl Host {
    /// Opens the office on what the command line names.
    pub fn open(arguments: Arguments) -> Result<Self, Fault> {
        let host = Self {
            screens: Folder::open(&arguments.dist)?,
            work: Folder::open(&arguments.dir)?,
            desk: Desk::new(),
            news: Mutex::new(Vec::new()),
        };
        let opened = match &arguments.file {
            Some(file) => host.desk.call("open_file", json!({ "path": file }), &drop),
            None if arguments.sample => {
                let path = host.work.place("lai-chau-2013.kcdb")?;
                host.desk.call("open_sample", json!({ "path": path }), &drop)
            }
            None => json!({ "ok": true }),
        };
        match opened["ok"] == true {
            true => Ok(host),
            false => Err(opened["error"].to_string().into()),
        }
    }

    /// Answers one request; a fault of the host is a plain 500 with its reason.
    pub fn answer(&self, mut request: Request) {
        let answer = self.route(&mut request).unwrap_or_else(|fault| {
            Response::from_data(fault.to_string().into_bytes()).with_status_code(500)
        });
        // A browser that has gone away is no matter.
        let _ = request.respond(answer);
    }

    fn route(&self, request: &mut Request) -> Result<Answer, Fault> {
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        match (request.method(), path) {
            (Method::Post, "/call") => self.call(&body(request)?),
            (Method::Post, "/upload") => {
                let place = self.work.place(&parameter(query, "name"))?;
                fs::write(&place, body(request)?)?;
                json_answer(&json!({ "path": place }))
            }
            (Method::Post, "/save-path") => {
                let asked: Value = serde_json::from_slice(&body(request)?)?;
                let name = asked["name"].as_str().ok_or("save-path needs a name")?;
                json_answer(&json!({ "path": self.work.place(name)? }))
            }
            (Method::Get, "/progress") => {
                json_answer(&Value::from(std::mem::take(&mut *self.news())))
            }
            (Method::Get, "/file") => file_answer(&self.work, &parameter(query, "path")),
            (Method::Get, "/") => file_answer(&self.screens, "index.html"),
            (Method::Get, path) => {
                file_answer(&self.screens, &decoded(path.trim_start_matches('/')))
            }
            _ => Ok(Response::from_data(Vec::new()).with_status_code(405)),
        }
    }

    fn call(&self, body: &[u8]) -> Result<Answer, Fault> {
        let mut asked: Value = serde_json::from_slice(body)?;
        let request = asked["request"].take();
        let name = asked["name"].as_str().ok_or("call needs a name")?;
        let progress = |news| self.news().push(json!(news));
        json_answer(&self.desk.call(name, request, &progress))
    }

    fn news(&self) -> MutexGuard<'_, Vec<Value>> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn body(request: &mut Request) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    request.as_reader().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn parameter(query: &str, name: &str) -> String {
    let value = query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    decoded(value.unwrap_or_default())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn json_answer(value: &Value) -> Result<Answer, Fault> {
    Ok(Response::from_data(serde_json::to_vec(value)?).with_header(typed("application/json")?))
}

fn file_answer(folder: &Folder, name: &str) -> Result<Answer, Fault> {
    match folder.read(name) {
        Ok(bytes) => Ok(Response::from_data(bytes).with_header(typed(content_type(name))?)),
        Err(_) => Ok(Response::from_data(Vec::new()).with_status_code(404)),
    }
}

fn typed(kind: &str) -> Result<Header, Fault> {
    Header::from_bytes("Content-Type", kind).map_err(|()| "a header with strange signs".into())
}
