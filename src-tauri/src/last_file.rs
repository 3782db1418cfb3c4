//! Tệp mở lần trước: kept beside the program's settings, so that the next start finds it.

use std::fs;
use std::path::{Path, PathBuf};

use office::host::Desk;
use serde_json::json;

/// Chỗ ghi tệp mở lần trước: the folder of the program's settings.
pub struct LastFile(PathBuf);

impl LastFile {
    /// The note kept in this settings folder.
    pub fn kept_in(settings: &Path) -> Self {
        Self(settings.join("tep-mo-lan-truoc.txt"))
    }

    /// Notes which file is open now. A note that cannot be written is no harm: the next start asks.
    pub fn remember(&self, desk: &Desk) {
        let status = desk.call("status", json!({}), &drop);
        if let Some(path) = status["output"]["file"]["path"].as_str() {
            let _ = self.0.parent().map(fs::create_dir_all);
            let _ = fs::write(&self.0, path);
        }
    }

    /// The file of last time, when it is still there.
    pub fn recall(&self) -> Option<PathBuf> {
        let path = PathBuf::from(fs::read_to_string(&self.0).ok()?);
        path.is_file().then_some(path)
    }
}
