#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::calendar::Day;
use domain::card_number::Sex;

use super::{read_pasted, read_trainees};
use crate::code::Code;
use crate::list::{ChosenEncoding, ReadOptions};
use crate::report::{TextEncoding, TraineeReport, TraineeRow};

fn read(csv: &str) -> TraineeReport {
    let options = ReadOptions {
        today: Day::new(2026, 12, 31).unwrap(),
        home_province: Some("12".to_owned()),
        encodings: Vec::new(),
    };
    read_trainees("danh_sach.csv", csv.as_bytes(), &options)
}

/// Reads a list with the usual heading and one row.
fn read_one(name: &str, birth: &str, sex: &str, card: &str) -> (TraineeRow, Vec<Code>) {
    let report = read(&format!(
        "Lớp nghề mộc (từ ngày 02/03/2026 đến ngày 28/04/2026)\n\
         TT;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Địa chỉ\n\
         1;{name};{birth};{sex};{card};xã Bình Lư\n"
    ));
    let row = &report.sheets[0].rows[0];
    (row.values.clone(), row.codes.iter().copied().collect())
}

#[test]
fn a_list_in_another_order_with_split_columns_is_read() {
    let report = read(
        "TRUNG TÂM KHUYẾN CÔNG;;;;;;;;;\n\
         DANH SÁCH HỌC VIÊN LỚP TRUYỀN NGHỀ MÂY TRE ĐAN;;;;;;;;;\n\
         Địa điểm: Nhà văn hóa bản Nà Khan;;;;;;;;;\n\
         Thời gian: từ 05/9 đến 20/10/2026. Sĩ số: 02 học viên;;;;;;;;;\n\
         Thuộc đề án ĐP-07: Truyền nghề mây tre đan;;;;;;;;;\n\
         Số TT;Số căn cước công dân;Họ và;Tên;Năm sinh;;Nơi thường trú;;;Ghi chú\n\
         ;;tên đệm;;Nam;Nữ;Thôn/bản;Xã;Tỉnh;\n\
         (1);(2);(3);(4);(5);(6);(7);(8);(9);(10)\n\
         1.;020092933263;Vi A;Sơn;1992;;bản Mấn Tý;Bình Lư;Lai Châu;\n\
         2.;012193917379;Nông Thị Kim;Hương;;17/01/1993;bản Thèn Pả;Tân Phong;Lai Châu;\n\
         ;;;;;;;;;\n\
         ;Người lập;;;;;Giám đốc;;;\n",
    );
    let sheet = &report.sheets[0];
    assert!(report.codes.is_empty(), "{:?}", report.codes);
    assert_eq!(sheet.heading.class_name, "LỚP TRUYỀN NGHỀ MÂY TRE ĐAN");
    assert_eq!(sheet.heading.place, "Nhà văn hóa bản Nà Khan");
    assert_eq!(sheet.heading.proposal_code, "ĐP-07");
    assert_eq!(sheet.heading.from, Day::new(2026, 9, 5));
    assert_eq!(sheet.heading.to, Day::new(2026, 10, 20));
    assert_eq!(sheet.heading.stated_count, Some(2));
    let people: Vec<_> = sheet
        .rows
        .iter()
        .map(|row| {
            (
                row.values.name.as_deref(),
                row.values.sex,
                row.values.birth_year,
            )
        })
        .collect();
    assert_eq!(
        people,
        [
            (Some("Vi A Sơn"), Some(Sex::Male), Some(1992)),
            (Some("Nông Thị Kim Hương"), Some(Sex::Female), Some(1993)),
        ]
    );
    assert_eq!(sheet.rows[0].values.commune_code.as_deref(), Some("03390"));
    assert_eq!(sheet.rows[1].values.commune_code.as_deref(), Some("03408"));
    assert_eq!(sheet.rows[1].values.born_on, Day::new(1993, 1, 17));
}

#[test]
fn a_sound_person_gives_no_code() {
    let (row, codes) = read_one("Vi A Sơn", "01/10/1992", "Nam", "020092933263");
    assert_eq!(codes, []);
    assert_eq!(row.name.as_deref(), Some("Vi A Sơn"));
    assert_eq!(row.address, "xã Bình Lư");
}

#[test]
fn card_numbers_are_mended_only_where_nothing_is_guessed() {
    let card = |text: &str| {
        let (row, codes) = read_one("Vi A Sơn", "01/10/1992", "Nam", text);
        (row.card_number.or(row.old_number), codes)
    };
    let number = Some("020092933263".to_owned());
    assert_eq!(card("20092933263"), (number.clone(), vec![Code::CardZeros]));
    assert_eq!(
        card("CCCD: 020.092.933.263"),
        (number.clone(), vec![Code::CardCleaned])
    );
    assert_eq!(
        card("2,0092933263E+10"),
        (number, vec![Code::CardZeros, Code::CardCleaned])
    );
    assert_eq!(card("2,01E+10"), (None, vec![Code::CardPrecisionLost]));
    assert_eq!(card("02009293326"), (None, vec![Code::CardFormat]));
    assert_eq!(card("99092933263"), (None, vec![Code::CardFormat]));
    assert_eq!(
        card("045123456"),
        (Some("045123456".to_owned()), vec![Code::OldNumber])
    );
    assert_eq!(card("chưa có"), (None, vec![Code::CardMissing]));
}

#[test]
fn birth_dates_are_read_day_first_and_never_swapped() {
    let birth = |text: &str| {
        let (row, codes) = read_one("Vi A Sơn", text, "Nam", "020092933263");
        (row.born_on.map(Day::iso), row.birth_year, codes)
    };
    let sound = |iso: &str| (Some(iso.to_owned()), Some(1992), vec![]);
    assert_eq!(birth("01/10/1992"), sound("1992-10-01"));
    assert_eq!(birth("1.10.1992"), sound("1992-10-01"));
    assert_eq!(birth("1992-10-01 00:00:00"), sound("1992-10-01"));
    assert_eq!(birth("ngày 1 tháng 10 năm 1992"), sound("1992-10-01"));
    assert_eq!(birth("1992"), (None, Some(1992), vec![Code::BirthYearOnly]));
    assert_eq!(
        birth("10/1992"),
        (None, Some(1992), vec![Code::BirthYearOnly])
    );
    assert_eq!(
        birth("33878"),
        (
            Some("1992-10-01".to_owned()),
            Some(1992),
            vec![Code::BirthSerial]
        )
    );
    assert_eq!(
        birth("01/10/92"),
        (
            Some("1992-10-01".to_owned()),
            Some(1992),
            vec![Code::BirthTwoDigits]
        )
    );
    assert_eq!(
        birth("10/13/1992"),
        (None, Some(1992), vec![Code::BirthInvalid])
    );
    assert_eq!(
        birth("01/10/2092"),
        (None, Some(1992), vec![Code::BirthInvalid])
    );
    assert_eq!(birth(""), (None, None, vec![Code::BirthMissing]));
}

#[test]
fn ages_are_counted_on_the_first_day_of_the_class() {
    let codes = |birth: &str, sex: &str, card: &str| read_one("Lò A", birth, sex, card).1;
    assert_eq!(codes("02/03/2011", "Nam", "020211933263"), []);
    assert_eq!(codes("03/03/2011", "Nam", "020211933263"), [Code::Age]);
    assert_eq!(codes("03/03/1965", "Nam", "020065933263"), []);
    assert_eq!(codes("02/03/1965", "Nam", "020065933263"), [Code::Age]);
    assert_eq!(codes("02/03/1970", "Nữ", "020170933263"), [Code::Age]);
}

#[test]
fn the_number_is_set_against_sex_year_and_province() {
    let codes = |sex: &str, card: &str| read_one("Lò A", "01/10/1992", sex, card).1;
    assert_eq!(codes("Nữ", "020092933263"), [Code::CardSex]);
    assert_eq!(codes("Nam", "020093933263"), [Code::CardYear]);
    assert_eq!(codes("Nam", "003092933263"), [Code::CardProvince]);
    assert_eq!(codes("", "020092933263"), [Code::SexMissing]);
}

#[test]
fn the_same_person_twice_is_rejected_the_second_time() {
    let report = read(
        "TT;Họ và tên;Ngày sinh;Giới tính;CCCD\n\
         1;Lò A;01/10/1992;Nam;020092933263\n\
         2;Lò A;01/10/1992;Nam;20092933263\n\
         3;Lò Văn B;01/10/1992;Nam;\n\
         4;LÒ VĂN B;01/10/1992;Nam;\n",
    );
    let repeats: Vec<bool> = report.sheets[0]
        .rows
        .iter()
        .map(|row| row.codes.contains(&Code::DuplicateInList))
        .collect();
    assert_eq!(repeats, [false, true, false, true]);
}

#[test]
fn a_wrong_stated_count_is_told_and_names_of_signatories_are_no_trainees() {
    let report = read(
        "DANH SÁCH HỌC VIÊN\nLớp nghề hàn\n\
         TT;Họ và tên;Ngày sinh;Giới tính;CCCD\n\
         1;Lò A;01/10/1992;Nam;020092933263\n\
         Tổng số: 02 học viên\n\
         ;Lai Châu, ngày 05 tháng 01 năm 2026\n\
         ;NGƯỜI LẬP;;;GIÁM ĐỐC\n\
         ;Lò Thị Nguyên;;;Đèo Quang Huy\n",
    );
    assert_eq!(
        report.codes.iter().copied().collect::<Vec<_>>(),
        [Code::PeopleCount]
    );
    let sheet = &report.sheets[0];
    assert_eq!(sheet.rows.len(), 1);
    assert_eq!((sheet.stated[0].stated, sheet.stated[0].computed), (2, 1));
}

#[test]
fn a_split_commune_leaves_the_choice_to_the_officer() {
    let report = read(
        "TT;Họ và tên;Ngày sinh;Giới tính;CCCD;Xã;Huyện;Tỉnh\n\
         1;Lò A;01/10/1992;Nam;020092933263;Thượng Đình;Phú Bình;Thái Nguyên\n",
    );
    let row = &report.sheets[0].rows[0];
    assert_eq!(
        row.codes.iter().copied().collect::<Vec<_>>(),
        [Code::OldAddressSplit]
    );
    assert_eq!(row.values.commune_code, None);
    assert_eq!(row.values.commune_choices, ["05941", "05908"]);
}

#[test]
fn ticked_groups_and_a_name_over_two_columns_are_read() {
    let report = read(
        "DANH SÁCH TRÍCH NGANG HỌC VIÊN LỚP MAY;;;;;;;;\n\
         Số TT;Họ và;tên;Năm sinh;;Số CMND/CCCD;;Nơi ở hiện nay;Đối tượng ưu tiên;\n\
         ;;;Nam;Nữ;Số;Ngày cấp;;DTTS;Hộ nghèo\n\
         1;Lò Văn;Ánh;12/3/1990;;012090900123;01/02/2022;xã Bình Lư;x;x\n\
         2;Lù Thị;Ón;;28.02.91;012191900127;;xã Bản Bo;;\n",
    );
    let sheet = &report.sheets[0];
    assert_eq!(sheet.accepted, 2);
    let first = &sheet.rows[0].values;
    assert_eq!(first.name.as_deref(), Some("Lò Văn Ánh"));
    assert_eq!(first.card_number.as_deref(), Some("012090900123"));
    assert_eq!(first.target_group, "DTTS, Hộ nghèo");
    assert_eq!(sheet.rows[1].values.target_group, "");
    assert_eq!(sheet.rows[1].values.sex, Some(Sex::Female));
}

#[test]
fn a_block_from_the_clipboard_is_read_as_a_file_is_with_its_heading_or_the_one_of_the_grid() {
    let options = ReadOptions {
        today: Day::new(2026, 3, 2).unwrap(),
        home_province: Some("12".to_owned()),
        encodings: Vec::new(),
    };
    let grid = [
        "Họ và tên",
        "Ngày sinh",
        "Giới tính",
        "Số CCCD",
        "Dân tộc",
        "Địa chỉ",
    ];
    let block = "STT\tHä vµ tªn\tN¨m sinh\tGiíi tÝnh\tSè CCCD\tTró qu¸n\tC¸ch líp (km)\n\
                 1\tLß ThÞ Hoµ\t12/3/1990\tN÷\t12190000001\tx· B×nh L\u{AD}\t16\n\
                 2\tVµng A S×nh\t1991\tNam\t012091000002\tx· B×nh L\u{AD}\t5,5\nCéng: 2 ng\u{AD}êi\n";
    let pasted = read_pasted(block, &grid, &options).unwrap();
    assert!(pasted.has_heading);
    assert_eq!((pasted.encoding, pasted.skipped), (TextEncoding::Tcvn3, 1));
    let [first, second] = &pasted.rows[..] else {
        panic!("two people: {pasted:?}");
    };
    assert_eq!(first.read.values.name.as_deref(), Some("Lò Thị Hoà"));
    assert_eq!(
        first.read.values.card_number.as_deref(),
        Some("012190000001")
    );
    assert!(first.read.codes.contains(&Code::CardZeros));
    assert_eq!(second.read.values.birth_year, Some(1991));
    let name = pasted
        .columns
        .iter()
        .find(|one| one.role == "Họ và tên")
        .unwrap();
    assert_eq!(
        (name.before.as_str(), name.after.as_str()),
        ("Lß ThÞ Hoµ", "Lò Thị Hoà")
    );

    let bare = "1\tLò Thị Hoà\t31/02/1990\tNữ\t12190000001\n2\tVàng A Sình\t1991\tx\t\n";
    let pasted = read_pasted(bare, &grid, &options).unwrap();
    assert!(!pasted.has_heading);
    assert_eq!(pasted.rows[0].typed["Ngày sinh"], "31/02/1990");
    assert!(pasted.rows[0].read.codes.contains(&Code::BirthInvalid));
    assert_eq!(
        read_pasted("16\t\n18\t\n", &["Khoảng cách"], &options),
        None
    );
}

#[test]
fn an_officer_who_knows_better_says_how_a_column_is_written() {
    let list = "TT;Họ tên;Ngày sinh;Địa chỉ;Ghi chú\n1;NguyÔn V¨n An;01/02/1990;Bản Mới;\n";
    let mut options = ReadOptions {
        today: Day::new(2026, 3, 2).unwrap(),
        home_province: None,
        encodings: Vec::new(),
    };
    let read = |options: &ReadOptions| read_trainees("a.csv", list.as_bytes(), options);
    assert_eq!(
        read(&options).sheets[0].rows[0].values.name.as_deref(),
        Some("NguyÔn V¨n An")
    );
    options.encodings.push(ChosenEncoding {
        file: "a.csv".to_owned(),
        sheet: "a".to_owned(),
        column: 1,
        encoding: TextEncoding::Tcvn3,
    });
    let sheet = &read(&options).sheets[0];
    assert_eq!(sheet.rows[0].values.name.as_deref(), Some("Nguyễn Văn An"));
    assert_eq!(sheet.rows[0].values.address, "Bản Mới");
    assert_eq!(sheet.columns[1].encoding, TextEncoding::Tcvn3);
}

#[test]
fn a_form_filled_in_names_the_class_behind_its_colon_and_living_at_has_many_words() {
    let read_with = |title: &str| {
        let list = format!(
            "DANH SÁCH HỌC VIÊN;;;\n{title};;;\nSTT;Họ và tên;NS;Cư trú\n1;Lò Thị Hòa;12/03/1990;xã Bình Lư\n"
        );
        read(&list).sheets.remove(0)
    };
    let sheet = read_with("Lớp: Kỹ thuật đan lát");
    assert_eq!(sheet.heading.class_name, "Lớp Kỹ thuật đan lát");
    assert_eq!(sheet.rows[0].values.address, "xã Bình Lư");
    assert_eq!(sheet.rows[0].values.birth_year, Some(1990));
    assert_eq!(
        read_with("Tên lớp: Lớp đan lát").heading.class_name,
        "Lớp đan lát"
    );
}
