//! Hoàn tác, làm lại, ai làm gì: everything from the journal.

use std::collections::HashSet;

use domain::voucher::VoucherState;
use serde::{Deserialize, Serialize};
use store::{Reversible, RowChange};
use ts_rs::TS;

use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::locked_years::touches_locked_year;
use crate::office::Office;
use crate::operation::Operation;

/// Dòng lịch sử on screens: without values, so that no personal data shows here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// Identity of the operation.
    pub uid: String,
    /// Thời điểm, UTC (RFC 3339).
    pub made_at: String,
    /// Cán bộ.
    pub officer: String,
    /// Tên việc.
    pub operation: String,
    /// Nhãn.
    pub label: String,
    /// Là hoàn tác hay làm lại.
    pub is_undo: bool,
}

impl Office {
    /// Việc sẽ được hoàn tác next, none when there is none. Work that stays done keeps what it rests
    /// on: a record it touched, and the records its own name (the đề án of a printed voucher).
    pub fn next_undo(&self) -> Result<Option<Reversible>> {
        let (done, _) = self.books().reversible()?;
        let mut kept = Kept::default();
        for candidate in done {
            let rows = match self.books().changes_of(&candidate.reverses_uid) {
                // What it left cannot be compared any more: older work on the same records stays done.
                Err(store::StoreError::ImageErased) => {
                    kept.add(self.books().touched_by(&candidate.reverses_uid)?);
                    continue;
                }
                rows => rows?,
            };
            let may_be = candidate.original.can_undo && !kept.rests_on(&rows);
            if may_be && !self.has_left_the_office(&rows)? {
                return Ok(Some(candidate));
            }
            kept.add(rows);
        }
        Ok(None)
    }

    /// Việc sẽ được làm lại next.
    pub fn next_redo(&self) -> Result<Option<Reversible>> {
        let (_, undone) = self.books().reversible()?;
        Ok(undone.into_iter().next())
    }

    /// Hoàn tác việc gần nhất that can still be undone.
    pub fn undo(&mut self) -> Result<Done<String>> {
        let target = self.next_undo()?.ok_or(OfficeError::NothingToUndo)?;
        self.reverse(Operation::Undo, &target)
    }

    /// Làm lại việc vừa hoàn tác.
    pub fn redo(&mut self) -> Result<Done<String>> {
        let target = self.next_redo()?.ok_or(OfficeError::NothingToRedo)?;
        self.reverse(Operation::Redo, &target)
    }

    fn reverse(&mut self, operation: Operation, target: &Reversible) -> Result<Done<String>> {
        self.needs_for_undoing(&target.original.officer)?;
        let label = target.original.label.clone();
        let rows = self.books().changes_of(&target.reverses_uid)?;
        self.journaled(
            operation,
            label.clone(),
            Some(target.reverses_uid.clone()),
            |writer| {
                writer.change.reverse(&rows)?;
                Ok(label)
            },
        )
    }

    /// Đã rời văn phòng: a posted paper that was printed or exported, or is no longer the last of
    /// its series, is only cancelled (decisions 10); what lies in a locked year stays.
    fn has_left_the_office(&self, rows: &[RowChange]) -> Result<bool> {
        if touches_locked_year(&self.books(), rows)? {
            return Ok(true);
        }
        for row in rows
            .iter()
            .filter(|row| row.table == "vouchers" && posts(row))
        {
            if self.books().voucher_is_final(&row.uid)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Lịch sử, newest first, of one record or of all.
    pub fn history(&self, record: Option<&str>, limit: i64) -> Result<Vec<HistoryLine>> {
        let operations = self.books().operations(record, limit)?;
        Ok(operations
            .into_iter()
            .map(|operation| HistoryLine {
                uid: operation.uid,
                made_at: operation.made_at,
                officer: operation.officer,
                operation: operation.operation,
                label: operation.label,
                is_undo: operation.undoes_uid.is_some(),
            })
            .collect())
    }
}

/// The row went from nothing or a draft to posted or cancelled.
fn posts(row: &RowChange) -> bool {
    let state = |image: &Option<store::Image>| {
        image
            .as_ref()
            .and_then(|image| image.get("state").cloned())
            .and_then(|state| serde_json::from_value::<VoucherState>(state).ok())
    };
    state(&row.after).is_some_and(VoucherState::counts) && state(&row.before) != state(&row.after)
}

/// Bản ghi that work which stays done has touched, and those it names.
#[derive(Default)]
struct Kept {
    touched: HashSet<String>,
    named: HashSet<String>,
}

impl Kept {
    /// Could not be taken back alone: its record changed since, or a kept one needs the record it made.
    fn rests_on(&self, rows: &[RowChange]) -> bool {
        rows.iter().any(|row| {
            let made_here = row.before.is_none();
            self.touched.contains(&row.uid) || (made_here && self.named.contains(&row.uid))
        })
    }

    fn add(&mut self, rows: Vec<RowChange>) {
        for row in rows {
            let names = row
                .after
                .iter()
                .flatten()
                .filter(|(column, _)| column.ends_with("_uid"));
            self.named
                .extend(names.filter_map(|(_, uid)| uid.as_str().map(str::to_owned)));
            self.touched.insert(row.uid);
        }
    }
}
