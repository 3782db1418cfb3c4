//! Kiểm tra thực địa, cộng tác viên.

use domain::calendar::Day;
use domain::ids::{EstablishmentId, ProposalId};
use domain::visit::{Collaborator, Visit};
use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

/// Lần kiểm tra gần nhất của một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LastVisit {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Ngày.
    pub visited_on: Day,
}

/// Số bản ghi của một xã.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct CommuneCount {
    /// Mã xã.
    pub commune_code: String,
    /// Số.
    pub count: i64,
}

impl Books<'_> {
    /// Các lần kiểm tra, newest first: of a đề án, of an establishment, or all.
    pub fn visits(
        &self,
        proposal: Option<ProposalId>,
        establishment: Option<EstablishmentId>,
    ) -> Result<Vec<Visit>, StoreError> {
        self.select(
            "SELECT * FROM visits
             WHERE (?1 IS NULL OR proposal_uid = ?1) AND (?2 IS NULL OR establishment_uid = ?2)
             ORDER BY visited_on DESC, uid DESC",
            rusqlite::params![
                proposal.map(|uid| uid.to_string()),
                establishment.map(|uid| uid.to_string())
            ],
        )
    }

    /// Yêu cầu chưa thực hiện: visits that ask for something by a day and are not answered, nearest first.
    pub fn open_requests(&self) -> Result<Vec<Visit>, StoreError> {
        self.select(
            "SELECT * FROM visits WHERE request <> '' AND due_on IS NOT NULL AND done_on IS NULL
             ORDER BY due_on, uid",
            [],
        )
    }

    /// Lần kiểm tra gần nhất of every đề án that was visited.
    pub fn last_visits(&self) -> Result<Vec<LastVisit>, StoreError> {
        self.select(
            "SELECT proposal_uid, max(visited_on) AS visited_on FROM visits
             WHERE proposal_uid IS NOT NULL GROUP BY proposal_uid",
            [],
        )
    }

    /// Sổ cộng tác viên, by name.
    pub fn collaborators(&self) -> Result<Vec<Collaborator>, StoreError> {
        self.select(
            "SELECT * FROM collaborators ORDER BY name COLLATE vi, uid",
            [],
        )
    }

    /// Số cơ sở của mỗi xã.
    pub fn establishments_by_commune(&self) -> Result<Vec<CommuneCount>, StoreError> {
        self.select(
            "SELECT commune_code, count(*) AS count FROM establishments
             WHERE commune_code IS NOT NULL GROUP BY commune_code",
            [],
        )
    }
}
