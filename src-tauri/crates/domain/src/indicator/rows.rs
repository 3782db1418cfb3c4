//! Dòng đếm: what counting reads of one đề án.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::fold::fold;
use crate::funding::FundSource;
use crate::ids::{ProgrammeId, ProposalId};
use crate::money::Money;
use crate::proposal::{ProposalKind, Stage};

/// Dòng đếm của một đề án. Money in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyRow {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Loại.
    pub kind: ProposalKind,
    /// Mã nội dung hỗ trợ; empty = as the title tells.
    pub content: String,
    /// Nguồn.
    pub source: FundSource,
    /// Năm.
    pub year: i32,
    /// Giai đoạn.
    pub stage: Stage,
    /// Chương trình an officer named.
    pub programme_uid: Option<ProgrammeId>,
    /// Địa điểm as written.
    pub place: String,
    /// Xã hiện hành.
    pub commune_code: Option<String>,
    /// Đơn vị thụ hưởng as the plan words it.
    pub beneficiary_text: String,
    /// Quy mô.
    pub quantity: Option<Decimal>,
    /// Đơn vị của quy mô.
    pub quantity_unit: String,
    /// Việc làm.
    pub jobs: Option<i64>,
    /// Kinh phí được giao.
    pub approved_grant: Option<Money>,
    /// Vốn khác in the plan.
    pub approved_other: Option<Money>,
    /// Cơ sở thụ hưởng on file, their identities parted by spaces.
    pub establishments: String,
    /// Số học viên in its classes.
    pub trainees: i64,
    /// Số học viên có việc làm.
    pub employed: i64,
    /// Số máy.
    pub machines: i64,
    /// Đã chi phần khuyến công.
    pub spent: Money,
    /// Đã quyết toán.
    pub settled: Money,
}

impl TallyRow {
    /// Cơ sở được hỗ trợ: those on file, else the one the plan names; of kinds that support an establishment.
    pub fn supported(&self) -> Vec<String> {
        if !self.establishments.is_empty() {
            return self.establishments.split(' ').map(str::to_owned).collect();
        }
        let named = fold(&self.beneficiary_text);
        match supports_establishments(self.kind) && !named.is_empty() {
            true => vec![named],
            false => Vec::new(),
        }
    }

    /// Số người học of the plan, where the quantity counts people.
    pub fn learners(&self) -> Option<Decimal> {
        let unit = fold(&self.quantity_unit);
        let people = ["lao dong", "hoc vien", "nguoi"];
        self.quantity
            .filter(|_| people.iter().any(|word| unit.contains(word)))
    }
}

/// In these kinds the beneficiary is an establishment; elsewhere it may be trainees, officials, a commune.
fn supports_establishments(kind: ProposalKind) -> bool {
    matches!(
        kind,
        ProposalKind::DemonstrationModel
            | ProposalKind::Machinery
            | ProposalKind::FairAndBrand
            | ProposalKind::Consulting
            | ProposalKind::ClusterAndEnvironment
    )
}
