//! Chế độ hỗ trợ học viên: meals, travel by distance and group, the cap of training costs.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::{Citation, FigureStatus};
use crate::money::Money;

/// Chế độ hỗ trợ học viên; a class uses exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrainingRegime {
    /// Mã chế độ.
    pub code: String,
    /// Tên.
    pub name: String,
    /// Tiền ăn một ngày thực học, in đồng.
    pub meal_rate: Money,
    /// Đối tượng được tiền ăn (`TraineeGroup` words); empty = all.
    #[serde(default)]
    pub meal_groups: Vec<String>,
    /// Tiền đi lại một khóa, in đồng.
    pub travel_rate: Money,
    /// Từ bao nhiêu km.
    #[ts(type = "string")]
    pub travel_min_km: Decimal,
    /// Các mức đi lại khác: higher rates for some groups or places.
    #[serde(default)]
    pub travel_tiers: Vec<TravelTier>,
    /// Trần chi phí đào tạo một người, by group word; `other` is the rest; in đồng.
    #[serde(default)]
    pub cost_caps: Vec<(String, Money)>,
    /// Số lần hỗ trợ nhiều nhất of one person, the first included.
    pub most_supports: i64,
    /// Điều kiện hỗ trợ lại: what a second support needs; empty = not known.
    #[serde(default)]
    pub again_only_with: String,
    /// Căn cứ.
    pub citation: Citation,
}

impl TrainingRegime {
    /// Khoảng cách tối thiểu (km) to receive `paid`: the nearest that any rate of at least this sum asks
    /// of the group. A rate for hard places counts for everybody, because the pack knows no place.
    pub fn travel_km_for(&self, paid: Money, group: &str) -> Decimal {
        let tiers = self.travel_tiers.iter().filter(|tier| {
            let fits = tier.hard_place || tier.groups.iter().any(|known| known == group);
            tier.rate >= paid && fits
        });
        let nearest = tiers.map(|tier| tier.min_km).min();
        nearest.map_or(self.travel_min_km, |km| km.min(self.travel_min_km))
    }
}

/// Mức đi lại riêng of a regime (300.000 đ).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TravelTier {
    /// Mã mức.
    pub code: String,
    /// Ai được hưởng, in words.
    pub name: String,
    /// Tiền đi lại một khóa, in đồng.
    pub rate: Money,
    /// Từ bao nhiêu km.
    #[ts(type = "string")]
    pub min_km: Decimal,
    /// Đối tượng (`TraineeGroup` words).
    #[serde(default)]
    pub groups: Vec<String>,
    /// Cả người ở xã, thôn khó khăn hoặc đặc biệt khó khăn.
    #[serde(default)]
    pub hard_place: bool,
    /// Độ tin.
    pub status: FigureStatus,
    /// Căn cứ.
    pub citation: Citation,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}
