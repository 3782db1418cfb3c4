#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;
use std::io::{Cursor, Read};

fn list() -> OutList {
    OutList {
        tab: "Học viên",
        above: vec!["Trung tâm".to_owned(), "DANH SÁCH HỌC VIÊN".to_owned()],
        columns: vec![
            OutColumn {
                title: "Họ và tên",
                width: 26,
            },
            OutColumn {
                title: "Ngày sinh",
                width: 12,
            },
            OutColumn {
                title: "Số tiền",
                width: 14,
            },
        ],
        rows: vec![vec![
            OutCell::Text("=HYPERLINK(\"http://x\")".to_owned()),
            OutCell::Date(Day::new(1990, 3, 12).unwrap()),
            OutCell::Amount(Money::dong(1_234_567)),
        ]],
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn a_formula_stays_text_a_sum_is_a_number_and_a_day_is_a_day() {
    let bytes = workbook(&list()).unwrap();
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"), "no cell is a formula");
    assert!(sheet.contains("<v>1234567</v>"), "{sheet}");
    assert!(
        sheet.contains("<v>32944</v>"),
        "12/03/1990 as Excel counts days: {sheet}"
    );
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn behind_a_password_nothing_can_be_read_without_it() {
    let sealed = behind_password("danh-sach.xlsx", b"012090000001", "mat-khau").unwrap();
    assert!(!sealed.windows(12).any(|part| part == b"012090000001"));
    let mut archive = zip::ZipArchive::new(Cursor::new(&sealed)).unwrap();
    assert!(archive.by_index(0).is_err());
    assert!(archive.by_index_decrypt(0, b"sai").is_err());
    let mut text = String::new();
    let mut file = archive.by_index_decrypt(0, b"mat-khau").unwrap();
    file.read_to_string(&mut text).unwrap();
    assert_eq!(text, "012090000001");
}
