//! Bảng đọc được: a workbook beside the machine part, so that the data outlives the program. Numbers of
//! identity cards are masked; every cell is a text or a number, never a formula.

use std::collections::HashMap;

use domain::card_number::mask;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::PackageFault;
use super::v1::ProposalRecord;

enum Cell<'a> {
    Text(&'a str),
    Owned(String),
    Dong(i64),
}

/// Bảng tính of all đề án: one sheet each of đề án, vouchers and people.
pub fn readable_sheet(records: &[ProposalRecord]) -> Result<Vec<u8>, PackageFault> {
    written(records).map_err(PackageFault::content)
}

fn written(records: &[ProposalRecord]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    proposals(book.add_worksheet(), records)?;
    vouchers(book.add_worksheet(), records)?;
    people(book.add_worksheet(), records)?;
    book.save_to_buffer()
}

fn proposals(sheet: &mut Worksheet, records: &[ProposalRecord]) -> Result<(), XlsxError> {
    let heads = [
        "Mã",
        "Tên đề án",
        "Năm",
        "Nguồn",
        "Được giao (đ)",
        "Đã tạm ứng (đ)",
        "Đã chi (đ)",
        "Đề nghị quyết toán (đ)",
        "Đã nộp trả (đ)",
        "Đối ứng đã chi (đ)",
    ];
    let rows = records.iter().map(|record| {
        let (proposal, totals) = (&record.proposal, &record.totals);
        vec![
            Cell::Text(&proposal.code),
            Cell::Text(&proposal.title),
            Cell::Owned(proposal.year.to_string()),
            Cell::Text(source_words(&proposal.source)),
            Cell::Dong(totals.approved),
            Cell::Dong(totals.advanced),
            Cell::Dong(totals.spent),
            Cell::Dong(totals.settled),
            Cell::Dong(totals.returned),
            Cell::Dong(totals.counterpart),
        ]
    });
    fill(sheet, "Đề án", &heads, rows)
}

fn vouchers(sheet: &mut Worksheet, records: &[ProposalRecord]) -> Result<(), XlsxError> {
    let heads = [
        "Đề án",
        "Số",
        "Ngày",
        "Người nhận",
        "Lý do",
        "Khuyến công (đ)",
        "Đối ứng (đ)",
    ];
    let rows = records.iter().flat_map(|record| {
        let mut sums: HashMap<&str, (i64, i64)> = HashMap::new();
        for line in &record.voucher_lines {
            let sum = sums.entry(&line.voucher_uid).or_default();
            *sum = (sum.0 + line.grant, sum.1 + line.counterpart);
        }
        record.vouchers.iter().map(move |voucher| {
            let (grant, counterpart) = sums.get(voucher.uid.as_str()).copied().unwrap_or_default();
            vec![
                Cell::Text(&record.proposal.code),
                Cell::Text(&voucher.number),
                Cell::Owned(vietnamese_day(&voucher.paid_on)),
                Cell::Text(&voucher.payee),
                Cell::Text(&voucher.reason),
                Cell::Dong(grant),
                Cell::Dong(counterpart),
            ]
        })
    });
    fill(sheet, "Chứng từ", &heads, rows)
}

fn people(sheet: &mut Worksheet, records: &[ProposalRecord]) -> Result<(), XlsxError> {
    let heads = [
        "Đề án",
        "Lớp",
        "Họ và tên",
        "Ngày sinh",
        "Số căn cước",
        "Kết quả",
    ];
    let rows = records.iter().flat_map(|record| {
        record.people.iter().map(move |person| {
            let class = record
                .classes
                .iter()
                .find(|one| one.uid == person.class_uid);
            let born = person.born_on.as_deref().map(vietnamese_day);
            let year = || person.birth_year.map(|year| year.to_string());
            vec![
                Cell::Text(&record.proposal.code),
                Cell::Text(class.map_or("", |class| &class.name)),
                Cell::Text(&person.full_name),
                Cell::Owned(born.or_else(year).unwrap_or_default()),
                Cell::Owned(mask(&person.card_number)),
                Cell::Text(&person.result),
            ]
        })
    });
    fill(sheet, "Học viên", &heads, rows)
}

fn fill<'a>(
    sheet: &mut Worksheet,
    name: &str,
    heads: &[&str],
    rows: impl Iterator<Item = Vec<Cell<'a>>>,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold().set_text_wrap();
    let dong = Format::new().set_num_format("#,##0");
    for (column, head) in (0u16..).zip(heads) {
        sheet.write_string_with_format(0, column, *head, &bold)?;
        sheet.set_column_width(column, if head.contains("(đ)") { 18 } else { 24 })?;
    }
    for (at, cells) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(text) => sheet.write_string(at, column, text)?,
                Cell::Owned(text) => sheet.write_string(at, column, text)?,
                Cell::Dong(dong_count) => {
                    // Whole đồng of one office stay far below 2^53, where a cell is exact.
                    sheet.write_number_with_format(at, column, dong_count as f64, &dong)?
                }
            };
        }
    }
    Ok(())
}

fn source_words(source: &str) -> &'static str {
    match source {
        "national" => "Khuyến công quốc gia",
        _ => "Khuyến công địa phương",
    }
}

fn vietnamese_day(iso: &str) -> String {
    domain::calendar::Day::parse_iso(iso).map_or_else(|| iso.to_owned(), |day| day.to_string())
}
