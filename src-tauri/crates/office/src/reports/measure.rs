//! Đại lượng of reports: what is added up of a đề án or of an old result.

use domain::money::Money;
use domain::proposal::{ProposalKind, Stage};
use domain::report::ColumnKind;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use store::queries::report::ReportedProposal;

use super::facts::Entry;

/// Đại lượng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Số đề án được giao.
    Proposals,
    /// Kế hoạch giao.
    Approved,
    /// Nguồn khác trong kế hoạch.
    ApprovedOther,
    /// Tạm ứng.
    Advanced,
    /// Thanh toán phần còn lại.
    PaidOut,
    /// Nộp trả.
    Returned,
    /// Nghiệm thu.
    Accepted,
    /// Đối ứng được nghiệm thu.
    AcceptedCounterpart,
    /// Đã chi theo chứng từ.
    Spent,
    /// Đối ứng đã chi.
    Counterpart,
    /// Quyết toán đã khóa.
    Settled,
    /// Lượt cơ sở thụ hưởng.
    Establishments,
    /// Lao động, lượt người.
    People,
    /// Có việc làm sau đào tạo.
    Placed,
    /// Việc làm theo đề án.
    Jobs,
    /// Đề án đã hoàn thành.
    Completed,
    /// Đề án đã quyết toán.
    SettledCount,
    /// Đề án ngừng thực hiện.
    Stopped,
    /// Lần kiểm tra.
    Visits,
}

impl Measure {
    /// Loại số.
    pub fn kind(self) -> ColumnKind {
        match self.unit() {
            "" => ColumnKind::Money,
            _ => ColumnKind::Count,
        }
    }

    /// Đơn vị; empty = đồng.
    pub fn unit(self) -> &'static str {
        use Measure::*;
        match self {
            Proposals | Completed | SettledCount | Stopped => "đề án",
            Establishments => "lượt cơ sở",
            People => "lượt người",
            Placed | Jobs => "lao động",
            Visits => "lần",
            Approved | ApprovedOther | Advanced | PaidOut | Returned | Accepted
            | AcceptedCounterpart | Spent | Counterpart | Settled => "",
        }
    }

    /// Số của một dòng: đồng or a count.
    pub fn of(self, entry: &Entry) -> i64 {
        match entry {
            Entry::Proposal(of) => self.of_proposal(of),
            Entry::Past(of) => {
                let money = |amount: Option<Money>| amount.map_or(0, Money::as_dong);
                match self {
                    Measure::Proposals => of.proposals.unwrap_or(0),
                    Measure::Approved => money(of.grant),
                    Measure::ApprovedOther => money(of.other),
                    Measure::Establishments => of.establishments.unwrap_or(0),
                    Measure::People => of.trainees.unwrap_or(0),
                    Measure::Jobs => of.jobs.unwrap_or(0),
                    _ => 0,
                }
            }
        }
    }

    fn of_proposal(self, of: &ReportedProposal) -> i64 {
        let assigned = of.in_plan == 1 && is_assigned(of.stage);
        let planned = |amount: Option<Money>| match assigned {
            true => amount.map_or(0, Money::as_dong),
            false => 0,
        };
        let counted = |counts: bool| i64::from(assigned && counts);
        match self {
            Measure::Proposals => counted(true),
            Measure::Approved => planned(of.approved),
            Measure::ApprovedOther => planned(of.approved_other),
            Measure::Advanced => of.advanced.as_dong(),
            Measure::PaidOut => of.paid_out.as_dong(),
            Measure::Returned => of.returned.as_dong(),
            Measure::Accepted => of.accepted.as_dong(),
            Measure::AcceptedCounterpart => of.accepted_counterpart.as_dong(),
            Measure::Spent => of.spent.as_dong(),
            Measure::Counterpart => of.counterpart.as_dong(),
            Measure::Settled => of.settled.map_or(0, Money::as_dong),
            Measure::Establishments => counted(true) * establishments(of),
            Measure::People => counted(true) * people(of),
            Measure::Placed => counted(true) * of.placed,
            Measure::Jobs => counted(true) * of.jobs.unwrap_or(0),
            Measure::Completed => counted(is_completed(of.stage)),
            Measure::SettledCount => counted(of.settled.is_some()),
            Measure::Stopped => counted(of.stage.is_exit()),
            Measure::Visits => of.visits,
        }
    }
}

/// Lượt cơ sở: those on file; a model or machine whose plan names who receives it is one.
fn establishments(of: &ReportedProposal) -> i64 {
    let one = matches!(
        of.kind,
        ProposalKind::DemonstrationModel | ProposalKind::Machinery
    );
    match of.establishments {
        0 if one && !of.beneficiary_text.is_empty() => 1,
        known => known,
    }
}

/// Lượt người: the lists of classes and delegates; while there are none, what the plan says.
fn people(of: &ReportedProposal) -> i64 {
    match of.trainees + of.delegates {
        0 => planned_people(of).unwrap_or(0),
        listed => listed,
    }
}

/// Số người theo kế hoạch, of a đề án that counts people.
pub fn planned_people(of: &ReportedProposal) -> Option<i64> {
    let counts_people = matches!(
        of.kind,
        ProposalKind::Training | ProposalKind::ManagementTraining | ProposalKind::StudyTour
    );
    let unit = domain::fold::fold(&of.quantity_unit);
    let words = ["lao dong", "nguoi", "hoc vien", "luot nguoi"];
    let of_people = counts_people && words.iter().any(|word| unit.starts_with(word));
    of.quantity.filter(|_| of_people)?.to_i64()
}

/// Đã giao: what is still asked for is in no report of what was done.
pub fn is_assigned(stage: Stage) -> bool {
    !matches!(
        stage,
        Stage::Draft | Stage::Registered | Stage::Appraised | Stage::AppraisedAbove
    )
}

/// Đã hoàn thành, whatever papers are still to come.
pub fn is_completed(stage: Stage) -> bool {
    !stage.is_exit() && stage >= Stage::Completed
}
