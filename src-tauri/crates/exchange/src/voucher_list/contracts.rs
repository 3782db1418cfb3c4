//! Thông tin hợp đồng on another sheet of a voucher file.

use domain::money::Money;
use rust_decimal::Decimal;

use crate::list;
use crate::report::{AdvanceEntry, ProposalPapers};
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
    AdvancePercent,
    AdvanceAmount,
    AdvanceDate,
}

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Code,
        phrases: &["ma de an", "ma so de an", "so hieu de an", "=ma", "=de an"],
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
        phrases: &[
            "so hop dong",
            "so hd",
            "hop dong so",
            "hd so",
            "so hieu hop dong",
        ],
    },
    ColumnRule {
        role: Column::Date,
        phrases: &[
            "ngay hop dong",
            "ngay hd",
            "ngay ky",
            "ngay ky hop dong",
            "ngay ky hd",
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
    ColumnRule {
        role: Column::AdvancePercent,
        phrases: &[
            "ty le tam ung",
            "muc tam ung",
            "tam ung toi da",
            "tran tam ung",
        ],
    },
    ColumnRule {
        role: Column::AdvanceAmount,
        phrases: &[
            "tam ung",
            "da tam ung",
            "so tien tam ung",
            "kinh phi tam ung",
        ],
    },
    ColumnRule {
        role: Column::AdvanceDate,
        phrases: &["ngay tam ung", "tam ung ngay"],
    },
];

/// What one sheet tells of contracts.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Đề án with their contract.
    pub proposals: Vec<ProposalPapers>,
    /// What was drawn in advance.
    pub advances: Vec<AdvanceEntry>,
}

/// The đề án with their contracts, if the sheet lists them: one a row, or as lines of "what | value".
pub(super) fn read(sheet: &Sheet, flaws: &mut TextFlaws) -> Option<Told> {
    of_table(sheet, flaws).or_else(|| {
        let is_form = sheet.rows.len() <= MOST_LINES_OF_A_FORM;
        is_form.then(|| of_table(&sheet.turned(), flaws)).flatten()
    })
}

/// A form of one đề án is a page at most.
const MOST_LINES_OF_A_FORM: usize = 40;

fn of_table(sheet: &Sheet, flaws: &mut TextFlaws) -> Option<Told> {
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
    let mut told = Told::default();
    for row in rows {
        let adds_up = row
            .filled()
            .filter_map(|(_, cell)| cell.as_raw_text())
            .any(table::is_total_label);
        if !adds_up && !table::is_numbering(row) {
            take(
                &mut told,
                &mut Reading::of(sheet, &header, row, flaws),
                unit,
            );
        }
    }
    Some(told)
}

fn take(told: &mut Told, reading: &mut Reading<Column>, unit: i64) {
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
        advance_percent: percent(&reading.text(Column::AdvancePercent)),
    };
    if papers.code.is_empty() && papers.title.is_empty() {
        return;
    }
    let amount = reading.amount(Column::AdvanceAmount, unit).money();
    if let Some(amount) = amount.filter(|amount| *amount > Money::ZERO) {
        told.advances.push(AdvanceEntry {
            proposal: papers.code.clone(),
            paid_on: day_of_cell(&reading.cell(Column::AdvanceDate)),
            amount,
            paper_number: String::new(),
        });
    }
    told.proposals.push(papers);
}

/// "70", "70%" or, of a cell that the sheet formats as percent, 0.7.
fn percent(text: &str) -> Option<Decimal> {
    let number = text.trim_end_matches('%').trim().replace(',', ".");
    let number: Decimal = number.parse().ok()?;
    let percent = match number <= Decimal::ONE && !text.contains('%') {
        true => number * Decimal::ONE_HUNDRED,
        false => number,
    };
    (percent > Decimal::ZERO && percent <= Decimal::ONE_HUNDRED).then_some(percent.normalize())
}
