//! Đăng nhập ở cửa sổ lệnh: a file with officers is opened in somebody's name.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use office::{AccessFault, Office, OfficeError, Result};

/// Ai, và tệp chứa mật khẩu: a password never stands on a command line, where others could read it.
#[derive(Debug)]
struct Signing {
    officer: String,
    password_file: PathBuf,
}

static SIGNING: OnceLock<Signing> = OnceLock::new();

/// Nhớ ai đăng nhập, for the one file this call opens.
pub fn remember(officer: Option<String>, password_file: Option<PathBuf>) {
    if let (Some(officer), Some(password_file)) = (officer, password_file) {
        let _ = SIGNING.set(Signing {
            officer,
            password_file,
        });
    }
}

/// Mở tệp dữ liệu, signed in when the file asks for it.
pub fn opened(data: &Path) -> Result<Office> {
    let mut office = Office::open(data)?;
    if !office.is_locked()? {
        return Ok(office);
    }
    let signing = SIGNING.get().ok_or(AccessFault::NotSignedIn)?;
    let password = std::fs::read_to_string(&signing.password_file).map_err(|source| {
        OfficeError::CannotRead {
            path: signing.password_file.display().to_string(),
            source,
        }
    })?;
    office.sign_in(&signing.officer, password.trim_end_matches(['\r', '\n']))?;
    Ok(office)
}
