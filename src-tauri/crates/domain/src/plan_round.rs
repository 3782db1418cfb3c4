//! Xếp hạng và trình kế hoạch năm: marks by criterion, rounds, choices; the province's own names of contents.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::funding::FundSource;
use crate::ids::{LocalContentId, PlanChoiceId, PlanMarkId, PlanRoundId, ProposalId};
use crate::money::Money;
use crate::proposal::ProposalKind;

/// Điểm theo một tiêu chí of one đề án, typed where records do not tell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanMark {
    /// Identity of the row.
    pub uid: PlanMarkId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã tiêu chí (assets/priorities).
    pub criterion: String,
    /// Giá trị as the criterion counts it.
    #[ts(type = "string")]
    pub value: Decimal,
    /// Căn cứ.
    pub ground: String,
}

/// Lần trình kế hoạch: the first one and each adjustment, with the money to be shared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanRound {
    /// Identity of the row.
    pub uid: PlanRoundId,
    /// Năm kế hoạch.
    pub year: i32,
    /// Nguồn kinh phí.
    pub source: FundSource,
    /// Lần, from 1.
    pub number: i64,
    /// Kinh phí được phân bổ, in đồng.
    pub money: Money,
    /// Số tờ trình.
    pub paper_number: String,
    /// Ngày trình.
    pub submitted_on: Option<Day>,
    /// Ngày duyệt.
    pub decided_on: Option<Day>,
    /// Ghi chú.
    pub note: String,
}

/// Đề án được chọn hay không trong một lần trình.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanChoice {
    /// Identity of the row.
    pub uid: PlanChoiceId,
    /// Lần trình.
    pub round_uid: PlanRoundId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Được chọn: 1 yes, 0 no.
    pub chosen: i64,
    /// Kinh phí đề nghị, in đồng; none = as the đề án asks.
    pub grant: Option<Money>,
    /// Lý do.
    pub reason: String,
}

/// Tên gọi của địa phương for one kind of content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocalContent {
    /// Identity of the row.
    pub uid: LocalContentId,
    /// Loại đề án.
    pub kind: ProposalKind,
    /// Tên địa phương.
    pub name: String,
    /// Từ ngày.
    pub from_on: Option<Day>,
    /// Đến ngày.
    pub to_on: Option<Day>,
    /// Văn bản đặt tên.
    pub origin: String,
}
