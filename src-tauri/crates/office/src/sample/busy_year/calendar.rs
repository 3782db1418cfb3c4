//! Lớp nào, ở đâu, khi nào: the classes of one đề án follow each other, seven weeks apart.

use domain::calendar::Day;

use super::super::sheets::trainee::ClassSheet;
use super::{CLASSES_OF_A_PROPOSAL, people};

const TRADES: [&str; 8] = [
    "Chế biến gỗ",
    "Dệt thổ cẩm",
    "May công nghiệp",
    "Hàn điện",
    "Chế biến chè",
    "Mây tre đan",
    "Sửa chữa máy nông nghiệp",
    "Chế biến nông sản",
];
const PLACES: [&str; 12] = [
    "Xã Bình Lư",
    "Xã Mường So",
    "Xã Bản Hon",
    "Xã Phong Thổ",
    "Xã Sìn Hồ",
    "Xã Tân Uyên",
    "Xã Than Uyên",
    "Xã Mường Tè",
    "Xã Nậm Nhùn",
    "Xã Khun Há",
    "Xã Tả Lèng",
    "Phường Đoàn Kết",
];
const CLASS_DAYS: usize = 30;

/// Nghề.
pub fn trade(index: usize) -> &'static str {
    TRADES[index % TRADES.len()]
}

/// Nơi.
pub fn place(index: usize) -> &'static str {
    PLACES[index % PLACES.len()]
}

/// Lớp thứ `number`, opened in February at the earliest.
pub fn class(number: usize, first_day: Day) -> ClassSheet {
    let (proposal, turn) = (
        number / CLASSES_OF_A_PROPOSAL,
        number % CLASSES_OF_A_PROPOSAL,
    );
    let starts_on = first_day.plus_days(45 + 7 * (proposal % 5) as i64 + 49 * turn as i64);
    let serial = number + 1;
    ClassSheet {
        code: format!("K-{serial:03}"),
        name: format!("Lớp {} {serial}", trade(proposal)),
        trade: trade(proposal).to_owned(),
        place: place(number).to_owned(),
        commune_code: None,
        opened_on: starts_on.plus_days(-7),
        starts_on,
        days: CLASS_DAYS,
        regime: None,
        off: Vec::new(),
        instructor: people::teacher(number),
        class_manager: people::name(95_000 + number * 13),
        opening_decision: format!("{serial:03}/QĐ-TTKC"),
        marked_on: vec![starts_on.plus_days(17), starts_on.plus_days(40)],
        tested_on: Some(starts_on.plus_days(41)),
        certificate_decision: format!("{:03}/QĐ-TTKC", serial + 200),
        certified_on: Some(starts_on.plus_days(50)),
        jobs_on: Some(starts_on.plus_days(62)),
        lessons: true,
        teacher: None,
        materials: Vec::new(),
        follow_ups: Vec::new(),
        trainees: String::new(),
    }
}
