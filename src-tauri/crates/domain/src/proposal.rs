//! Đề án khuyến công: the proposal, its kind, its life and its money.

pub mod counterpart;
pub mod estimate;
pub mod kind;
pub mod stage;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{BudgetYear, Day};
use crate::funding::FundSource;
use crate::ids::{BeneficiaryId, EstablishmentId, PlanId, ProgrammeId, ProposalId};
use crate::life::ProposalShape;
use crate::money::Money;
pub use kind::ProposalKind;
pub use stage::Stage;

/// Cách hỗ trợ: decides between Mẫu 8a and Mẫu 8b.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SupportBasis {
    /// Khuyến công chi toàn bộ the listed contents.
    FullCost,
    /// Hỗ trợ theo tỷ lệ % of the total cost; all vouchers are listed, whoever paid.
    PercentOfCost,
}

/// Đề án khuyến công (kept apart from dự án): carries out contents of NĐ 45/2012 Điều 4.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposal {
    /// Identity of the row.
    pub uid: ProposalId,
    /// Kế hoạch năm that carries it, once assigned.
    pub plan_uid: Option<PlanId>,
    /// Mã đề án: `QG-01`, `ĐP-02`, unique per year.
    pub code: String,
    /// Mã riêng của đơn vị found in files (DA01); also finds the đề án.
    pub office_code: String,
    /// Tên đề án.
    pub title: String,
    /// Loại đề án.
    pub kind: ProposalKind,
    /// Mã nội dung hỗ trợ within the kind (`SupportContent::code`); empty = as the title tells.
    #[serde(default)]
    pub content: String,
    /// Nguồn kinh phí.
    pub source: FundSource,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Kinh phí khuyến công được giao, in đồng; none = the plan names no sum.
    pub approved_grant: Option<Money>,
    /// Kinh phí từ nguồn khác in the plan, in đồng.
    pub approved_other: Option<Money>,
    /// Cách hỗ trợ.
    pub support_basis: SupportBasis,
    /// Đơn vị thực hiện.
    pub implementer: String,
    /// Đơn vị phối hợp.
    pub partner: String,
    /// Đơn vị thụ hưởng, as the plan words it.
    pub beneficiary_text: String,
    /// Địa điểm as written (old three-level addresses stay text).
    pub place: String,
    /// Mã xã hiện hành, when known.
    pub commune_code: Option<String>,
    /// Quy mô: how many of `quantity_unit`.
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn vị của quy mô (lao động, doanh nghiệp, mô hình …).
    pub quantity_unit: String,
    /// Mục tiêu, nội dung chính.
    pub goal: String,
    /// Ngày bắt đầu.
    pub starts_on: Option<Day>,
    /// Ngày kết thúc.
    pub ends_on: Option<Day>,
    /// Giai đoạn hiện tại; the dated steps are in `ProposalStep`.
    pub stage: Stage,
    /// Tỷ lệ vốn đầu tư đã thực hiện (%), for the advance gate.
    #[ts(type = "string | null")]
    pub progress_percent: Option<Decimal>,
    /// Bộ quy định: the regulation pack the đề án was made under; it never changes after settling.
    pub regulation_pack: String,
    /// Cán bộ phụ trách.
    pub officer: String,
    /// Vướng mắc, for the review of the programme (TB 504/TB-CN, VB-09).
    #[serde(default)]
    pub review_obstacle: String,
    /// Phương án, as the review proposes (tiếp tục, điều chỉnh, ngừng …).
    #[serde(default)]
    pub review_plan: String,
    /// Ghi chú.
    pub note: String,
    /// Hình thức: thường, nhóm, điểm.
    #[serde(default)]
    pub shape: ProposalShape,
    /// Các nội dung khác (1–9) a đề án điểm carries out, as typed: `3, 4`.
    #[serde(default)]
    pub other_contents: String,
    /// Chương trình named by the officer; none = by year and source.
    #[serde(default)]
    pub programme_uid: Option<ProgrammeId>,
    /// Việc làm dự kiến hay đã tạo, as the plan says.
    #[serde(default)]
    pub jobs: Option<i64>,
}

/// Đơn vị thụ hưởng of one đề án: an establishment with its share and its commitments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Beneficiary {
    /// Identity of the row.
    pub uid: BeneficiaryId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Cơ sở CNNT.
    pub establishment_uid: EstablishmentId,
    /// Thứ tự on papers, from 1.
    pub position: i64,
    /// Nội dung được hỗ trợ.
    pub content: String,
    /// Mức hỗ trợ, in đồng.
    pub grant: Money,
    /// Vốn đối ứng cam kết, in đồng.
    pub counterpart_committed: Money,
    /// Nguồn vốn đối ứng (vốn tự có, vay …).
    pub counterpart_source: String,
    /// Ngày ký cam kết VB-03 (không trùng hỗ trợ, bảo đảm đối ứng).
    pub committed_on: Option<Day>,
    /// Mã mức trần applied (ceilings table), empty = chosen by kind.
    pub ceiling_code: String,
    /// Hệ số ưu tiên, at most 1,5.
    #[ts(type = "string")]
    pub priority_factor: Decimal,
    /// Căn cứ ưu tiên: ground and document.
    pub priority_ground: String,
    /// Dự hội chợ, diễn đàn ở nước ngoài.
    #[serde(default)]
    pub abroad: bool,
}
