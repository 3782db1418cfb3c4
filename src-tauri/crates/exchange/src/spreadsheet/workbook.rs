//! Reads .xlsx cell by cell: a lone cell in the last row must not cost a grid of a billion cells.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetVisible, Style, Xlsx, XlsxError};
use domain::calendar::Day;

use super::sheet::{GREATEST_HEIGHT, Merge};
use super::{Cell, Sheet, Workbook, workbook_parts};
use crate::code::Code;
use crate::legacy_text::Font;

type Library<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads all sheets of an .xlsx file that may be unpacked.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Code> {
    let parts = workbook_parts::read(bytes)?;
    let mut library = Xlsx::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let sheets: Vec<_> = library.sheets_metadata().to_vec();
    let mut workbook = Workbook {
        has_external_links: parts.has_external_links,
        ..Workbook::default()
    };
    for entry in sheets {
        let mut sheet = match read_sheet(&mut library, &entry.name) {
            Ok(sheet) => sheet,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(refusal(&error)),
        };
        sheet.is_hidden = entry.visible != SheetVisible::Visible;
        if let Some(hidden) = parts.hidden_rows.get(&entry.name) {
            sheet.hide_rows(hidden);
        }
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn refusal(error: &XlsxError) -> Code {
    match error {
        XlsxError::Password => Code::FileEncrypted,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => Code::FileNotSpreadsheet,
        _ => Code::FileCorrupt,
    }
}

fn read_sheet(library: &mut Library, name: &str) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet {
        name: name.to_owned(),
        is_typed: true,
        ..Sheet::default()
    };
    let mut cells = library.worksheet_cells_reader(name)?;
    while let Some(record) = cells.next_cell_with_formula_metadata()? {
        let (row, column) = record.pos;
        let cell = match of_library(record.value) {
            Cell::Empty if record.formula.is_some() => Cell::FormulaWithoutValue,
            cell => cell,
        };
        sheet.put(row.saturating_add(1), column as usize, cell);
        if sheet.rows.len() >= GREATEST_HEIGHT {
            break;
        }
    }
    drop(cells);
    convert_by_font(library, &mut sheet)?;
    sheet.convert_by_letters();
    let merges = library.merge_cells_by_sheet_name(name)?;
    sheet.merges = merges
        .into_iter()
        .map(|area| merge(area.start, area.end))
        .collect();
    Ok(sheet)
}

/// Turns cells in fonts of the old encodings into Unicode.
fn convert_by_font(library: &mut Library, sheet: &mut Sheet) -> Result<(), XlsxError> {
    let mut cells = library.worksheet_cells_reader(&sheet.name)?;
    let font = |style: &Style| Font::named(style.font.as_ref()?.name.as_deref()?);
    let fonts: Vec<Option<Font>> = cells.styles().iter().map(font).collect();
    // Most workbooks know no old font; then the sheet need not be gone through once more.
    if fonts.iter().all(Option::is_none) {
        return Ok(());
    }
    while let Some((row, column, style)) = cells.next_style_id()? {
        if let Some(font) = fonts.get(style).copied().flatten() {
            sheet.convert_cell(row.saturating_add(1), column as usize, font);
        }
    }
    Ok(())
}

/// A merged area from the library's bounds, which count from 0.
pub(super) fn merge(start: (u32, u32), end: (u32, u32)) -> Merge {
    Merge {
        top: start.0.saturating_add(1),
        bottom: end.0.saturating_add(1),
        left: start.1 as usize,
        right: end.1 as usize,
    }
}

fn of_library(value: DataRef) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::of_text(text),
        other => of_owned(other.into()),
    }
}

/// A cell of ours from a cell of the library.
pub(super) fn of_owned(value: Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::of_text(text),
        Data::Int(number) => Cell::Number(number.into()),
        Data::Float(number) => Cell::of_float(number),
        Data::Bool(truth) => Cell::Truth(truth),
        Data::Error(_) => Cell::Error,
        Data::DateTime(moment) => of_moment(&moment),
        Data::DateTimeIso(text) => match text.get(..10).and_then(Day::parse_iso) {
            Some(day) => Cell::Day(day),
            None => Cell::of_text(text),
        },
        Data::DurationIso(text) => Cell::of_text(text),
    }
}

fn of_moment(moment: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    match Day::new(year.into(), month.into(), day.into()) {
        Some(day) if moment.is_datetime() => Cell::Day(day),
        _ => Cell::of_float(moment.as_f64()),
    }
}
