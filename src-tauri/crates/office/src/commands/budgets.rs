//! Cân đối năm, chuyển nguồn, hủy dự toán, khóa sổ.

use domain::budget::{BudgetMove, BudgetMoveKind, YearLock};
use domain::calendar::BudgetYear;
use domain::fold::tidy;
use domain::funding::FundSource;
use domain::ids::{BudgetMoveId, YearLockId};
use domain::money::Money;
use domain::settlement::balance::Balance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::contracts::{kept, own};
use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::{FieldProblem, OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::locked_years::year_is_open;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::balances::{self, YearBalance};

/// Cân đối của năm nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BalanceRequest {
    /// Năm ngân sách.
    pub year: i32,
    /// Nguồn; none = all.
    #[serde(default)]
    pub source: Option<FundSource>,
}

/// Một lần chuyển nguồn, hủy dự toán.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneBudgetMove {
    /// Chuyển nguồn, hủy.
    pub uid: BudgetMoveId,
}

/// Khóa sổ một năm của một nguồn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockYear {
    /// Năm ngân sách.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Người khóa; empty = the officer at work.
    #[serde(default)]
    pub by: String,
}

/// Mở lại một năm đã khóa.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnlockYear {
    /// Năm ngân sách.
    pub year: i32,
    /// Nguồn.
    pub source: FundSource,
    /// Người cho mở; empty = the officer at work.
    #[serde(default)]
    pub by: String,
    /// Lý do.
    pub reason: String,
}

/// Cân đối kinh phí của một năm.
pub fn show_balances(office: &mut Office, request: BalanceRequest) -> Result<Done<YearBalance>> {
    let year = BudgetYear(request.year);
    Ok(Done::read(balances::of_year(office, year, request.source)?))
}

/// Ghi chuyển nguồn hoặc hủy dự toán: not more than is still open in that year. Answers the uid.
pub fn save_budget_move(office: &mut Office, mut moved: BudgetMove) -> Result<Done<String>> {
    moved.decision_number = tidy(&moved.decision_number);
    moved.note = tidy(&moved.note);
    moved.to_year = match moved.kind {
        BudgetMoveKind::CarryOver => Some(BudgetYear(moved.from_year.0 + 1)),
        BudgetMoveKind::Lapse => None,
    };
    let mut file = proposal_file(office, moved.proposal_uid)?;
    file.budget_moves.retain(|other| other.uid != moved.uid);
    let open = Balance::in_year(&file, moved.from_year).open;
    let mut faults = FaultyFields::default();
    faults.filled("decision_number", &moved.decision_number);
    faults.wanted("amount", moved.amount > Money::ZERO, "số tiền lớn hơn 0");
    if moved.amount > open {
        let open = open.max(Money::ZERO);
        faults.add("amount", FieldProblem::OverOpen { open });
    }
    faults.closed()?;
    let code = &file.proposal.code;
    let label = format!("{} {} đ, {code}", moved.kind.label(), moved.amount);
    office.change(Operation::SaveBudgetMove, label, |writer| {
        let proposal = still_open(writer, moved.proposal_uid)?;
        year_is_open(&writer.books(), moved.from_year, proposal.source)?;
        let owner = |kept: &BudgetMove| kept.proposal_uid;
        moved.uid = BudgetMoveId::new(own(writer, moved.uid.uid(), proposal.uid, owner)?);
        writer.change.put(moved.uid.uid(), &moved)?;
        Ok(moved.uid.to_string())
    })
}

/// Bỏ một lần chuyển nguồn, hủy dự toán.
pub fn remove_budget_move(office: &mut Office, request: OneBudgetMove) -> Result<Done<NoReply>> {
    let moved: BudgetMove = kept(office, request.uid.uid(), "quyết định chuyển nguồn")?;
    let label = format!(
        "Bỏ {} {} đ",
        moved.kind.label().to_lowercase(),
        moved.amount
    );
    office.change(Operation::SaveBudgetMove, label, |writer| {
        let proposal = still_open(writer, moved.proposal_uid)?;
        year_is_open(&writer.books(), moved.from_year, proposal.source)?;
        writer.change.remove::<BudgetMove>(moved.uid.uid())?;
        Ok(NoReply)
    })
}

/// Khóa sổ: from now on nothing of that year and source is posted, changed or cancelled.
pub fn lock_year(office: &mut Office, request: LockYear) -> Result<Done<String>> {
    let (year, source) = (BudgetYear(request.year), request.source);
    let by = named(office, &request.by);
    let label = format!("Khóa sổ năm {year}, {}", source.label());
    office.change(Operation::LockYear, label, |writer| {
        year_is_open(&writer.books(), year, source)?;
        let lock = YearLock {
            uid: YearLockId::new(writer.new_uid()),
            year,
            source,
            locked_on: writer.today,
            locked_by: by,
            unlocked_on: None,
            unlocked_by: String::new(),
            unlock_reason: String::new(),
        };
        writer.change.put(lock.uid.uid(), &lock)?;
        Ok(lock.uid.to_string())
    })
}

/// Mở lại năm đã khóa, with a reason that stays in the journal.
pub fn unlock_year(office: &mut Office, request: UnlockYear) -> Result<Done<String>> {
    let (year, source) = (BudgetYear(request.year), request.source);
    let (by, reason) = (named(office, &request.by), tidy(&request.reason));
    if reason.is_empty() {
        return Err(OfficeError::ReasonMissing);
    }
    let label = format!("Mở khóa sổ năm {year}, {}: {reason}", source.label());
    office.change(Operation::LockYear, label, |writer| {
        let standing = writer.books().standing_lock(year, source)?;
        let mut lock = standing.ok_or_else(|| OfficeError::NotFound {
            kind: "năm đã khóa sổ",
            label: format!("{year}, {}", source.label()),
        })?;
        lock.unlocked_on = Some(writer.today);
        lock.unlocked_by = by;
        lock.unlock_reason = reason;
        writer.change.put(lock.uid.uid(), &lock)?;
        Ok(lock.uid.to_string())
    })
}

fn named(office: &Office, by: &str) -> String {
    match tidy(by) {
        none if none.is_empty() => office.officer().to_owned(),
        by => by,
    }
}
