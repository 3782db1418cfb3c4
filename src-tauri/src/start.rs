//! Mở chương trình: what the command line asks the window to open.

use std::ffi::OsString;
use std::path::PathBuf;

use office::host::Desk;
use serde_json::{Value, json};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

use crate::last_file::LastFile;

/// Tệp mở đầu: what stands in the window when it first appears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// The file used last, or the first-run screen.
    AsLeft,
    /// The sample centre.
    Sample,
    /// One data file.
    File(PathBuf),
}

impl Start {
    /// Reads the arguments after the program's name. Unknown switches are left alone, because
    /// desktops and test drivers add their own.
    pub fn from_arguments(arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut start = Self::AsLeft;
        for argument in arguments {
            if argument == "--sample" {
                start = Self::Sample;
            } else if !argument.to_string_lossy().starts_with('-') {
                return Self::File(PathBuf::from(argument));
            }
        }
        start
    }

    /// Puts the file on the desk. When it cannot be opened the office's own words are shown, and the
    /// window starts without a file.
    pub fn open<R: Runtime>(self, app: &AppHandle<R>, desk: &Desk, last: &LastFile) {
        let answer = match self {
            Self::Sample => desk.call("open_sample", json!({}), &drop),
            Self::File(path) => desk.call("open_file", json!({ "path": path }), &drop),
            Self::AsLeft => match last.recall() {
                Some(path) => desk.call("open_file", json!({ "path": path }), &drop),
                None => return,
            },
        };
        if let Some(words) = refusal(&answer) {
            app.dialog()
                .message(words)
                .title("Sổ Khuyến công")
                .show(drop);
        }
    }
}

/// What the office said when it refused, as one paragraph.
fn refusal(answer: &Value) -> Option<String> {
    let error = answer.get("error")?;
    Some(format!(
        "{} {}",
        error["what"].as_str()?,
        error["advice"].as_str()?
    ))
}

#[cfg(test)]
mod tests;
