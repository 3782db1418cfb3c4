#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::calendar::Day;
use domain::money::Money;
use domain::voucher::VoucherState;

use super::*;
use crate::block::Block;
use crate::forms::fixture;
use crate::forms::template::FormBook;

#[test]
fn a_posted_voucher_says_its_amount_three_times_and_leaves_the_receiver_to_date_it() {
    let (centre, file) = (fixture::centre_file(), fixture::training());
    let case = cash_voucher::case_of(&centre, &file, 0);
    let paper = document(&case, &fixture::template("c41-bb"));
    fixture::look("c41-bb", &paper);
    assert!(fixture::says(&paper, "Ngày 12 tháng 8 năm 2013"));
    assert!(fixture::says(&paper, "Số tiền: 11.000.000 đồng"));
    assert!(fixture::says(
        &paper,
        "(Viết bằng chữ: Mười một triệu đồng)"
    ));
    assert!(fixture::says(&paper, "Kèm theo: 02 chứng từ gốc."));
    assert!(!paper.draft);
    let Some(Block::Signatures(last)) = paper.blocks.last() else {
        panic!("the receiver signs at the foot");
    };
    let date = fixture::plain(last.date_line.as_ref().unwrap());
    assert_eq!(date, "Ngày …… tháng …… năm ………");
    assert_eq!(last.columns[1].title, "NGƯỜI NHẬN TIỀN");
}

#[test]
fn a_cancelled_voucher_says_why_and_its_reversal_names_it() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    file.vouchers[0].voucher.state = VoucherState::Cancelled;
    file.vouchers[0].voucher.cancel_reason = "Lập trùng với PC-0007, đã thu lại tiền".into();
    let cancelled = file.vouchers[0].voucher.uid;
    file.vouchers[1].voucher.reverses_uid = Some(cancelled);
    file.vouchers[1].lines[0].grant = Money::dong(-11_000_000);
    let template = fixture::template("c41-bb");
    let paper = document(&cash_voucher::case_of(&centre, &file, 0), &template);
    fixture::look("c41-bb-huy", &paper);
    assert!(fixture::says(&paper, "ĐÃ HỦY"));
    assert!(fixture::says(&paper, "Lý do: Lập trùng với PC-0007"));
    let reverse = document(&cash_voucher::case_of(&centre, &file, 1), &template);
    fixture::look("c41-bb-dao", &reverse);
    assert!(fixture::says(
        &reverse,
        "Bút toán đảo của chứng từ số PC-0001"
    ));
    assert!(fixture::says(&reverse, "Âm mười một triệu đồng"));
    assert!(!fixture::says(&reverse, "Đã nhận đủ"), "nobody was paid");
}

#[test]
fn a_draft_is_stamped_whatever_the_frame_says() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    file.vouchers[0].voucher.state = VoucherState::Draft;
    file.vouchers[0].voucher.number.clear();
    file.vouchers[0].voucher.attachments = 0;
    let case = cash_voucher::case_of(&centre, &file, 0);
    let paper = document(&case, &fixture::template("c41-bb"));
    fixture::look("c41-bb-nhap", &paper);
    assert!(paper.draft);
    assert!(fixture::says(&paper, "Số: ……"));
    assert!(fixture::says(&paper, "Kèm theo: …… chứng từ gốc."));
}

#[test]
fn the_book_is_printed_where_the_form_has_its_place() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    file.vouchers[0].voucher.book = "2".into();
    file.vouchers[0].voucher.number = "PC.Q2-0001".into();
    let case = cash_voucher::case_of(&centre, &file, 0);
    let paper = document(&case, &fixture::template("c41-bb"));
    assert!(fixture::says(&paper, "Quyển số: 2"));
    assert!(fixture::says(&paper, "Số: PC.Q2-0001"));
}

#[test]
fn long_texts_and_the_stamp_still_fit_half_a_page() {
    let (centre, mut file) = (fixture::centre_file(), fixture::training());
    let voucher = &mut file.vouchers[0].voucher;
    voucher.paid_on = Day::new(2026, 1, 5).unwrap();
    voucher.payee_address = "Tổ sản xuất số 2, bản Nà Khương, xã Bình Lư, huyện Tam Đường, \
        tỉnh Lai Châu; liên hệ qua Ủy ban nhân dân xã Bình Lư"
        .into();
    voucher.reason = "Chi tiền ăn học viên lớp mộc dân dụng Bình Lư từ ngày 01/8 đến ngày \
        10/8/2013 theo bảng chấm công và danh sách ký nhận kèm theo, đợt 1"
        .into();
    voucher.state = VoucherState::Cancelled;
    voucher.cancel_reason = "Lập trùng với PC-0007 ngày 12/8/2013, đã thu lại tiền".into();
    file.vouchers[0].lines[0].grant = Money::dong(12_345_678);
    let book = FormBook::embedded().unwrap();
    let template = book.on("c41-bb", file.vouchers[0].voucher.paid_on).unwrap();
    let paper = document(&cash_voucher::case_of(&centre, &file, 0), template);
    fixture::look("c41-bb-2026", &paper);
    assert!(fixture::says(&paper, "Ngày 05 tháng 01 năm 2026"));
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}

#[test]
fn the_legal_line_follows_the_accounting_regime_of_the_day() {
    let book = FormBook::embedded().unwrap();
    let legal = |year, month, day| {
        let on = Day::new(year, month, day).unwrap();
        book.on("c41-bb", on).unwrap().legal_basis.clone()
    };
    assert_eq!(legal(2013, 12, 16), "", "the regime of 2006 was never read");
    assert!(legal(2024, 12, 31).contains("107/2017/TT-BTC"));
    assert!(legal(2025, 1, 1).contains("24/2024/TT-BTC"));
}
