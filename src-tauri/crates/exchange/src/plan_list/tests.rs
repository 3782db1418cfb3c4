#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;
use domain::funding::FundSource;

use super::read_plan;
use crate::code::Code;
use crate::list::ReadOptions;
use crate::report::PlanReport;

fn read(csv: &str) -> PlanReport {
    let options = ReadOptions {
        today: Day::new(2026, 1, 1).unwrap(),
        home_province: None,
        encodings: Vec::new(),
    };
    read_plan("ke_hoach.csv", csv.as_bytes(), &options)
}

fn codes(report: &PlanReport) -> Vec<Code> {
    report.codes.iter().copied().collect()
}

/// Row, and its total, grant and other in đồng.
type MoneyOfRow = (u32, Option<i64>, Option<i64>, Option<i64>);

fn money(report: &PlanReport) -> Vec<MoneyOfRow> {
    let rows = report.sheets.iter().flat_map(|sheet| &sheet.rows);
    rows.map(|row| {
        let values = &row.values;
        let dong = |money: Option<domain::money::Money>| money.map(|money| money.as_dong());
        (
            row.row,
            dong(values.total),
            dong(values.grant),
            dong(values.other),
        )
    })
    .collect()
}

#[test]
fn a_plan_with_other_columns_in_million_is_read() {
    let report = read(
        "\u{FEFF}SỞ CÔNG THƯƠNG TỈNH LAI CHÂU;;;;;;\n\
         KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2024;;;;;;\n\
         (Kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 12 năm 2023 của UBND tỉnh);;;;;;\n\
         ;;;;;;Đơn vị tính: triệu đồng\n\
         STT;Nội dung;Địa điểm thực hiện;Kinh phí;;;Đơn vị thụ hưởng\n\
         ;;;Đơn vị thụ hưởng đóng góp;KCĐP;Tổng cộng;\n\
         1;2;3;4;5;6;7\n\
         TỔNG SỐ;;;600;450,5;1.050,5;\n\
         A;Đào tạo nghề;;;;;\n\
         1;Đào tạo nghề may cho 35 lao động;Xã Bình Lư;0;100,5;100,5;Công ty TNHH May\n\
         B;Hỗ trợ máy móc;;600;350;950;\n\
         01;Hỗ trợ máy sấy chè;Xã Bản Bo;600;350;950;HTX Chè\n\
         ;;;;;;\n\
         ;;;;Lai Châu, ngày 20 tháng 12 năm 2023;;\n\
         ;NGƯỜI LẬP BIỂU;;;GIÁM ĐỐC;;\n\
         ;Lò Thị Nguyên;;;Đèo Quang Huy;;\n",
    );
    assert_eq!(codes(&report), []);
    assert_eq!(
        money(&report),
        [
            (10, Some(100_500_000), Some(100_500_000), Some(0)),
            (12, Some(950_000_000), Some(350_000_000), Some(600_000_000)),
        ]
    );
    let sheet = &report.sheets[0];
    assert_eq!((sheet.header_row, sheet.unit_dong), (5, 1_000_000));
    assert_eq!(sheet.heading.year, Some(2024));
    assert_eq!(sheet.heading.source, Some(FundSource::Local));
    assert_eq!(
        sheet.heading.decision_number.as_deref(),
        Some("1234/QĐ-UBND")
    );
    assert_eq!(sheet.heading.decided_on, Day::new(2023, 12, 15));
    assert_eq!(sheet.rows[1].values.beneficiary, "HTX Chè");
    assert_eq!(sheet.rows[1].values.source, Some(FundSource::Local));
    assert_eq!(sheet.rows[1].values.group, "Hỗ trợ máy móc");
    let titles: Vec<_> = sheet
        .heading
        .groups
        .iter()
        .map(|group| group.title.as_str())
        .collect();
    assert_eq!(titles, ["Đào tạo nghề", "Hỗ trợ máy móc"]);
}

#[test]
fn a_unit_in_the_column_heading_counts_before_the_one_of_the_sheet() {
    let report = read(
        "Đơn vị tính: đồng,,\n\
         TT,Tên đề án,\"Kinh phí hỗ trợ (1.000 đồng)\"\n\
         1,Hội chợ xuân,\"55.500\"\n",
    );
    assert_eq!(
        money(&report),
        [(3, Some(55_500_000), Some(55_500_000), Some(0))]
    );
}

#[test]
fn a_stated_count_and_a_wrong_subtotal_are_told() {
    let report = read(
        "KẾ HOẠCH NĂM 2025 (03 đề án; kinh phí 300 triệu đồng);;;;;\n\
         TT;Tên đề án;Đơn vị thụ hưởng;Tổng;KCQG;Vốn khác\n\
         I;Đào tạo nghề;;;250.000.000;\n\
         1;Đào tạo nghề hàn;HTX A;100.000.000;100.000.000;\n\
         2;Đào tạo nghề may;HTX B;200.000.000;200.000.000;0\n\
         ;Cộng mục I;;300.000.000;300.000.000;0\n",
    );
    assert_eq!(
        codes(&report),
        [Code::ProposalCount, Code::SubtotalMismatch]
    );
    let sheet = &report.sheets[0];
    assert_eq!(
        sheet.heading.stated_grant.map(|money| money.as_dong()),
        Some(300_000_000)
    );
    let wrong: Vec<_> = sheet
        .stated
        .iter()
        .filter(|stated| !stated.agrees)
        .collect();
    assert_eq!(wrong.len(), 2);
    assert_eq!(
        (wrong[1].row, wrong[1].stated, wrong[1].computed),
        (3, 250_000_000, 300_000_000)
    );
}

#[test]
fn an_amount_that_is_no_number_or_has_a_fraction_of_a_dong_rejects_its_row() {
    let report = read(
        "TT;Tên đề án;Đơn vị thụ hưởng;KCQG (đồng);Nguồn khác (đồng)\n\
         1;Máy dệt;HTX A;theo thực tế;0\n\
         2;Máy xay;HTX B;1.000,5;0\n\
         3;Máy ép;HTX C;(2.000.000);0\n",
    );
    let rows = &report.sheets[0].rows;
    let codes: Vec<Vec<Code>> = rows
        .iter()
        .map(|row| row.codes.iter().copied().collect())
        .collect();
    assert_eq!(
        codes,
        [
            vec![Code::AmountNotNumber],
            vec![Code::AmountFraction],
            vec![Code::AmountNegative]
        ]
    );
    assert_eq!((report.accepted_rows(), report.rejected_rows()), (1, 2));
}

#[test]
fn a_de_an_without_money_is_kept_without_money() {
    let report = read(
        "TT;Tên đề án;Đơn vị thụ hưởng;Tổng số;KCQG;Nguồn khác\n\
         1;Khảo sát học tập kinh nghiệm;Cán bộ khuyến công;;;\n",
    );
    assert_eq!(money(&report), [(2, None, None, None)]);
    assert_eq!(report.accepted_rows(), 1);
}

#[test]
fn a_file_without_a_plan_is_refused() {
    assert_eq!(
        codes(&read("Họ và tên;Ngày sinh\nLò A;1990\n")),
        [Code::FileNoList]
    );
    assert_eq!(codes(&read("")), [Code::FileNoList]);
}

#[test]
fn parts_of_a_de_an_are_not_counted_twice() {
    let report = read(
        "TT;Tên đề án;Đơn vị thực hiện;Kinh phí (đồng)\n\
         1;Hội chợ;Sở Công Thương;1.000.000.000\n\
         1.1;Gian hàng;Trung tâm;600.000.000\n\
         1.2;Vận chuyển;Trung tâm;400.000.000\n\
         2;Tập huấn;Trung tâm;50.000.000\n\
         ;Tổng cộng: 03 đề án;;1.050.000.000\n",
    );
    assert_eq!(codes(&report), []);
    let sheet = &report.sheets[0];
    assert_eq!((sheet.accepted, sheet.sums["grant"]), (3, 1_050_000_000));
    assert_eq!(sheet.heading.stated_count, Some(3));
}

#[test]
fn cong_a_plus_b_is_the_whole_and_no_part() {
    let report = read(
        "KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2026;;;\n\
         TT;Tên đề án;Địa điểm;Kinh phí hỗ trợ (đồng)\n\
         A;Máy móc;;500\n\
         1;Hỗ trợ máy sấy chè;Xã Bản Bo;500\n\
         B;Đào tạo nghề;;300\n\
         1;Đào tạo nghề may;Xã Bình Lư;300\n\
         ;Cộng A + B;;800\n",
    );
    assert_eq!(codes(&report), [], "{:?}", report.sheets[0].stated);
    assert_eq!(report.sheets[0].sums["grant"], 800);
}

#[test]
fn the_funds_of_several_years_add_up_and_plan_beside_done_does_not() {
    let by_year = read(
        "TỔNG HỢP 2021-2022;;;;;;\n\
         STT;Tên đề án;2021;;2022;;Tổng\n\
         ;;KCQG;KCĐP;KCQG;KCĐP;\n\
         1;Mô hình sản xuất gạch;300;100;;;400\n\
         2;Hỗ trợ máy;;;250;50;300\n",
    );
    let grants: Vec<_> = money(&by_year).iter().map(|row| row.2).collect();
    assert_eq!(grants, [Some(400), Some(300)]);
    let done = read(
        "KẾ HOẠCH NĂM 2026;;;\n\
         STT;Tên đề án;Kế hoạch;Đã giải ngân\n\
         ;;KCĐP;KCĐP\n\
         1;Mô hình sản xuất gạch;300;100\n",
    );
    assert_eq!(money(&done)[0].2, Some(300));
}
