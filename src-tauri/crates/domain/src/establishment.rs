//! Cơ sở công nghiệp nông thôn: who receives support.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::EstablishmentId;

/// Loại hình cơ sở (NĐ 45/2012 Điều 1, sửa bởi NĐ 235/2025).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EstablishmentKind {
    /// Doanh nghiệp nhỏ và vừa.
    SmallEnterprise,
    /// Doanh nghiệp lớn (only cleaner production and cluster infrastructure).
    LargeEnterprise,
    /// Hợp tác xã.
    Cooperative,
    /// Liên hiệp hợp tác xã.
    CooperativeUnion,
    /// Tổ hợp tác.
    CooperativeGroup,
    /// Hộ kinh doanh.
    Household,
}

impl EstablishmentKind {
    /// Tên loại hình.
    pub fn label(self) -> &'static str {
        match self {
            EstablishmentKind::SmallEnterprise => "Doanh nghiệp nhỏ và vừa",
            EstablishmentKind::LargeEnterprise => "Doanh nghiệp lớn",
            EstablishmentKind::Cooperative => "Hợp tác xã",
            EstablishmentKind::CooperativeUnion => "Liên hiệp hợp tác xã",
            EstablishmentKind::CooperativeGroup => "Tổ hợp tác",
            EstablishmentKind::Household => "Hộ kinh doanh",
        }
    }
}

/// Cơ sở công nghiệp nông thôn (CNNT).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Establishment {
    /// Identity of the row.
    pub uid: EstablishmentId,
    /// Tên cơ sở.
    pub name: String,
    /// Loại hình.
    pub kind: EstablishmentKind,
    /// Mã số thuế, text.
    pub tax_code: String,
    /// Số giấy đăng ký kinh doanh.
    pub registration_number: String,
    /// Ngày cấp đăng ký.
    pub registered_on: Option<Day>,
    /// Địa chỉ as written.
    pub address: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Người đại diện.
    pub representative: String,
    /// Chức vụ người đại diện.
    pub representative_title: String,
    /// Điện thoại.
    pub phone: String,
    /// Ngành nghề.
    pub trade: String,
    /// Số tài khoản (sensitive: masked outside forms that ask for it).
    pub account_number: String,
    /// Ngân hàng.
    pub account_place: String,
}
