#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;

use super::{ReadFile, workbook};
use crate::code::Code;
use crate::list::ReadOptions;
use crate::trainee_list::read_trainees;

fn options() -> ReadOptions {
    ReadOptions {
        today: Day::new(2026, 12, 31).unwrap(),
        home_province: Some("12".to_owned()),
        encodings: Vec::new(),
    }
}

const LIST: &str = "\
DANH SÁCH HỌC VIÊN;;;;
Lớp đào tạo nghề mộc tại xã Bình Lư;;;;
(Thời gian: từ ngày 02/03/2026 đến ngày 28/04/2026);;;;
TT;Họ và tên;Ngày sinh;Giới tính;Số CCCD
1;Vi A Sơn;01/10/1992;Nam;020092933263
2;Nông Thị Hương;31/02/1993;Nữ;012193917379
";

#[test]
fn rejected_rows_come_back_with_their_reason_and_can_be_imported_again() {
    let report = read_trainees("lop.csv", LIST.as_bytes(), &options());
    assert_eq!((report.accepted_rows(), report.rejected_rows()), (1, 1));
    let given_back = workbook(&[ReadFile {
        report: &report,
        bytes: LIST.as_bytes(),
    }])
    .unwrap()
    .unwrap();

    let again = read_trainees("lop_bi_loai.xlsx", &given_back, &options());
    let sheet = &again.sheets[0];
    assert_eq!(
        sheet.heading.class_name,
        "Lớp đào tạo nghề mộc tại xã Bình Lư"
    );
    assert_eq!(sheet.heading.from, report.sheets[0].heading.from);
    assert_eq!(sheet.rows.len(), 1);
    assert_eq!(sheet.rows[0].values.name.as_deref(), Some("Nông Thị Hương"));
    assert!(sheet.rows[0].codes.contains(&Code::BirthInvalid));
    assert!(is_written(&given_back, Code::BirthInvalid.sentence()));
}

#[test]
fn a_list_without_rejected_rows_gives_nothing_back() {
    let sound = LIST.replace("31/02", "28/02");
    let report = read_trainees("lop.csv", sound.as_bytes(), &options());
    let given_back = workbook(&[ReadFile {
        report: &report,
        bytes: sound.as_bytes(),
    }])
    .unwrap();
    assert!(given_back.is_none());
}

fn is_written(xlsx: &[u8], text: &str) -> bool {
    let sheets = crate::spreadsheet::open("x.xlsx", xlsx).unwrap().sheets;
    sheets
        .iter()
        .flat_map(|sheet| &sheet.rows)
        .flat_map(|row| &row.cells)
        .any(|cell| cell.shown() == text)
}
