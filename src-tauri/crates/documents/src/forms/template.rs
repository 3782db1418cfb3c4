//! Mẫu biểu có phiên bản: what a form says, kept as data beside the code that lays it out.

use std::collections::BTreeMap;

use domain::calendar::Day;
use domain::centre::SignatoryRole;
use serde::Deserialize;

use crate::block::Paper;

/// Khổ giấy as the template files name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// A4 đứng.
    A4Portrait,
    /// A4 ngang.
    A4Landscape,
    /// A5 ngang.
    A5Landscape,
}

impl From<Sheet> for Paper {
    fn from(sheet: Sheet) -> Self {
        match sheet {
            Sheet::A4Portrait => Self::A4Portrait,
            Sheet::A4Landscape => Self::A4Landscape,
            Sheet::A5Landscape => Self::A5Landscape,
        }
    }
}

/// Tình trạng đối chiếu of the form with the regulation now in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Đã đối chiếu với văn bản.
    Checked,
    /// Chưa đối chiếu.
    Unchecked,
}

/// Ô ký: one column of the signature block.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureCaption {
    /// Chức danh printed above; may hold placeholders (`{agency}`).
    pub title: String,
    /// Vai ký at the centre: the name of whoever held it on the paper's day is printed.
    #[serde(default)]
    pub role: Option<SignatoryRole>,
    /// Bên ký outside the centre (`beneficiary`, `agency` …): the form gives the name, if known.
    #[serde(default)]
    pub party: Option<String>,
    /// Đóng dấu: the note below the title asks for the seal as well.
    #[serde(default)]
    pub seal: bool,
    /// Ghi chú in place of the usual "(Ký, ghi họ tên)".
    #[serde(default)]
    pub note: Option<String>,
}

/// Mẫu biểu: one version of a form, in force between two days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormTemplate {
    /// Mã mẫu: `mau-7`.
    pub code: String,
    /// Số mẫu as printed ("Mẫu số 7"); empty for papers without one.
    pub number: String,
    /// Tên biểu; may hold placeholders (`{year}`).
    pub title: String,
    /// Dòng phụ dưới tên biểu; may hold placeholders; empty for none.
    #[serde(default)]
    pub subtitle: String,
    /// Dòng căn cứ ban hành, printed under the number; empty for none.
    pub legal_basis: String,
    /// Khổ giấy.
    pub paper: Sheet,
    /// Ngày đầu áp dụng.
    pub valid_from: Day,
    /// Ngày cuối áp dụng; none = until further notice.
    #[serde(default)]
    pub valid_to: Option<Day>,
    /// Tình trạng đối chiếu.
    pub mark: Mark,
    /// Tái dựng: the layout was rebuilt from what the articles require, not copied from the annex.
    pub reconstructed: bool,
    /// Nguồn of the wording and how sure it is.
    pub source: String,
    /// Lời in trên biểu, by the key the form asks for.
    #[serde(default)]
    pub captions: BTreeMap<String, String>,
    /// Người ký từ trái sang phải.
    #[serde(default)]
    pub signatories: Vec<SignatureCaption>,
}

impl FormTemplate {
    /// Lời in của khóa `key`. A key that is missing prints as itself; the tests of this crate
    /// stop at it instead.
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        if cfg!(test) {
            assert!(self.captions.contains_key(key), "{} lacks {key}", self.code);
        }
        self.captions.get(key).map_or(key, String::as_str)
    }

    /// Lời in with its placeholders filled: `{year}` by the value of `year`.
    pub fn filled(&self, key: &str, values: &[(&str, &str)]) -> String {
        fill(self.text(key), values)
    }

    /// Ghi chú cuối trang while nobody has checked the form against the regulation of today.
    pub fn footnote(&self) -> Option<String> {
        let kind = if self.reconstructed {
            "Mẫu tái dựng"
        } else {
            "Mẫu"
        };
        (self.mark == Mark::Unchecked).then(|| format!("{kind}, chưa đối chiếu với quy định 2026"))
    }

    fn is_valid_on(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// Puts the values in place of `{name}`; a name without a value stays, so that it is seen.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), value)
    })
}

/// A template file does not say what a template must say.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("form template {code}: {reason}")]
pub struct BadTemplate {
    /// The form the file was read for.
    pub code: String,
    /// What the reader of the file found.
    pub reason: String,
}

/// Bộ mẫu biểu: every version of every form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormBook {
    templates: Vec<FormTemplate>,
}

impl FormBook {
    /// The templates that come with the program.
    ///
    /// # Errors
    /// [`BadTemplate`] when a file is not a template; a test reads every one.
    pub fn embedded() -> Result<Self, BadTemplate> {
        let templates = super::TEMPLATE_FILES
            .iter()
            .map(|(code, text)| {
                toml::from_str(text).map_err(|error| BadTemplate {
                    code: (*code).to_owned(),
                    reason: error.to_string(),
                })
            })
            .collect::<Result<_, _>>()?;
        Ok(Self { templates })
    }

    /// Mẫu `code` áp dụng vào ngày `day`.
    pub fn on(&self, code: &str, day: Day) -> Option<&FormTemplate> {
        self.templates
            .iter()
            .find(|form| form.code == code && form.is_valid_on(day))
    }

    /// Các phiên bản của một mẫu.
    pub fn versions<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a FormTemplate> {
        self.templates.iter().filter(move |form| form.code == code)
    }

    /// Mọi mẫu.
    pub fn all(&self) -> &[FormTemplate] {
        &self.templates
    }
}

#[cfg(test)]
mod tests;
