//! Chương trình khuyến công nhiều năm: decision, period, money by source and year, targets.

mod summary;
#[cfg(test)]
mod tests;
mod typed;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{ProgrammeFundId, ProgrammeId, ProgrammeTargetId};
use crate::money::Money;
pub use summary::{FundShare, MoneySummary, ProgrammeYearMoney, summary};
pub use typed::{in_unit, money_typed};

/// Cấp của chương trình.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammeLevel {
    /// Chương trình khuyến công quốc gia: takes đề án of the national source.
    National,
    /// Chương trình của tỉnh: takes đề án of both sources unless one is said.
    Provincial,
}

impl ProgrammeLevel {
    /// Mọi giá trị, in the order of papers.
    pub const ALL: [ProgrammeLevel; 2] = [ProgrammeLevel::National, ProgrammeLevel::Provincial];

    /// Tên on screens and papers.
    pub fn label(self) -> &'static str {
        match self {
            ProgrammeLevel::National => "Quốc gia",
            ProgrammeLevel::Provincial => "Tỉnh",
        }
    }
}

/// Đơn vị tiền the document counts in; amounts are kept in đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MoneyUnit {
    /// Đồng.
    Dong,
    /// Triệu đồng.
    Million,
    /// Tỷ đồng.
    Billion,
}

impl MoneyUnit {
    /// Mọi giá trị, in the order of papers.
    pub const ALL: [MoneyUnit; 3] = [MoneyUnit::Dong, MoneyUnit::Million, MoneyUnit::Billion];

    /// Tên on screens and papers.
    pub fn label(self) -> &'static str {
        match self {
            MoneyUnit::Dong => "đồng",
            MoneyUnit::Million => "triệu đồng",
            MoneyUnit::Billion => "tỷ đồng",
        }
    }

    /// Bao nhiêu đồng one unit is.
    pub fn dong(self) -> i64 {
        match self {
            MoneyUnit::Dong => 1,
            MoneyUnit::Million => 1_000_000,
            MoneyUnit::Billion => 1_000_000_000,
        }
    }
}

/// Nguồn vốn của chương trình.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProgrammeFund {
    /// Ngân sách nhà nước, not told apart.
    State,
    /// Kinh phí khuyến công quốc gia.
    National,
    /// Kinh phí khuyến công địa phương.
    Local,
    /// Vốn của cơ sở.
    Establishments,
    /// Nguồn khác.
    Other,
}

impl ProgrammeFund {
    /// Mọi giá trị, in the order of papers.
    pub const ALL: [ProgrammeFund; 5] = [
        ProgrammeFund::State,
        ProgrammeFund::National,
        ProgrammeFund::Local,
        ProgrammeFund::Establishments,
        ProgrammeFund::Other,
    ];

    /// Tên on screens and papers.
    pub fn label(self) -> &'static str {
        match self {
            ProgrammeFund::State => "Ngân sách nhà nước",
            ProgrammeFund::National => "Khuyến công quốc gia",
            ProgrammeFund::Local => "Ngân sách địa phương",
            ProgrammeFund::Establishments => "Cơ sở công nghiệp nông thôn",
            ProgrammeFund::Other => "Nguồn khác",
        }
    }
}

/// Chương trình khuyến công of several years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Programme {
    /// Identity of the row.
    pub uid: ProgrammeId,
    /// Tên chương trình.
    pub name: String,
    /// Cấp.
    pub level: ProgrammeLevel,
    /// Số quyết định.
    pub decision_number: String,
    /// Ngày quyết định.
    pub decided_on: Option<Day>,
    /// Cơ quan phê duyệt.
    pub issuer: String,
    /// Năm đầu.
    pub from_year: i32,
    /// Năm cuối.
    pub to_year: i32,
    /// Đơn vị tiền of the document, for showing and typing.
    pub money_unit: MoneyUnit,
    /// Tổng kinh phí nêu trong quyết định, in đồng; compared with the parts, never trusted.
    pub stated_total: Option<Money>,
    /// Nguồn số liệu: the paper the figures were read from.
    pub origin: String,
    /// Đã đối chiếu với văn bản: 1 yes, 0 not yet.
    pub checked: i64,
    /// Ghi chú.
    pub note: String,
}

/// Một khoản kinh phí of a programme: by fund, by year, by both, or by neither.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeFundLine {
    /// Identity of the row.
    pub uid: ProgrammeFundId,
    /// Chương trình.
    pub programme_uid: ProgrammeId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Năm; none = cả giai đoạn.
    pub year: Option<i32>,
    /// Nguồn; none = mọi nguồn.
    pub fund: Option<ProgrammeFund>,
    /// Số tiền, in đồng.
    pub amount: Money,
    /// Ghi chú.
    pub note: String,
}

/// Mục tiêu of a programme and how far it is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeTarget {
    /// Identity of the row.
    pub uid: ProgrammeTargetId,
    /// Chương trình.
    pub programme_uid: ProgrammeId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Mục tiêu as the decision words it.
    pub label: String,
    /// Chỉ tiêu it is measured by (assets/indicators); empty = by hand.
    pub indicator: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Số phải đạt; none = no number was set.
    #[ts(type = "string | null")]
    pub target: Option<Decimal>,
    /// Đến năm; none = cuối giai đoạn.
    pub year: Option<i32>,
    /// Số đã đạt typed by hand, where no record can tell it.
    #[ts(type = "string | null")]
    pub reached_by_hand: Option<Decimal>,
    /// Ghi chú.
    pub note: String,
}
