//! The host's folders: the built screens, and the work folder with picked and saved files.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// A folder nothing outside of which is served.
pub struct Folder(PathBuf);

impl Folder {
    /// Takes the folder, and makes it when it is not there.
    pub fn open(path: &Path) -> io::Result<Self> {
        fs::create_dir_all(path)?;
        Ok(Self(path.canonicalize()?))
    }

    /// Bytes of a file named from the folder, or by its full address inside the folder.
    pub fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        let path = self.0.join(name).canonicalize()?;
        if !path.starts_with(&self.0) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        fs::read(path)
    }

    /// Where a file of this bare name stands in the folder; an empty name is the folder.
    pub fn place(&self, name: &str) -> io::Result<PathBuf> {
        let mut parts = Path::new(name).components();
        match (parts.next(), parts.next()) {
            (None, _) => Ok(self.0.clone()),
            (Some(Component::Normal(bare)), None) => Ok(self.0.join(bare)),
            _ => Err(io::ErrorKind::InvalidInput.into()),
        }
    }
}

/// MIME type by the file's ending; scripts and workers start only under the right one.
pub fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}
