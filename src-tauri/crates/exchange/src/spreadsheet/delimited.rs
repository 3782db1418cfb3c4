//! Reads .csv as spreadsheets write it here: `;` or `,` or tabs, with or without a byte order mark.

use super::{Cell, Sheet, Workbook};
use crate::code::Code;

/// Reads the lines of a delimited file; every cell is text, as nothing else is stored.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Workbook, Code> {
    let text = decoded(bytes);
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    divided(stem, &text, delimiter(&text))
}

/// Reads what a spreadsheet program puts on the clipboard: cells parted by tabs.
pub(super) fn read_tabs(text: &str) -> Result<Workbook, Code> {
    divided("", text, b'\t')
}

fn divided(name: &str, text: &str, delimiter: u8) -> Result<Workbook, Code> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet {
        name: name.to_owned(),
        ..Sheet::default()
    };
    let mut rows = RowNumbers::of(text);
    for record in reader.records() {
        let record = record.map_err(|_| Code::FileCorrupt)?;
        let number = rows.next(record.position());
        for (column, text) in record.iter().enumerate() {
            rows.breaks_inside_cells += text.matches('\n').count();
            sheet.put(number, column, Cell::of_text(text));
        }
    }
    sheet.convert_by_letters();
    Ok(Workbook {
        sheets: vec![sheet],
        has_external_links: false,
    })
}

/// Numbers rows as a spreadsheet program does: blank lines count, breaks inside cells do not.
struct RowNumbers<'a> {
    text: &'a str,
    seen: usize,
    breaks: usize,
    breaks_inside_cells: usize,
}

impl<'a> RowNumbers<'a> {
    fn of(text: &'a str) -> RowNumbers<'a> {
        RowNumbers {
            text,
            seen: 0,
            breaks: 0,
            breaks_inside_cells: 0,
        }
    }

    /// The row of a record; its position points at the blank lines before it.
    fn next(&mut self, position: Option<&csv::Position>) -> u32 {
        let start = position.map_or(self.seen, |position| position.byte() as usize);
        let bytes = self.text.as_bytes();
        let blank = bytes
            .iter()
            .skip(start)
            .take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let start = (start + blank.count()).min(bytes.len());
        let passed = bytes.get(self.seen..start).unwrap_or_default();
        self.breaks += passed.iter().filter(|byte| **byte == b'\n').count();
        self.seen = start;
        u32::try_from(self.breaks.saturating_sub(self.breaks_inside_cells) + 1).unwrap_or(u32::MAX)
    }
}

/// The text of the bytes: UTF-16 by its mark, otherwise UTF-8, otherwise one character per byte,
/// which keeps the letters of the old fonts as they were typed.
fn decoded(bytes: &[u8]) -> String {
    let wide = |pair: fn([u8; 2]) -> u16| {
        let units = bytes[2..]
            .chunks_exact(2)
            .map(|unit| pair([unit[0], unit[1]]));
        char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{FEFF}').to_owned(),
            Err(_) => bytes.iter().map(|&byte| char::from(byte)).collect(),
        },
    }
}

/// The separator that most of the first lines hold twice or more, outside quotes.
fn delimiter(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().take(40).collect();
    let divided = |mark: char| {
        let held = |line: &str| {
            line.split('"')
                .step_by(2)
                .map(|part| part.matches(mark).count())
                .sum()
        };
        lines
            .iter()
            .filter(|line| -> bool {
                let count: usize = held(line);
                count >= 2
            })
            .count()
    };
    // A comma also stands inside addresses and numbers, so at equal counts it comes last.
    let marks = [
        (divided(','), b','),
        (divided('\t'), b'\t'),
        (divided(';'), b';'),
    ];
    marks
        .into_iter()
        .max_by_key(|(lines, _)| *lines)
        .map_or(b',', |(_, mark)| mark)
}
