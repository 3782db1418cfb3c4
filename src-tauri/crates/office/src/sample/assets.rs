//! Dữ liệu mẫu kèm chương trình: the folders of `assets/samples`, read into sheets.

use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;

use super::sheets::trainee::TraineeSheet;
use crate::error::{OfficeError, Result};

static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/samples");

/// Một tệp TOML của dữ liệu mẫu, by its folder and name.
pub fn sheet<T: DeserializeOwned>(folder: &str, name: &str) -> Result<T> {
    toml::from_str(text(folder, name)?).map_err(|error| faulty(name, &error.to_string()))
}

/// Danh sách học viên của một lớp.
pub fn trainees(folder: &str, name: &str) -> Result<Vec<TraineeSheet>> {
    let mut reader = csv::Reader::from_reader(text(folder, name)?.as_bytes());
    let rows: std::result::Result<Vec<TraineeSheet>, csv::Error> = reader.deserialize().collect();
    rows.map_err(|error| faulty(name, &error.to_string()))
}

/// What the data refer to and do not hold.
pub fn missing(kind: &str, key: &str) -> OfficeError {
    OfficeError::Assets(format!("dữ liệu mẫu: không có {kind} {key}"))
}

fn text(folder: &str, name: &str) -> Result<&'static str> {
    let file = FOLDERS.get_file(format!("{folder}/{name}"));
    let file = file.and_then(|file| file.contents_utf8());
    file.ok_or_else(|| missing("tệp", name))
}

fn faulty(name: &str, detail: &str) -> OfficeError {
    OfficeError::Assets(format!("dữ liệu mẫu, {name}: {detail}"))
}
