#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;
use crate::forms::fixture;

#[test]
fn total_groups_and_people_add_up_to_the_voucher() {
    let (centre, file) = fixture::drawn();
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-20"));
    fixture::look("kb-20", &paper);
    assert_eq!(fixture::rows(&paper, 0, RowKind::Total)[0][4], "2.170.000");
    let empty = fixture::rows(&paper, 0, RowKind::Subtotal);
    let names: Vec<_> = empty.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(names, ["Công chức", "Viên chức", "Lao động hợp đồng"]);
    let others = &fixture::rows(&paper, 0, RowKind::Group)[0];
    assert_eq!(
        (others[0].as_str(), others[4].as_str()),
        ("IV", "2.170.000")
    );
    let people = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(people.len(), 8);
    assert_eq!(people[0][1], "Hoàng Thị Ngọc Ánh");
    assert!(fixture::says(
        &paper,
        "số GRD-0012 ngày 12 tháng 08 năm 2026"
    ));
    assert_eq!(fixture::crossed(&paper), ["Tài khoản dự toán"]);
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}

#[test]
fn thirty_five_people_run_over_pages_under_the_same_head() {
    let (centre, mut file) = fixture::drawn();
    let first = file.treasury.list[0].clone();
    file.treasury.list.extend((0..60).map(|_| first.clone()));
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-20"));
    fixture::look("kb-20-dai", &paper);
    assert!(crate::render(&paper).unwrap().pages >= 2);
}
