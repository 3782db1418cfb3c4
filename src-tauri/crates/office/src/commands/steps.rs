//! Bước trong vòng đời: recorded only when it may follow, given back in words.

use domain::calendar::Day;
use domain::fold::tidy;
use domain::ids::{ProposalId, StepId};
use domain::life::path::{may_return_to, needs};
use domain::proposal::stage::{ProposalStep, StepKind};
use domain::proposal::{Proposal, Stage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::rulebook;

/// Bước trong vòng đời.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Giai đoạn đạt được, or the one it is given back to.
    pub stage: Stage,
    /// Ngày.
    pub reached_on: Day,
    /// Giấy tờ; empty = as the pack names it.
    pub paper: String,
    /// Số giấy tờ.
    pub paper_number: String,
    /// Ghi chú; the reason of a step given back.
    pub note: String,
    /// Đạt hay trả lại để sửa.
    #[serde(default)]
    pub kind: StepKind,
    /// Ai quyết định; empty = as the pack names it.
    #[serde(default)]
    pub decided_by: String,
}

/// Ghi một bước trong vòng đời; the stage of the đề án becomes that of its furthest step.
pub fn record_step(office: &mut Office, draft: StepDraft) -> Result<Done<String>> {
    let file = proposal_file(office, draft.proposal_uid)?;
    let (code, stage) = (&file.proposal.code, draft.stage);
    let label = match draft.kind {
        StepKind::Reached => format!("{code}: {}", stage.label()),
        StepKind::Returned => format!("{code}: trả lại về {}", stage.label()),
    };
    match draft.kind {
        StepKind::Reached => {
            let needs = needs(&file, stage, draft.reached_on, office.today()?);
            if !needs.is_empty() {
                return Err(OfficeError::StepRefused { stage, needs });
            }
        }
        StepKind::Returned if !may_return_to(&file, stage) => {
            return Err(OfficeError::CannotGiveBack { stage });
        }
        StepKind::Returned if tidy(&draft.note).is_empty() => {
            return Err(OfficeError::ReasonMissing);
        }
        StepKind::Returned => {}
    }
    office.change(Operation::RecordStep, label, |writer| {
        let proposal = open_for(writer, draft.proposal_uid, stage)?;
        write_step(writer, proposal, draft)
    })
}

/// Theo dõi sau hỗ trợ is the one step of a settled đề án.
fn open_for(writer: &Writer<'_>, uid: ProposalId, stage: Stage) -> Result<Proposal> {
    let kept: Option<Proposal> = writer.books().find(uid.uid())?;
    match kept {
        Some(proposal) if stage == Stage::FollowUp => Ok(proposal),
        _ => still_open(writer, uid),
    }
}

/// Ghi bước và giai đoạn, with what the pack says of the step where the officer said nothing.
pub(super) fn write_step(
    writer: &mut Writer<'_>,
    mut proposal: Proposal,
    draft: StepDraft,
) -> Result<String> {
    let pack = rulebook::pack_of_draft(&writer.books(), &proposal)?;
    // A đề án is registered the year before the pack of its own year begins.
    let rule = pack.as_ref().and_then(|pack| {
        let day = draft.reached_on.max(pack.valid_from);
        pack.step_rule(draft.stage, proposal.source, day)
    });
    let or_rule = |typed: &str, known: Option<&String>| {
        let typed = tidy(typed);
        if typed.is_empty() && draft.kind == StepKind::Reached {
            return known.cloned().unwrap_or_default();
        }
        typed
    };
    let step = ProposalStep {
        uid: StepId::new(writer.new_uid()),
        proposal_uid: proposal.uid,
        stage: draft.stage,
        reached_on: draft.reached_on,
        paper: or_rule(&draft.paper, rule.map(|rule| &rule.paper)),
        paper_number: tidy(&draft.paper_number),
        note: tidy(&draft.note),
        kind: draft.kind,
        decided_by: or_rule(&draft.decided_by, rule.map(|rule| &rule.decided_by)),
    };
    writer.change.put(step.uid.uid(), &step)?;
    let moves = match draft.kind {
        StepKind::Returned => true,
        // What is drawn after the work began does not bring the đề án back to its beginning; after a
        // side exit every step is a new place.
        StepKind::Reached => {
            draft.stage.is_exit() || proposal.stage.is_exit() || draft.stage > proposal.stage
        }
    };
    if moves {
        proposal.stage = draft.stage;
        writer.change.put(proposal.uid.uid(), &proposal)?;
    }
    Ok(step.uid.to_string())
}
