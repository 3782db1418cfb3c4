#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::treasury::advance_paper::AdvancePaperKind;

use super::*;
use crate::forms::fixture;

#[test]
fn the_four_sums_stand_in_their_rows_and_the_surplus_in_words() {
    let (centre, file) = fixture::drawn();
    let mut cleared = fixture::advance_paper(&file, AdvancePaperKind::Clearance);
    cleared.lines[2].amount = Money::dong(800_000);
    cleared.settle();
    let case = fixture::advance_case(&centre, &file, &cleared);
    let paper = document(&case, &fixture::template("c43-bb"));
    fixture::look("c43-bb", &paper);
    let sums: Vec<_> = fixture::rows(&paper, 0, RowKind::Group)
        .into_iter()
        .map(|row| row[1].clone())
        .collect();
    assert_eq!(sums, ["2.170.000", "1.970.000", "200.000", "–"]);
    assert!(fixture::says(
        &paper,
        "Số thừa tạm ứng (viết bằng chữ): Hai trăm nghìn đồng."
    ));
    assert!(fixture::says(&paper, "C43-BB"));
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}

#[test]
fn spending_more_than_was_advanced_asks_for_the_rest() {
    let (centre, file) = fixture::drawn();
    let mut cleared = fixture::advance_paper(&file, AdvancePaperKind::Clearance);
    cleared.lines[2].amount += Money::dong(5_000);
    cleared.settle();
    let case = fixture::advance_case(&centre, &file, &cleared);
    let paper = document(&case, &fixture::template("c43-bb"));
    assert!(fixture::says(
        &paper,
        "chi bổ sung (viết bằng chữ): Năm nghìn đồng."
    ));
}
