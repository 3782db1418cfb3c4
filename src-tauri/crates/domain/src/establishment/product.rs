//! Sản phẩm của cơ sở, và giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu (RISEP).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{EstablishmentId, ProductId};

/// Cấp bình chọn sản phẩm tiêu biểu (TT 26/2014/TT-BCT).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProductLevel {
    /// Cấp huyện (until 30/6/2025).
    District,
    /// Cấp tỉnh.
    Province,
    /// Cấp khu vực.
    Region,
    /// Cấp quốc gia.
    National,
}

impl ProductLevel {
    /// Tên cấp.
    pub fn label(self) -> &'static str {
        match self {
            ProductLevel::District => "Cấp huyện",
            ProductLevel::Province => "Cấp tỉnh",
            ProductLevel::Region => "Cấp khu vực",
            ProductLevel::National => "Cấp quốc gia",
        }
    }
}

/// Sản phẩm của một cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Product {
    /// Identity of the row.
    pub uid: ProductId,
    /// Cơ sở.
    pub establishment_uid: EstablishmentId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Tên sản phẩm.
    pub name: String,
    /// Cấp công nhận; none = not a sản phẩm tiêu biểu.
    pub level: Option<ProductLevel>,
    /// Số giấy chứng nhận.
    pub certificate_number: String,
    /// Ngày cấp giấy chứng nhận.
    pub certified_on: Option<Day>,
    /// Hết giá trị sau ngày, as the certificate states it; none = counted by the rule.
    pub valid_to: Option<Day>,
    /// Ghi chú.
    pub note: String,
}

impl Product {
    /// Ngày hết giá trị: as stated, else the given day and month `years` after the year of issue.
    pub fn expires_on(&self, rule: CertificateRule) -> Option<Day> {
        let counted = |day: Day| Day::new(day.year() + rule.years, rule.month, rule.day);
        self.valid_to.or_else(|| counted(self.certified_on?))
    }
}

/// Cách đếm giá trị giấy chứng nhận: a day of the n-th year after the year of issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CertificateRule {
    /// Số năm after the year of issue.
    pub years: i32,
    /// Tháng.
    pub month: u32,
    /// Ngày.
    pub day: u32,
}
