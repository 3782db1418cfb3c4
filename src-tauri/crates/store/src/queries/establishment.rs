//! Sổ cơ sở công nghiệp nông thôn.

use domain::establishment::machine::Machine;
use domain::establishment::outcome::Outcome;
use domain::establishment::product::Product;
use domain::establishment::{Establishment, EstablishmentKind};
use domain::funding::FundSource;
use domain::ids::{EstablishmentId, ProposalId};
use domain::money::Money;
use domain::proposal::{Beneficiary, ProposalKind, Stage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::word;
use crate::books::Books;
use crate::error::StoreError;

/// Lọc sổ cơ sở.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct EstablishmentFilter {
    /// Loại hình; none = all.
    pub kind: Option<EstablishmentKind>,
    /// Mã xã; none = all.
    pub commune: Option<String>,
    /// Chữ tìm, without accents.
    pub find: String,
    /// Số dòng trả về; the count and the totals are of all. None = all.
    pub limit: Option<i64>,
}

/// Dòng sổ cơ sở.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EstablishmentRow {
    /// Cơ sở.
    pub uid: EstablishmentId,
    /// Tên.
    pub name: String,
    /// Loại hình.
    pub kind: EstablishmentKind,
    /// Mã số thuế.
    pub tax_code: String,
    /// Địa chỉ.
    pub address: String,
    /// Mã xã hiện hành.
    pub commune_code: Option<String>,
    /// Tên xã hiện hành; filled in by whoever knows the communes.
    #[serde(default)]
    pub commune: String,
    /// Người đại diện.
    pub representative: String,
    /// Ngành nghề.
    pub trade: String,
    /// Số lao động.
    pub workers: Option<i64>,
    /// Do phụ nữ làm chủ.
    pub women_owned: bool,
    /// Số sản phẩm tiêu biểu.
    pub certified_products: i64,
    /// Số lượt được hỗ trợ.
    pub supports: i64,
    /// Tổng hỗ trợ, in đồng.
    pub granted: Money,
    /// Năm được hỗ trợ gần nhất.
    pub last_year: Option<i32>,
}

/// Một lần được hỗ trợ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EstablishmentSupport {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã đề án.
    pub code: String,
    /// Tên đề án.
    pub title: String,
    /// Loại đề án.
    pub kind: ProposalKind,
    /// Năm.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Giai đoạn.
    pub stage: Stage,
    /// Nội dung được hỗ trợ.
    pub content: String,
    /// Mức hỗ trợ, in đồng.
    pub grant: Money,
}

impl Books<'_> {
    /// Sổ cơ sở, by name; `limit` is left to the caller, who also sums the rows.
    pub fn establishment_register(
        &self,
        filter: &EstablishmentFilter,
    ) -> Result<Vec<EstablishmentRow>, StoreError> {
        self.select(
            include_str!("sql/establishment_register.sql"),
            rusqlite::params![
                word(&filter.kind)?,
                domain::fold::fold(&filter.find),
                filter.commune
            ],
        )
    }

    /// Các lần một cơ sở được hỗ trợ, newest first.
    pub fn supports_of(
        &self,
        uid: EstablishmentId,
    ) -> Result<Vec<EstablishmentSupport>, StoreError> {
        self.select(
            "SELECT b.proposal_uid, p.code, p.title, p.kind, p.year, p.source, p.stage, b.content,
                    b.\"grant\"
             FROM beneficiaries AS b JOIN proposals AS p ON p.uid = b.proposal_uid
             WHERE b.establishment_uid = ?1 ORDER BY p.year DESC, p.code",
            [uid.to_string()],
        )
    }

    /// Mọi cơ sở, by name.
    pub fn establishments(&self) -> Result<Vec<Establishment>, StoreError> {
        self.select(
            "SELECT * FROM establishments ORDER BY name COLLATE vi, uid",
            [],
        )
    }

    /// Các phần thụ hưởng của một cơ sở.
    pub fn shares_of(&self, uid: EstablishmentId) -> Result<Vec<Beneficiary>, StoreError> {
        self.belonging("establishment_uid", uid.uid(), "proposal_uid, position")
    }

    /// Máy móc của một đề án, by position.
    pub fn machines_of_proposal(&self, uid: ProposalId) -> Result<Vec<Machine>, StoreError> {
        self.belonging("proposal_uid", uid.uid(), "position, uid")
    }

    /// Sản phẩm của một cơ sở, by position.
    pub fn products_of(&self, uid: EstablishmentId) -> Result<Vec<Product>, StoreError> {
        self.belonging("establishment_uid", uid.uid(), "position, uid")
    }

    /// Máy móc của một cơ sở, by đề án and position.
    pub fn machines_of(&self, uid: EstablishmentId) -> Result<Vec<Machine>, StoreError> {
        self.belonging(
            "establishment_uid",
            uid.uid(),
            "proposal_uid, position, uid",
        )
    }

    /// Kết quả trước và sau hỗ trợ của một cơ sở, by đề án, indicator and time.
    pub fn outcomes_of(&self, uid: EstablishmentId) -> Result<Vec<Outcome>, StoreError> {
        self.belonging(
            "establishment_uid",
            uid.uid(),
            "proposal_uid, indicator, months",
        )
    }

    /// Kết quả trước và sau hỗ trợ của một đề án.
    pub fn outcomes_of_proposal(&self, uid: ProposalId) -> Result<Vec<Outcome>, StoreError> {
        self.belonging(
            "proposal_uid",
            uid.uid(),
            "establishment_uid, indicator, months",
        )
    }

    /// Sản phẩm của các cơ sở mà một đề án hỗ trợ.
    pub fn products_of_proposal(&self, uid: ProposalId) -> Result<Vec<Product>, StoreError> {
        self.select(
            "SELECT DISTINCT p.* FROM products AS p
             JOIN beneficiaries AS b ON b.establishment_uid = p.establishment_uid
             WHERE b.proposal_uid = ?1 ORDER BY p.establishment_uid, p.position",
            [uid.to_string()],
        )
    }

    /// Cơ sở theo mã số thuế.
    pub fn establishment_by_tax_code(
        &self,
        tax_code: &str,
    ) -> Result<Option<Establishment>, StoreError> {
        self.first(
            "SELECT * FROM establishments WHERE tax_code = ?1 LIMIT 1",
            [tax_code],
        )
    }
}
