//! Theo dõi tạm ứng on another sheet of a voucher file.

use domain::fold::fold;
use domain::money::Money;

use crate::list;
use crate::report::AdvanceEntry;
use crate::spreadsheet::Sheet;
use crate::table::{self, ColumnRule, Columns, Reading, TextFlaws, day_of_cell, find_header};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Proposal,
    Date,
    Amount,
    Paper,
}

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Proposal,
        phrases: &["ma de an", "de an", "ma so de an", "=ma"],
    },
    ColumnRule {
        role: Column::Date,
        phrases: &["ngay", "ngay thang", "ngay tam ung", "ngay chung tu"],
    },
    ColumnRule {
        role: Column::Amount,
        phrases: &[
            "so tien",
            "so tien tam ung",
            "tam ung",
            "kinh phi",
            "kinh phi tam ung",
        ],
    },
    ColumnRule {
        role: Column::Paper,
        phrases: &["chung tu", "so chung tu", "so ct", "so phieu", "so"],
    },
];

/// Whether the tab or its first line is about advances, not about papers that clear them.
pub(super) fn is_about(sheet: &Sheet) -> bool {
    let title = sheet.rows.first().map(list::first_text).unwrap_or_default();
    let about = |text: &str| {
        let folded = fold(text);
        folded.contains("tam ung") && !folded.contains("thanh toan") && !folded.contains("chung tu")
    };
    about(&sheet.name) || about(&title)
}

/// The advances, if the sheet lists them.
pub(super) fn read(sheet: &Sheet, flaws: &mut TextFlaws) -> Option<Vec<AdvanceEntry>> {
    if !is_about(sheet) {
        return None;
    }
    let fits = |columns: &Columns<Column>| columns.has(Column::Amount) && columns.len() >= 2;
    let header = find_header(sheet, RULES, |_| false, fits)?;
    let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let unit = list::unit_of_sheet(&above);
    let named = above
        .iter()
        .find_map(|line| list::proposal_code(&line.text));
    let mut proposal = named.unwrap_or_default();
    let mut advances = Vec::new();
    for row in header.body(sheet) {
        if table::is_signature(row) {
            break;
        }
        let mut texts = row.filled().filter_map(|(_, cell)| cell.as_raw_text());
        if texts.any(table::is_total_label) || table::is_numbering(row) {
            continue;
        }
        let mut reading = Reading::of(sheet, &header, row, flaws);
        let own = reading.text(Column::Proposal);
        if !own.is_empty() {
            proposal = own;
        }
        let amount = reading.amount(Column::Amount, unit).money();
        if let Some(amount) = amount.filter(|amount| *amount > Money::ZERO) {
            advances.push(AdvanceEntry {
                proposal: proposal.clone(),
                paid_on: day_of_cell(&reading.cell(Column::Date)),
                amount,
                paper_number: reading.text(Column::Paper),
            });
        }
    }
    Some(advances)
}
