//! Thông tin hợp đồng on another sheet of a voucher file.

use crate::list;
use crate::report::ProposalPapers;
use crate::spreadsheet::Sheet;
use crate::table::{self, ColumnRule, Columns, Reading, TextFlaws, day_of_cell, find_header};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Code,
    Title,
    Source,
    Beneficiary,
    Number,
    Date,
    Value,
    AcceptedOn,
    Cap,
}

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Code,
        phrases: &["ma de an", "ma so de an", "=ma", "=de an"],
    },
    ColumnRule {
        role: Column::Title,
        phrases: &["ten de an", "noi dung de an"],
    },
    ColumnRule {
        role: Column::Source,
        phrases: &["nguon", "nguon kinh phi", "nguon von"],
    },
    ColumnRule {
        role: Column::Beneficiary,
        phrases: &["don vi thu huong", "thu huong", "co so thu huong", "ben b"],
    },
    ColumnRule {
        role: Column::Number,
        phrases: &["so hop dong", "so hd", "hop dong so"],
    },
    ColumnRule {
        role: Column::Date,
        phrases: &[
            "ngay hop dong",
            "ngay hd",
            "ngay ky",
            "ngay ky hop dong",
            "hop dong ngay",
        ],
    },
    ColumnRule {
        role: Column::Value,
        phrases: &["gia tri hop dong", "gia tri", "gia tri hd"],
    },
    ColumnRule {
        role: Column::AcceptedOn,
        phrases: &["ngay nghiem thu", "nghiem thu", "ngay bien ban nghiem thu"],
    },
    ColumnRule {
        role: Column::Cap,
        phrases: &[
            "muc tran",
            "tran ho tro",
            "muc ho tro toi da",
            "muc tran ho tro",
            "tran",
        ],
    },
];

/// The đề án with their contracts, if the sheet lists them.
pub(super) fn read(sheet: &Sheet, flaws: &mut TextFlaws) -> Option<Vec<ProposalPapers>> {
    let fits = |columns: &Columns<Column>| {
        let dated = [
            Column::Number,
            Column::Date,
            Column::AcceptedOn,
            Column::Cap,
        ];
        columns.has_any(&dated)
            && columns.has_any(&[Column::Code, Column::Title])
            && columns.len() >= 3
    };
    let header = find_header(sheet, RULES, |_| false, fits)?;
    let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let unit = list::unit_of_sheet(&above);
    let rows = header
        .body(sheet)
        .iter()
        .take_while(|row| !table::is_signature(row));
    let proposals = rows.filter_map(|row| {
        let adds_up = row
            .filled()
            .filter_map(|(_, cell)| cell.as_raw_text())
            .any(table::is_total_label);
        if adds_up || table::is_numbering(row) {
            return None;
        }
        of_row(&mut Reading::of(sheet, &header, row, flaws), unit)
    });
    Some(proposals.collect())
}

fn of_row(reading: &mut Reading<Column>, unit: i64) -> Option<ProposalPapers> {
    let papers = ProposalPapers {
        code: reading.text(Column::Code),
        title: reading.text(Column::Title),
        source: list::source_of(&reading.text(Column::Source)),
        beneficiary: reading.text(Column::Beneficiary),
        contract_number: reading.text(Column::Number),
        contract_date: day_of_cell(&reading.cell(Column::Date)),
        contract_value: reading.amount(Column::Value, unit).money(),
        accepted_on: day_of_cell(&reading.cell(Column::AcceptedOn)),
        support_cap: reading.amount(Column::Cap, unit).money(),
    };
    (!papers.code.is_empty() || !papers.title.is_empty()).then_some(papers)
}
