#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::money::Money;
use domain::treasury::advance_paper::AdvancePaperKind;

use super::*;
use crate::forms::fixture;

#[test]
fn the_balance_of_the_draw_is_asked_to_become_spending() {
    let (centre, file) = fixture::drawn();
    let mut asked = fixture::advance_paper(&file, AdvancePaperKind::TreasuryClearance);
    asked.lines[1].amount = Money::dong(800_000);
    let case = fixture::advance_case(&centre, &file, &asked);
    let paper = document(&case, &fixture::template("kb-10"));
    fixture::look("kb-10", &paper);
    let body = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(body[1][9..], ["1.000.000", "800.000"]);
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0],
        ["Tổng cộng", "1.970.000"]
    );
    for line in [
        "Căn cứ số dư tạm ứng đến ngày 05/09/2026",
        "Danh sách nhận tiền ngày 12/08/2026",
        "ghi bằng chữ: Một triệu chín trăm bảy mươi nghìn đồng.",
    ] {
        let lines = fixture::all_lines(&paper.blocks);
        assert!(fixture::says(&paper, line), "{line}: {lines:#?}");
    }
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}
