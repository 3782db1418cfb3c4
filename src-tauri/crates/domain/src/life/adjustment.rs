//! Điều chỉnh, bổ sung, ngừng (TT 36/2013/TT-BCT Điều 11): what changes, who decided, and its effect.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{AdjustmentId, EarlierEstimateLineId, ProposalId};
use crate::money::Money;
use crate::proposal::Proposal;
use crate::proposal::estimate::EstimateLine;
use crate::regulation::AdjustmentChange;

/// Tình trạng of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdjustmentState {
    /// Đang xin.
    Asked,
    /// Được chấp thuận: the figures of the đề án have moved.
    Approved,
    /// Không được chấp thuận.
    Refused,
}

/// Điều chỉnh đề án: one thing that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Adjustment {
    /// Identity of the row.
    pub uid: AdjustmentId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Thay đổi gì.
    pub change: AdjustmentChange,
    /// Giá trị cũ, as `value_of` writes it.
    pub old_value: String,
    /// Giá trị mới: whole đồng, a day as YYYY-MM-DD, or text, by the change.
    pub new_value: String,
    /// Lý do.
    pub reason: String,
    /// Ngày xin.
    pub asked_on: Day,
    /// Số công văn đề nghị (VB-07).
    pub request_number: String,
    /// Ngày Sở xác nhận.
    pub confirmed_on: Option<Day>,
    /// Ai quyết định, as the rule of the pack names it.
    pub decided_by: String,
    /// Số văn bản quyết định.
    pub decision_number: String,
    /// Ngày quyết định.
    pub decided_on: Option<Day>,
    /// Tình trạng.
    pub state: AdjustmentState,
}

/// Dòng dự toán trước điều chỉnh: the estimate as it was approved before, for Mẫu 1 and Mẫu 7.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierEstimateLine {
    /// Identity of the row.
    pub uid: EarlierEstimateLineId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Điều chỉnh that put it aside.
    pub adjustment_uid: AdjustmentId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Nội dung chi.
    pub content: String,
    /// Đơn vị tính.
    pub unit: String,
    /// Số lượng.
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn giá, in đồng.
    #[ts(type = "string | null")]
    pub unit_price: Option<Decimal>,
    /// Thành tiền.
    pub amount: Money,
    /// Phần khuyến công.
    pub grant: Money,
    /// Phần đơn vị thụ hưởng.
    pub counterpart: Money,
    /// Nguồn khác.
    pub other: Money,
}

/// Giá trị of a change: what its old and new value are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedThing {
    /// Kinh phí khuyến công, in đồng.
    Grant,
    /// Ngày kết thúc.
    EndDay,
    /// Chữ: place, beneficiary, partner, content.
    Text,
    /// Không có giá trị: add, stop, other.
    Nothing,
}

/// Vì sao giá trị mới chưa dùng được.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeFault {
    /// Không đọc được số tiền hay ngày.
    Unreadable,
    /// Mức mới không cao hơn mức cũ.
    NotMore,
    /// Mức mới cao hơn mức cũ.
    More,
    /// Ngày mới sang năm sau.
    NextYear,
    /// Ngày mới còn trong năm.
    SameYear,
    /// Không khác gì giá trị cũ.
    SameValue,
}

/// What the values of a change mean.
pub fn changed_thing(change: AdjustmentChange) -> ChangedThing {
    match change {
        AdjustmentChange::MoreSupport | AdjustmentChange::SupportUnchangedOrLower => {
            ChangedThing::Grant
        }
        AdjustmentChange::ExtendToNextYear | AdjustmentChange::TimeWithinYear => {
            ChangedThing::EndDay
        }
        AdjustmentChange::Content
        | AdjustmentChange::Place
        | AdjustmentChange::Beneficiary
        | AdjustmentChange::Partner => ChangedThing::Text,
        AdjustmentChange::AddProposal
        | AdjustmentChange::StopProposal
        | AdjustmentChange::StopForBreach
        | AdjustmentChange::Other => ChangedThing::Nothing,
    }
}

/// Giá trị hiện nay of what the change is about, in the form of `Adjustment::new_value`.
pub fn value_of(proposal: &Proposal, change: AdjustmentChange) -> String {
    match change {
        AdjustmentChange::MoreSupport | AdjustmentChange::SupportUnchangedOrLower => {
            let grant = proposal
                .approved_grant
                .map(|grant| grant.as_dong().to_string());
            grant.unwrap_or_default()
        }
        AdjustmentChange::ExtendToNextYear | AdjustmentChange::TimeWithinYear => {
            proposal.ends_on.map(|day| day.iso()).unwrap_or_default()
        }
        AdjustmentChange::Content => proposal.goal.clone(),
        AdjustmentChange::Place => proposal.place.clone(),
        AdjustmentChange::Beneficiary => proposal.beneficiary_text.clone(),
        AdjustmentChange::Partner => proposal.partner.clone(),
        AdjustmentChange::AddProposal
        | AdjustmentChange::StopProposal
        | AdjustmentChange::StopForBreach
        | AdjustmentChange::Other => String::new(),
    }
}

/// Giá trị as papers write it: `170.000.000 đồng`, dd/mm/yyyy, or the text itself.
pub fn value_text(change: AdjustmentChange, value: &str) -> String {
    match changed_thing(change) {
        ChangedThing::Grant => value
            .parse::<i64>()
            .map(|dong| format!("{} đồng", Money::dong(dong)))
            .unwrap_or_default(),
        ChangedThing::EndDay => Day::parse_iso(value)
            .map(|day| day.to_string())
            .unwrap_or_default(),
        ChangedThing::Text | ChangedThing::Nothing => value.to_owned(),
    }
}

impl Adjustment {
    /// Ngừng đề án.
    pub fn stops(&self) -> bool {
        matches!(
            self.change,
            AdjustmentChange::StopProposal | AdjustmentChange::StopForBreach
        )
    }

    /// Đã được chấp thuận.
    pub fn is_approved(&self) -> bool {
        self.state == AdjustmentState::Approved
    }

    /// Số tiền mới, when the change is one of money.
    pub fn new_grant(&self) -> Option<Money> {
        let is_money = changed_thing(self.change) == ChangedThing::Grant;
        let dong = self.new_value.parse::<i64>().ok().filter(|_| is_money)?;
        (dong >= 0).then(|| Money::dong(dong))
    }

    /// Ngày kết thúc mới, when the change is one of time.
    pub fn new_end(&self) -> Option<Day> {
        let is_day = changed_thing(self.change) == ChangedThing::EndDay;
        Day::parse_iso(&self.new_value).filter(|_| is_day)
    }

    /// Does the new value fit the change, seen from the đề án as it stands.
    pub fn fault(&self, proposal: &Proposal) -> Option<ChangeFault> {
        let old = value_of(proposal, self.change);
        let thing = changed_thing(self.change);
        if thing == ChangedThing::Nothing {
            return None;
        }
        let may_stay = thing == ChangedThing::Grant;
        if !may_stay && old == self.new_value {
            return Some(ChangeFault::SameValue);
        }
        match self.change {
            AdjustmentChange::MoreSupport | AdjustmentChange::SupportUnchangedOrLower => {
                let old = proposal.approved_grant.unwrap_or(Money::ZERO);
                match (self.new_grant(), self.change) {
                    (None, _) => Some(ChangeFault::Unreadable),
                    (Some(new), AdjustmentChange::MoreSupport) => {
                        (new <= old).then_some(ChangeFault::NotMore)
                    }
                    (Some(new), _) => (new > old).then_some(ChangeFault::More),
                }
            }
            AdjustmentChange::ExtendToNextYear | AdjustmentChange::TimeWithinYear => {
                let next_year = self.new_end().map(|day| day.budget_year() > proposal.year);
                match (next_year, self.change) {
                    (None, _) => Some(ChangeFault::Unreadable),
                    (Some(true), AdjustmentChange::TimeWithinYear) => Some(ChangeFault::NextYear),
                    (Some(false), AdjustmentChange::ExtendToNextYear) => {
                        Some(ChangeFault::SameYear)
                    }
                    (Some(_), _) => None,
                }
            }
            _ => None,
        }
    }

    /// Áp dụng: the đề án as it is after the decision. A stop moves the stage by its own step.
    pub fn applied(&self, proposal: &Proposal) -> Proposal {
        let mut after = proposal.clone();
        match self.change {
            AdjustmentChange::MoreSupport | AdjustmentChange::SupportUnchangedOrLower => {
                after.approved_grant = self.new_grant().or(after.approved_grant);
            }
            AdjustmentChange::ExtendToNextYear | AdjustmentChange::TimeWithinYear => {
                after.ends_on = self.new_end().or(after.ends_on);
            }
            AdjustmentChange::Content => after.goal.clone_from(&self.new_value),
            AdjustmentChange::Place => after.place.clone_from(&self.new_value),
            AdjustmentChange::Beneficiary => after.beneficiary_text.clone_from(&self.new_value),
            AdjustmentChange::Partner => after.partner.clone_from(&self.new_value),
            AdjustmentChange::AddProposal
            | AdjustmentChange::StopProposal
            | AdjustmentChange::StopForBreach
            | AdjustmentChange::Other => {}
        }
        after
    }
}

impl EarlierEstimateLine {
    /// Cất một dòng as it stood before the adjustment; its identity is the caller's.
    pub fn of(uid: EarlierEstimateLineId, by: AdjustmentId, line: &EstimateLine) -> Self {
        EarlierEstimateLine {
            uid,
            proposal_uid: line.proposal_uid,
            adjustment_uid: by,
            position: line.position,
            content: line.content.clone(),
            unit: line.unit.clone(),
            quantity: line.quantity,
            unit_price: line.unit_price,
            amount: line.amount,
            grant: line.grant,
            counterpart: line.counterpart,
            other: line.other,
        }
    }
}
