#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;
use crate::forms::fixture;

#[test]
fn the_list_inside_the_office_adds_up_and_carries_no_number_of_a_form() {
    let (centre, file) = fixture::drawn();
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("bang-ke-thanh-toan"));
    fixture::look("bang-ke-thanh-toan", &paper);
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0],
        ["Tổng cộng", "2.170.000"]
    );
    assert!(fixture::says(
        &paper,
        "kèm theo giấy rút dự toán số GRD-0012"
    ));
    assert!(!fixture::says(&paper, "Mẫu số"));
}
