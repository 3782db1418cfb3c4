#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::money::Money;

use super::*;
use crate::block::RowKind;
use crate::forms::fixture;

#[test]
fn the_draw_says_what_the_decree_asks_on_one_page() {
    let (centre, file) = fixture::drawn();
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-13"));
    fixture::look("kb-13", &paper);
    for line in [
        "Số chứng từ: GRD-0012",
        "Năm ngân sách: 2026",
        "Không ghi vào khu vực này",
        "Mã QR code (nếu có)",
        "Mã chương: 416",
        "tổng số tiền 150.000.000 đồng",
        "tạm ứng 70% giá trị",
        "Tổng số tiền ghi bằng chữ: Hai triệu một trăm bảy mươi nghìn đồng.",
        "Lãnh đạo KBNN nơi giao dịch",
    ] {
        let lines = fixture::all_lines(&paper.blocks);
        assert!(fixture::says(&paper, line), "{line}: {lines:#?}");
    }
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(total[8], "2.170.000");
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}

#[test]
fn three_boxes_are_crossed_one_of_each_pair() {
    let (centre, file) = fixture::drawn();
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-13"));
    let crossed = fixture::crossed(&paper);
    assert_eq!(crossed, ["Chuyển khoản", "Dự toán chính thức", "Tạm ứng"]);
}

#[test]
fn five_long_lines_and_a_cash_receiver_still_fit_one_page() {
    let (centre, mut file) = fixture::drawn();
    let declared = &mut file.treasury.declarations[0];
    declared.way = Some(domain::treasury::PaymentWay::Cash);
    declared.receiver_name = "Nguyễn Thị Đặng Ước Hòa".into();
    declared.receiver_card = "012085010003".into();
    let first = file.vouchers[0].lines[0].clone();
    for at in 0..3 {
        let mut line = first.clone();
        line.uid = fixture::id(4_910 + at);
        line.grant = Money::dong(1_234_567_890);
        file.vouchers[0].lines.push(line);
    }
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-13"));
    fixture::look("kb-13-dai", &paper);
    assert!(fixture::says(
        &paper,
        "Số căn cước công dân/căn cước: 012085010003"
    ));
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}

#[test]
fn a_paper_nobody_declared_leaves_dots_and_no_name() {
    let (centre, mut file) = fixture::drawn();
    file.treasury = domain::treasury::TreasuryFile::default();
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-13"));
    assert!(fixture::crossed(&paper).is_empty());
    assert!(crate::render(&paper).is_ok());
}
