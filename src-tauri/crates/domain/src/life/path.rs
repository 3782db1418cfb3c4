//! Đường đi của đề án: which step may follow which, and what a step still needs.
//!
//! The order is that of TT 36/2013/TT-BCT Điều 5–18 for national money; local money has no appraisal
//! above the department (TT 46/2012/TT-BCT Điều 8.3.b). Who decides is data of the regulation pack.

use crate::calendar::Day;
use crate::contract::ContractSide;
use crate::funding::FundSource;
use crate::proposal::Stage;
use crate::proposal::stage::ProposalStep;
use crate::proposal_file::ProposalFile;

/// Điều còn thiếu before a step can be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// Chưa tới lượt: one of these stages comes first.
    Before(Vec<Stage>),
    /// Đã qua bước này.
    AlreadyReached(Day),
    /// Ngày sớm hơn bước trước.
    EarlierThan(Stage, Day),
    /// Ngày chưa tới.
    NotYet(Day),
    /// Chưa ghi hợp đồng.
    Contract,
    /// Chưa có tiền tạm ứng về.
    Advance,
    /// Chưa có biên bản nghiệm thu.
    Acceptance,
    /// Hợp đồng với Cục, Sở chưa thanh lý, by their numbers.
    OpenContracts(Vec<String>),
    /// Chưa có quyết định ngừng.
    StopDecision,
    /// Chưa có biên bản khối lượng có xác nhận.
    VolumeMinutes,
    /// Chưa có khoản thu hồi.
    Recovery,
    /// Quyết toán là việc khóa hồ sơ, not a step typed by hand.
    LockOfSettlement,
}

/// Các bước đứng trước of a step: any one of them must be the last reached.
fn before(file: &ProposalFile, stage: Stage) -> &'static [Stage] {
    use Stage as S;
    let is_national = file.proposal.source == FundSource::National;
    // A plan that names no sum is carried out without a contract (a study tour).
    let is_unpriced = file.proposal.approved_grant.is_none();
    match stage {
        S::Draft => &[],
        S::Registered => &[S::Draft],
        S::Appraised => &[S::Registered],
        S::AppraisedAbove => &[S::Appraised],
        S::Approved if is_national => &[S::AppraisedAbove],
        S::Approved => &[S::Appraised, S::AppraisedAbove],
        S::Assigned => &[S::Approved],
        S::Contracted => &[S::Assigned],
        // Machines and models draw money in the middle of the work, new enterprises after it.
        S::Advanced => &[S::Contracted, S::InProgress, S::Completed, S::Accepted],
        S::InProgress if is_unpriced => &[S::Assigned, S::Contracted, S::Advanced],
        S::InProgress => &[S::Contracted, S::Advanced],
        S::Completed => &[S::InProgress, S::Advanced],
        S::Accepted => &[S::Completed],
        S::Closed => &[S::Accepted, S::Terminated, S::ForceMajeure, S::Recovered],
        S::Settled => &[S::Closed],
        S::FollowUp => &[S::Settled],
        S::Terminated => &[
            S::Approved,
            S::Assigned,
            S::Contracted,
            S::Advanced,
            S::InProgress,
            S::Completed,
            S::ForceMajeure,
        ],
        S::ForceMajeure => &[S::Contracted, S::Advanced, S::InProgress, S::Completed],
        S::Recovered => &[
            S::Contracted,
            S::Advanced,
            S::InProgress,
            S::Completed,
            S::Accepted,
            S::Closed,
            S::Terminated,
            S::ForceMajeure,
        ],
    }
}

/// A đề án entered in the middle of its life may begin with any step up to the assignment.
fn may_begin_with(file: &ProposalFile, stage: Stage) -> bool {
    file.steps.is_empty() && !stage.is_exit() && stage <= Stage::Assigned
}

/// Có thể là bước kế tiếp, by the order of stages alone.
pub fn may_follow(file: &ProposalFile, stage: Stage) -> bool {
    let proposal = &file.proposal;
    before(file, stage).contains(&proposal.stage) || may_begin_with(file, stage)
}

/// Các bước kế tiếp, the usual one first, side exits last.
pub fn next_stages(file: &ProposalFile) -> Vec<Stage> {
    let life = Stage::LIFE.iter().skip(1);
    let exits = [Stage::Terminated, Stage::ForceMajeure, Stage::Recovered];
    let mut next: Vec<Stage> = life
        .chain(&exits)
        .copied()
        .filter(|stage| before(file, *stage).contains(&file.proposal.stage))
        .collect();
    // Once the work has begun, money that may still be drawn is the lesser step, unless it is there already
    // and only the step is not recorded.
    let is_drawn = !file.advances.is_empty() && reached(file, Stage::Advanced).is_none();
    let is_later = file.proposal.stage >= Stage::InProgress && !is_drawn;
    if next.first() == Some(&Stage::Advanced) && is_later {
        let others = next.iter().take_while(|stage| !stage.is_exit()).count();
        next[..others].rotate_left(1);
    }
    next
}

/// Điều còn thiếu for a step on a day; empty = it can be recorded.
pub fn needs(file: &ProposalFile, stage: Stage, on: Day, today: Day) -> Vec<Need> {
    let mut needs = Vec::new();
    let is_gone_over = stage != Stage::Advanced && reached(file, stage).is_some();
    if is_gone_over && !may_follow(file, stage) {
        let day = reached(file, stage).map_or(on, |step| step.reached_on);
        return vec![Need::AlreadyReached(day)];
    }
    if !may_follow(file, stage) {
        needs.push(Need::Before(before(file, stage).to_vec()));
    }
    if let Some(last) = latest(file).filter(|last| on < last.reached_on) {
        needs.push(Need::EarlierThan(last.stage, last.reached_on));
    }
    if on > today {
        needs.push(Need::NotYet(today));
    }
    needs.extend(record_needs(file, stage));
    needs
}

/// Bản ghi còn thiếu: the record that proves the step.
pub fn record_needs(file: &ProposalFile, stage: Stage) -> Vec<Need> {
    let missing = |is_missing: bool, need: Need| is_missing.then_some(need);
    let need = match stage {
        Stage::Contracted => missing(file.contracts.is_empty(), Need::Contract),
        Stage::Advanced => missing(file.advances.is_empty(), Need::Advance),
        Stage::Accepted => missing(file.acceptances.is_empty(), Need::Acceptance),
        // Mẫu 6 closes the contract with the agency; each support contract closes on its own day.
        Stage::Closed => {
            let open: Vec<String> = file
                .contracts
                .iter()
                .filter(|contract| contract.side == ContractSide::WithAgency)
                .filter(|contract| contract.closed_on.is_none())
                .map(|contract| contract.number.clone())
                .collect();
            missing(!open.is_empty(), Need::OpenContracts(open))
        }
        Stage::Settled => Some(Need::LockOfSettlement),
        Stage::Terminated => {
            let mut stops = file.life.adjustments.iter();
            let stopped = stops.any(|asked| asked.stops() && asked.is_approved());
            missing(!stopped, Need::StopDecision)
        }
        Stage::ForceMajeure => missing(file.settled_by_volume().is_none(), Need::VolumeMinutes),
        Stage::Recovered => missing(file.life.recoveries.is_empty(), Need::Recovery),
        Stage::Draft
        | Stage::Registered
        | Stage::Appraised
        | Stage::AppraisedAbove
        | Stage::Approved
        | Stage::Assigned
        | Stage::InProgress
        | Stage::Completed
        | Stage::FollowUp => None,
    };
    need.into_iter().collect()
}

/// Giai đoạn có thể trả lại về: earlier than the present one, while nothing is signed yet.
pub fn may_return_to(file: &ProposalFile, stage: Stage) -> bool {
    let now = file.proposal.stage;
    let before_contract = !now.is_exit() && now < Stage::Contracted;
    before_contract && !stage.is_exit() && stage < now
}

/// Bước đã đạt, unless it was given back since.
pub fn reached(file: &ProposalFile, stage: Stage) -> Option<&ProposalStep> {
    standing(file).into_iter().find(|step| step.stage == stage)
}

/// Bước đạt sau cùng.
fn latest(file: &ProposalFile) -> Option<&ProposalStep> {
    file.steps.iter().max_by_key(|step| step.reached_on)
}

/// Các bước còn giá trị: a step given back takes with it all that came after the stage it went back to.
pub fn standing(file: &ProposalFile) -> Vec<&ProposalStep> {
    let mut standing: Vec<&ProposalStep> = Vec::new();
    for step in &file.steps {
        if step.is_return() {
            standing.retain(|earlier| earlier.stage <= step.stage);
        } else {
            standing.push(step);
        }
    }
    standing
}

#[cfg(test)]
mod tests;
