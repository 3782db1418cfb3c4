#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;
use domain::money::Money;
use domain::voucher::VoucherKind;
use rust_xlsxwriter::Workbook;

use super::read_vouchers;
use crate::code::Code;
use crate::list::ReadOptions;
use crate::report::VoucherReport;

fn options() -> ReadOptions {
    ReadOptions {
        today: Day::new(2026, 12, 31).unwrap(),
        home_province: None,
        encodings: Vec::new(),
    }
}

/// A workbook of sheets given as lines of cells separated by `|`.
fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, lines) in sheets {
        let tab = workbook.add_worksheet();
        tab.set_name(*name).unwrap();
        for (row, line) in lines.lines().enumerate() {
            for (column, cell) in line.split('|').enumerate() {
                let (row, column) = (row as u32, column as u16);
                match cell.parse::<f64>() {
                    Ok(number) => tab.write_number(row, column, number).unwrap(),
                    Err(_) => tab.write_string(row, column, cell).unwrap(),
                };
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn read(sheets: &[(&str, &str)]) -> VoucherReport {
    read_vouchers("bang_ke.xlsx", &workbook(sheets), &options())
}

fn codes_of_rows(report: &VoucherReport) -> Vec<Vec<Code>> {
    let rows = report.sheets.iter().flat_map(|sheet| &sheet.rows);
    rows.map(|row| row.codes.iter().copied().collect())
        .collect()
}

#[test]
fn a_list_with_merged_headings_and_one_amount_column_is_read() {
    let report = read(&[(
        "BK",
        "BẢNG KÊ CHỨNG TỪ CHI\n\
         Đề án: DA07 - Đào tạo nghề may\n\
         ||||||ĐVT: nghìn đồng\n\
         STT|Chứng từ||Hóa đơn||Diễn giải|Số tiền\n\
         |Số|Ngày|Ký hiệu|Số||\n\
         1|PC 01|05/3/2026|||Mua vật tư|24300\n\
         2|UNC 02|7/3/2026|C26TAA|12|Thuê xe|1.500,5\n\
         |Cộng|||||25800,5\n\
         Bằng chữ: Hai mươi lăm triệu tám trăm nghìn năm trăm đồng chẵn./.\n\
         |Kế toán|||Thủ trưởng đơn vị",
    )]);
    assert!(report.codes.is_empty(), "{:?}", report.codes);
    let sheet = &report.sheets[0];
    assert_eq!(
        (sheet.header_row, sheet.accepted, sheet.unit_dong),
        (4, 2, 1_000)
    );
    let first = &sheet.rows[0].values;
    assert_eq!(first.proposal, "DA07");
    assert_eq!(first.kind, Some(VoucherKind::PaymentVoucher));
    assert_eq!(first.date, Day::new(2026, 3, 5));
    assert_eq!(sheet.rows[1].values.kind, Some(VoucherKind::BankOrder));
    assert_eq!(sheet.sums["grant"], 25_800_500);
    assert_eq!(codes_of_rows(&report), [vec![], vec![Code::AmountText]]);
}

#[test]
fn an_amount_in_other_words_is_told() {
    let report = read(&[(
        "BK",
        "TT|Số chứng từ|Ngày chứng từ|Nội dung|Kinh phí khuyến công|Đối ứng\n\
         1|PC01|05/03/2026|Mua vật tư|24300000|0\n\
         Số tiền bằng chữ: Hai mươi tư triệu đồng",
    )]);
    assert_eq!(
        report.codes.iter().copied().collect::<Vec<_>>(),
        [Code::WordsDiffer]
    );
}

#[test]
fn typed_words_of_a_paper_come_along_and_are_held_against_its_figures() {
    let report = read(&[(
        "BK",
        "TT|Loại chứng từ|Số chứng từ|Ngày chứng từ|Nội dung|Số tiền|Số tiền bằng chữ\n\
         1|Ủy nhiệm chi|01|05/03/2026|Mua máy|80005000|Tám mươi triệu không trăm lẻ năm ngàn đồng\n\
         2|Ủy nhiệm chi|02|05/03/2026|Mua vật tư|24300000|Hai mươi tư triệu đồng chẵn./.\n\
         3|Ủy nhiệm chi|03|05/03/2026|Thuê xe|1000000|",
    )]);
    assert_eq!(
        codes_of_rows(&report),
        [vec![], vec![Code::WordsDiffer], vec![]]
    );
    let rows = &report.sheets[0].rows;
    assert!(rows.iter().all(|row| row.is_accepted()));
    assert_eq!(
        rows[1].values.amount_words,
        "Hai mươi tư triệu đồng chẵn./."
    );
    assert_eq!(rows[0].values.grant, Some(Money::dong(80_005_000)));
}

#[test]
fn the_same_number_of_the_same_kind_and_year_is_rejected() {
    let report = read(&[(
        "BK",
        "TT|Loại chứng từ|Số chứng từ|Ngày chứng từ|Nội dung|Số tiền\n\
         1|Phiếu chi|01|05/03/2026|A|1000000\n\
         2|Ủy nhiệm chi|01|05/03/2026|B|1000000\n\
         3|Phiếu chi|01|05/03/2025|C|1000000\n\
         4|phiếu chi|01|06/03/2026|D|1000000\n\
         5|Giấy viết tay|05|06/03/2026|E|1000000\n\
         6|Phiếu chi|06|31/02/2026|G|1000000",
    )]);
    assert_eq!(
        codes_of_rows(&report),
        [
            vec![],
            vec![],
            vec![],
            vec![Code::VoucherNumberDuplicate],
            vec![Code::VoucherKind],
            vec![Code::VoucherDate],
        ]
    );
}

const LIST: &str = "TT|Mã đề án|Loại chứng từ|Số chứng từ|Ngày chứng từ|MST|Ký hiệu HĐ|Số HĐ|Ngày HĐ|Mục|KC|Đối ứng\n\
    1|DA1|Phiếu chi|1|05/03/2026|9985545305|C26TMC|45|01/03/2026|1|6000000|0\n\
    2|DA1|Phiếu chi|2|06/03/2026|9985545305|C26TMC|0046|05/03/2026|1|5000000|500000";

#[test]
fn vouchers_are_set_against_estimate_and_contract_of_the_other_sheets() {
    let estimate = "DỰ TOÁN\nMã đề án|Mục|Nội dung|Khuyến công|Đối ứng\nDA1|1|Vật tư|10000000|500000\n|Cộng||10000000|500000";
    let contracts = "Mã đề án|Tên đề án|Nguồn|Số hợp đồng|Ngày hợp đồng|Ngày nghiệm thu|Mức trần\nDA1|Nghề may|KCQG|01/HĐ|02/03/2026|04/03/2026|10500000";
    let report = read(&[
        ("Chứng từ", LIST),
        ("Dự toán", estimate),
        ("Hợp đồng", contracts),
    ]);
    assert_eq!(
        report.codes.iter().copied().collect::<Vec<_>>(),
        [Code::SumDiffersFromEstimate]
    );
    assert_eq!(
        codes_of_rows(&report),
        [
            vec![Code::InvoiceBeforeContract],
            vec![
                Code::OverEstimateLine,
                Code::OverCeiling,
                Code::InvoiceAfterAcceptance
            ],
        ]
    );
    let sheet = &report.sheets[0];
    assert_eq!(
        sheet.rows[1].values.invoice_key.as_deref(),
        Some("9985545305|C26TMC|46")
    );
    let ties: Vec<_> = sheet
        .ties
        .iter()
        .map(|tie| tie.difference.as_dong())
        .collect();
    assert_eq!(ties, [1_000_000, 0]);
    assert_eq!(sheet.heading.proposals[0].contract_number, "01/HĐ");
    assert_eq!(sheet.heading.estimate.len(), 1);
}

#[test]
fn a_summary_and_a_hidden_list_are_left_out_and_told() {
    let summary = "TỔNG HỢP\nĐề án|Tổng tiền\nDA1|11000000\nTổng cộng|11000000";
    let report = read(&[("Chứng từ", LIST), ("Tổng hợp", summary)]);
    assert_eq!(
        report.codes.iter().copied().collect::<Vec<_>>(),
        [Code::SummarySheetSkipped]
    );
    assert_eq!(report.sheets.len(), 1);
}

const ADVANCES: [(&str, &str); 3] = [
    (
        "Chứng từ",
        "BẢNG KÊ CHỨNG TỪ\n\
         TT|Mã đề án|Loại chứng từ|Số chứng từ|Ngày chứng từ|Nội dung chi|Mục dự toán|Kinh phí khuyến công (đồng)\n\
         1|DA08|Giấy rút dự toán|GRD-01|10/04/2026|Tạm ứng lần 1||80000000\n\
         2|DA08|Giấy rút dự toán|GRD-02|10/06/2026|Thanh toán tạm ứng, mua máy|1|100000000",
    ),
    (
        "Dự toán",
        "Mã đề án|Mục|Nội dung|Khuyến công (đồng)|Tiểu mục\n\
         DA08|1|Máy sấy|100000000|7012",
    ),
    (
        "Thông tin",
        "THÔNG TIN ĐỀ ÁN\n\
         Mã đề án|DA08\n\
         Tên đề án|Hỗ trợ máy sấy\n\
         Nguồn|Địa phương\n\
         Số hợp đồng|7/HĐ\n\
         Ngày hợp đồng|01/04/2026\n\
         Giá trị hợp đồng (đồng)|300000000\n\
         Tỷ lệ tạm ứng (%)|70",
    ),
];

#[test]
fn an_advance_over_the_rate_of_its_contract_is_told_and_is_not_spent_twice() {
    let report = read(&ADVANCES);
    assert_eq!(
        codes_of_rows(&report),
        [vec![Code::AdvanceOverGate], vec![]]
    );
    let sheet = &report.sheets[0];
    assert!(sheet.rows[0].values.is_advance && !sheet.rows[1].values.is_advance);
    assert_eq!(sheet.ties[0].vouchers, Money::dong(100_000_000));
    assert_eq!(sheet.ties[0].difference, Money::ZERO);
    let papers = &sheet.heading.proposals[0];
    assert_eq!(papers.contract_date, Day::new(2026, 4, 1));
    assert_eq!(papers.source, Some(domain::funding::FundSource::Local));
}

#[test]
fn a_sheet_of_advances_is_no_list_of_vouchers() {
    let mut sheets = ADVANCES.to_vec();
    sheets.push((
        "Tạm ứng",
        "THEO DÕI TẠM ỨNG\n\
         Mã đề án|Lần|Ngày|Số tiền (đồng)|Số chứng từ\n\
         DA08|1|10/04/2026|70000000|GRD-00",
    ));
    let report = read(&sheets);
    assert_eq!(report.sheets.len(), 1);
    let told = &report.sheets[0].heading.advances;
    assert_eq!((told.len(), told[0].amount), (1, Money::dong(70_000_000)));
    assert_eq!(told[0].paper_number, "GRD-00");
}

#[test]
fn names_under_don_vi_thu_huong_are_no_money_and_amounts_are() {
    let names = "TT|Đơn vị thụ hưởng|Số chứng từ|Ngày chứng từ|Nội dung chi|KPKC\n\
                 1|HTX Chè|PC 1|05/03/2026|Máy|1000";
    let report = read(&[("BK", names)]);
    assert_eq!(codes_of_rows(&report), [vec![]]);
    assert_eq!(report.sheets[0].sums["counterpart"], 0);
    let money = "TT|Số chứng từ|Ngày chứng từ|Nội dung chi|Khuyến công|Đơn vị thụ hưởng\n\
                 1|PC 1|05/03/2026|Máy|1000|500";
    assert_eq!(read(&[("BK", money)]).sheets[0].sums["counterpart"], 500);
}
