//! Kết quả của một dòng tổng hợp, by source and year.

use domain::funding::FundSource;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// Một con số của biểu kết quả đo gì.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// Số đề án.
    Proposals,
    /// Kinh phí khuyến công, in đồng.
    Grant,
    /// Vốn khác, in đồng.
    Other,
    /// Số cơ sở.
    Establishments,
    /// Số học viên.
    Trainees,
    /// Số việc làm.
    Jobs,
    /// Số lượng in the unit of the row.
    Quantity,
}

impl Measured {
    /// Every measure.
    pub const ALL: [Measured; 7] = [
        Measured::Proposals,
        Measured::Grant,
        Measured::Other,
        Measured::Establishments,
        Measured::Trainees,
        Measured::Jobs,
        Measured::Quantity,
    ];

    /// Whether it counts things and not money.
    pub fn is_count(self) -> bool {
        !matches!(self, Measured::Grant | Measured::Other)
    }
}

/// Kết quả của một nguồn trong một năm hay cả giai đoạn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceResult {
    /// Nguồn; none = not told apart.
    pub source: Option<FundSource>,
    /// Năm; none = the years of the whole sheet.
    pub year: Option<i32>,
    /// Các con số, money in đồng.
    #[serde(serialize_with = "by_name")]
    pub numbers: Vec<(Measured, Decimal)>,
}

impl SourceResult {
    /// Nothing of a source and a year yet.
    pub(crate) fn of(source: Option<FundSource>, year: Option<i32>) -> SourceResult {
        SourceResult {
            source,
            year,
            numbers: Vec::new(),
        }
    }

    /// The number of a measure; several columns of it add up.
    pub fn amount(&self, measured: Measured) -> Option<Decimal> {
        let own = self.numbers.iter().filter(|(what, _)| *what == measured);
        own.map(|(_, number)| *number)
            .reduce(|sum, next| sum.saturating_add(next))
    }
}

fn by_name<S: Serializer>(numbers: &[(Measured, Decimal)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(numbers.iter().map(|(what, number)| (what, number)))
}
