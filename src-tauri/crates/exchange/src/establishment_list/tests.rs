#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;
use domain::card_number::Sex;
use domain::establishment::EstablishmentKind;
use domain::money::Money;
use rust_xlsxwriter::{Format, Workbook};

use super::read_establishments;
use crate::code::Code;
use crate::list::ReadOptions;
use crate::report::{EstablishmentReport, SkipReason, TextEncoding};

fn options() -> ReadOptions {
    ReadOptions {
        today: Day::new(2026, 11, 24).unwrap(),
        home_province: Some("12".to_owned()),
        encodings: Vec::new(),
    }
}

fn read(csv: &str) -> EstablishmentReport {
    read_establishments("co_so.csv", csv.as_bytes(), &options())
}

fn codes(report: &EstablishmentReport, at: usize) -> Vec<Code> {
    report.sheets[0].rows[at].codes.iter().copied().collect()
}

/// Two title rows, a heading of two rows with merged parts, groups by district, subtotals, a total that
/// is right, a signature: as a Sở sends it.
#[test]
fn a_list_of_the_department_is_read_with_its_groups_totals_and_signature_left_out() {
    let report = read(
        "SỞ CÔNG THƯƠNG LAI CHÂU;;;;;;;;;;\n\
         DANH SÁCH CƠ SỞ CÔNG NGHIỆP NÔNG THÔN NĂM 2026 (đơn vị: triệu đồng);;;;;;;;;;\n\
         TT;Tên doanh nghiệp, HTX, cơ sở;Loại hình;Mã số thuế;Chủ cơ sở;Địa chỉ;Ngành nghề;Lao động;;Vốn điều lệ;Ghi chú\n\
         ;;;;;;;Tổng số;Nữ;;\n\
         (1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11)\n\
         I;Huyện Tam Đường;;;;;;;;;\n\
         1;HTX chè Bình Lư;HTX;0100112437;Lò Văn Pản;xã Bình Lư, huyện Tam Đường;Chế biến chè;25;12;1.500;\n\
         2;Hộ kinh doanh Vàng Thị Mỷ;Hộ KD;012179000123;Vàng Thị Mỷ;xã Bản Giang, huyện Tam Đường;Miến dong;6;4;200;\n\
         ;Cộng;;;;;;31;16;;\n\
         II;Thành phố Lai Châu;;;;;;;;;\n\
         3;Cty TNHH An Phú;;0300588569;Phạm Văn An;phường Đoàn Kết;Cơ khí;40;5;9.000;\n\
         ;TỔNG CỘNG;;;;;;71;21;;\n\
         ;Người lập biểu;;;;;;;Giám đốc;;\n",
    );
    assert!(report.codes.is_empty(), "{:?}", report.codes);
    let sheet = &report.sheets[0];
    assert_eq!((sheet.accepted, sheet.rejected), (3, 0));
    let first = &sheet.rows[0].values;
    assert_eq!(first.kind, Some(EstablishmentKind::Cooperative));
    assert_eq!(first.commune_code.as_deref(), Some("03390"));
    assert_eq!((first.workers, first.women_workers), (Some(25), Some(12)));
    assert_eq!(first.charter_capital, Some(Money::dong(1_500_000_000)));
    let second = &sheet.rows[1].values;
    assert_eq!(second.kind, Some(EstablishmentKind::Household));
    assert_eq!(second.commune.as_deref(), Some("Phường Tân Phong"));
    assert_eq!(codes(&report, 1), [Code::OldAddress]);
    assert_eq!(
        sheet.rows[2].values.kind,
        Some(EstablishmentKind::SmallEnterprise)
    );
    let skipped: Vec<SkipReason> = sheet.skipped.iter().map(|row| row.why).collect();
    assert_eq!(
        skipped,
        [
            SkipReason::Numbering,
            SkipReason::Group,
            SkipReason::Subtotal,
            SkipReason::Group,
            SkipReason::Total,
            SkipReason::Footer,
        ]
    );
    assert!(
        sheet.stated.iter().all(|stated| stated.agrees),
        "{:?}",
        sheet.stated
    );
}

#[test]
fn tax_codes_are_mended_only_where_nothing_is_guessed() {
    let report = read(
        "STT;Tên cơ sở;MST;Địa chỉ\n\
         1;HTX Một;100112437;xã Bình Lư\n\
         2;HTX Hai;010 010 9106;xã Bình Lư\n\
         3;HTX Ba;0101234567;xã Bình Lư\n\
         4;HTX Bốn;12345;xã Bình Lư\n\
         5;HKD Năm;12179000123;xã Bình Lư\n\
         6;Chi nhánh Sáu;0108516079001;xã Bình Lư\n\
         7;Xưởng Bảy;;xã Bình Lư\n\
         8;HTX một;0100112437;xã Bình Lư\n",
    );
    let read: Vec<(&str, Vec<Code>)> = report.sheets[0]
        .rows
        .iter()
        .map(|row| {
            (
                row.values.tax_code.as_str(),
                row.codes.iter().copied().collect(),
            )
        })
        .collect();
    assert_eq!(read[0], ("0100112437", vec![Code::TaxCodeZeros]));
    assert_eq!(read[1], ("0100109106", vec![Code::TaxCodeCleaned]));
    assert_eq!(read[2], ("0101234567", vec![Code::TaxCodeChecksum]));
    assert_eq!(read[3], ("", vec![Code::TaxCodeFormat]));
    assert_eq!(read[4], ("012179000123", vec![Code::TaxCodeZeros]));
    assert_eq!(read[5].0, "0108516079-001");
    assert_eq!(read[6], ("", vec![Code::TaxCodeMissing, Code::KindUnknown]));
    assert_eq!(read[7].1, [Code::EstablishmentDuplicate]);
    let sheet = &report.sheets[0];
    assert_eq!((sheet.accepted, sheet.rejected), (6, 2));
}

#[test]
fn a_list_in_an_old_font_is_turned_into_unicode() {
    let mut book = Workbook::new();
    let old = Format::new().set_font_name(".VnTime");
    let sheet = book.add_worksheet();
    let rows = [
        [
            "TT",
            "Tªn c¬ së",
            "M· sè thuÕ",
            "Chñ c¬ së",
            "Giíi tÝnh",
            "§Þa chØ",
            "Ngµnh nghÒ",
        ],
        [
            "1",
            "Hîp t¸c x· chÌ B×nh L\u{AD}",
            "0100112437",
            "Lß ThÞ Mai",
            "N÷",
            "x· B×nh L\u{AD}, huyÖn Tam §\u{AD}êng",
            "ChÕ biÕn chÌ",
        ],
    ];
    for (line, row) in rows.iter().enumerate() {
        for (column, text) in row.iter().enumerate() {
            sheet
                .write_string_with_format(line as u32, column as u16, *text, &old)
                .unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let report = read_establishments("co_so.xlsx", &bytes, &options());
    let sheet = &report.sheets[0];
    assert_eq!(sheet.encoding, TextEncoding::Tcvn3);
    let row = &sheet.rows[0].values;
    assert_eq!(row.name, "Hợp tác xã chè Bình Lư");
    assert_eq!(row.representative, "Lò Thị Mai");
    assert_eq!(row.owner_sex, Some(Sex::Female));
    assert_eq!(row.trade, "Chế biến chè");
    assert_eq!(row.commune_code.as_deref(), Some("03390"));
}

#[test]
fn a_list_of_people_is_no_list_of_establishments() {
    let report =
        read("TT;Họ và tên;Ngày sinh;Số CCCD;Địa chỉ\n1;Lò Văn Pản;1990;012090000001;xã Bình Lư\n");
    assert_eq!(
        report.codes.iter().copied().collect::<Vec<_>>(),
        [Code::FileNoList]
    );
}
