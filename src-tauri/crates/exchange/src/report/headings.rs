//! What a sheet says around its rows: enough for the office to make the plan, the class, the đề án.

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::money::Money;
use rust_decimal::Decimal;
use serde::Serialize;

/// Đầu biểu kế hoạch năm.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PlanHeading {
    /// Tên biểu, the first title line.
    pub title: String,
    /// Năm kế hoạch; none when the title names a period of several years.
    pub year: Option<i32>,
    /// Giai đoạn: first and last year, when the title names one.
    pub period: Option<(i32, i32)>,
    /// Nguồn kinh phí named by the title.
    pub source: Option<FundSource>,
    /// Số quyết định, "123/QĐ-UBND".
    pub decision_number: Option<String>,
    /// Ngày quyết định.
    pub decided_on: Option<Day>,
    /// Kinh phí khuyến công stated above the table.
    pub stated_grant: Option<Money>,
    /// Số đề án stated above the table.
    pub stated_count: Option<i64>,
    /// Các nhóm nội dung with their sums.
    pub groups: Vec<PlanGroup>,
    /// Biểu tổng hợp kết quả: its rows are no đề án.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_results: bool,
}

/// Một nhóm nội dung của kế hoạch.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PlanGroup {
    /// Số thứ tự of the group: "I", "A".
    pub number: String,
    /// Tên nhóm.
    pub title: String,
    /// Row of the group heading, from 1.
    pub row: u32,
    /// How many đề án stand in the group.
    pub count: i64,
    /// Số đề án that the group's title states.
    pub stated_count: Option<i64>,
    /// Sum of the totals.
    pub total: Money,
    /// Sum of the grants.
    pub grant: Money,
    /// Sum of the other sources.
    pub other: Money,
}

/// Đầu danh sách học viên: the class.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ClassHeading {
    /// Tên lớp.
    pub class_name: String,
    /// Ngày khai giảng.
    pub from: Option<Day>,
    /// Ngày bế giảng.
    pub to: Option<Day>,
    /// Nơi học.
    pub place: String,
    /// Tên đề án named by the heading.
    pub proposal_title: String,
    /// Mã đề án named by the heading.
    pub proposal_code: String,
    /// Số học viên that the sheet states.
    pub stated_count: Option<i64>,
}

/// Đầu danh sách cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct EstablishmentHeading {
    /// Tên danh sách, the first title line.
    pub title: String,
    /// Số cơ sở that the sheet states.
    pub stated_count: Option<i64>,
}

/// Những gì đi kèm bảng kê chứng từ: estimate and contracts of the other sheets.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct VoucherHeading {
    /// Tên bảng kê, the first title line.
    pub title: String,
    /// Đề án with their contract, in the order of the file.
    pub proposals: Vec<ProposalPapers>,
    /// Các dòng dự toán được duyệt.
    pub estimate: Vec<EstimateEntry>,
    /// Các lần tạm ứng of the other sheets; those of the list itself are rows.
    pub advances: Vec<AdvanceEntry>,
}

/// Thông tin hợp đồng của một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ProposalPapers {
    /// Mã đề án in the file.
    pub code: String,
    /// Tên đề án.
    pub title: String,
    /// Nguồn kinh phí.
    pub source: Option<FundSource>,
    /// Đơn vị thụ hưởng.
    pub beneficiary: String,
    /// Số hợp đồng.
    pub contract_number: String,
    /// Ngày hợp đồng.
    pub contract_date: Option<Day>,
    /// Giá trị hợp đồng.
    pub contract_value: Option<Money>,
    /// Ngày nghiệm thu.
    pub accepted_on: Option<Day>,
    /// Mức trần hỗ trợ một cơ sở.
    pub support_cap: Option<Money>,
    /// Mức tạm ứng cao nhất that the contract allows, in percent.
    pub advance_percent: Option<Decimal>,
}

/// Một lần tạm ứng that the file tells of.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AdvanceEntry {
    /// Mã đề án in the file.
    pub proposal: String,
    /// Ngày tạm ứng.
    pub paid_on: Option<Day>,
    /// Số tiền.
    pub amount: Money,
    /// Số chứng từ.
    pub paper_number: String,
}

/// Một dòng dự toán được duyệt.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct EstimateEntry {
    /// Mã đề án in the file.
    pub proposal: String,
    /// Mục dự toán: the key that vouchers name.
    pub line: String,
    /// Nội dung.
    pub content: String,
    /// Tiểu mục.
    pub budget_code: String,
    /// Kinh phí khuyến công.
    pub grant: Money,
    /// Vốn đối ứng.
    pub counterpart: Money,
}
