#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::money::Money;

use super::*;
use crate::forms::fixture;

#[test]
fn a_total_leaves_no_room_for_a_figure_to_be_added_by_hand() {
    assert_eq!(amount(Money::ZERO), "");
    assert_eq!(total_amount(Money::ZERO), "–");
    assert_eq!(amount(Money::dong(1_234_567_890)), "1.234.567.890");
    assert_eq!(total_amount(Money::dong(-5_000)), "(5.000)");
}

#[test]
fn groups_are_counted_in_roman_numbers() {
    let written: Vec<_> = [0, 3, 8, 13, 38].map(roman).to_vec();
    assert_eq!(written, ["I", "IV", "IX", "XIV", "XXXIX"]);
}

#[test]
fn paper_numbers_below_ten_get_a_leading_zero() {
    assert_eq!(paper_number("5/QĐ-TTKC"), "05/QĐ-TTKC");
    assert_eq!(paper_number("05/QĐ-TTKC"), "05/QĐ-TTKC");
    assert_eq!(paper_number("12/QĐ-TTKC"), "12/QĐ-TTKC");
}

#[test]
fn the_names_of_those_in_office_are_printed_but_never_the_day_of_signing() {
    let centre = fixture::centre_file();
    let mut template = fixture::template("mau-7");
    template.signatories[0].party = Some("beneficiary".into());
    template.signatories[0].role = None;
    let block = signatures_with(
        &fixture::frame(&centre),
        &template,
        &[("beneficiary", "Lý Thị Nghiễm")],
    );
    assert_eq!(block.columns[0].name, "Lý Thị Nghiễm");
    assert_eq!(block.columns[2].name, "Phạm Đức Thiện");
    assert_eq!(block.columns[2].note, "(Ký, ghi họ tên, đóng dấu)");
    let date = block.date_line.unwrap();
    assert_eq!(fixture::plain(&date), "Lai Châu, ngày …… tháng …… năm ………");
}
