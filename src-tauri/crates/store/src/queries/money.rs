//! Kinh phí qua các năm: by year, source and stage, and the places it went to.

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::ids::{BeneficiaryId, ProposalId};
use domain::money::Money;
use domain::proposal::Stage;
use serde::Deserialize;

use super::proposal::word;
use crate::books::Books;
use crate::error::StoreError;
use crate::journal::Operation;

/// Kinh phí of the đề án of one year, source and stage, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct MoneyGroup {
    /// Năm.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Giai đoạn.
    pub stage: Stage,
    /// Số đề án.
    pub proposals: i64,
    /// Được giao.
    pub approved: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đã quyết toán.
    pub settled: Money,
}

/// Đề án được giao kinh phí, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PlacedProposal {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Năm.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Địa điểm as written.
    pub place: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Ngày bắt đầu.
    pub starts_on: Option<Day>,
    /// Được giao, in đồng.
    pub approved: Money,
}

/// Phần của một đơn vị thụ hưởng, with the place of its establishment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PlacedShare {
    /// Dòng thụ hưởng.
    pub uid: BeneficiaryId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Tên cơ sở.
    pub name: String,
    /// Địa chỉ; the old one where it was kept.
    pub address: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Mức hỗ trợ, in đồng.
    pub grant: Money,
}

impl Books<'_> {
    /// Kinh phí theo năm, nguồn, giai đoạn.
    pub fn money_groups(
        &self,
        from_year: i32,
        to_year: i32,
        source: Option<FundSource>,
    ) -> Result<Vec<MoneyGroup>, StoreError> {
        self.select(
            include_str!("sql/money_groups.sql"),
            rusqlite::params![from_year, to_year, word(&source)?],
        )
    }

    /// Đề án được giao kinh phí của các năm, by year and code.
    pub fn placed_proposals(
        &self,
        from_year: i32,
        to_year: i32,
    ) -> Result<Vec<PlacedProposal>, StoreError> {
        self.select(
            "SELECT uid, code, title, year, source, place, commune_code, starts_on,
                    approved_grant AS approved
             FROM proposals WHERE year BETWEEN ?1 AND ?2 AND approved_grant > 0
             ORDER BY year, source DESC, code",
            [from_year, to_year],
        )
    }

    /// Phần của các đơn vị thụ hưởng trong các đề án của các năm.
    pub fn placed_shares(
        &self,
        from_year: i32,
        to_year: i32,
    ) -> Result<Vec<PlacedShare>, StoreError> {
        self.select(
            "SELECT b.uid, b.proposal_uid, e.name, e.commune_code, b.\"grant\",
                    CASE e.old_place WHEN '' THEN e.address ELSE e.old_place END AS address
             FROM beneficiaries AS b JOIN establishments AS e ON e.uid = b.establishment_uid
             JOIN proposals AS p ON p.uid = b.proposal_uid
             WHERE p.year BETWEEN ?1 AND ?2 AND b.\"grant\" > 0 ORDER BY b.proposal_uid, b.position",
            [from_year, to_year],
        )
    }

    /// Nhật ký từ một thời điểm (UTC, RFC 3339), newest first.
    pub fn operations_since(&self, moment: &str) -> Result<Vec<Operation>, StoreError> {
        self.select(
            "SELECT * FROM journal_operations WHERE made_at >= ?1 ORDER BY seq DESC",
            [moment],
        )
    }
}
