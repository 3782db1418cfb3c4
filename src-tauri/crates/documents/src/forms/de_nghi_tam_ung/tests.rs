#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::treasury::advance_paper::AdvancePaperKind;

use super::*;
use crate::forms::fixture;

#[test]
fn the_officer_asks_for_the_sum_with_its_ground_and_its_limit() {
    let (centre, file) = fixture::drawn();
    let mut request = fixture::advance_paper(&file, AdvancePaperKind::Request);
    request.paper.due_on = Some(fixture::in_2026(30, 9));
    let case = fixture::advance_case(&centre, &file, &request);
    let paper = document(&case, &fixture::template("de-nghi-tam-ung"));
    fixture::look("de-nghi-tam-ung", &paper);
    for line in [
        "Kính gửi: Giám đốc Trung tâm Khuyến công",
        "Tên tôi là: Vàng A Sử",
        "2.170.000 đồng (Viết bằng chữ: Hai triệu một trăm bảy mươi nghìn đồng)",
        "Thời hạn thanh toán: 30/09/2026",
    ] {
        let lines = fixture::all_lines(&paper.blocks);
        assert!(fixture::says(&paper, line), "{line}: {lines:#?}");
    }
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}
