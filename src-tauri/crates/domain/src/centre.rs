//! Đơn vị: the centre that keeps this file, and the people who sign for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{CentreId, SignatoryId};

/// Trung tâm khuyến công: the unit that owns the data file. One row per file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Centre {
    /// Identity of the centre in packages and receipts.
    pub uid: CentreId,
    /// Tên đơn vị, as on the seal.
    pub name: String,
    /// Cơ quan chủ quản (Sở Công Thương …).
    pub department: String,
    /// Mã tỉnh, two digits, as text.
    pub province_code: String,
    /// Địa danh printed before dates.
    pub place: String,
    /// Địa chỉ.
    pub address: String,
    /// Mã đơn vị có quan hệ với ngân sách (ĐVQHNS).
    pub budget_unit_code: String,
    /// Mã số thuế.
    pub tax_code: String,
    /// Tài khoản tại Kho bạc Nhà nước hoặc ngân hàng.
    pub account_number: String,
    /// Nơi mở tài khoản.
    pub account_place: String,
    /// Dữ liệu mẫu: the file was made by the program for trying out, not by an office.
    pub is_sample: bool,
    /// Ngày làm việc cố định of a sample file; a real file uses today.
    pub working_day: Option<Day>,
    /// Chưa áp dụng quy định cũ: unchecked figures of older texts then warn and no longer block.
    #[serde(default)]
    pub old_rules_set_aside: bool,
    /// Cơ quan là Sở: the file takes in packages of centres instead of sending them.
    #[serde(default)]
    pub is_department: bool,
}

/// Vai ký: who signs what on the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SignatoryRole {
    /// Thủ trưởng đơn vị.
    HeadOfUnit,
    /// Kế toán trưởng.
    ChiefAccountant,
    /// Thủ quỹ.
    Cashier,
    /// Người lập.
    Preparer,
    /// Giám đốc Sở Công Thương.
    DepartmentHead,
    /// Đại diện Cục (bên A of a national contract).
    AgencyHead,
}

impl SignatoryRole {
    /// Tên vai as the settings screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            SignatoryRole::HeadOfUnit => "Thủ trưởng đơn vị",
            SignatoryRole::ChiefAccountant => "Kế toán trưởng",
            SignatoryRole::Cashier => "Thủ quỹ",
            SignatoryRole::Preparer => "Người lập",
            SignatoryRole::DepartmentHead => "Lãnh đạo Sở Công Thương",
            SignatoryRole::AgencyHead => "Đại diện cơ quan giao kế hoạch",
        }
    }
}

/// Người ký: a name and a title in a role, with the days between which they hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Signatory {
    /// Identity of the row.
    pub uid: SignatoryId,
    /// Vai ký.
    pub role: SignatoryRole,
    /// Họ và tên, without titles or degrees.
    pub name: String,
    /// Chức vụ (Giám đốc, Phó Giám đốc …).
    pub title: String,
    /// First day in the role; none = always.
    pub from_on: Option<Day>,
    /// Last day in the role; none = until further notice.
    pub to_on: Option<Day>,
}

impl Signatory {
    /// Còn giữ vai vào ngày `day`: does this person sign papers dated `day`.
    pub fn is_in_office_on(&self, day: Day) -> bool {
        self.from_on.is_none_or(|from| from <= day) && self.to_on.is_none_or(|to| day <= to)
    }
}

/// Người ký một vai vào một ngày: the one whose term began last wins.
pub fn signatory_on(all: &[Signatory], role: SignatoryRole, day: Day) -> Option<&Signatory> {
    all.iter()
        .filter(|s| s.role == role && s.is_in_office_on(day))
        .max_by_key(|s| s.from_on)
}
