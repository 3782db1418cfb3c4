//! Kiểm tra thực địa và mạng lưới cộng tác viên.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{CollaboratorId, EstablishmentId, ProposalId, VisitId};

/// Lần kiểm tra, theo dõi at a đề án or an establishment; photos are kept files held by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Visit {
    /// Identity of the row.
    pub uid: VisitId,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Cơ sở.
    pub establishment_uid: Option<EstablishmentId>,
    /// Ngày kiểm tra.
    pub visited_on: Day,
    /// Thành phần.
    pub visitors: String,
    /// Nơi kiểm tra.
    pub place: String,
    /// Kết quả kiểm tra.
    pub findings: String,
    /// Yêu cầu, kiến nghị; empty = none.
    pub request: String,
    /// Hạn thực hiện.
    pub due_on: Option<Day>,
    /// Ngày đã thực hiện.
    pub done_on: Option<Day>,
    /// Kết quả thực hiện.
    pub done_note: String,
}

/// Cộng tác viên khuyến công of a commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Collaborator {
    /// Identity of the row.
    pub uid: CollaboratorId,
    /// Họ và tên.
    pub name: String,
    /// Điện thoại.
    pub phone: String,
    /// Mã xã.
    pub commune_code: Option<String>,
    /// Địa bàn as written.
    pub place: String,
    /// Đơn vị công tác.
    pub workplace: String,
    /// Từ ngày.
    pub from_on: Option<Day>,
    /// Đến ngày.
    pub to_on: Option<Day>,
    /// Ghi chú.
    pub note: String,
}
