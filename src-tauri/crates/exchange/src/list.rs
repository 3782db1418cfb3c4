//! What reading any list has in common: opening the file, skipping sheets, closing the report.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::Day;
use domain::fold::nfc;
use domain::funding::FundSource;
use domain::money::Money;
use domain::money::typed_words::says_without_accents;

use crate::code::Code;
use crate::report::{
    ColumnReport, FileReport, ListKind, RowReport, SkipReason, SkippedRow, Stated, TextEncoding,
};
use crate::spreadsheet::{self, Sheet, SheetRow, Workbook};
use crate::table::{self, Header, Line, TextFlaws};

/// What a reader of lists must be told, since it has neither a clock nor a data file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadOptions {
    /// Hôm nay: judges ages when the list names no class dates.
    pub today: Day,
    /// Mã tỉnh of the centre, two digits: addresses without a province lie there.
    pub home_province: Option<String>,
    /// Bảng mã mà cán bộ chọn, for columns where the letters were read wrongly.
    pub encodings: Vec<ChosenEncoding>,
}

/// Bảng mã chọn cho một cột.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenEncoding {
    /// The file as it was named.
    pub file: String,
    /// Name of the sheet.
    pub sheet: String,
    /// The column, from 0.
    pub column: usize,
    /// How it is written.
    pub encoding: TextEncoding,
}

/// Opens a file; a refused one comes back as its finished report.
pub(crate) fn open<Row, Heading>(
    file: &str,
    bytes: &[u8],
    kind: ListKind,
    options: &ReadOptions,
) -> Result<(Workbook, FileReport<Row, Heading>), FileReport<Row, Heading>> {
    match spreadsheet::open(file, bytes) {
        Ok(mut workbook) => {
            let chosen = options.encodings.iter().filter(|one| one.file == file);
            for one in chosen {
                let mut sheets = workbook.sheets.iter_mut();
                if let Some(sheet) = sheets.find(|sheet| nfc(&sheet.name) == one.sheet) {
                    sheet.rewrite_column(one.column, one.encoding);
                }
            }
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

/// The code of a đề án inside a text: "DA01", "QG-03", "ĐP-12".
pub(crate) fn proposal_code(text: &str) -> Option<String> {
    let words = text.split(|letter: char| letter.is_whitespace() || ":();,–".contains(letter));
    words
        .map(|word| word.trim_matches(['.', '-']))
        .find(|word| is_proposal_code(word))
        .map(str::to_owned)
}

/// Capital letters, then figures.
fn is_proposal_code(word: &str) -> bool {
    let letters: String = word
        .chars()
        .take_while(|letter| letter.is_uppercase())
        .collect();
    let rest = word[letters.len()..].trim_start_matches(['-', '.', '/']);
    (2..=4).contains(&letters.chars().count())
        && !rest.is_empty()
        && rest.bytes().all(|byte| byte.is_ascii_digit())
}

/// The fund that a text names, if it names only one.
pub(crate) fn source_of(text: &str) -> Option<FundSource> {
    let folded = domain::fold::fold(text);
    let national = folded.contains("khuyen cong quoc gia") || folded.contains("kcqg");
    let local = folded.contains("khuyen cong dia phuong") || folded.contains("kcdp");
    match (national, local) {
        (true, false) => Some(FundSource::National),
        (false, true) => Some(FundSource::Local),
        (false, false) => match folded.trim() {
            "quoc gia" | "trung uong" => Some(FundSource::National),
            "dia phuong" | "tinh" | "ngan sach tinh" => Some(FundSource::Local),
            _ => None,
        },
        (true, true) => None,
    }
}

/// Whether a line "Bằng chữ: …" below the table names none of the sums that the sheet states or
/// its rows give.
pub(crate) fn words_differ<R: Copy + PartialEq>(
    sheet: &Sheet,
    header: &Header<R>,
    sums: &BTreeMap<&'static str, i64>,
    stated: &[Stated],
) -> bool {
    let lines = table::lines_between(sheet, header.last_row.saturating_add(1), u32::MAX);
    let told = lines.iter().find_map(|line| {
        let (_, words) = line.folded.split_once("bang chu")?;
        words.contains("dong").then(|| words.to_owned())
    });
    let Some(told) = told else { return false };
    let of_stated: Vec<i64> = stated.iter().map(|stated| stated.stated).collect();
    let amounts = sums.values().copied().chain(of_stated.iter().copied());
    let add = |amounts: &mut dyn Iterator<Item = &i64>| {
        amounts.fold(0_i64, |sum, next| sum.saturating_add(*next))
    };
    let together = [add(&mut sums.values()), add(&mut of_stated.iter())];
    !amounts
        .chain(together)
        .any(|amount| says_without_accents(&told, Money::dong(amount)))
}

/// The codes that reject a row.
pub(crate) fn has_rejection(codes: &BTreeSet<Code>) -> bool {
    codes
        .iter()
        .any(|code| code.effect() == crate::code::Effect::RejectsRow)
}

/// What each column of a table was taken for, with a text before and after it became Unicode; `name` says
/// a role in the office's words.
pub(crate) fn columns_of<R: Copy + PartialEq>(
    sheet: &Sheet,
    header: &Header<R>,
    name: impl Fn(R) -> &'static str,
) -> Vec<ColumnReport> {
    let body = header.body(sheet);
    let column = |(at, heading): (usize, &table::ColumnHeading)| {
        let in_body = |(row, column): &(u32, usize)| *column == at && *row > header.last_row;
        let written = sheet.written.iter().find(|(place, _)| in_body(place));
        let first = || {
            let mut cells = body.iter().map(|row| row.cell(at).shown());
            cells.find(|text| !text.is_empty()).unwrap_or_default()
        };
        let (before, after, encoding) = match written {
            Some(((row, _), (text, encoding))) => {
                let now = sheet.row(*row).map(|row| row.cell(at).shown());
                (text.clone(), now.unwrap_or_default(), *encoding)
            }
            None => (first(), first(), TextEncoding::Unicode),
        };
        ColumnReport {
            column: at as u32,
            heading: heading.path.join(" · "),
            role: header.columns.role_of(at).map_or("", &name),
            encoding,
            before,
            after,
        }
    };
    let columns = header.headings.iter().enumerate().map(column);
    let is_used = |one: &ColumnReport| !one.heading.is_empty() || !one.after.is_empty();
    columns.filter(is_used).collect()
}
