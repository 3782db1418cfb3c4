//! One request in, one response out.

use std::error::Error;
use std::fs;
use std::sync::{Mutex, MutexGuard, PoisonError};

use office::host::Desk;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::folder::{Folder, content_type};
use crate::wire::{Answer, Asked};

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
                host.desk
                    .call("open_sample", json!({ "path": path }), &drop)
            }
            None => json!({ "ok": true }),
        };
        match opened["ok"] == true {
            true => Ok(host),
            false => Err(opened["error"].to_string().into()),
        }
    }

    /// Answers one request; a fault of the host is a plain 500 with its reason.
    pub fn answer(&self, asked: Asked) -> Answer {
        self.route(&asked).unwrap_or_else(|fault| Answer {
            status: "500 Internal Server Error",
            kind: "text/plain; charset=utf-8",
            body: fault.to_string().into_bytes(),
        })
    }

    fn route(&self, asked: &Asked) -> Result<Answer, Fault> {
        let (path, query) = asked.url.split_once('?').unwrap_or((&asked.url, ""));
        match (asked.method.as_str(), path) {
            ("POST", "/call") => self.call(&asked.body),
            ("POST", "/upload") => {
                let place = self.work.place(&parameter(query, "name"))?;
                fs::write(&place, &asked.body)?;
                json_answer(&json!({ "path": place }))
            }
            ("POST", "/save-path") => {
                let asked: Value = serde_json::from_slice(&asked.body)?;
                let name = asked["name"].as_str().ok_or("save-path needs a name")?;
                json_answer(&json!({ "path": self.work.place(name)? }))
            }
            ("GET", "/progress") => json_answer(&Value::from(std::mem::take(&mut *self.news()))),
            ("GET", "/file") => Ok(file_answer(&self.work, &parameter(query, "path"))),
            ("GET", "/") => Ok(file_answer(&self.screens, "index.html")),
            ("GET", path) => {
                let name = decoded(path.trim_start_matches('/'));
                Ok(file_answer(&self.screens, &name))
            }
            _ => Ok(bare("405 Method Not Allowed")),
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
    Ok(Answer {
        status: "200 OK",
        kind: "application/json",
        body: serde_json::to_vec(value)?,
    })
}

fn file_answer(folder: &Folder, name: &str) -> Answer {
    match folder.read(name) {
        Ok(body) => Answer {
            status: "200 OK",
            kind: content_type(name),
            body,
        },
        Err(_) => bare("404 Not Found"),
    }
}

fn bare(status: &'static str) -> Answer {
    Answer {
        status,
        kind: "text/plain",
        body: Vec::new(),
    }
}
