//! Nguồn kinh phí: where the money of a đề án comes from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nguồn kinh phí khuyến công: quốc gia (KCQG) or địa phương (KCĐP).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FundSource {
    /// Khuyến công quốc gia: money of Bộ Công Thương, managed by the Cục.
    National,
    /// Khuyến công địa phương: money of the province, managed by the Sở.
    Local,
}

impl FundSource {
    /// Every source, in the order papers list them.
    pub const ALL: [FundSource; 2] = [FundSource::National, FundSource::Local];

    /// Tên nguồn, written out as papers do.
    pub fn label(self) -> &'static str {
        match self {
            FundSource::National => "Khuyến công quốc gia",
            FundSource::Local => "Khuyến công địa phương",
        }
    }

    /// Tên tắt for narrow columns.
    pub fn short_label(self) -> &'static str {
        match self {
            FundSource::National => "KCQG",
            FundSource::Local => "KCĐP",
        }
    }

    /// Tiền tố mã đề án: `QG-01`, `ĐP-01` (decisions 7).
    pub fn code_prefix(self) -> &'static str {
        match self {
            FundSource::National => "QG",
            FundSource::Local => "ĐP",
        }
    }
}
