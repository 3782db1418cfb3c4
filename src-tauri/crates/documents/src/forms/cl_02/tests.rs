use super::*;
use crate::block::RowKind;
use crate::forms::fixture::{self, on};

#[test]
fn a_row_counts_its_full_days_and_the_foot_counts_who_was_there() {
    let (centre, file) = (fixture::centre_file(), fixture::training());
    let paper = document(
        &class_list::case_of(&centre, &file),
        &fixture::template("cl-02"),
    );
    let may = &fixture::rows(&paper, 0, RowKind::Body)[4];
    assert_eq!(may[1], "Tẩn Lở Mẩy");
    assert_eq!(
        may[2..13],
        ["x", "x", "x", "x", "P", "x", "x", "x", "0", "x", "–"]
    );
    assert_eq!(may.last().map(String::as_str), Some("8"));
    assert_eq!(may.len(), 2 + 31 + 1, "August has 31 days");
    let foot = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(foot[1..6], ["8", "8", "8", "8", "7"]);
    assert_eq!(foot.last().map(String::as_str), Some("78"));
}

#[test]
fn a_class_over_two_months_has_two_sheets_that_add_up() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    let days = (27..=31)
        .map(|day| on(day, 8))
        .chain((3..=7).map(|day| on(day, 9)));
    let class = &mut file.classes[0].class;
    class.set_days(days.collect());
    (class.starts_on, class.ends_on) = (Some(on(27, 8)), Some(on(7, 9)));
    let paper = document(
        &class_list::case_of(&centre, &file),
        &fixture::template("cl-02"),
    );
    fixture::look("cl-02", &paper);
    let sum_of = |sheet| {
        fixture::rows(&paper, sheet, RowKind::Total)[0]
            .last()
            .cloned()
    };
    assert_eq!(sum_of(0).as_deref(), Some("39"));
    assert_eq!(sum_of(1).as_deref(), Some("39"));
    assert!(fixture::says(&paper, "Tháng 8 năm 2013"));
    assert!(fixture::says(&paper, "đến hết tháng này: 39 ngày."));
    assert!(fixture::says(&paper, "Tháng 9 năm 2013"));
    assert!(fixture::says(&paper, "đến hết tháng này: 78 ngày."));
}

#[test]
fn a_class_without_days_yet_prints_a_month_to_be_marked_by_hand() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    file.classes[0].class.set_days(Vec::new());
    let paper = document(
        &class_list::case_of(&centre, &file),
        &fixture::template("cl-02"),
    );
    let rows = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(rows.len(), 8);
    assert!(rows[0][2..33].iter().all(String::is_empty));
}
