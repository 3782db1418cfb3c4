//! Việc kiểm tra: one đề án, its surroundings and the step it is about to take.

use super::{Rule, Step, Surroundings};
use crate::calendar::Day;
use crate::contract::AdvanceKind;
use crate::proposal::Stage;
use crate::proposal_file::ProposalFile;
use crate::regulation::{RegulationPack, Work};

/// Việc kiểm tra: what every rule is given.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// Hồ sơ đề án.
    pub file: &'a ProposalFile,
    /// Bối cảnh.
    pub around: &'a Surroundings<'a>,
    /// Bước sắp làm.
    pub step: Step,
}

impl Case<'_> {
    /// Quy tắc có được hỏi ở bước này không.
    pub(super) fn asks(&self, rule: &Rule) -> bool {
        match self.step {
            Step::All => true,
            Step::AtStage => rule.steps.iter().any(|step| self.has_reached(*step)),
            asked => rule.steps.contains(&asked),
        }
    }

    fn has_reached(&self, step: Step) -> bool {
        let file = self.file;
        let stage = file.proposal.stage;
        let got_money = !file.moved(AdvanceKind::Advance).is_zero();
        match step {
            Step::All | Step::AtStage | Step::Save | Step::Dossier => true,
            Step::Class | Step::Voucher | Step::Daily => true,
            Step::Advance => got_money,
            Step::Settle if stage.is_exit() => got_money,
            Step::Settle => stage >= Stage::Completed || !file.acceptances.is_empty(),
        }
    }

    /// Ngày áp dụng quy định: the day whose ceilings apply.
    pub fn decided_on(&self) -> Day {
        self.file.ruled_on()
    }

    /// Ngày trong năm ngân sách whose procedures apply: a plan is often decided the year before.
    pub fn budget_day(&self) -> Day {
        self.file.budget_day()
    }

    /// Việc của đề án as a regulation pack sees it.
    pub fn work<'p>(&self, pack: &'p RegulationPack) -> Work<'p> {
        pack.work_of(&self.file.proposal)
    }

    /// Có tiền để quyết toán: a đề án without any sum (an unpriced study tour) has nothing to tie.
    pub fn has_money(&self) -> bool {
        let file = self.file;
        file.proposal.approved_grant.is_some()
            || !file.estimate.is_empty()
            || !file.advances.is_empty()
            || file.counted_vouchers().next().is_some()
    }
}
