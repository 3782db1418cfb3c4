//! What reading any list has in common: opening the file, skipping sheets, closing the report.

use std::collections::BTreeSet;

use domain::calendar::Day;

use crate::code::Code;
use crate::report::{FileReport, ListKind, RowReport, SkipReason, SkippedRow, TextEncoding};
use crate::spreadsheet::{self, Sheet, SheetRow, Workbook};
use crate::table::{self, Line, TextFlaws};

/// What a reader of lists must be told, since it has neither a clock nor a data file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadOptions {
    /// Hôm nay: judges ages when the list names no class dates.
    pub today: Day,
    /// Mã tỉnh of the centre, two digits: addresses without a province lie there.
    pub home_province: Option<String>,
}

/// Opens a file; a refused one comes back as its finished report.
pub(crate) fn open<Row, Heading>(
    file: &str,
    bytes: &[u8],
    kind: ListKind,
) -> Result<(Workbook, FileReport<Row, Heading>), FileReport<Row, Heading>> {
    match spreadsheet::open(file, bytes) {
        Ok(workbook) => {
            let mut report = FileReport::accepted(file, kind);
            if workbook.has_external_links {
                report.codes.insert(Code::ExternalLinks);
            }
            Ok((workbook, report))
        }
        Err(code) => Err(FileReport::refused(file, kind, code)),
    }
}

/// Closes a report: codes that follow from its rows and texts; a file without a list is refused.
pub(crate) fn close<Row, Heading>(
    mut report: FileReport<Row, Heading>,
    flaws: TextFlaws,
) -> FileReport<Row, Heading> {
    if report.sheets.is_empty() {
        return FileReport::refused(&report.file, report.kind, Code::FileNoList);
    }
    report.codes.extend(flaws.codes());
    for sheet in &report.sheets {
        if sheet
            .rows
            .iter()
            .any(|row| row.codes.contains(&Code::HiddenRow))
        {
            report.codes.insert(Code::HiddenRows);
        }
        match sheet.encoding {
            TextEncoding::Unicode => {}
            TextEncoding::Tcvn3 => drop(report.codes.insert(Code::EncodingTcvn3)),
            TextEncoding::Vni => drop(report.codes.insert(Code::EncodingVni)),
        }
    }
    report
}

/// Whether a sheet without a list holds totals: words of adding up, and numbers.
pub(crate) fn holds_totals_only(sheet: &Sheet) -> bool {
    let texts = || {
        sheet
            .rows
            .iter()
            .flat_map(|row| row.filled().map(|(_, cell)| cell.shown()))
    };
    let adds_up = |text: String| {
        table::is_total_label(&text) || domain::fold::fold(&text).contains("tong hop")
    };
    sheet.rows.len() >= 2 && texts().any(adds_up)
}

/// Counts of accepted and rejected rows.
pub(crate) fn counts<Row>(rows: &[RowReport<Row>]) -> (u32, u32) {
    let accepted = rows.iter().filter(|row| row.is_accepted()).count() as u32;
    (accepted, rows.len() as u32 - accepted)
}

/// The unit that the lines above the table state, in đồng.
pub(crate) fn unit_of_sheet(lines: &[Line]) -> i64 {
    lines
        .iter()
        .find_map(|line| table::unit_of_line(&line.text))
        .unwrap_or(1)
}

/// Notes flaws of the texts above the table.
pub(crate) fn note_flaws(sheet: &Sheet, last_row: u32, flaws: &mut TextFlaws) {
    let rows = sheet.rows.iter().take_while(|row| row.number <= last_row);
    let texts = rows.flat_map(|row| row.filled().filter_map(|(_, cell)| cell.as_raw_text()));
    texts.for_each(|text| flaws.note(text));
}

/// A row that is no row of the list.
pub(crate) fn skipped(row: &SheetRow, why: SkipReason) -> SkippedRow {
    SkippedRow {
        row: row.number,
        why,
    }
}

/// The first text of a row, where labels of totals and notes stand.
pub(crate) fn first_text(row: &SheetRow) -> String {
    let mut texts = row
        .filled()
        .filter(|(_, cell)| cell.as_raw_text().is_some());
    texts
        .next()
        .map(|(_, cell)| cell.shown())
        .unwrap_or_default()
}

/// Whether a text begins a note below a table.
pub(crate) fn is_note(text: &str) -> bool {
    const STARTS: [&str; 8] = [
        "ghi chu",
        "luu y",
        "bang chu",
        "so tien bang chu",
        "an dinh",
        "danh sach",
        "noi nhan",
        "(bang",
    ];
    let folded = domain::fold::fold(text);
    STARTS.iter().any(|start| folded.starts_with(start))
}

/// The codes that reject a row.
pub(crate) fn has_rejection(codes: &BTreeSet<Code>) -> bool {
    codes
        .iter()
        .any(|code| code.effect() == crate::code::Effect::RejectsRow)
}
