//! Số liệu ngành: establishments, workers, output by year, from the statistics office.

use rust_decimal::Decimal;
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
