//! Đại biểu: who came to a meeting, a course or on a study tour, and what each was paid.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{DelegateId, ProposalId};
use crate::money::Money;

/// Đại biểu (TT 36/2013/TT-BCT Điều 14.2): meals and lodging are paid only to those whom the State budget
/// does not pay already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Delegate {
    /// Identity of the row.
    pub uid: DelegateId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Họ và tên.
    pub name: String,
    /// Chức vụ, đơn vị hoặc địa chỉ.
    pub body: String,
    /// Hưởng lương ngân sách nhà nước.
    pub state_paid: bool,
    /// Số ngày tham dự.
    pub days: i64,
    /// Mức chi một ngày (ăn, nghỉ), in đồng; none is paid where it is zero.
    pub day_rate: Money,
    /// Đã ký danh sách.
    pub signed: bool,
}

impl Delegate {
    /// Số tiền được chi: days × rate, in đồng.
    pub fn allowance(&self) -> Money {
        Money::of_product(self.days.into(), self.day_rate.as_dong().into()).unwrap_or_default()
    }
}
