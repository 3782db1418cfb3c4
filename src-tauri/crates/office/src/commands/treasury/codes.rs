//! Bảng mã ngân sách của kế toán.

use domain::budget_code::{BudgetCodes, BudgetSetting};
use domain::fold::tidy;
use domain::ids::BudgetSettingId;
use domain::regulation::CheckMark;
use serde::Serialize;
use ts_rs::TS;

use crate::budget_code_assets::{budget_codes, shipped};
use crate::commands::{NoReply, NoRequest};
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::operation::Operation;

/// Bảng mã as the screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BudgetCodeTable {
    /// Mục lục, dòng của kế toán và mã đề xuất.
    pub codes: BudgetCodes,
    /// Tình trạng đối chiếu of the proposals.
    pub mark: CheckMark,
    /// Nguồn of the proposals.
    pub source: String,
}

/// Bảng mã ngân sách.
pub fn show_budget_codes(office: &mut Office, _: NoRequest) -> Result<Done<BudgetCodeTable>> {
    let shipped = shipped()?;
    Ok(Done::read(BudgetCodeTable {
        codes: budget_codes(office.books())?,
        mark: shipped.mark,
        source: shipped.source.clone(),
    }))
}

/// Lưu bảng mã: one row for each use; empty ones fall back to what is proposed.
pub fn save_budget_codes(office: &mut Office, rows: Vec<BudgetSetting>) -> Result<Done<NoReply>> {
    let label = "Lưu bảng mã ngân sách";
    office.change(Operation::SaveBudgetCodes, label, |writer| {
        let before = writer.books().budget_settings()?;
        let mut kept = Vec::new();
        for mut row in rows.into_iter().filter(|row| !row.code.trim().is_empty()) {
            let known = before.iter().any(|old| old.uid == row.uid);
            if !known {
                row.uid = BudgetSettingId::new(writer.new_uid());
            }
            row.code = tidy(&row.code);
            writer.change.put(row.uid.uid(), &row)?;
            kept.push(row.uid);
        }
        for gone in before.iter().filter(|old| !kept.contains(&old.uid)) {
            writer.change.remove::<BudgetSetting>(gone.uid.uid())?;
        }
        Ok(NoReply)
    })
}
