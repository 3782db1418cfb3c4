#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::treasury::advance_paper::AdvancePaperKind;

use super::*;
use crate::forms::fixture;

#[test]
fn what_is_left_of_the_advance_goes_back_on_one_page() {
    let (centre, file) = fixture::drawn();
    let returned = fixture::advance_paper(&file, AdvancePaperKind::Return);
    let case = fixture::advance_case(&centre, &file, &returned);
    let paper = document(&case, &fixture::template("kb-08"));
    fixture::look("kb-08", &paper);
    let body = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(
        body[0][1..],
        ["8008", "416", "309", "12", "2026", "2.170.000"]
    );
    assert_eq!(fixture::crossed(&paper), ["Chuyển khoản", "Tạm ứng"]);
    assert!(fixture::says(&paper, "trích tài khoản: 9527.2.1095417"));
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}

#[test]
fn in_cash_the_person_is_named_and_no_account_is_debited() {
    let (centre, file) = fixture::drawn();
    let mut returned = fixture::advance_paper(&file, AdvancePaperKind::Return);
    returned.paper.way = Some(PaymentWay::Cash);
    let case = fixture::advance_case(&centre, &file, &returned);
    let paper = document(&case, &fixture::template("kb-08"));
    assert!(fixture::says(&paper, "Hoặc người nộp tiền: Vàng A Sử"));
    assert!(!fixture::says(&paper, "trích tài khoản: 9527"));
}
