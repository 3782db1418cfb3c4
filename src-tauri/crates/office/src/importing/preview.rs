//! Xem trước các cột: what each was taken for, with a text before and after it became Unicode.

use domain::card_number::mask;
use exchange::report::{ColumnReport, FileReport, TextEncoding};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Bảng mã chữ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// Unicode.
    Unicode,
    /// TCVN3 (ABC).
    Tcvn3,
    /// VNI-Windows.
    Vni,
}

impl From<TextEncoding> for Encoding {
    fn from(encoding: TextEncoding) -> Encoding {
        match encoding {
            TextEncoding::Unicode => Encoding::Unicode,
            TextEncoding::Tcvn3 => Encoding::Tcvn3,
            TextEncoding::Vni => Encoding::Vni,
        }
    }
}

impl From<Encoding> for TextEncoding {
    fn from(encoding: Encoding) -> TextEncoding {
        match encoding {
            Encoding::Unicode => TextEncoding::Unicode,
            Encoding::Tcvn3 => TextEncoding::Tcvn3,
            Encoding::Vni => TextEncoding::Vni,
        }
    }
}

/// Bảng mã chọn cho một cột.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EncodingChoice {
    /// Tệp, as it was asked for.
    pub file: String,
    /// Tên trang tính.
    pub sheet: String,
    /// Cột, from 0.
    pub column: u32,
    /// Bảng mã.
    pub encoding: Encoding,
}

impl From<&EncodingChoice> for exchange::ChosenEncoding {
    fn from(choice: &EncodingChoice) -> exchange::ChosenEncoding {
        exchange::ChosenEncoding {
            file: choice.file.clone(),
            sheet: choice.sheet.clone(),
            column: choice.column as usize,
            encoding: choice.encoding.into(),
        }
    }
}

/// Các cột của một trang tính.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetColumns {
    /// Tên trang tính.
    pub sheet: String,
    /// Dòng tiêu đề, from 1.
    pub header_row: u32,
    /// Các cột, from the left.
    pub columns: Vec<ImportColumn>,
}

/// Một cột của tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// Cột, from 0.
    pub column: u32,
    /// Tên cột in the spreadsheet program: "C".
    pub letter: String,
    /// Tiêu đề trong tệp.
    pub heading: String,
    /// Hiểu là; empty = not read.
    pub role: String,
    /// Bảng mã.
    pub encoding: Encoding,
    /// Một ô as it stands in the file; a number of a paper is masked.
    pub before: String,
    /// The same cell in Unicode.
    pub after: String,
}

/// The columns of every sheet of a file.
pub fn sheets<R, H>(report: &FileReport<R, H>) -> Vec<SheetColumns> {
    let sheets = report.sheets.iter().filter(|one| !one.columns.is_empty());
    let told = sheets.map(|sheet| SheetColumns {
        sheet: sheet.sheet.clone(),
        header_row: sheet.header_row,
        columns: columns(&sheet.columns),
    });
    told.collect()
}

/// Columns as screens show them.
pub fn columns(all: &[ColumnReport]) -> Vec<ImportColumn> {
    all.iter().map(column).collect()
}

fn column(one: &ColumnReport) -> ImportColumn {
    let is_private = matches!(one.role, "Số CCCD" | "Số CMND");
    let shown = |text: &str| match is_private {
        true => mask(text),
        false => text.to_owned(),
    };
    ImportColumn {
        column: one.column,
        letter: letter(one.column),
        heading: one.heading.clone(),
        role: one.role.to_owned(),
        encoding: one.encoding.into(),
        before: shown(&one.before),
        after: shown(&one.after),
    }
}

/// "A", "B" … "Z", "AA".
fn letter(column: u32) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_bear_the_letters_of_the_spreadsheet_program() {
        assert_eq!(
            [0, 25, 26, 701, 702].map(letter),
            ["A", "Z", "AA", "ZZ", "AAA"]
        );
    }
}
