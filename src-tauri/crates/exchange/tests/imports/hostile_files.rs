//! No bytes whatever stop the program: they are read or refused.

use exchange::code::Code;
use exchange::plan_list::read_plan;
use exchange::report::FileStatus;
use exchange::trainee_list::read_trainees;
use exchange::voucher_list::read_vouchers;
use proptest::prelude::*;

use crate::practice_files::{bytes, expectations, options};

/// Reads the bytes as every kind of list; the answers must be writable as JSON.
fn read_as_everything(name: &str, content: &[u8]) {
    serde_json::to_string(&read_plan(name, content, &options())).unwrap();
    serde_json::to_string(&read_trainees(name, content, &options())).unwrap();
    serde_json::to_string(&read_vouchers(name, content, &options())).unwrap();
}

#[test]
fn a_file_cut_anywhere_is_read_or_refused() {
    let names: Vec<String> = expectations().keys().cloned().collect();
    for name in names {
        let content = bytes(&name);
        if content.len() > 60_000 {
            continue;
        }
        for part in 0..8 {
            read_as_everything(&name, &content[..content.len() * part / 8]);
        }
    }
}

#[test]
fn a_damaged_byte_is_read_or_refused() {
    for name in [
        "trainees/13_lop_mien_dong.xls",
        "vouchers/03_bang_ke_co_loi.xlsx",
    ] {
        let content = bytes(name);
        for at in (0..content.len()).step_by(197) {
            let mut damaged = content.clone();
            damaged[at] ^= 0xFF;
            read_as_everything(name, &damaged);
        }
    }
}

#[test]
fn a_lone_cell_in_the_last_corner_costs_no_grid() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let tab = workbook.add_worksheet();
    for (column, title) in ["TT", "Họ và tên", "Ngày sinh", "Số CCCD"]
        .iter()
        .enumerate()
    {
        tab.write_string(0, column as u16, *title).unwrap();
    }
    tab.write_string(1, 1, "Vi A Sơn").unwrap();
    tab.write_string(1, 3, "020092933263").unwrap();
    tab.write_string(1_048_575, 16_383, "góc").unwrap();
    let report = read_trainees("goc.xlsx", &workbook.save_to_buffer().unwrap(), &options());
    assert_eq!(report.status, FileStatus::Accepted);
    assert_eq!(report.sheets[0].rows.len(), 1);
}

#[test]
fn a_declaration_in_the_xml_refuses_the_file() {
    let declared = rezipped(
        "trainees/01_lop_moc_binh_lu.xlsx",
        "xl/workbook.xml",
        |xml| xml.replacen("<workbook", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook", 1),
    );
    let report = read_trainees("khai_bao.xlsx", &declared, &options());
    assert_eq!(
        report.codes.into_iter().collect::<Vec<_>>(),
        [Code::FileXmlDtd]
    );
}

/// The practice file with one part changed.
fn rezipped(name: &str, part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut source = zip::ZipArchive::new(Cursor::new(bytes(name))).unwrap();
    let mut target = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..source.len() {
        let mut file = source.by_index(index).unwrap();
        let mut content = String::new();
        file.read_to_string(&mut content).unwrap();
        let content = if file.name() == part {
            change(content)
        } else {
            content
        };
        target
            .start_file(file.name(), zip::write::SimpleFileOptions::default())
            .unwrap();
        target.write_all(content.as_bytes()).unwrap();
    }
    target.finish().unwrap().into_inner()
}

/// Texts that stand in lists, and texts that should not.
fn cell_text() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        "1",
        "2",
        "I",
        "A",
        "(1)",
        "1.1",
        "TT",
        "Họ và tên",
        "Ngày sinh",
        "Số CCCD",
        "Nam",
        "Nữ",
        "x",
        "Tên đề án",
        "Kinh phí (triệu đồng)",
        "KCQG",
        "Nguồn khác",
        "Tổng số",
        "Số chứng từ",
        "Ngày chứng từ",
        "Mã đề án",
        "DA01",
        "Đối ứng",
        "Tiểu mục",
        "Mục",
        "Nội dung",
        "Dự toán",
        "Cộng mục I",
        "TỔNG CỘNG",
        "Phiếu chi",
        "31/02/1990",
        "00/00/0000",
        "99/99/99",
        "05/01/26",
        "178.500.000",
        "(5)",
        "-",
        "1,2E+99999999999999999999",
        "9007199254740993",
        "1e5",
        "٣",
        "½",
        "99999999999999999999999999999999999999",
        "012 085 966 291",
        "'0123",
        "(24 đề án)",
        "xã Giang Ma, huyện Tam Đường",
        "thị xã",
        "xã",
        "Bằng chữ: không đồng",
        "ngày tháng năm",
        "Lớp",
        "DANH SÁCH HỌC VIÊN LỚP İ",
        "Ấn định danh sách có 99999999999999999999 học viên",
    ]);
    prop_oneof![
        4 => known.prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => "[0-9.,()/ đE+-]{0,14}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn noise_is_refused(content in prop::collection::vec(any::<u8>(), 0..2_000)) {
        for name in ["a.xlsx", "a.xls", "a.csv"] {
            read_as_everything(name, &content);
            let mut zip_like = b"PK\x03\x04".to_vec();
            zip_like.extend_from_slice(&content);
            read_as_everything(name, &zip_like);
            let mut compound_like = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
            compound_like.extend_from_slice(&content);
            read_as_everything(name, &compound_like);
        }
    }

    #[test]
    fn any_table_of_any_texts_is_read_or_refused(
        rows in prop::collection::vec(prop::collection::vec(cell_text(), 1..8), 1..20),
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).delimiter(b';').from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        read_as_everything("bang.csv", &writer.into_inner().unwrap());
    }
}
