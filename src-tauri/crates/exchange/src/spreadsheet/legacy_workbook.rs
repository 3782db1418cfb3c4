//! Reads the old binary .xls.

use std::io::Cursor;

use calamine::{Reader, SheetVisible, Xls, XlsError};

use super::{Cell, Sheet, Workbook, workbook};
use crate::code::Code;

/// Reads all sheets of an .xls file. The library tells neither hidden rows nor formulas without a
/// value here; such cells come as empty ones.
pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Code> {
    let mut library = Xls::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let mut workbook = Workbook::default();
    for entry in library.sheets_metadata().to_vec() {
        let Ok(range) = library.worksheet_range(&entry.name) else {
            continue;
        };
        let mut sheet = Sheet {
            name: entry.name.clone(),
            is_hidden: entry.visible != SheetVisible::Visible,
            is_typed: true,
            ..Sheet::default()
        };
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let cell: Cell = workbook::of_owned(value.clone());
            let number = first_row.saturating_add(row as u32).saturating_add(1);
            sheet.put(number, first_column as usize + column, cell);
        }
        sheet.convert_by_letters();
        let areas = library
            .merge_cells_by_sheet_name(&entry.name)
            .unwrap_or_default();
        sheet.merges = areas
            .into_iter()
            .map(|area| workbook::merge(area.start, area.end))
            .collect();
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn refusal(error: &XlsError) -> Code {
    match error {
        XlsError::Password => Code::FileEncrypted,
        _ => Code::FileCorrupt,
    }
}
