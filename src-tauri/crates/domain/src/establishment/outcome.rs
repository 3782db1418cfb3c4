//! Kết quả sau hỗ trợ (Thông báo 504/TB-CN): one measured value of one indicator, before or some months after.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{EstablishmentId, OutcomeId, ProposalId};

/// Kết quả sau hỗ trợ: một số liệu của một chỉ tiêu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Outcome {
    /// Identity of the row.
    pub uid: OutcomeId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Cơ sở.
    pub establishment_uid: EstablishmentId,
    /// Mã chỉ tiêu of the regulation pack.
    pub indicator: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Số tháng sau hỗ trợ; 0 = before support.
    pub months: i64,
    /// Giá trị.
    #[ts(type = "string")]
    pub value: Decimal,
    /// Ngày ghi số liệu.
    pub measured_on: Option<Day>,
    /// Căn cứ: the paper the figure was read from.
    pub evidence: String,
    /// Người theo dõi.
    pub measured_by: String,
}

impl Outcome {
    /// Là số liệu trước hỗ trợ.
    pub fn is_baseline(&self) -> bool {
        self.months == 0
    }
}

/// Tăng, giảm so với trước hỗ trợ: the difference and, where there was something before, its percent
/// with one decimal, half up.
pub fn change(before: Decimal, after: Decimal) -> (Decimal, Option<Decimal>) {
    let difference = after - before;
    let percent = (!before.is_zero())
        .then(|| difference.checked_mul(Decimal::ONE_HUNDRED))
        .flatten()
        .and_then(|hundredfold| hundredfold.checked_div(before.abs()))
        .map(|percent| {
            percent.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
        });
    (difference, percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_in_units_and_in_percent_of_what_was_before() {
        let of = |before: i64, after: i64| change(before.into(), after.into());
        assert_eq!(of(8, 14), (6.into(), Some(75.into())));
        assert_eq!(of(3, 2), ((-1).into(), Some(Decimal::new(-333, 1))));
        assert_eq!(of(0, 5), (5.into(), None));
    }
}
