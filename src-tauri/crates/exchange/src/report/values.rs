//! What one row of a list says, in the field names of the command line's answers.

use crate::report::SourceResult;
use domain::calendar::Day;
use domain::card_number::Sex;
use domain::establishment::EstablishmentKind;
use domain::funding::FundSource;
use domain::money::Money;
use domain::voucher::VoucherKind;
use serde::{Serialize, Serializer};

/// Một đề án trong kế hoạch năm.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PlanRow {
    /// Số thứ tự as written.
    pub number: String,
    /// Tên đề án.
    pub title: String,
    /// Nhóm nội dung: the group heading above the row.
    pub group: String,
    /// Mã riêng của đơn vị, when the sheet has such a column.
    pub code: String,
    /// Năm of the row, when the sheet has such a column.
    pub year: Option<i32>,
    /// Nguồn kinh phí, when the row's money stands in a column of one source.
    pub source: Option<FundSource>,
    /// Đơn vị thực hiện.
    pub implementer: String,
    /// Đơn vị thụ hưởng.
    pub beneficiary: String,
    /// Địa điểm.
    pub place: String,
    /// Thời gian thực hiện as written.
    pub period: String,
    /// Quy mô as written.
    pub quantity: String,
    /// Số lao động.
    pub workers: Option<i64>,
    /// Tổng kinh phí: the sum of the parts; none = no money stated.
    pub total: Option<Money>,
    /// Tổng kinh phí as the sheet states it.
    pub stated_total: Option<Money>,
    /// Kinh phí khuyến công; none = no money stated.
    pub grant: Option<Money>,
    /// Nguồn khác; none = no money stated.
    pub other: Option<Money>,
    /// Ghi chú.
    pub note: String,
    /// Kết quả theo nguồn và năm, in a table of results without each đề án.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<SourceResult>,
}

/// Một học viên trong danh sách.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct TraineeRow {
    /// Số thứ tự as written.
    pub number: String,
    /// Họ và tên; none when the cell could not be read.
    pub name: Option<String>,
    /// Ngày sinh.
    pub born_on: Option<Day>,
    /// Năm sinh.
    pub birth_year: Option<i32>,
    /// Giới tính.
    pub sex: Option<Sex>,
    /// Số CCCD, 12 digits. Personal.
    pub card_number: Option<String>,
    /// Số CMND cũ, 9 digits. Personal.
    pub old_number: Option<String>,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Tên xã hiện hành.
    pub commune: Option<String>,
    /// Các xã hiện hành có thể chọn, when the old commune was split.
    pub commune_choices: Vec<String>,
    /// Địa chỉ thường trú as written.
    pub address: String,
    /// Dân tộc.
    pub ethnic_group: String,
    /// Đối tượng as written.
    pub target_group: String,
    /// Khoảng cách đến lớp as written, km.
    pub distance: String,
    /// Điện thoại.
    pub phone: String,
    /// Số ngày thực học.
    pub attended_days: Option<i64>,
    /// Thành tiền.
    pub amount: Option<Money>,
    /// Ghi chú.
    pub note: String,
}

/// Một cơ sở trong danh sách.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct EstablishmentRow {
    /// Số thứ tự as written.
    pub number: String,
    /// Tên cơ sở.
    pub name: String,
    /// Loại hình; none when neither a column nor the name tells it.
    pub kind: Option<EstablishmentKind>,
    /// Mã số thuế, mended; empty = not given.
    pub tax_code: String,
    /// Số giấy đăng ký.
    pub registration_number: String,
    /// Ngày cấp đăng ký.
    pub registered_on: Option<Day>,
    /// Người đại diện, chủ cơ sở.
    pub representative: String,
    /// Chức vụ.
    pub representative_title: String,
    /// Giới tính of the owner.
    pub owner_sex: Option<Sex>,
    /// Điện thoại.
    pub phone: String,
    /// Địa chỉ as written.
    pub address: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Tên xã hiện hành.
    pub commune: Option<String>,
    /// Các xã hiện hành có thể chọn, when the old commune was split.
    pub commune_choices: Vec<String>,
    /// Ngành nghề.
    pub trade: String,
    /// Sản phẩm chính.
    pub product: String,
    /// Nguyên liệu.
    pub material: String,
    /// Số lao động.
    pub workers: Option<i64>,
    /// Trong đó nữ.
    pub women_workers: Option<i64>,
    /// Trong đó dân tộc thiểu số.
    pub minority_workers: Option<i64>,
    /// Vốn điều lệ.
    pub charter_capital: Option<Money>,
    /// Doanh thu một năm.
    pub yearly_revenue: Option<Money>,
    /// Ghi chú.
    pub note: String,
}

/// Một chứng từ trong bảng kê.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct VoucherRow {
    /// Mã đề án in the file.
    pub proposal: String,
    /// Loại chứng từ, on the wire as papers write it ("Phiếu chi").
    #[serde(serialize_with = "kind_label")]
    pub kind: Option<VoucherKind>,
    /// Số chứng từ.
    pub number: String,
    /// Ngày chứng từ.
    pub date: Option<Day>,
    /// Nội dung chi.
    pub content: String,
    /// Kinh phí khuyến công.
    pub grant: Option<Money>,
    /// Vốn đối ứng.
    pub counterpart: Option<Money>,
    /// Số tiền bằng chữ as typed, where the list has such a column.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub amount_words: String,
    /// Tạm ứng: the paper moves an advance and pays nothing yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_advance: bool,
    /// Mục dự toán.
    pub estimate_line: String,
    /// Tiểu mục.
    pub budget_code: String,
    /// Khóa hóa đơn: "tax code|symbol|number", none without a full key.
    pub invoice_key: Option<String>,
    /// Ngày hóa đơn.
    pub invoice_date: Option<Day>,
    /// Ghi chú.
    pub note: String,
}

fn kind_label<S: Serializer>(kind: &Option<VoucherKind>, to: S) -> Result<S::Ok, S::Error> {
    kind.map(VoucherKind::label).serialize(to)
}
