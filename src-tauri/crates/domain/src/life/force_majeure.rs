//! Bất khả kháng: the volume done is taken down and settled (TT 36/2013/TT-BCT Điều 18.4).

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{ForceMajeureId, ProposalId};
use crate::money::Money;

/// Bất khả kháng, with the minutes of the volume done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ForceMajeure {
    /// Identity of the row.
    pub uid: ForceMajeureId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Ngày xảy ra.
    pub happened_on: Day,
    /// Nguyên nhân (bão, lũ, dịch bệnh, hỏa hoạn …).
    pub cause: String,
    /// Số văn bản giải trình.
    pub explanation_number: String,
    /// Số biên bản khối lượng.
    pub minutes_number: String,
    /// Ngày biên bản khối lượng; none = not drawn up yet.
    pub minutes_on: Option<Day>,
    /// Sở xác nhận: who signed for Sở.
    pub department_signer: String,
    /// UBND xã xác nhận: who signed for the commune.
    pub commune_signer: String,
    /// Khối lượng đã thực hiện (%).
    #[ts(type = "string")]
    pub volume_percent: Decimal,
    /// Giá trị khối lượng phần khuyến công, in đồng.
    pub done_grant: Money,
    /// Giá trị khối lượng phần đối ứng, in đồng.
    pub done_counterpart: Money,
    /// Ghi chú.
    pub note: String,
}

impl ForceMajeure {
    /// Đủ xác nhận: minutes with a day, signed for Sở and for UBND xã.
    pub fn is_confirmed(&self) -> bool {
        let signed = |name: &str| !name.trim().is_empty();
        self.minutes_on.is_some() && signed(&self.department_signer) && signed(&self.commune_signer)
    }
}
