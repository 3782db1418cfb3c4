//! Twins of the kinds of invoices that occur.

use domain::invoice::{InvoiceRelation, SealState};
use domain::money::Money;

use super::super::{InvoiceReport, read_invoice};
use crate::code::Code;
use crate::report::FileStatus;

/// An invoice with these lines and totals.
fn invoice(common: &str, lines: &str, totals: &str) -> String {
    format!(
        "<HDon><DLHDon Id=\"data\"><TTChung><PBan>2.1.0</PBan><KHMSHDon>1</KHMSHDon>\
         <KHHDon>C26TVD</KHHDon><SHDon>9</SHDon><NLap>2026-03-04</NLap>{common}</TTChung><NDHDon>\
         <NBan><Ten>Công ty Ví Dụ</Ten><MST>9985545305</MST></NBan><NMua><Ten>Trung tâm</Ten></NMua>\
         <DSHHDVu>{lines}</DSHHDVu><TToan>{totals}</TToan></NDHDon></DLHDon></HDon>"
    )
}

fn line(nature: u8, amount: &str, rate: &str) -> String {
    format!(
        "<HHDVu><TChat>{nature}</TChat><THHDVu>Hàng</THHDVu><ThTien>{amount}</ThTien>\
         <TSuat>{rate}</TSuat></HHDVu>"
    )
}

fn totals(before_tax: &str, tax: &str, total: &str) -> String {
    format!("<TgTCThue>{before_tax}</TgTCThue><TgTThue>{tax}</TgTThue><TgTTTBSo>{total}</TgTTTBSo>")
}

fn read(xml: &str) -> InvoiceReport {
    read_invoice("thu.xml", xml.as_bytes())
}

fn codes(xml: &str) -> Vec<Code> {
    read(xml).codes.into_iter().collect()
}

fn computed(xml: &str) -> i64 {
    read(xml).values.unwrap().computed_total.unwrap().as_dong()
}

#[test]
fn discounts_lower_their_rate_and_promotions_and_notes_add_nothing() {
    let lines = [
        line(1, "22000000", "8%"),
        line(3, "1100000", "8%"),
        line(2, "500000", "8%"),
        line(4, "0", ""),
    ];
    let xml = invoice(
        "",
        &lines.concat(),
        &totals("20900000", "1672000", "22572000"),
    );
    assert_eq!((codes(&xml), computed(&xml)), (vec![], 22_572_000));
    let negative = xml.replace(">1100000<", ">-1100000<");
    assert_eq!(
        (codes(&negative), computed(&negative)),
        (vec![], 22_572_000)
    );
}

#[test]
fn a_discount_that_only_the_totals_mention_is_counted() {
    let groups = "<THTTLTSuat><LTSuat><TSuat>10%</TSuat><ThTien>900000</ThTien>\
                  <TThue>90000</TThue></LTSuat></THTTLTSuat><TTCKTMai>100000</TTCKTMai>";
    let sums = format!("{groups}{}", totals("900000", "90000", "990000"));
    let xml = invoice("", &line(1, "1000000", "10%"), &sums);
    assert_eq!((codes(&xml), computed(&xml)), (vec![], 990_000));
}

#[test]
fn several_rates_and_goods_without_tax_add_up() {
    let lines = [
        line(1, "1000000", "8%"),
        line(1, "500000", "KCT"),
        line(1, "200000", "KKKNT"),
        line(1, "300000", "0%"),
        line(1, "100000", "KHAC:05.26%"),
    ];
    let xml = invoice("", &lines.concat(), &totals("2100000", "85260", "2185260"));
    assert_eq!((codes(&xml), computed(&xml)), (vec![], 2_185_260));
}

#[test]
fn tax_rounded_line_by_line_is_no_fault_but_a_thousand_is() {
    let lines = line(1, "10007", "8%").repeat(3);
    for (tax, total, found) in [
        ("2402", "32423", vec![]),
        ("2403", "32424", vec![]),
        ("3402", "33423", vec![Code::InvoiceTotals]),
        ("2402", "33423", vec![Code::InvoiceTotals]),
    ] {
        let xml = invoice("", &lines, &totals("30021", tax, total));
        assert_eq!(codes(&xml), found, "{tax} {total}");
    }
}

#[test]
fn a_sales_invoice_without_tax_has_only_a_total() {
    let xml = invoice("", &line(1, "750000", ""), "<TgTTTBSo>750000</TgTTTBSo>");
    let values = read(&xml).values.unwrap();
    assert_eq!(values.total, Some(Money::dong(750_000)));
    assert_eq!((values.sum_before_tax, values.sum_tax), (None, None));
    assert_eq!((codes(&xml), computed(&xml)), (vec![], 750_000));
    let fee = "<DSLPhi><LPhi><TLPhi>Vận chuyển</TLPhi><TPhi>50000</TPhi></LPhi></DSLPhi>";
    let with_fee = xml.replace("<TgTTTBSo>750000", &format!("{fee}<TgTTTBSo>800000"));
    assert_eq!((codes(&with_fee), computed(&with_fee)), (vec![], 800_000));
}

#[test]
fn foreign_money_is_told_and_turned_into_dong_by_the_rate_of_the_invoice() {
    let rate = "<DVTTe>USD</DVTTe><TGia>25410.5</TGia>";
    let xml = invoice(
        rate,
        &line(1, "100.25", "10%"),
        &totals("100.25", "10.03", "110.28"),
    );
    assert_eq!(codes(&xml), [Code::ForeignMoney]);
    assert_eq!(computed(&xml), 2_802_270);
    let without = invoice(
        "<DVTTe>USD</DVTTe>",
        &line(1, "100", "0%"),
        &totals("100", "0", "100"),
    );
    let report = read(&without);
    assert_eq!(report.status, FileStatus::Refused);
    assert!(report.codes.contains(&Code::FileInvoiceAmount));
}

#[test]
fn words_that_say_another_sum_are_told() {
    let words = "<TgTTTBChu>Bảy trăm năm mươi nghìn đồng chẵn.</TgTTTBChu>";
    let sums = format!("<TgTTTBSo>750000</TgTTTBSo>{words}");
    assert_eq!(codes(&invoice("", &line(1, "750000", ""), &sums)), []);
    let other = sums.replace("Bảy trăm", "Tám trăm");
    assert_eq!(
        codes(&invoice("", &line(1, "750000", ""), &other)),
        [Code::WordsDiffer]
    );
}

#[test]
fn a_replaced_or_adjusted_invoice_is_named() {
    let before = "<TTHDLQuan><TCHDon>1</TCHDon><KHMSHDCLQuan>1</KHMSHDCLQuan>\
                  <KHHDCLQuan>C26TVD</KHHDCLQuan><SHDCLQuan>0000004</SHDCLQuan></TTHDLQuan>";
    let xml = invoice(
        before,
        &line(1, "750000", ""),
        "<TgTTTBSo>750000</TgTTTBSo>",
    );
    let report = read(&xml);
    assert_eq!(
        report.codes.iter().collect::<Vec<_>>(),
        [&Code::ReplacesInvoice]
    );
    let values = report.values.unwrap();
    assert_eq!(values.related_to, "C26TVD số 4");
    let adjusts = read(&xml.replace("<TCHDon>1", "<TCHDon>2"));
    assert_eq!(
        adjusts.codes.iter().collect::<Vec<_>>(),
        [&Code::AdjustsInvoice]
    );
    assert_eq!(adjusts.values.unwrap().relation, InvoiceRelation::Adjusts);
}

#[test]
fn a_missing_part_of_the_key_refuses_and_other_missing_parts_do_not() {
    let xml = invoice("", &line(1, "750000", ""), "<TgTTTBSo>750000</TgTTTBSo>");
    for (part, gone) in [
        ("<MST>9985545305</MST>", ""),
        ("<KHMSHDon>1</KHMSHDon>", "<KHMSHDon/>"),
        ("<KHHDon>C26TVD</KHHDon>", ""),
        ("<SHDon>9</SHDon>", "<SHDon>000</SHDon>"),
    ] {
        let report = read(&xml.replace(part, gone));
        assert_eq!(
            report.codes.into_iter().collect::<Vec<_>>(),
            [Code::FileInvoiceKey],
            "{part}"
        );
    }
    let undated = codes(&xml.replace("<NLap>2026-03-04</NLap>", ""));
    assert_eq!(undated, [Code::InvoiceDate]);
    let no_total = codes(&xml.replace("<TgTTTBSo>750000</TgTTTBSo>", ""));
    assert_eq!(no_total, [Code::InvoiceTotals]);
}

#[test]
fn order_prefixes_wrappers_and_joined_symbols_do_not_matter() {
    let plain = invoice("", &line(1, "750000", ""), "<TgTTTBSo>750000</TgTTTBSo>");
    let wrapped =
        format!("<TDiep><TTChung><SHDon>1</SHDon></TTChung><DLieu>{plain}</DLieu></TDiep>");
    let prefixed = plain
        .replace("<HDon>", "<h:HDon xmlns:h=\"urn:x\">")
        .replace("</HDon>", "</h:HDon>")
        .replace("<TTChung>", "<h:TTChung>")
        .replace("</TTChung>", "</h:TTChung>");
    let joined = plain.replace("<KHHDon>C26TVD", "<KHHDon>1c26tvd");
    let wanted = read(&plain).values.unwrap().key;
    assert_eq!(wanted, "9985545305|1|C26TVD|9");
    for xml in [wrapped, prefixed, joined] {
        assert_eq!(read(&xml).values.unwrap().key, wanted);
    }
}

#[test]
fn what_is_no_invoice_or_several_is_refused() {
    let one = invoice("", "", "<TgTTTBSo>1</TgTTTBSo>");
    for (xml, code) in [
        ("<TDiep/>".to_owned(), Code::FileNotInvoice),
        ("<HDon><x/></HDon>".to_owned(), Code::FileNotInvoice),
        (format!("<TDiep>{one}{one}</TDiep>"), Code::FileManyInvoices),
        (one[..one.len() - 9].to_owned(), Code::FileCorrupt),
        (String::new(), Code::FileCorrupt),
        ("tệp chữ".to_owned(), Code::FileCorrupt),
    ] {
        assert_eq!(codes(&xml), [code], "{xml}");
    }
    assert_eq!(read(&one).values.unwrap().seal, SealState::Absent);
}
