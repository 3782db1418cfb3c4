//! Dòng bị loại: gives the rejected rows back as a workbook, each with its reason, in a shape that
//! can be corrected and imported again.

#[cfg(test)]
mod tests;

use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::code::{Code, Effect};
use crate::report::{FileReport, SheetReport};
use crate::spreadsheet::{self, Cell, Sheet, SheetRow};

/// The workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("rejected rows could not be written: {0}")]
pub struct RejectsNotWritten(#[from] XlsxError);

/// Một tệp đã đọc: its report and its content.
#[derive(Debug, Clone, Copy)]
pub struct ReadFile<'a, Row, Heading> {
    /// What reading gave.
    pub report: &'a FileReport<Row, Heading>,
    /// The bytes that were read.
    pub bytes: &'a [u8],
}

/// The rejected rows of all files as the bytes of an .xlsx; `None` when no row was rejected.
///
/// Every sheet keeps what stands above its rows, so that a corrected file finds its class or plan.
pub fn workbook<Row, Heading>(
    files: &[ReadFile<Row, Heading>],
) -> Result<Option<Vec<u8>>, RejectsNotWritten> {
    let mut workbook = Workbook::new();
    let mut names: Vec<String> = Vec::new();
    for file in files {
        let Ok(source) = spreadsheet::open(&file.report.file, file.bytes) else {
            continue;
        };
        for report in file.report.sheets.iter().filter(|sheet| sheet.rejected > 0) {
            let named = |sheet: &&Sheet| domain::fold::nfc(&sheet.name) == report.sheet;
            let Some(sheet) = source.sheets.iter().find(named) else {
                continue;
            };
            let name = tab_name(&report.sheet, &names);
            let tab = workbook.add_worksheet();
            tab.set_name(&name)?;
            names.push(name);
            write_sheet(tab, sheet, report)?;
        }
    }
    Ok(if names.is_empty() {
        None
    } else {
        Some(workbook.save_to_buffer()?)
    })
}

fn write_sheet<Row, Heading>(
    tab: &mut Worksheet,
    sheet: &Sheet,
    report: &SheetReport<Row, Heading>,
) -> Result<(), XlsxError> {
    let first = report
        .rows
        .iter()
        .map(|row| row.row)
        .chain(report.skipped.iter().map(|row| row.row));
    let first = first
        .filter(|row| *row > report.header_row)
        .min()
        .unwrap_or(u32::MAX);
    let above = sheet.rows.iter().filter(|row| row.number < first);
    let width = sheet
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0);
    let reasons = Reasons::beside(width);
    let mut line = 0;
    for row in above {
        write_row(tab, line, row)?;
        if row.number == report.header_row {
            reasons.write_header(tab, line)?;
        }
        line += 1;
    }
    for rejected in report.rows.iter().filter(|row| !row.is_accepted()) {
        if let Some(row) = sheet.row(rejected.row) {
            write_row(tab, line, row)?;
        }
        let codes = rejected.codes.iter().copied();
        reasons.write(tab, line, rejected.row, codes)?;
        line += 1;
    }
    Ok(())
}

fn write_row(tab: &mut Worksheet, line: u32, row: &SheetRow) -> Result<(), XlsxError> {
    for (column, cell) in row.filled() {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        match cell {
            Cell::Number(number) => match number.to_f64() {
                Some(number) => tab.write_number(line, column, number)?,
                None => tab.write_string(line, column, cell.shown())?,
            },
            _ => tab.write_string(line, column, cell.shown())?,
        };
    }
    Ok(())
}

/// The two columns that are added on the right.
struct Reasons {
    row_column: u16,
    reason_column: u16,
    bold: Format,
    wrapped: Format,
}

impl Reasons {
    fn beside(width: usize) -> Reasons {
        let row_column = u16::try_from(width).unwrap_or(u16::MAX - 1);
        Reasons {
            row_column,
            reason_column: row_column + 1,
            bold: Format::new().set_bold(),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        }
    }

    fn write_header(&self, tab: &mut Worksheet, line: u32) -> Result<(), XlsxError> {
        tab.write_string_with_format(line, self.row_column, "Dòng trong tệp gốc", &self.bold)?;
        tab.write_string_with_format(line, self.reason_column, "Lý do không nhận", &self.bold)?;
        tab.set_column_width(self.reason_column, 60)?;
        Ok(())
    }

    fn write(
        &self,
        tab: &mut Worksheet,
        line: u32,
        row: u32,
        codes: impl Iterator<Item = Code>,
    ) -> Result<(), XlsxError> {
        let rejecting = codes.filter(|code| code.effect() == Effect::RejectsRow);
        let sentences: Vec<&str> = rejecting.map(Code::sentence).collect();
        tab.write_number(line, self.row_column, row)?;
        tab.write_string_with_format(
            line,
            self.reason_column,
            sentences.join("\n"),
            &self.wrapped,
        )?;
        Ok(())
    }
}

/// A name that a tab may carry and no other tab has.
fn tab_name(wanted: &str, taken: &[String]) -> String {
    const LONGEST: usize = 25;
    let allowed: String = wanted
        .chars()
        .map(|letter| {
            if "[]:*?/\\'".contains(letter) || letter.is_control() {
                ' '
            } else {
                letter
            }
        })
        .take(LONGEST)
        .collect();
    let base = match allowed.trim() {
        "" => "Danh sách",
        name => name,
    };
    let is_free = |name: &String| {
        taken
            .iter()
            .all(|other| other.to_lowercase() != name.to_lowercase())
    };
    let numbered = (2..).map(|number| format!("{base} ({number})"));
    let mut names = std::iter::once(base.to_owned()).chain(numbered);
    names.find(is_free).unwrap_or_default()
}
