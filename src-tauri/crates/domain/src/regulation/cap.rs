//! Mức trần, mức tạm ứng: how much may be given, and how much of it beforehand.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::citation::{Citation, FigureStatus};
use crate::money::Money;

/// Mức dùng để làm gì.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CapPurpose {
    /// Mức hỗ trợ cho đơn vị thụ hưởng.
    #[default]
    Support,
    /// Chi quản lý: a share of the estimate, offered to no beneficiary.
    Management,
}

/// Mức trần hỗ trợ (SupportCap).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SupportCap {
    /// Mã ổn định (N02A …).
    pub code: String,
    /// Đứng vào chỗ của mức có mã này: a province's level that replaces it is found where it was found;
    /// empty = stands for itself.
    #[serde(default)]
    pub stands_for: String,
    /// Nội dung hỗ trợ.
    pub name: String,
    /// Phạm vi: `KCQG`, `KCĐP <tỉnh>` or `ALL`.
    pub scope: String,
    /// Kinds of đề án it is offered to (`ProposalKind::key`); empty = all.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Dùng để làm gì.
    #[serde(default)]
    pub purpose: CapPurpose,
    /// Đơn vị áp dụng (mô hình, cơ sở, doanh nghiệp …).
    pub unit: String,
    /// Trần, in đồng; none = no limit of this kind.
    pub ceiling: Option<Money>,
    /// Tỷ lệ tối đa of the eligible cost (%).
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    /// Hệ số ưu tiên lớn nhất.
    #[ts(type = "string | null")]
    pub priority_factor: Option<Decimal>,
    /// Độ tin.
    pub status: FigureStatus,
    /// Căn cứ.
    pub citation: Citation,
    /// Ghi chú.
    #[serde(default)]
    pub note: String,
}

impl SupportCap {
    /// Mã chỗ: the code whose clause it is looked up by.
    pub fn place_code(&self) -> &str {
        match self.stands_for.is_empty() {
            true => &self.code,
            false => &self.stands_for,
        }
    }

    /// Được chọn cho loại đề án này: what a picker offers.
    pub fn is_offered_to(&self, kind_key: &str) -> bool {
        let fits = self.kinds.is_empty() || self.kinds.iter().any(|kind| kind == kind_key);
        self.purpose == CapPurpose::Support && fits
    }
}

/// Mức tạm ứng of a kind of đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdvanceRule {
    /// Kinds it applies to (`ProposalKind::key`).
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Nội dung it applies to (`SupportContent::code`), beside those kinds.
    #[serde(default)]
    pub contents: Vec<String>,
    /// Mức tạm ứng (%) of the support.
    #[ts(type = "string")]
    pub percent: Decimal,
    /// Khối lượng phải đạt trên mức này (%) of the total investment first.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub progress_over_percent: Option<Decimal>,
    /// Giấy tờ phải có (checklist codes).
    #[serde(default)]
    pub papers: Vec<String>,
    /// Căn cứ.
    pub citation: Citation,
}
