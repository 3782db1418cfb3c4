//! Giao nhận: the export log, and what the department holds.

use domain::delivery::{
    DoubleSupportDecision, PackageRemark, ReceivedPackage, ReceivedProposal, ReceivedRow,
    SentPackage, TrustedParty,
};
use serde::Deserialize;

use crate::books::Books;
use crate::error::StoreError;

/// Người hoặc cơ sở được hỗ trợ, as one received đề án names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SupportedSubject {
    /// Định danh trung tâm.
    pub centre_uid: String,
    /// Tên trung tâm.
    pub centre_name: String,
    /// Mã đề án.
    pub code: String,
    /// Năm.
    pub year: i32,
    /// Tên.
    pub name: String,
    /// Số căn cước, or tax code of an establishment.
    pub number: String,
    /// Ngày sinh; empty when unknown or for an establishment.
    pub born_on: String,
}

impl Books<'_> {
    /// Gói đã lập, newest first.
    pub fn sent_packages(&self) -> Result<Vec<SentPackage>, StoreError> {
        self.select("SELECT * FROM sent_packages ORDER BY sequence DESC", [])
    }

    /// Bên đã tin.
    pub fn trusted_parties(&self) -> Result<Vec<TrustedParty>, StoreError> {
        self.select("SELECT * FROM trusted_parties ORDER BY trusted_on, uid", [])
    }

    /// Nhận xét, newest first.
    pub fn package_remarks(&self) -> Result<Vec<PackageRemark>, StoreError> {
        self.select(
            "SELECT * FROM package_remarks ORDER BY made_at DESC, uid DESC",
            [],
        )
    }

    /// Gói đã nhận, by centre and number.
    pub fn received_packages(&self) -> Result<Vec<ReceivedPackage>, StoreError> {
        self.select(
            "SELECT * FROM received_packages ORDER BY centre_uid, sequence",
            [],
        )
    }

    /// Đề án đã nhận of a centre and a year, with what was sent.
    pub fn received_of_year(
        &self,
        centre_uid: &str,
        year: i32,
    ) -> Result<Vec<ReceivedProposal>, StoreError> {
        self.select(
            "SELECT * FROM received_proposals WHERE centre_uid = ?1 AND year = ?2 ORDER BY code",
            rusqlite::params![centre_uid, year],
        )
    }

    /// Đề án đã nhận of a centre, standing or not.
    pub fn received_proposal(
        &self,
        centre_uid: &str,
        proposal_uid: &str,
    ) -> Result<Option<ReceivedProposal>, StoreError> {
        self.first(
            "SELECT * FROM received_proposals WHERE centre_uid = ?1 AND proposal_uid = ?2",
            [centre_uid, proposal_uid],
        )
    }

    /// Sổ tổng hợp: what stands after every package received so far, in whichever order they came.
    pub fn received_rows(&self) -> Result<Vec<ReceivedRow>, StoreError> {
        self.select(include_str!("sql/received_rows.sql"), [])
    }

    /// Người được hỗ trợ in the đề án that stand.
    pub fn supported_people(&self) -> Result<Vec<SupportedSubject>, StoreError> {
        self.select(include_str!("sql/supported_people.sql"), [])
    }

    /// Cơ sở được hỗ trợ in the đề án that stand.
    pub fn supported_establishments(&self) -> Result<Vec<SupportedSubject>, StoreError> {
        self.select(include_str!("sql/supported_establishments.sql"), [])
    }

    /// Quyết định về hỗ trợ trùng.
    pub fn double_support_decisions(&self) -> Result<Vec<DoubleSupportDecision>, StoreError> {
        self.select(
            "SELECT * FROM double_support_decisions ORDER BY decided_on, uid",
            [],
        )
    }
}
