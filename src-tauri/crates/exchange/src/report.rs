//! Báo cáo nhập: what reading one file gave, per file, sheet and row.
//!
//! The JSON form is the frozen answer of `kc import … --json`.

/// What a sheet says around its rows.
mod headings;
/// Results by source and year.
mod results;
/// Values of one row, one type per kind of list.
mod values;

use std::collections::{BTreeMap, BTreeSet};

use domain::money::Money;
use serde::Serialize;

use crate::code::{Code, Effect};
pub use headings::{
    AdvanceEntry, ClassHeading, EstablishmentHeading, EstimateEntry, PlanGroup, PlanHeading,
    ProposalPapers, VoucherHeading,
};
pub use results::{Measured, SourceResult};
pub use values::{EstablishmentRow, PlanRow, TraineeRow, VoucherRow};

/// Loại danh sách.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ListKind {
    /// Kế hoạch khuyến công năm.
    Plan,
    /// Danh sách học viên.
    Trainees,
    /// Bảng kê chứng từ.
    Vouchers,
    /// Danh sách cơ sở công nghiệp nông thôn.
    Establishments,
}

/// Tệp được nhận hay bị từ chối.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileStatus {
    /// Its accepted rows may enter.
    Accepted,
    /// Nothing of it enters.
    Refused,
}

/// Dòng được nhận hay bị loại.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowStatus {
    /// May enter, with its warnings.
    Accepted,
    /// Must be corrected by a person first.
    Rejected,
}

/// Bảng mã chữ of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TextEncoding {
    /// Unicode, the standard.
    #[default]
    Unicode,
    /// TCVN3 (ABC), fonts named `.Vn…`.
    Tcvn3,
    /// VNI-Windows, fonts named `VNI-…`.
    Vni,
}

/// Báo cáo của một tệp: `Row` is the values of a row, `Heading` what the sheet says around them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FileReport<Row, Heading> {
    /// The file as it was named.
    pub file: String,
    /// Which kind of list was looked for.
    pub kind: ListKind,
    /// Accepted or refused.
    pub status: FileStatus,
    /// Codes of the whole file.
    pub codes: BTreeSet<Code>,
    /// One entry per sheet that holds a list of the kind.
    pub sheets: Vec<SheetReport<Row, Heading>>,
}

/// Báo cáo nhập kế hoạch năm.
pub type PlanReport = FileReport<PlanRow, PlanHeading>;
/// Báo cáo nhập danh sách học viên.
pub type TraineeReport = FileReport<TraineeRow, ClassHeading>;
/// Báo cáo nhập danh sách cơ sở.
pub type EstablishmentReport = FileReport<EstablishmentRow, EstablishmentHeading>;
/// Báo cáo nhập bảng kê chứng từ.
pub type VoucherReport = FileReport<VoucherRow, VoucherHeading>;

/// Báo cáo của một trang tính.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SheetReport<Row, Heading> {
    /// Name of the sheet; of a .csv file the name of the file.
    pub sheet: String,
    /// Row of the first heading line, from 1.
    pub header_row: u32,
    /// How the text was written.
    pub encoding: TextEncoding,
    /// How many đồng one unit of the sheet's amounts is (1, 1.000, 1.000.000).
    pub unit_dong: i64,
    /// How many rows may enter.
    pub accepted: u32,
    /// How many rows must be corrected first.
    pub rejected: u32,
    /// Every row of the list, in sheet order.
    pub rows: Vec<RowReport<Row>>,
    /// Rows that are neither accepted nor rejected, and why.
    pub skipped: Vec<SkippedRow>,
    /// Sums of the accepted rows by value name: money in đồng, otherwise a count.
    pub sums: BTreeMap<&'static str, i64>,
    /// What the sheet states about itself beside what its rows give.
    pub stated: Vec<Stated>,
    /// Vouchers beside the estimate, per đề án and source.
    pub ties: Vec<Tie>,
    /// What the sheet says around its rows.
    pub heading: Heading,
    /// What each column was taken for; empty for lists whose columns are not told.
    pub columns: Vec<ColumnReport>,
}

/// Một cột của danh sách: what it was taken for, and how its text was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ColumnReport {
    /// The column, from 0.
    pub column: u32,
    /// What stands above it, the outermost heading first.
    pub heading: String,
    /// Hiểu là: what it was taken for; empty = not read.
    pub role: &'static str,
    /// How its text was written.
    pub encoding: TextEncoding,
    /// A text of it as it stands in the file.
    pub before: String,
    /// The same text in Unicode.
    pub after: String,
}

/// Báo cáo của một dòng.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RowReport<Row> {
    /// Row of the sheet, from 1.
    pub row: u32,
    /// Accepted or rejected.
    pub status: RowStatus,
    /// Codes of the row.
    pub codes: BTreeSet<Code>,
    /// What could be read.
    pub values: Row,
}

/// Dòng không thuộc danh sách.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SkippedRow {
    /// Row of the sheet, from 1.
    pub row: u32,
    /// Why it is no row of the list.
    pub why: SkipReason,
}

/// Vì sao bỏ qua một dòng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// Column headings repeated further down.
    Header,
    /// Số thứ tự cột: "(1) (2) (3)".
    Numbering,
    /// Dòng nhóm: "I. Đào tạo nghề".
    Group,
    /// Dòng cộng of a group.
    Subtotal,
    /// Dòng tổng cộng.
    Total,
    /// Ghi chú, ngày tháng, chữ ký.
    Footer,
}

/// Số ghi trên tệp beside the number that the rows give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stated {
    /// What is stated: "count", "grant", "total", "other", "counterpart", "workers"; of results also
    /// "establishments", "trainees", each alone or of one source ("count_local").
    pub what: &'static str,
    /// Where: a group's title, or empty for the whole sheet.
    pub group: String,
    /// Row of the sheet that states it.
    pub row: u32,
    /// The number as stated, money in đồng.
    pub stated: i64,
    /// The number that the rows give, money in đồng.
    pub computed: i64,
    /// Whether both are equal.
    pub agrees: bool,
    /// Rows of the sheet that it adds up; empty = every row.
    #[serde(skip)]
    pub rows: Vec<u32>,
    /// Năm of its column; none = every year of the sheet.
    #[serde(skip)]
    pub year: Option<i32>,
}

/// Nguồn của một khoản in a tie: the support or the beneficiary's own part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TieSource {
    /// Kinh phí hỗ trợ (khuyến công).
    Grant,
    /// Vốn đối ứng.
    Counterpart,
}

/// Đối chiếu chứng từ với dự toán of one đề án and one source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// Code of the đề án in the file.
    pub proposal: String,
    /// Which money.
    pub source: TieSource,
    /// Sum of the estimate lines.
    pub estimate: Money,
    /// Sum of the accepted vouchers.
    pub vouchers: Money,
    /// Vouchers − estimate.
    pub difference: Money,
    /// `W_SUM_NE_ESTIMATE` when they differ.
    pub codes: BTreeSet<Code>,
}

impl<Row, Heading> FileReport<Row, Heading> {
    /// An accepted file without sheets, to be filled.
    pub(crate) fn accepted(file: &str, kind: ListKind) -> FileReport<Row, Heading> {
        FileReport {
            file: file.to_owned(),
            kind,
            status: FileStatus::Accepted,
            codes: BTreeSet::new(),
            sheets: Vec::new(),
        }
    }

    /// A refused file: nothing of it enters.
    pub(crate) fn refused(file: &str, kind: ListKind, code: Code) -> FileReport<Row, Heading> {
        FileReport {
            status: FileStatus::Refused,
            codes: BTreeSet::from([code]),
            ..FileReport::accepted(file, kind)
        }
    }

    /// How many rows of all sheets may enter.
    pub fn accepted_rows(&self) -> u32 {
        self.sheets.iter().map(|sheet| sheet.accepted).sum()
    }

    /// How many rows of all sheets must be corrected first.
    pub fn rejected_rows(&self) -> u32 {
        self.sheets.iter().map(|sheet| sheet.rejected).sum()
    }
}

impl<Row> RowReport<Row> {
    /// The report of a row: one `R_…` among the codes rejects it.
    pub(crate) fn of(row: u32, codes: BTreeSet<Code>, values: Row) -> RowReport<Row> {
        let rejected = codes.iter().any(|code| code.effect() == Effect::RejectsRow);
        let status = if rejected {
            RowStatus::Rejected
        } else {
            RowStatus::Accepted
        };
        RowReport {
            row,
            status,
            codes,
            values,
        }
    }

    /// Whether the row may enter.
    pub fn is_accepted(&self) -> bool {
        self.status == RowStatus::Accepted
    }
}

impl Stated {
    /// A stated number beside the computed one.
    pub(crate) fn beside(
        what: &'static str,
        group: &str,
        row: u32,
        stated: i64,
        computed: i64,
    ) -> Stated {
        let agrees = stated == computed;
        Stated {
            what,
            group: group.to_owned(),
            row,
            stated,
            computed,
            agrees,
            rows: Vec::new(),
            year: None,
        }
    }
}
