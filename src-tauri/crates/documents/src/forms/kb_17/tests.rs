#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::voucher::VoucherKind;

use super::*;
use crate::block::RowKind;
use crate::forms::fixture;

#[test]
fn the_order_names_payer_account_and_fiscal_year_on_one_page() {
    let (centre, mut file) = fixture::drawn();
    file.vouchers[0].voucher.kind = VoucherKind::BankOrder;
    file.vouchers[0].voucher.number = "UNC-0007".into();
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-17"));
    fixture::look("kb-17", &paper);
    for line in [
        "Lập ngày 12 tháng 08 năm 2026",
        "Đơn vị trả tiền: Trung tâm Khuyến công",
        "Mã nhà tài trợ:",
        "Chủ tài khoản (Ký, ghi họ tên, đóng dấu) Phạm Đức Thiện",
    ] {
        let lines = fixture::all_lines(&paper.blocks);
        assert!(fixture::says(&paper, line), "{line}: {lines:#?}");
    }
    assert!(!fixture::says(&paper, "Năm ngân sách"));
    let body = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(body[0][5..], ["12", "2026", "1.170.000"]);
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}
