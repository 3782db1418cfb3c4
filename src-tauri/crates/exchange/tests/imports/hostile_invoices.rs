//! Invoices that attack the reader are refused, or read, within bounds.

use exchange::code::Code;
use exchange::invoice::read_invoice;
use exchange::report::FileStatus;
use proptest::prelude::*;

use crate::invoices::expectations;
use crate::practice_files::bytes;

fn sound() -> String {
    String::from_utf8(bytes("invoices/03_nhieu_thue_suat.xml")).unwrap()
}

/// The only code of a text that must be refused.
fn refusal(xml: &[u8]) -> Code {
    let report = read_invoice("tan_cong.xml", xml);
    assert_eq!(report.status, FileStatus::Refused);
    assert_eq!(report.codes.len(), 1);
    report.codes.into_iter().next().unwrap()
}

#[test]
fn any_declaration_of_types_or_entities_is_refused_wherever_it_stands() {
    let xml = sound();
    let body = xml.split_once("?>").unwrap().1;
    for declared in [
        "<!DOCTYPE HDon>",
        "<!DOCTYPE HDon SYSTEM \"http://vi-du.example/x.dtd\">",
        "<!DOCTYPE HDon [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
        "<!doctype HDon>",
    ] {
        assert_eq!(
            refusal(format!("{declared}{body}").as_bytes()),
            Code::FileXmlDtd,
            "{declared}"
        );
        let wide: Vec<u8> = format!("{declared}{body}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let marked = [&b"\xFF\xFE"[..], &wide].concat();
        assert_eq!(refusal(&marked), Code::FileXmlDtd, "{declared} in UTF-16");
        assert_eq!(
            refusal(&wide),
            Code::FileXmlDtd,
            "{declared} in UTF-16 without a mark"
        );
    }
    let used = xml.replace("Gạo tẻ", "&chua_khai_bao;");
    assert_eq!(refusal(used.as_bytes()), Code::FileXmlDtd);
}

#[test]
fn depth_and_length_without_end_are_refused() {
    let deep = format!(
        "<HDon>{}{}</HDon>",
        "<a>".repeat(200_000),
        "</a>".repeat(200_000)
    );
    assert_eq!(refusal(deep.as_bytes()), Code::FileExpandsTooMuch);
    let long = sound().replace("Gạo tẻ", &"gạo ".repeat(2_000_000));
    assert_eq!(refusal(long.as_bytes()), Code::FileExpandsTooMuch);
    let referred = sound().replace("Gạo tẻ", &"&amp;".repeat(2_000_000));
    assert_eq!(refusal(referred.as_bytes()), Code::FileExpandsTooMuch);
    let many = sound().replacen(
        "<HHDVu>",
        &format!("{}<HHDVu>", "<HHDVu/>".repeat(100_001)),
        1,
    );
    assert_eq!(refusal(many.as_bytes()), Code::FileExpandsTooMuch);
    assert_eq!(
        refusal(&vec![b' '; exchange::invoice::GREATEST_FILE + 1]),
        Code::FileExpandsTooMuch
    );
}

#[test]
fn a_picture_or_a_crowd_of_attributes_that_nobody_reads_costs_nothing() {
    let picture = "QUJD".repeat(1_000_000);
    let notes =
        format!("<TTKhac><TTin><TTruong>Anh</TTruong><DLieu>{picture}</DLieu></TTin></TTKhac>");
    let crowd: String = (0..100_000).map(|n| format!(" a{n}=\"1\"")).collect();
    let xml = sound()
        .replacen("</TTChung>", &format!("{notes}</TTChung>"), 1)
        .replacen("<NMua>", &format!("<NMua{crowd}>"), 1);
    let report = read_invoice("anh.xml", xml.as_bytes());
    assert_eq!(report.status, FileStatus::Accepted);
    assert_eq!(report.codes.len(), 0);
}

#[test]
fn a_signature_with_thousands_of_references_is_not_followed() {
    let reference = "<Reference URI=\"#data\"><DigestMethod Algorithm=\"x#sha256\"/><DigestValue>AA==</DigestValue></Reference>";
    let xml = sound().replace(
        "<SignedInfo/>",
        &format!("<SignedInfo>{}</SignedInfo>", reference.repeat(50_000)),
    );
    let started = std::time::Instant::now();
    let report = read_invoice("chu_ky.xml", xml.as_bytes());
    assert!(report.codes.contains(&Code::SealBroken));
    assert!(started.elapsed().as_secs() < 20, "followed every reference");
}

#[test]
fn a_wrong_encoding_is_converted_or_refused_never_garbled_in_silence() {
    let xml = sound();
    let lying = xml.replace("UTF-8", "UTF-16");
    let report = read_invoice("khai_sai.xml", lying.as_bytes());
    assert_eq!(report.codes.iter().collect::<Vec<_>>(), [&Code::Encoding]);
    assert_eq!(
        report.values.unwrap().seller_name,
        "Hợp tác xã Dịch vụ ăn uống Nậm Loỏng"
    );
    let marked = [&b"\xEF\xBB\xBF"[..], xml.as_bytes()].concat();
    assert_eq!(read_invoice("bom.xml", &marked).codes.len(), 0);
    let mut broken = xml.into_bytes();
    let at = broken.iter().position(|byte| *byte >= 0x80).unwrap();
    broken[at] = 0xC0;
    assert_eq!(refusal(&broken), Code::FileCorrupt);
}

#[test]
fn an_invoice_cut_anywhere_is_read_or_refused() {
    for name in expectations().keys() {
        let content = bytes(name);
        if content.len() < 60_000 {
            for end in (0..content.len()).step_by(13) {
                read_invoice(name, &content[..end]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_few_changed_bytes_never_stop_the_reader(
        at in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        which in any::<prop::sample::Index>(),
    ) {
        let names = ["invoices/03_nhieu_thue_suat.xml", "invoices/11_utf16.xml", "invoices/10_no_thuc_the.xml"];
        let mut content = bytes(names[which.index(names.len())]);
        for (place, byte) in at {
            let place = place.index(content.len());
            content[place] = byte;
        }
        let report = read_invoice("thu.xml", &content);
        serde_json::to_string(&report).unwrap();
    }

    #[test]
    fn pieces_of_invoices_in_any_order_never_stop_the_reader(
        pieces in proptest::collection::vec("(<HDon>|<DLHDon Id=\"d\">|</HDon>|</DLHDon>|<HHDVu>|</HHDVu>|<ThTien>|-?9{1,30}|1E[0-9]{1,3}|</ThTien>|&#[0-9]{1,9};|&amp;|<!--|-->|<!\\[CDATA\\[|\\]\\]>|<Signature>|<\\?x \\?>|<TgTTTBSo>1</TgTTTBSo>)", 0..40),
    ) {
        read_invoice("thu.xml", pieces.concat().as_bytes());
    }
}
