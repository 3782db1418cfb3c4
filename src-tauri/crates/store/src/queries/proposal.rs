//! Sổ đề án, kế hoạch, năm ngân sách.

use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::money::Money;
use domain::plan::AnnualPlan;
use domain::proposal::{ProposalKind, Stage};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::books::Books;
use crate::error::StoreError;

/// Dòng sổ đề án. Money in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "ProposalRow")]
pub struct ProposalRow {
    /// Đề án.
    pub uid: ProposalId,
    /// Mã.
    pub code: String,
    /// Mã riêng của đơn vị.
    pub office_code: String,
    /// Tên.
    pub title: String,
    /// Loại.
    pub kind: ProposalKind,
    /// Nguồn.
    pub source: FundSource,
    /// Năm.
    pub year: i32,
    /// Giai đoạn.
    pub stage: Stage,
    /// Địa điểm.
    pub place: String,
    /// Đơn vị thụ hưởng.
    pub beneficiary_text: String,
    /// Quy mô.
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn vị của quy mô.
    pub quantity_unit: String,
    /// Được giao.
    pub approved_grant: Option<Money>,
    /// Cán bộ phụ trách.
    pub officer: String,
    /// Đã tạm ứng.
    pub advanced: Money,
    /// Đã nộp trả.
    pub returned: Money,
    /// Đã chi.
    pub spent: Money,
    /// Đối ứng đã chi.
    pub counterpart: Money,
    /// Đã quyết toán.
    pub settled: Option<Money>,
    /// Số hợp đồng với Cục, Sở.
    pub contract_number: Option<String>,
}

impl Books<'_> {
    /// Sổ đề án of a year, a source, a stage; `find` is searched without accents.
    pub fn proposal_register(
        &self,
        year: Option<i32>,
        source: Option<FundSource>,
        stage: Option<Stage>,
        find: &str,
    ) -> Result<Vec<ProposalRow>, StoreError> {
        self.select(
            include_str!("sql/proposal_register.sql"),
            rusqlite::params![
                year,
                word(&source)?,
                word(&stage)?,
                domain::fold::fold(find)
            ],
        )
    }

    /// Kế hoạch các năm, newest first.
    pub fn plans(&self) -> Result<Vec<AnnualPlan>, StoreError> {
        self.select(
            "SELECT * FROM annual_plans ORDER BY year DESC, source DESC, decided_on",
            [],
        )
    }

    /// Kế hoạch của một năm, một nguồn.
    pub fn plans_of(&self, year: i32, source: FundSource) -> Result<Vec<AnnualPlan>, StoreError> {
        Ok(self
            .plans()?
            .into_iter()
            .filter(|p| p.year.0 == year && p.source == source)
            .collect())
    }

    /// Các năm ngân sách có trong tệp, newest first.
    pub fn budget_years(&self) -> Result<Vec<i32>, StoreError> {
        #[derive(Deserialize)]
        struct Row {
            year: i32,
        }
        let rows: Vec<Row> = self.select(
            "SELECT year FROM proposals UNION SELECT year FROM annual_plans
             UNION SELECT year FROM vouchers ORDER BY year DESC",
            [],
        )?;
        Ok(rows.into_iter().map(|row| row.year).collect())
    }

    /// Mã đề án kế tiếp of a year and source: `QG-07` after `QG-06`.
    pub fn next_proposal_code(&self, year: i32, source: FundSource) -> Result<String, StoreError> {
        let prefix = source.code_prefix();
        let last = self.number(
            "SELECT max(CAST(substr(code, ?3) AS INTEGER)) FROM proposals WHERE year = ?1 AND code LIKE ?2 || '-%'",
            rusqlite::params![year, prefix, prefix.chars().count() as i64 + 2],
        )?;
        Ok(format!("{prefix}-{:02}", last + 1))
    }
}

/// The word of an enum as columns keep it.
pub(crate) fn word<T: Serialize>(value: &Option<T>) -> Result<Option<String>, StoreError> {
    let json = serde_json::to_value(value).map_err(|error| StoreError::Row(error.to_string()))?;
    Ok(json.as_str().map(str::to_owned))
}
