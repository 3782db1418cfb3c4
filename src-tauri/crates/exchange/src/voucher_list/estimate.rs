//! Dự toán được duyệt on another sheet of a voucher file.

use domain::fold::fold;
use domain::money::Money;

use crate::list;
use crate::report::EstimateEntry;
use crate::spreadsheet::{Sheet, SheetRow};
use crate::table::{self, ColumnRule, Columns, Header, Reading, TextFlaws, find_header};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Proposal,
    Line,
    Order,
    Content,
    BudgetCode,
    Grant,
    Counterpart,
    Total,
    Quantity,
}

const RULES: &[ColumnRule<Column>] = &[
    ColumnRule {
        role: Column::Proposal,
        phrases: &["ma de an", "de an", "ma so de an"],
    },
    ColumnRule {
        role: Column::Line,
        phrases: &[
            "=muc",
            "muc du toan",
            "so muc",
            "ma muc",
            "dong du toan",
            "muc chi",
            "khoan muc",
        ],
    },
    ColumnRule {
        role: Column::Order,
        phrases: &["=tt", "=stt", "=so tt"],
    },
    ColumnRule {
        role: Column::Content,
        phrases: &[
            "noi dung",
            "noi dung chi",
            "khoan chi",
            "dien giai",
            "hang muc",
        ],
    },
    ColumnRule {
        role: Column::BudgetCode,
        phrases: &["tieu muc", "ma tieu muc", "ma ndkt", "mlns"],
    },
    ColumnRule {
        role: Column::Grant,
        phrases: &[
            "khuyen cong",
            "kinh phi khuyen cong",
            "nguon khuyen cong",
            "von khuyen cong",
            "khuyen cong ho tro",
            "kinh phi ho tro",
            "=ho tro",
            "=kc",
            "kcqg",
            "kcdp",
            "ngan sach",
            "ngan sach ho tro",
        ],
    },
    ColumnRule {
        role: Column::Counterpart,
        phrases: &[
            "doi ung",
            "von doi ung",
            "kinh phi doi ung",
            "nguon khac",
            "von co so",
            "von tu co",
            "co so dong gop",
            "dong gop",
            "von khac",
            "von don vi",
        ],
    },
    ColumnRule {
        role: Column::Total,
        phrases: &[
            "tong",
            "tong so",
            "tong cong",
            "thanh tien",
            "so tien",
            "du toan",
            "kinh phi",
        ],
    },
    ColumnRule {
        role: Column::Quantity,
        phrases: &["so luong", "don gia", "don vi tinh", "dvt", "dinh muc"],
    },
];

/// The lines of the estimate, if the sheet is one.
pub(super) fn read(sheet: &Sheet, flaws: &mut TextFlaws) -> Option<Vec<EstimateEntry>> {
    let shared = |column| matches!(column, Column::Counterpart | Column::Quantity);
    let fits = |columns: &Columns<Column>| {
        let has_money = columns.has_any(&[Column::Grant, Column::Total]);
        let has_key = columns.has_any(&[Column::Line, Column::BudgetCode, Column::Order]);
        has_money && has_key && columns.has(Column::Content) && columns.len() >= 3
    };
    let header = find_header(sheet, RULES, shared, fits)?;
    let above = table::lines_between(sheet, 0, header.first_row.saturating_sub(1));
    let is_called_estimate = above
        .iter()
        .map(|line| line.folded.clone())
        .chain([fold(&sheet.name)])
        .any(|text| text.contains("du toan"));
    if !is_called_estimate && !header.columns.has(Column::Line) {
        return None;
    }
    let mut lines = Lines {
        sheet,
        header: &header,
        unit: list::unit_of_sheet(&above),
        proposal: above
            .iter()
            .find_map(|line| list::proposal_code(&line.text))
            .unwrap_or_default(),
        entries: Vec::new(),
    };
    for row in header.body(sheet) {
        if table::is_signature(row) {
            break;
        }
        lines.take(row, flaws);
    }
    Some(lines.entries)
}

struct Lines<'a> {
    sheet: &'a Sheet,
    header: &'a Header<Column>,
    unit: i64,
    /// Mã đề án that the heading or a group row above names.
    proposal: String,
    entries: Vec<EstimateEntry>,
}

impl Lines<'_> {
    fn take(&mut self, row: &SheetRow, flaws: &mut TextFlaws) {
        let label = list::first_text(row);
        let adds_up = row
            .filled()
            .filter_map(|(_, cell)| cell.as_raw_text())
            .any(table::is_total_label);
        if row.is_blank() || table::is_numbering(row) || list::is_note(&label) || adds_up {
            return;
        }
        let mut reading = Reading::of(self.sheet, self.header, row, flaws);
        let counterpart = reading.amount(Column::Counterpart, self.unit).money();
        let grant = if self.header.columns.has(Column::Grant) {
            reading.amount(Column::Grant, self.unit).money()
        } else {
            reading.amount(Column::Total, self.unit).money()
        };
        if grant.is_none() && counterpart.is_none() {
            if let Some(code) = row
                .filled()
                .find_map(|(_, cell)| list::proposal_code(&cell.shown()))
            {
                self.proposal = code;
            }
            return;
        }
        let own = reading.text(Column::Proposal);
        let line = reading.text(Column::Line);
        self.entries.push(EstimateEntry {
            proposal: if own.is_empty() {
                self.proposal.clone()
            } else {
                own
            },
            line: if line.is_empty() {
                reading.text(Column::Order)
            } else {
                line
            },
            content: reading.text(Column::Content),
            budget_code: reading.text(Column::BudgetCode),
            grant: grant.unwrap_or(Money::ZERO),
            counterpart: counterpart.unwrap_or(Money::ZERO),
        });
    }
}
