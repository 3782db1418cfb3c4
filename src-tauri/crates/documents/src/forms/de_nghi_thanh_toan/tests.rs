#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::calendar::Day;
use domain::proposal_file::{CentreFile, ProposalFile};

use super::*;
use crate::forms::fixture;

/// The request for the first ủy nhiệm chi of the class, on the day of that paper.
fn printed(centre: &CentreFile, file: &ProposalFile) -> Document {
    let mut case = cash_voucher::case_of(centre, file, 2);
    case.frame.on = case.voucher.voucher.paid_on;
    document(&case, &fixture::template("de-nghi-thanh-toan"))
}

fn bought_from_a_company() -> ProposalFile {
    let mut file = fixture::training();
    let voucher = &mut file.vouchers[2].voucher;
    voucher.payee = "Công ty TNHH Lâm sản Hoàng Liên".into();
    voucher.payee_address = "Thị trấn Tam Đường, huyện Tam Đường".into();
    file
}

#[test]
fn the_officer_asks_the_director_to_pay_the_sum_of_the_lines_to_the_company() {
    let (centre, mut file) = (fixture::centre_file(), bought_from_a_company());
    let mut second = file.vouchers[2].lines[0].clone();
    second.position = 2;
    file.vouchers[2].lines.push(second);
    let paper = printed(&centre, &file);
    fixture::look("de-nghi-thanh-toan", &paper);
    let lines = fixture::all_lines(&paper.blocks);
    for line in [
        "(Kèm theo Ủy nhiệm chi số UNC-0003 ngày 05/08/2013)",
        "Họ và tên người đề nghị thanh toán: Vàng A Sử",
        "Số tiền: 90.000.000 đồng (Viết bằng chữ: Chín mươi triệu đồng)",
        "Đơn vị, cá nhân thụ hưởng: Công ty TNHH Lâm sản Hoàng Liên",
        "Địa chỉ: Thị trấn Tam Đường, huyện Tam Đường",
        "Tài khoản: 7801205012345",
        "Tại: Agribank Tam Đường",
    ] {
        assert!(lines.contains(&line.to_owned()), "{line}: {lines:#?}");
    }
    assert!(fixture::says(
        &paper,
        "Kính gửi: Giám đốc Trung tâm Khuyến công"
    ));
    let last = lines.last().unwrap();
    assert!(last.starts_with("NGƯỜI ĐỀ NGHỊ") && last.ends_with("Vàng A Sử"));
}

#[test]
fn who_asks_is_the_officer_in_charge_on_the_day_of_the_paper() {
    let (mut centre, file) = (fixture::centre_file(), bought_from_a_company());
    let mut before = centre.signatories[3].clone();
    before.uid = fixture::id(8);
    before.name = "Giàng Thị Mỷ".into();
    before.to_on = Day::new(2013, 8, 31);
    centre.signatories[3].from_on = Day::new(2013, 9, 1);
    centre.signatories.push(before);
    let paper = printed(&centre, &file);
    assert!(fixture::says(&paper, "thanh toán: Giàng Thị Mỷ"));
    assert!(!fixture::says(&paper, "Vàng A Sử"));
}

#[test]
fn a_payee_without_account_leaves_no_empty_line_and_the_sheet_stays_half_a_page() {
    let (centre, mut file) = (fixture::centre_file(), bought_from_a_company());
    let voucher = &mut file.vouchers[2].voucher;
    voucher.payee = "Hợp tác xã dịch vụ tổng hợp sản xuất đồ gỗ dân dụng và mỹ nghệ ".repeat(2);
    voucher.reason = "Mua gỗ, vật tư thực hành đợt 1 cho lớp mộc dân dụng xã Bình Lư ".repeat(3);
    let paper = printed(&centre, &file);
    fixture::look("de-nghi-thanh-toan-dai", &paper);
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
    let voucher = &mut file.vouchers[2].voucher;
    voucher.payee_account.clear();
    voucher.payee_bank.clear();
    assert!(!fixture::says(&printed(&centre, &file), "Tài khoản:"));
}
