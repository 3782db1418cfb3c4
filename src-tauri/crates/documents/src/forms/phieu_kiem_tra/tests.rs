use super::*;
use crate::forms::fixture::{self, on};

fn finding(code: &str, severity: Severity, words: &str) -> CheckSheetRow {
    CheckSheetRow {
        code: code.into(),
        severity,
        words: words.into(),
        reference: String::new(),
        overridden: None,
    }
}

fn findings() -> Vec<CheckSheetRow> {
    let meals = "Lò Văn Ước: trả tiền ăn 10 ngày nhưng chấm công 8 ngày. \
                 Sửa số ngày theo bảng chấm công.";
    let hours = "Lớp mộc dân dụng Bình Lư dạy 180/200 giờ theo chương trình. \
                 Dạy bù hoặc điều chỉnh kế hoạch trước khi quyết toán.";
    let template =
        "Mẫu 7 chưa đối chiếu với quy định 2026. Kiểm tra với Sở trước khi ký, đóng dấu.";
    let mut hours = finding("CLASS_HOURS_SHORT", Severity::BlockOverridable, hours);
    hours.reference = "Thông tư 36/2013/TT-BCT Điều 10 (chưa đối chiếu)".into();
    hours.overridden = Some(Override {
        reason: "Nghỉ 20 giờ do mưa lũ, UBND xã xác nhận ngày 09/8/2013".into(),
        paper_number: "41/XN-UBND".into(),
        by: "Phạm Đức Thiện".into(),
        on: on(15, 12),
    });
    vec![
        finding("TEMPLATE_UNCHECKED", Severity::Warn, template),
        hours,
        finding("MEAL_DAYS_OVER_ATTENDANCE", Severity::Block, meals),
    ]
}

fn printed(name: &str, rows: &[CheckSheetRow]) -> Document {
    let centre = fixture::centre_file();
    let case = CheckSheetCase {
        frame: fixture::frame(&centre),
        subject: "QG-01 Đào tạo nghề mộc dân dụng cho lao động nông thôn huyện Tam Đường",
        rows,
    };
    let paper = document(&case, &fixture::template("phieu-kiem-tra"));
    fixture::look(name, &paper);
    paper
}

#[test]
fn the_gravest_come_first_and_are_counted() {
    let paper = printed("phieu-kiem-tra", &findings());
    let groups = fixture::rows(&paper, 0, RowKind::Group);
    let groups: Vec<_> = groups.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        groups,
        ["Chặn (1)", "Chặn, vượt được khi có lý do (1)", "Nhắc (1)"]
    );
    let rows = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(rows[0][0], "1");
    assert!(rows[0][1].ends_with("MEAL_DAYS_OVER_ATTENDANCE"));
    assert!(fixture::says(
        &paper,
        "Kết quả: chặn: 1; chặn, vượt được khi có lý do: 1; nhắc: 1; việc đến hạn: 0. \
         Đã vượt chặn có lý do: 1."
    ));
}

#[test]
fn an_override_is_printed_with_its_reason_its_author_and_its_day() {
    let paper = printed("phieu-kiem-tra", &findings());
    let rows = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(
        rows[1][2],
        "Nghỉ 20 giờ do mưa lũ, UBND xã xác nhận ngày 09/8/2013 (văn bản số 41/XN-UBND)\nPhạm Đức Thiện, ngày 15/12/2013"
    );
    assert!(rows[1][1].contains("CLASS_HOURS_SHORT · Thông tư 36/2013/TT-BCT Điều 10"));
    assert_eq!(rows[0][2], "", "nobody let the meals pass");
}

#[test]
fn a_clean_check_says_so_and_needs_no_table() {
    let paper = printed("phieu-kiem-tra-sach", &[]);
    assert!(fixture::says(&paper, "không có điểm nào phải xử lý"));
    assert!(
        paper
            .blocks
            .iter()
            .all(|block| !matches!(block, crate::Block::Table(_)))
    );
}
