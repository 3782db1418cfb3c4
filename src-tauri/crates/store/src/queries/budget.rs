//! Khóa sổ năm.

use domain::budget::YearLock;
use domain::calendar::BudgetYear;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use serde::Deserialize;

use super::proposal::word;
use crate::books::Books;
use crate::error::StoreError;

#[derive(Deserialize)]
struct Found {
    uid: ProposalId,
}

impl Books<'_> {
    /// Khóa đang đứng of a year and source; none = open.
    pub fn standing_lock(
        &self,
        year: BudgetYear,
        source: FundSource,
    ) -> Result<Option<YearLock>, StoreError> {
        self.first(
            "SELECT * FROM year_locks WHERE year = ?1 AND source = ?2 AND unlocked_on IS NULL",
            rusqlite::params![year.0, word(&Some(source))?],
        )
    }

    /// Đề án có tiền trong năm: of that year, or with money carried into it, in the order of their codes.
    pub fn proposals_with_money_in(
        &self,
        year: BudgetYear,
        source: Option<FundSource>,
    ) -> Result<Vec<ProposalId>, StoreError> {
        let rows: Vec<Found> = self.select(
            "SELECT uid FROM proposals AS p
             WHERE (p.year = ?1
                    OR EXISTS (SELECT 1 FROM budget_moves AS m
                               WHERE m.proposal_uid = p.uid AND m.to_year = ?1)
                    OR EXISTS (SELECT 1 FROM year_shares AS s
                               WHERE s.proposal_uid = p.uid AND s.year = ?1)
                    OR EXISTS (SELECT 1 FROM recovery_returns AS r
                               WHERE r.proposal_uid = p.uid AND r.advance_uid IS NULL
                                 AND CAST(substr(r.returned_on, 1, 4) AS INTEGER) = ?1))
               AND (?2 IS NULL OR p.source = ?2)
             ORDER BY p.source DESC, p.year, p.code",
            rusqlite::params![year.0, word(&source)?],
        )?;
        Ok(rows.into_iter().map(|row| row.uid).collect())
    }

    /// Các lần khóa và mở of a year, oldest first.
    pub fn locks_of(&self, year: BudgetYear) -> Result<Vec<YearLock>, StoreError> {
        self.select(
            "SELECT * FROM year_locks WHERE year = ?1 ORDER BY source DESC, locked_on, uid",
            [year.0],
        )
    }
}
