#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;
use crate::block::RowKind;
use crate::forms::fixture;

#[test]
fn the_total_parts_into_tax_and_payee_in_figures_and_words() {
    let (centre, mut file) = fixture::drawn();
    fixture::withhold(&mut file, 119_000);
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-14"));
    fixture::look("kb-14", &paper);
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(total[8..], ["2.170.000", "119.000", "2.051.000"]);
    for line in [
        "ghi bằng chữ: Một trăm mười chín nghìn đồng.",
        "ghi bằng chữ: Hai triệu không trăm năm mươi mốt nghìn đồng.",
        "Số tài khoản thu: 7111",
    ] {
        let lines = fixture::all_lines(&paper.blocks);
        assert!(fixture::says(&paper, line), "{line}: {lines:#?}");
    }
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}
