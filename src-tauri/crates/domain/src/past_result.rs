//! Kết quả đã tổng hợp: what was done in years whose đề án are no longer on file one by one, and what
//! documents state beside what their records add up to.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::funding::FundSource;
use crate::ids::{PastResultId, ProposalId, StatementId, StatementPartId};
use crate::money::Money;
use crate::proposal::{Proposal, ProposalKind};

/// Kết quả đã tổng hợp: one line of an old report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PastResult {
    /// Identity of the row.
    pub uid: PastResultId,
    /// Văn bản it was read from.
    pub document: String,
    /// Thứ tự in the document, from 1.
    pub position: i64,
    /// Phần, chương trình as the document groups.
    pub part: String,
    /// Nội dung as written.
    pub content: String,
    /// Loại đề án, when told.
    pub kind: Option<ProposalKind>,
    /// Nguồn; none = không tách.
    pub source: Option<FundSource>,
    /// Từ năm.
    pub from_year: i32,
    /// Đến năm.
    pub to_year: i32,
    /// Địa bàn as written; empty = toàn tỉnh.
    pub place: String,
    /// Số đề án.
    pub proposals: Option<i64>,
    /// Kinh phí khuyến công, in đồng.
    pub grant: Option<Money>,
    /// Vốn khác, in đồng.
    pub other: Option<Money>,
    /// Số cơ sở.
    pub establishments: Option<i64>,
    /// Số học viên.
    pub trainees: Option<i64>,
    /// Số việc làm.
    pub jobs: Option<i64>,
    /// Số lượng.
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn vị của số lượng.
    pub quantity_unit: String,
    /// Ghi chú.
    pub note: String,
}

/// Đại lượng a document states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatedMeasure {
    /// Số đề án.
    Proposals,
    /// Tổng kinh phí, in đồng.
    Total,
    /// Kinh phí khuyến công hỗ trợ, in đồng.
    Grant,
    /// Vốn của cơ sở và nguồn khác, in đồng.
    Other,
    /// Số cơ sở.
    Establishments,
    /// Số học viên.
    Trainees,
    /// Số việc làm.
    Jobs,
    /// Số lượng.
    Quantity,
}

impl StatedMeasure {
    /// Mọi giá trị, in the order of papers.
    pub const ALL: [StatedMeasure; 8] = [
        StatedMeasure::Proposals,
        StatedMeasure::Total,
        StatedMeasure::Grant,
        StatedMeasure::Other,
        StatedMeasure::Establishments,
        StatedMeasure::Trainees,
        StatedMeasure::Jobs,
        StatedMeasure::Quantity,
    ];

    /// Tên on screens and papers.
    pub fn label(self) -> &'static str {
        match self {
            StatedMeasure::Proposals => "Số đề án",
            StatedMeasure::Total => "Tổng kinh phí",
            StatedMeasure::Grant => "Kinh phí khuyến công",
            StatedMeasure::Other => "Vốn khác",
            StatedMeasure::Establishments => "Số cơ sở",
            StatedMeasure::Trainees => "Số học viên",
            StatedMeasure::Jobs => "Số lao động có việc làm",
            StatedMeasure::Quantity => "Số lượng",
        }
    }
}

impl StatedMeasure {
    /// What a past result tells of the measure; none = nothing.
    pub fn of(self, result: &PastResult) -> Option<Decimal> {
        let money = |sum: Option<Money>| sum.map(|sum| Decimal::from(sum.as_dong()));
        let whole = |number: Option<i64>| number.map(Decimal::from);
        match self {
            StatedMeasure::Proposals => whole(result.proposals),
            StatedMeasure::Total => match (money(result.grant), money(result.other)) {
                (None, None) => None,
                (grant, other) => Some(grant.unwrap_or_default() + other.unwrap_or_default()),
            },
            StatedMeasure::Grant => money(result.grant),
            StatedMeasure::Other => money(result.other),
            StatedMeasure::Establishments => whole(result.establishments),
            StatedMeasure::Trainees => whole(result.trainees),
            StatedMeasure::Jobs => whole(result.jobs),
            StatedMeasure::Quantity => result.quantity,
        }
    }

    /// What a đề án tells of the measure: as a plan names it.
    pub fn of_proposal(self, proposal: &Proposal) -> Option<Decimal> {
        let money = |sum: Option<Money>| sum.map(|sum| Decimal::from(sum.as_dong()));
        match self {
            StatedMeasure::Proposals => Some(Decimal::ONE),
            StatedMeasure::Total => {
                let parts = [proposal.approved_grant, proposal.approved_other];
                parts.into_iter().filter_map(money).reduce(|a, b| a + b)
            }
            StatedMeasure::Grant => money(proposal.approved_grant),
            StatedMeasure::Other => money(proposal.approved_other),
            StatedMeasure::Jobs => proposal.jobs.map(Decimal::from),
            StatedMeasure::Quantity | StatedMeasure::Trainees => proposal.quantity,
            StatedMeasure::Establishments => None,
        }
    }
}

/// Con số nêu trong văn bản; what it should be is added from its parts, never trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Identity of the row.
    pub uid: StatementId,
    /// Văn bản.
    pub document: String,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Chỗ nêu (Cộng mục III, Tổng số …).
    pub label: String,
    /// Đại lượng.
    pub measure: StatedMeasure,
    /// Con số nêu, money in đồng.
    #[ts(type = "string")]
    pub stated: Decimal,
    /// Từ năm.
    pub from_year: i32,
    /// Đến năm.
    pub to_year: i32,
    /// Nguồn; none = mọi nguồn.
    pub source: Option<FundSource>,
}

/// Một phần mà con số cộng lại: a đề án or a past result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementPart {
    /// Identity of the row.
    pub uid: StatementPartId,
    /// Con số.
    pub statement_uid: StatementId,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Kết quả đã tổng hợp.
    pub past_result_uid: Option<PastResultId>,
}
