#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use super::open;
use crate::code::Code;

fn cells(name: &str, bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    let workbook = open(name, bytes).unwrap();
    let rows = workbook.sheets.into_iter().flat_map(|sheet| sheet.rows);
    rows.map(|row| {
        (
            row.number,
            row.cells.iter().map(|cell| cell.shown()).collect(),
        )
    })
    .collect()
}

#[test]
fn a_delimited_file_is_read_with_any_of_its_separators() {
    let row = vec![(
        1,
        vec![
            "TT".to_owned(),
            "Họ và tên".to_owned(),
            "Địa chỉ".to_owned(),
        ],
    )];
    assert_eq!(
        cells("a.csv", "\u{FEFF}TT;Họ và tên;Địa chỉ".as_bytes()),
        row
    );
    assert_eq!(
        cells("a.CSV", "TT,\"Họ và tên\",Địa chỉ\r\n".as_bytes()),
        row
    );
    assert_eq!(cells("a.txt", "TT\tHọ và tên\tĐịa chỉ".as_bytes()), row);
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(
        "TT\tHọ và tên\tĐịa chỉ"
            .encode_utf16()
            .flat_map(u16::to_le_bytes),
    );
    assert_eq!(cells("a.csv", &wide), row);
}

#[test]
fn commas_inside_addresses_do_not_divide_a_file_of_semicolons() {
    let text = "1;Lò A;bản A, xã B, tỉnh C\n2;Lò B;bản D, xã B, tỉnh C\n";
    assert_eq!(
        cells("a.csv", text.as_bytes())[1].1[2],
        "bản D, xã B, tỉnh C"
    );
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_program_shows_them() {
    let text = "a;b;c\n\n\"hai\ndòng\";e;f\ng;h;i\n";
    let numbers: Vec<u32> = cells("a.csv", text.as_bytes())
        .iter()
        .map(|row| row.0)
        .collect();
    assert_eq!(numbers, [1, 3, 4]);
}

#[test]
fn content_decides_what_a_file_is() {
    let refusal = |name: &str, bytes: &[u8]| open(name, bytes).err();
    assert_eq!(
        refusal("a.xlsx", b"Ho ten;Ngay sinh"),
        Some(Code::FileNotSpreadsheet)
    );
    assert_eq!(
        refusal("a.csv", &[0, 1, 2, 3]),
        Some(Code::FileNotSpreadsheet)
    );
    assert_eq!(
        refusal("a.xlsx", b"PK\x03\x04rest"),
        Some(Code::FileCorrupt)
    );
    assert_eq!(
        refusal("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"),
        Some(Code::FileCorrupt)
    );
    assert_eq!(refusal("a.xlsx", b""), Some(Code::FileNotSpreadsheet));
}

#[test]
fn a_zip_of_something_else_is_no_workbook() {
    use std::io::{Cursor, Write};
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("thu.txt", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.write_all("chào".as_bytes()).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    assert_eq!(open("a.xlsx", &bytes).err(), Some(Code::FileNotSpreadsheet));
}
