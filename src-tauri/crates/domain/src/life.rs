//! Vòng đời của đề án beyond its steps: what was adjusted, reported, lost, taken back and split over years.

pub mod adjustment;
pub mod force_majeure;
pub mod group_plan;
pub mod path;
pub mod progress;
pub mod recovery;
pub mod shape;
pub mod year_share;

use crate::calendar::Day;
use crate::money::Money;
use crate::proposal_file::ProposalFile;
pub use adjustment::{Adjustment, AdjustmentState, EarlierEstimateLine};
pub use force_majeure::ForceMajeure;
pub use group_plan::GroupPlan;
pub use progress::ProgressReport;
pub use recovery::{Recovery, RecoveryGround, RecoveryReturn, RecoveryWay};
pub use shape::ProposalShape;
pub use year_share::YearShare;

/// Các bản ghi vòng đời of one đề án.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Life {
    /// Điều chỉnh, bổ sung, ngừng, by the day asked.
    pub adjustments: Vec<Adjustment>,
    /// Dự toán trước điều chỉnh, by adjustment and position.
    pub earlier_estimates: Vec<EarlierEstimateLine>,
    /// Báo cáo tiến độ, by day.
    pub progress: Vec<ProgressReport>,
    /// Thu hồi with what came back, by day.
    pub recoveries: Vec<(Recovery, Vec<RecoveryReturn>)>,
    /// Bất khả kháng, by day.
    pub force_majeure: Vec<ForceMajeure>,
    /// Kế hoạch của đề án nhóm, by day.
    pub group_plans: Vec<GroupPlan>,
    /// Kinh phí theo năm, by year.
    pub years: Vec<YearShare>,
}

impl ProposalFile {
    /// Quyết toán theo khối lượng: the minutes of force majeure that Sở and UBND xã confirmed; the
    /// đề án is then settled by what was done (TT 36/2013/TT-BCT Điều 18.4).
    pub fn settled_by_volume(&self) -> Option<&ForceMajeure> {
        let minutes = self.life.force_majeure.iter();
        minutes.rev().find(|minutes| minutes.is_confirmed())
    }

    /// Tiến độ được Sở xác nhận latest on or before `day`; without a report, what the đề án itself says.
    pub fn confirmed_progress(&self, day: Day) -> Option<&ProgressReport> {
        let reports = self.life.progress.iter();
        reports
            .filter(|report| report.confirmed_on.is_some_and(|on| on <= day))
            .max_by_key(|report| (report.confirmed_on, report.reported_on))
    }

    /// Ngày kế hoạch nhóm được Sở phê duyệt, the first; none = not approved yet.
    pub fn group_plan_approved_on(&self) -> Option<Day> {
        let plans = self.life.group_plans.iter();
        plans.filter_map(|plan| plan.approved_on).min()
    }

    /// Nhiều năm: the money is split over more than one budget year.
    pub fn is_multi_year(&self) -> bool {
        self.life.years.len() > 1
    }

    /// Năm ngân sách cuối cùng of the đề án: that of its last share, else its own.
    pub fn last_budget_year(&self) -> crate::calendar::BudgetYear {
        let shares = self.life.years.iter().map(|share| share.year);
        shares
            .max()
            .unwrap_or(self.proposal.year)
            .max(self.proposal.year)
    }

    /// Còn phải thu hồi: what recoveries ask for, less what came back.
    pub fn to_recover(&self) -> Money {
        let all = self.life.recoveries.iter();
        all.map(|(recovery, returns)| recovery.open(returns)).sum()
    }
}
