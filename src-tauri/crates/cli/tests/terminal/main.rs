//! `kc` as the centre's IT person calls it: the real program, its answers and its exit codes.
#![allow(clippy::unwrap_used, reason = "a story may stop at the first surprise")]

/// What goes wrong on an office PC.
mod bad_days;
/// A big dossier on a bad day.
mod long_work;
/// Packages out, in, and back.
mod packages;
/// Importing, checking, settling.
mod work;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder of its own for one story.
pub struct Place {
    folder: TempDir,
}

impl Place {
    /// An empty place.
    fn new() -> Place {
        Place {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The data file of a made-up centre.
    pub fn centre(&self) -> PathBuf {
        let description = self.path("don-vi.toml");
        std::fs::write(
            &description,
            "name = \"Trung tâm Khuyến công thử\"\ndepartment = \"Sở Công Thương thử\"\nprovince_code = \"12\"\nhead = \"Nguyễn Văn Đức\"\n",
        )
        .unwrap();
        let data = self.path("trung-tâm.kcdb");
        let made = kc(&["new", "--data", text(&data), "--centre", text(&description)]);
        assert_eq!(made.code, 0, "{}", made.said);
        data
    }
}

/// What `kc --json …` answered.
pub struct Answered {
    /// Exit code.
    pub code: i32,
    /// The object.
    pub json: Value,
    /// Stdout as it came.
    pub said: String,
}

/// Calls the program with `--json`.
pub fn kc(arguments: &[&str]) -> Answered {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_kc"))
        .arg("--json")
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let json = serde_json::from_str(&said).unwrap_or_else(|_| panic!("no JSON object: {said}"));
    Answered {
        code: output.status.code().unwrap(),
        json,
        said,
    }
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A file of the practice folder.
pub fn practice(name: &str) -> String {
    format!(
        "{}/../../../tests/practice/{name}",
        env!("CARGO_MANIFEST_DIR")
    )
}
