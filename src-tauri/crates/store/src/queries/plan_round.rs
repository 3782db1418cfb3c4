//! Lần trình kế hoạch, đề án được chọn, điểm cán bộ chấm.

use domain::funding::FundSource;
use domain::ids::{PlanRoundId, ProposalId};
use domain::plan_round::{PlanChoice, PlanMark, PlanRound};

use super::proposal::word;
use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Các lần trình of a year and source, in order.
    pub fn plan_rounds(&self, year: i32, source: FundSource) -> Result<Vec<PlanRound>, StoreError> {
        self.select(
            "SELECT * FROM plan_rounds WHERE year = ?1 AND source = ?2 ORDER BY number",
            rusqlite::params![year, word(&Some(source))?],
        )
    }

    /// Đề án được chọn, bỏ of one round.
    pub fn plan_choices(&self, of: PlanRoundId) -> Result<Vec<PlanChoice>, StoreError> {
        self.select(
            "SELECT * FROM plan_choices WHERE round_uid = ?1 ORDER BY uid",
            [of.to_string()],
        )
    }

    /// Điểm cán bộ chấm of one đề án.
    pub fn plan_marks(&self, of: ProposalId) -> Result<Vec<PlanMark>, StoreError> {
        self.select(
            "SELECT * FROM plan_marks WHERE proposal_uid = ?1 ORDER BY criterion",
            [of.to_string()],
        )
    }
}
