//! Cân đối kinh phí của một năm: contract by contract, and per source.

use domain::budget::{BudgetMove, YearLock};
use domain::calendar::BudgetYear;
use domain::funding::FundSource;
use domain::ids::ProposalId;
use domain::proposal::Stage;
use domain::proposal_file::ProposalFile;
use domain::settlement::balance::Balance;
use serde::Serialize;
use ts_rs::TS;

use crate::commands::proposals::proposal_file;
use crate::error::Result;
use crate::office::Office;

/// Cân đối kinh phí của một năm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearBalance {
    /// Năm ngân sách.
    pub year: i32,
    /// Từng hợp đồng (đề án).
    pub rows: Vec<ContractBalance>,
    /// Cộng theo nguồn.
    pub sources: Vec<SourceBalance>,
    /// Các lần khóa sổ và mở lại.
    pub locks: Vec<YearLock>,
}

/// Cân đối của một hợp đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractBalance {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Mã đề án.
    pub code: String,
    /// Tên đề án.
    pub title: String,
    /// Nguồn.
    pub source: FundSource,
    /// Giai đoạn.
    pub stage: Stage,
    /// Số hợp đồng với Cục or Sở; empty = none yet.
    pub contract_number: String,
    /// Cân đối của năm.
    pub balance: Balance,
    /// Chuyển nguồn, hủy dự toán of the year.
    pub moves: Vec<BudgetMove>,
}

/// Cân đối của một nguồn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SourceBalance {
    /// Nguồn.
    pub source: FundSource,
    /// Cộng các đề án.
    pub balance: Balance,
    /// Cân: both equations hold for every đề án of it.
    pub holds: bool,
}

/// Cân đối của một năm: every đề án that has money in it, its own year's or carried over.
pub fn of_year(
    office: &Office,
    year: BudgetYear,
    source: Option<FundSource>,
) -> Result<YearBalance> {
    let books = office.books();
    let mut rows = Vec::new();
    for uid in books.proposals_with_money_in(year, source)? {
        rows.push(of_contract(&proposal_file(office, uid)?, year));
    }
    let sources = FundSource::ALL.into_iter();
    let sources = sources.filter(|one| source.is_none_or(|only| only == *one));
    Ok(YearBalance {
        year: year.0,
        sources: sources.map(|source| of_source(&rows, source)).collect(),
        locks: books.locks_of(year)?,
        rows,
    })
}

fn of_contract(file: &ProposalFile, year: BudgetYear) -> ContractBalance {
    let of_year = |moved: &&BudgetMove| moved.from_year == year || moved.to_year == Some(year);
    ContractBalance {
        proposal_uid: file.proposal.uid,
        code: file.proposal.code.clone(),
        title: file.proposal.title.clone(),
        source: file.proposal.source,
        stage: file.proposal.stage,
        contract_number: file
            .agency_contract()
            .map_or(String::new(), |contract| contract.number.clone()),
        balance: Balance::in_year(file, year),
        moves: file.budget_moves.iter().filter(of_year).cloned().collect(),
    }
}

fn of_source(rows: &[ContractBalance], source: FundSource) -> SourceBalance {
    let own = || rows.iter().filter(|row| row.source == source);
    SourceBalance {
        source,
        balance: Balance::sum(own().map(|row| row.balance)),
        holds: own().all(|row| row.balance.holds()),
    }
}
