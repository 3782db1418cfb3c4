//! Danh sách ra bảng tính: numbers are numbers, days are days, and no text is ever taken for a formula.

#[cfg(test)]
mod tests;

use domain::calendar::Day;
use domain::money::Money;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};

/// The workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("list could not be written: {0}")]
pub struct ListNotWritten(#[from] XlsxError);

/// Một ô.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutCell {
    /// Chữ.
    Text(String),
    /// Số đếm.
    Count(i64),
    /// Số tiền, in đồng.
    Amount(Money),
    /// Số lượng.
    Quantity(Decimal),
    /// Ngày.
    Date(Day),
    /// Trống.
    Empty,
}

/// Một cột: its heading and width in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutColumn {
    /// Tiêu đề.
    pub title: &'static str,
    /// Bề rộng.
    pub width: u16,
}

/// Một danh sách: what stands above the table, the heads, the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutList {
    /// Tên trang.
    pub tab: &'static str,
    /// Các dòng trên bảng: unit, title, purpose, ground.
    pub above: Vec<String>,
    /// Các cột.
    pub columns: Vec<OutColumn>,
    /// Các dòng.
    pub rows: Vec<Vec<OutCell>>,
}

/// The bytes of an .xlsx.
pub fn workbook(list: &OutList) -> Result<Vec<u8>, ListNotWritten> {
    let mut workbook = Workbook::new();
    let tab = workbook.add_worksheet();
    tab.set_name(list.tab)?;
    let formats = Formats::new();
    let mut line = 0;
    for text in &list.above {
        let format = if line == 1 {
            &formats.title
        } else {
            &formats.plain
        };
        tab.write_string_with_format(line, 0, text, format)?;
        line += 1;
    }
    let head = line + 1;
    for (at, column) in (0u16..).zip(&list.columns) {
        tab.write_string_with_format(head, at, column.title, &formats.head)?;
        tab.set_column_width(at, column.width)?;
    }
    for (line, row) in (head + 1..).zip(&list.rows) {
        for (at, cell) in (0u16..).zip(row) {
            write(tab, line, at, cell, &formats)?;
        }
    }
    tab.set_freeze_panes(head + 1, 0)?;
    Ok(workbook.save_to_buffer()?)
}

/// The same file behind a password, as an AES-256 .zip that any archiver opens.
pub fn behind_password(name: &str, bytes: &[u8], password: &str) -> Result<Vec<u8>, SealFault> {
    use std::io::{Cursor, Write};
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .with_aes_encryption(zip::AesMode::Aes256, password);
    archive.start_file(name, options)?;
    archive.write_all(bytes)?;
    Ok(archive.finish()?.into_inner())
}

/// The archive could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SealFault {
    /// What the archive says.
    #[error("archive: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// What the system says.
    #[error("archive: {0}")]
    Write(#[from] std::io::Error),
}

struct Formats {
    title: Format,
    plain: Format,
    head: Format,
    quoted: Format,
    amount: Format,
    date: Format,
}

impl Formats {
    fn new() -> Formats {
        Formats {
            title: Format::new().set_bold().set_font_size(14),
            plain: Format::new(),
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_border(FormatBorder::Thin),
            quoted: Format::new().set_quote_prefix(),
            amount: Format::new().set_num_format("#,##0"),
            date: Format::new().set_num_format("dd/mm/yyyy"),
        }
    }
}

fn write(
    tab: &mut Worksheet,
    line: u32,
    at: u16,
    cell: &OutCell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        OutCell::Empty => tab,
        // The quote keeps it text also when somebody edits the cell or saves the sheet as CSV again.
        OutCell::Text(text) if looks_like_formula(text) => {
            tab.write_string_with_format(line, at, text, &formats.quoted)?
        }
        OutCell::Text(text) => tab.write_string(line, at, text)?,
        OutCell::Count(count) => tab.write_number(line, at, *count as f64)?,
        OutCell::Amount(money) => {
            tab.write_number_with_format(line, at, money.as_dong() as f64, &formats.amount)?
        }
        OutCell::Quantity(quantity) => match quantity.to_f64() {
            Some(number) => tab.write_number(line, at, number)?,
            None => tab.write_string(line, at, quantity.to_string())?,
        },
        OutCell::Date(day) => match excel_date(*day) {
            Some(date) => tab.write_datetime_with_format(line, at, &date, &formats.date)?,
            None => tab.write_string(line, at, day.to_string())?,
        },
    };
    Ok(())
}

fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Excel knows no day before 1900, and neither does the office.
fn excel_date(day: Day) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let (month, day) = (
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    );
    ExcelDateTime::from_ymd(year, month, day).ok()
}
