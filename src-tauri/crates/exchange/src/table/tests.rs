use domain::calendar::Day;

use super::Marker;
use super::amount::{Amount, amount_in_sentence, read_amount};
use super::lines::find_days;
use super::rows::is_total_label;
use super::unit::unit_of_line;
use crate::code::Code;
use crate::spreadsheet::Cell;

fn amount(text: &str, unit: i64) -> Result<i64, Code> {
    match read_amount(&Cell::of_text(text), unit, true) {
        Amount::Sum { money, .. } => Ok(money.as_dong()),
        Amount::Unreadable(code) => Err(code),
        Amount::Blank => Ok(0),
    }
}

#[test]
fn amounts_are_read_as_officers_type_them() {
    assert_eq!(amount("178.500.000", 1), Ok(178_500_000));
    assert_eq!(amount("100.000.000 đ", 1), Ok(100_000_000));
    assert_eq!(amount("1 500 000 đồng", 1), Ok(1_500_000));
    assert_eq!(amount("1,234,567", 1), Ok(1_234_567));
    assert_eq!(amount("13.641,5", 1_000_000), Ok(13_641_500_000));
    assert_eq!(amount("73.5", 1_000_000), Ok(73_500_000));
    assert_eq!(amount("178,5 triệu", 1), Ok(178_500_000));
    assert_eq!(amount("1,2 tỷ đồng", 1), Ok(1_200_000_000));
    assert_eq!(amount("(2.000.000)", 1), Ok(-2_000_000));
    assert_eq!(amount("(2.000.000 đ)", 1), Ok(-2_000_000));
    assert_eq!(amount("-", 1), Ok(0));
    assert_eq!(amount("theo thực tế", 1), Err(Code::AmountNotNumber));
    assert_eq!(amount("50 cái", 1), Err(Code::AmountNotNumber));
    assert_eq!(amount("0,0000005", 1_000_000), Err(Code::AmountFraction));
}

#[test]
fn a_computed_number_is_read_without_its_noise() {
    let noisy = Cell::of_float(0.1 + 0.2);
    assert_eq!(
        read_amount(&noisy, 1_000_000, true)
            .money()
            .map(|m| m.as_dong()),
        Some(300_000)
    );
}

#[test]
fn a_sentence_names_its_amount_with_the_unit() {
    let named = |text| amount_in_sentence(text).map(|money| money.as_dong());
    assert_eq!(
        named("(Kinh phí được phê duyệt: 786 triệu đồng, 05 đề án)"),
        Some(786_000_000)
    );
    assert_eq!(named("Tổng kinh phí: 1.651.000.000 đ"), Some(1_651_000_000));
    assert_eq!(named("Năm 2013, 05 đề án"), None);
}

#[test]
fn units_are_read_where_they_are_stated() {
    assert_eq!(unit_of_line("Đơn vị tính: đồng"), Some(1));
    assert_eq!(unit_of_line("ĐVT: triệu đồng"), Some(1_000_000));
    assert_eq!(unit_of_line("(Đơn vị tính: 1.000 đồng)"), Some(1_000));
    assert_eq!(unit_of_line("ĐVT: nghìn đồng"), Some(1_000));
    assert_eq!(unit_of_line("(Kèm theo hồ sơ; đơn vị tính: đồng)"), Some(1));
    assert_eq!(unit_of_line("Kinh phí 786 triệu đồng"), None);
}

#[test]
fn dates_of_a_line_complete_each_other() {
    let days = |text: &str| {
        find_days(text)
            .into_iter()
            .map(Day::iso)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        days("từ ngày 02/03/2026 đến ngày 28/04/2026"),
        ["2026-03-02", "2026-04-28"]
    );
    assert_eq!(days("Từ 5/9 đến 20/10/2026"), ["2026-09-05", "2026-10-20"]);
    assert_eq!(
        days("từ ngày 02 tháng 3 năm 2026 đến ngày 28 tháng 4 năm 2026"),
        ["2026-03-02", "2026-04-28"]
    );
    assert_eq!(
        days("(02-03-2026 đến 28.04.2026)"),
        ["2026-03-02", "2026-04-28"]
    );
    assert_eq!(days("Lớp 3 năm 2026"), Vec::<String>::new());
}

#[test]
fn totals_are_told_from_titles_that_begin_alike() {
    for label in [
        "Cộng mục I",
        "TỔNG CỘNG (I + II)",
        "Tổng số:",
        "Cộng",
        "Tổng cộng",
        "CỘNG DA01",
    ] {
        assert!(is_total_label(label), "{label}");
    }
    for title in [
        "Công ty TNHH A",
        "Tổng kết công tác khuyến công",
        "Cộng đồng bản Nà Khan",
        "Tổng công ty chè",
    ] {
        assert!(!is_total_label(title), "{title}");
    }
}

#[test]
fn markers_tell_rows_from_groups() {
    assert_eq!(Marker::of("01"), Marker::Number(1));
    assert_eq!(Marker::of("3."), Marker::Number(3));
    assert_eq!(Marker::of("1.2"), Marker::Nested(vec![1, 2]));
    assert_eq!(Marker::of("IV"), Marker::Roman(4));
    assert_eq!(Marker::of("B"), Marker::Letter('B'));
    assert_eq!(Marker::of("Ghi chú"), Marker::None);
}
