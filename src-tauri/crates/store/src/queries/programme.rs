//! Chương trình, số liệu ngành, số liệu đã tổng hợp, con số nêu trong văn bản.

use domain::ids::{PastResultId, ProgrammeId, StatementId};
use domain::indicator::TallyRow;
use domain::past_result::{PastResult, Statement, StatementPart};
use domain::programme::{Programme, ProgrammeFundLine, ProgrammeTarget};
use domain::proposal::Proposal;
use domain::sector_figure::SectorFigure;

use crate::books::Books;
use crate::error::StoreError;

impl Books<'_> {
    /// Mọi chương trình, newest period first.
    pub fn programmes(&self) -> Result<Vec<Programme>, StoreError> {
        self.select(
            "SELECT * FROM programmes ORDER BY from_year DESC, level, name, uid",
            [],
        )
    }

    /// Các khoản kinh phí of one programme, in order.
    pub fn programme_funds(&self, of: ProgrammeId) -> Result<Vec<ProgrammeFundLine>, StoreError> {
        self.select(
            "SELECT * FROM programme_funds WHERE programme_uid = ?1 ORDER BY position, uid",
            [of.to_string()],
        )
    }

    /// Các mục tiêu of one programme, in order.
    pub fn programme_targets(&self, of: ProgrammeId) -> Result<Vec<ProgrammeTarget>, StoreError> {
        self.select(
            "SELECT * FROM programme_targets WHERE programme_uid = ?1 ORDER BY position, uid",
            [of.to_string()],
        )
    }

    /// Đề án an officer gave to a programme.
    pub fn proposals_of_programme(&self, of: ProgrammeId) -> Result<Vec<Proposal>, StoreError> {
        self.select(
            "SELECT * FROM proposals WHERE programme_uid = ?1 ORDER BY year, source DESC, code",
            [of.to_string()],
        )
    }

    /// Số liệu ngành of all years, by indicator, place and year.
    pub fn sector_figures(&self) -> Result<Vec<SectorFigure>, StoreError> {
        self.select(
            "SELECT * FROM sector_figures ORDER BY indicator, place, year",
            [],
        )
    }

    /// Kết quả đã tổng hợp whose years lie within the period.
    pub fn past_results(
        &self,
        from_year: i32,
        to_year: i32,
    ) -> Result<Vec<PastResult>, StoreError> {
        self.select(
            "SELECT * FROM past_results WHERE from_year >= ?1 AND to_year <= ?2
             ORDER BY document, position, uid",
            [from_year, to_year],
        )
    }

    /// Dòng đếm of every đề án of the years, in order.
    pub fn tally_rows(&self, from_year: i32, to_year: i32) -> Result<Vec<TallyRow>, StoreError> {
        self.select(include_str!("sql/tally_rows.sql"), [from_year, to_year])
    }

    /// Con số nêu trong văn bản whose years lie within the period.
    pub fn statements(&self, from_year: i32, to_year: i32) -> Result<Vec<Statement>, StoreError> {
        self.select(
            "SELECT * FROM statements WHERE from_year >= ?1 AND to_year <= ?2
             ORDER BY document, position, uid",
            [from_year, to_year],
        )
    }

    /// Các phần mà một con số cộng lại.
    pub fn statement_parts(&self, of: StatementId) -> Result<Vec<StatementPart>, StoreError> {
        self.select(
            "SELECT * FROM statement_parts WHERE statement_uid = ?1 ORDER BY uid",
            [of.to_string()],
        )
    }

    /// Kết quả của một văn bản đã có hay chưa.
    pub fn has_results_of(&self, document: &str) -> Result<bool, StoreError> {
        let known = self.number(
            "SELECT count(*) FROM past_results WHERE document = ?1",
            [document],
        )?;
        Ok(known > 0)
    }

    /// Kết quả đã tổng hợp of one document, in order.
    pub fn results_of(&self, document: &str) -> Result<Vec<PastResult>, StoreError> {
        self.select(
            "SELECT * FROM past_results WHERE document = ?1 ORDER BY position, uid",
            [document],
        )
    }

    /// Where statements add up a past result.
    pub fn parts_of_result(&self, of: PastResultId) -> Result<Vec<StatementPart>, StoreError> {
        self.select(
            "SELECT * FROM statement_parts WHERE past_result_uid = ?1 ORDER BY uid",
            [of.to_string()],
        )
    }

    /// Con số nêu of one document, in order.
    pub fn statements_of(&self, document: &str) -> Result<Vec<Statement>, StoreError> {
        self.select(
            "SELECT * FROM statements WHERE document = ?1 ORDER BY position, uid",
            [document],
        )
    }

    /// Đề án that a statement adds up.
    pub fn stated_proposals(&self, of: StatementId) -> Result<Vec<Proposal>, StoreError> {
        self.select(
            "SELECT p.* FROM statement_parts AS part JOIN proposals AS p ON p.uid = part.proposal_uid
             WHERE part.statement_uid = ?1 ORDER BY p.year, p.code",
            [of.to_string()],
        )
    }

    /// Kết quả đã tổng hợp that a statement adds up.
    pub fn stated_results(&self, of: StatementId) -> Result<Vec<PastResult>, StoreError> {
        self.select(
            "SELECT r.* FROM statement_parts AS part JOIN past_results AS r ON r.uid = part.past_result_uid
             WHERE part.statement_uid = ?1 ORDER BY r.position, r.uid",
            [of.to_string()],
        )
    }

    /// Văn bản đã được ghi con số nêu hay chưa.
    pub fn is_stated_in(&self, document: &str) -> Result<bool, StoreError> {
        let known: Vec<Statement> = self.select(
            "SELECT * FROM statements WHERE document = ?1 LIMIT 1",
            [document],
        )?;
        Ok(!known.is_empty())
    }
}
