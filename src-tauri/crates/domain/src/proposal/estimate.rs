//! Dự toán: the lines of Mẫu 1, each with its sources.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EstimateLineId, ProposalId};
use crate::money::Money;

/// Khoản mục chi: what a line is for, so that rules can find meals, travel and management.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CostItem {
    /// Tiền ăn học viên.
    Meal,
    /// Tiền đi lại.
    Travel,
    /// Tiền giảng.
    Teaching,
    /// Vật tư thực hành.
    Material,
    /// Tài liệu, văn phòng phẩm.
    Stationery,
    /// Thuê máy, hội trường.
    Rent,
    /// Kiểm tra, cấp chứng chỉ.
    Examination,
    /// Chi quản lý.
    Management,
    /// Máy móc, thiết bị.
    Machinery,
    /// Hội nghị, trình diễn.
    Conference,
    /// Hỗ trợ đăng ký, thành lập.
    Registration,
    /// Tư vấn.
    Consulting,
    /// Khác.
    Other,
}

/// Dòng dự toán. Amounts in whole đồng; `grant + counterpart + other = amount`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EstimateLine {
    /// Identity of the row.
    pub uid: EstimateLineId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Nội dung chi.
    pub content: String,
    /// Khoản mục chi.
    pub item: CostItem,
    /// Đơn vị tính.
    pub unit: String,
    /// Số lượng.
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn giá, in đồng (may carry a fraction in old estimates).
    #[ts(type = "string | null")]
    pub unit_price: Option<Decimal>,
    /// Thành tiền.
    pub amount: Money,
    /// Phần khuyến công.
    pub grant: Money,
    /// Phần đơn vị thụ hưởng (đối ứng).
    pub counterpart: Money,
    /// Nguồn khác.
    pub other: Money,
    /// Tiểu mục ngân sách, four digits as text; empty = not mapped.
    pub sub_item: String,
    /// Khối lượng đã thực hiện, as accepted.
    #[ts(type = "string | null")]
    pub done_quantity: Option<Decimal>,
    /// Ghi chú.
    pub note: String,
}

impl EstimateLine {
    /// Thành tiền tính lại: quantity × unit price, rounded once half up; none without both.
    pub fn computed_amount(&self) -> Option<Money> {
        Money::of_product(self.quantity?, self.unit_price?)
    }
}

impl CostItem {
    /// Đoán khoản mục theo nội dung chi; `Other` when no known words are in it.
    pub fn guess(content: &str) -> CostItem {
        let folded = crate::fold::fold(content);
        let items: [(&[&str], CostItem); 11] = [
            (&["tien an", "ho tro an", "suat an"], CostItem::Meal),
            (&["di lai", "tau xe"], CostItem::Travel),
            (
                &["tien giang", "giang day", "thu lao giao vien", "giao vien"],
                CostItem::Teaching,
            ),
            (&["quan ly"], CostItem::Management),
            (
                &["vat tu", "nguyen lieu", "nguyen vat lieu"],
                CostItem::Material,
            ),
            (
                &["tai lieu", "van phong pham", "giao trinh", "in an"],
                CostItem::Stationery,
            ),
            (&["thue", "tien dien"], CostItem::Rent),
            (
                &["kiem tra cuoi", "chung chi", "cap chung nhan"],
                CostItem::Examination,
            ),
            (&["may ", "thiet bi", "day chuyen"], CostItem::Machinery),
            (
                &["hoi nghi", "trinh dien", "tap huan"],
                CostItem::Conference,
            ),
            (&["tu van"], CostItem::Consulting),
        ];
        let named = items
            .into_iter()
            .find(|(words, _)| words.iter().any(|w| folded.contains(w)));
        named.map_or(CostItem::Other, |(_, item)| item)
    }
}
