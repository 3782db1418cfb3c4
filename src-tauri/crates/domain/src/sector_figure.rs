//! Số liệu ngành: establishments, workers, output by year, from the statistics office.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::SectorFigureId;

/// Số liệu ngành of one year, indicator and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectorFigure {
    /// Identity of the row.
    pub uid: SectorFigureId,
    /// Năm.
    pub year: i32,
    /// Chỉ tiêu (Số cơ sở, Số lao động, Giá trị sản xuất …).
    pub indicator: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Địa bàn; empty = toàn tỉnh.
    pub place: String,
    /// Giá trị, exactly as typed.
    #[ts(type = "string")]
    pub value: Decimal,
    /// Nguồn (Cục Thống kê …).
    pub origin: String,
    /// Đã đối chiếu: 1 yes, 0 not yet.
    pub checked: i64,
}

/// Tăng trưởng from one year to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Growth {
    /// Tăng (giảm) bao nhiêu phần trăm, one decimal, half up.
    #[ts(type = "string")]
    pub percent: Decimal,
    /// Gấp bao nhiêu lần, two decimals, half up.
    #[ts(type = "string")]
    pub times: Decimal,
}

/// Tăng trưởng của `to` so với `from`; none = there is nothing to compare with.
pub fn growth(from: Decimal, to: Decimal) -> Option<Growth> {
    let times = to.checked_div(from)?;
    let percent = (times - Decimal::ONE).checked_mul(Decimal::ONE_HUNDRED)?;
    let half_up = RoundingStrategy::MidpointAwayFromZero;
    Some(Growth {
        percent: percent.round_dp_with_strategy(1, half_up),
        times: times.round_dp_with_strategy(2, half_up),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_growth_of_lao_cai_from_2008_to_2012() {
        let told = |from: i64, to: i64| {
            growth(from.into(), to.into())
                .map(|one| (one.percent.to_string(), one.times.to_string()))
        };
        let said = |percent: &str, times: &str| Some((percent.to_owned(), times.to_owned()));
        assert_eq!(told(3_368, 6_892), said("104.6", "2.05"));
        assert_eq!(told(13_593, 17_500), said("28.7", "1.29"));
        assert_eq!(told(1_302, 3_150), said("141.9", "2.42"));
        assert_eq!(told(200, 150), said("-25.0", "0.75"));
        assert_eq!(told(0, 150), None);
    }
}
