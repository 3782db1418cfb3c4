#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;
use domain::funding::FundSource;
use rust_decimal::Decimal;

use crate::code::Code;
use crate::list::ReadOptions;
use crate::plan_list::read_plan;
use crate::report::{Measured, PlanReport, PlanRow};

fn read(csv: &str) -> PlanReport {
    let options = ReadOptions {
        today: Day::new(2026, 1, 1).unwrap(),
        home_province: None,
        encodings: Vec::new(),
    };
    read_plan("ket_qua.csv", csv.as_bytes(), &options)
}

fn codes(report: &PlanReport) -> Vec<Code> {
    report.codes.iter().copied().collect()
}

fn rows(report: &PlanReport) -> Vec<&PlanRow> {
    assert!(report.sheets.iter().all(|sheet| sheet.heading.is_results));
    let rows = report.sheets.iter().flat_map(|sheet| &sheet.rows);
    rows.map(|row| &row.values).collect()
}

fn count(row: &PlanRow, source: FundSource) -> Option<Decimal> {
    let own = row.results.iter().find(|one| one.source == Some(source))?;
    own.amount(Measured::Proposals)
}

/// What is stated wrongly: where, what, stated, computed.
fn wrong(report: &PlanReport) -> Vec<(String, &'static str, i64, i64)> {
    let stated = report.sheets.iter().flat_map(|sheet| &sheet.stated);
    let wrong = stated.filter(|stated| !stated.agrees);
    wrong
        .map(|one| (one.group.clone(), one.what, one.stated, one.computed))
        .collect()
}

#[test]
fn programmes_with_kinds_below_them_and_a_wrong_total() {
    let report = read(
        "KẾT QUẢ CÔNG TÁC KHUYẾN CÔNG GIAI ĐOẠN 2015-2021;;;;\n\
         TT;Nội dung chương trình;Số đề án;;\n\
         ;;KCĐP;KCQG;Tổng số\n\
         I;Đào tạo nghề, truyền nghề;12;5;17\n\
         1;Đào tạo nghề may;8;3;11\n\
         2;Truyền nghề chế biến chè;4;2;6\n\
         II;Mô hình trình diễn, máy móc thiết bị;62;21;83\n\
         1;Mô hình trình diễn kỹ thuật;10;9;19\n\
         2;Ứng dụng máy móc thiết bị tiên tiến;50;12;62\n\
         III;Thông tin, tuyên truyền;14;0;14\n\
         ;Tổng cộng;90;26;116\n",
    );
    let found = rows(&report);
    let titles: Vec<&str> = found.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles.len(), 5, "{titles:?}");
    assert_eq!(titles[4], "Thông tin, tuyên truyền", "no kinds below it");
    assert_eq!(found[0].group, "Đào tạo nghề, truyền nghề");
    assert_eq!(count(found[3], FundSource::Local), Some(50.into()));
    assert_eq!(count(found[3], FundSource::National), Some(12.into()));
    let sheet = &report.sheets[0];
    assert_eq!(sheet.heading.period, Some((2015, 2021)));
    assert_eq!(sheet.sums["count"], 112);
    assert_eq!(codes(&report), [Code::SubtotalMismatch]);
    let group = "Mô hình trình diễn, máy móc thiết bị".to_owned();
    let total = "Tổng cộng".to_owned();
    let expected = [
        (group.clone(), "count_local", 62, 60),
        (group, "count", 83, 81),
        (total.clone(), "count_local", 90, 86),
        (total, "count", 116, 112),
    ];
    assert_eq!(wrong(&report), expected);
}

#[test]
fn counts_and_money_under_each_fund() {
    let report = read(
        "BÁO CÁO KẾT QUẢ KHUYẾN CÔNG GIAI ĐOẠN 2016-2020;;;;;;\n\
         ;;;;;;ĐVT: triệu đồng\n\
         STT;Chương trình;Khuyến công địa phương;;Khuyến công quốc gia;;Ghi chú\n\
         ;;Số đề án;Kinh phí;Số đề án;Kinh phí;\n\
         1;Nâng cao năng lực quản lý;10;500;2;300;\n\
         2;Đào tạo nghề;20;1.250,5;-;;\n\
         ;Cộng;30;1.750,5;3;300;\n",
    );
    let found = rows(&report);
    assert_eq!(found[0].grant.unwrap().as_dong(), 800_000_000);
    assert_eq!(found[1].source, Some(FundSource::Local));
    assert_eq!(count(found[1], FundSource::National), None);
    let sums = &report.sheets[0].sums;
    assert_eq!(
        (sums["grant_local"], sums["grant_national"]),
        (1_750_500_000, 300_000_000)
    );
    assert_eq!(
        wrong(&report),
        [("Cộng".to_owned(), "count_national", 3, 2)]
    );
}

#[test]
fn sections_of_one_fund_with_quantities_in_units_of_their_own() {
    let report = read(
        "TỔNG HỢP KẾT QUẢ 7 NĂM (2015 - 2021);;;;\n\
         TT;Nội dung;ĐVT;Số lượng;Kinh phí (triệu đồng)\n\
         A. KHUYẾN CÔNG ĐỊA PHƯƠNG;;;;\n\
         I;Đào tạo nghề;đề án;30;900\n\
         1;Nghề may;đề án;10;300\n\
         2;Nghề chè;đề án;20;600\n\
         II;Hội chợ;lần;12;400\n\
         ;Tổng số KCĐP;đề án;30;1300\n\
         B. KHUYẾN CÔNG QUỐC GIA;;;;\n\
         I;Mô hình trình diễn kỹ thuật;mô hình;9;2000\n\
         ;Tổng số KCQG;;;2500\n",
    );
    let found = rows(&report);
    assert_eq!(found.len(), 4);
    assert_eq!(found[0].source, Some(FundSource::Local));
    assert_eq!(found[2].title, "Hội chợ");
    assert_eq!(
        found[2].results[0].amount(Measured::Quantity),
        Some(12.into())
    );
    assert_eq!(found[3].source, Some(FundSource::National));
    let total = "Tổng số KCQG".to_owned();
    assert_eq!(
        wrong(&report),
        [(total, "grant", 2_500_000_000, 2_000_000_000)]
    );
}

#[test]
fn districts_in_place_of_contents() {
    let report = read(
        "CƠ SỞ ĐƯỢC HỖ TRỢ GIAI ĐOẠN 2008-2012 TỪ KHUYẾN CÔNG ĐỊA PHƯƠNG;;;\n\
         TT;Huyện, thành phố;Số cơ sở;Kinh phí (triệu đồng)\n\
         1;Thành phố Lào Cai;130;3000\n\
         2;Huyện Bảo Thắng;107;2739\n\
         ;Tổng cộng;237;5739\n",
    );
    let found = rows(&report);
    assert_eq!(found[0].source, Some(FundSource::Local));
    assert_eq!(found[0].place, "Thành phố Lào Cai");
    assert_eq!(report.sheets[0].sums["establishments"], 237);
    assert_eq!(report.sheets[0].sums["grant"], 5_739_000_000);
    assert_eq!(codes(&report), []);
}

#[test]
fn years_side_by_side_keep_their_year() {
    let report = read(
        "KẾT QUẢ KHUYẾN CÔNG ĐỊA PHƯƠNG;;;;\n\
         TT;Nội dung;Số đề án;;\n\
         ;;Năm 2020;Năm 2021;Tổng\n\
         1;Máy móc thiết bị;5;6;12\n\
         2;Hội chợ;1;2;3\n\
         ;Tổng cộng;6;8;14\n",
    );
    let found = rows(&report);
    let years: Vec<_> = found[0].results.iter().map(|one| one.year).collect();
    assert_eq!(years, [Some(2020), Some(2021)]);
    let sheet = &report.sheets[0];
    assert!(
        sheet.rows[0].codes.contains(&Code::RowSumMismatch),
        "5 and 6 are not 12"
    );
    assert_eq!(codes(&report), []);
}

#[test]
fn a_number_of_de_an_in_words_is_compared_too() {
    let report = read(
        "Giai đoạn 2015-2021 đã thực hiện 150 đề án;;;\n\
         TT;Nội dung hoạt động;Số đề án;Ghi chú\n\
         1;Đào tạo nghề (KCĐP);100;\n\
         2;Đào tạo nghề (KCQG);40;\n",
    );
    assert_eq!(codes(&report), [Code::ProposalCount]);
    let wrong = wrong(&report);
    assert_eq!((wrong[0].2, wrong[0].3), (150, 140));
}
