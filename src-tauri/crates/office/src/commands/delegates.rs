//! Đại biểu: the list of a meeting, a course or a tour, saved as a whole.

use domain::delegate::Delegate;
use domain::fold::tidy;
use domain::ids::{DelegateId, ProposalId};
use domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::contracts::own;
use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;

/// Các đại biểu in order; those left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelegateDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các dòng.
    pub rows: Vec<Delegate>,
}

/// Lưu danh sách đại biểu.
pub fn save_delegates(office: &mut Office, draft: DelegateDraft) -> Result<Done<NoReply>> {
    let mut faults = FaultyFields::default();
    for (index, row) in draft.rows.iter().enumerate() {
        faults.filled(&format!("rows.{index}.name"), &row.name);
        if row.days < 0 {
            faults.add(&format!("rows.{index}.days"), FieldProblem::Negative);
        }
        if row.day_rate < Money::ZERO {
            faults.add(&format!("rows.{index}.day_rate"), FieldProblem::Negative);
        }
    }
    faults.closed()?;
    let file = proposal_file(office, draft.proposal_uid)?;
    let label = format!("Lưu danh sách đại biểu {}", file.proposal.code);
    office.change(Operation::SaveDelegates, label, |writer| {
        let proposal = still_open(writer, draft.proposal_uid)?.uid;
        let gone = file.delegates.iter().map(|old| old.uid);
        for uid in gone.filter(|uid| draft.rows.iter().all(|row| row.uid != *uid)) {
            writer.change.remove::<Delegate>(uid.uid())?;
        }
        for (index, mut row) in draft.rows.into_iter().enumerate() {
            let owner = |kept: &Delegate| kept.proposal_uid;
            row.uid = DelegateId::new(own(writer, row.uid.uid(), proposal, owner)?);
            row.proposal_uid = proposal;
            row.position = index as i64 + 1;
            row.name = tidy(&row.name);
            row.body = tidy(&row.body);
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}
