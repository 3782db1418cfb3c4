//! Điều chỉnh, bổ sung, ngừng: asked for, decided, and then really done to the đề án.

use domain::calendar::Day;
use domain::fold::tidy;
use domain::ids::{AdjustmentId, EarlierEstimateLineId, ProposalId};
use domain::life::adjustment::{ChangeFault, ChangedThing, changed_thing, value_of};
use domain::life::{Adjustment, AdjustmentState, EarlierEstimateLine, ProposalShape};
use domain::proposal::stage::StepKind;
use domain::proposal::{Proposal, Stage};
use domain::proposal_file::ProposalFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::contracts::{kept, own};
use super::proposals::{proposal_file, still_open};
use super::steps::{StepDraft, write_step};
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::rulebook;

/// Quyết định về một đề nghị.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdjustmentDecision {
    /// Đề nghị.
    pub uid: AdjustmentId,
    /// Chấp thuận hay không.
    pub approved: bool,
    /// Ai quyết định; empty = as the pack names it.
    pub decided_by: String,
    /// Số văn bản.
    pub decision_number: String,
    /// Ngày quyết định.
    pub decided_on: Day,
    /// Ngày Sở xác nhận, when it is not written yet.
    pub confirmed_on: Option<Day>,
}

/// Lưu đề nghị; who decides it comes from the pack. Answers the uid.
pub fn save_adjustment(office: &mut Office, mut asked: Adjustment) -> Result<Done<String>> {
    for text in [
        &mut asked.new_value,
        &mut asked.reason,
        &mut asked.request_number,
    ] {
        *text = tidy(text);
    }
    let file = proposal_file(office, asked.proposal_uid)?;
    let proposal = &file.proposal;
    let known = file
        .life
        .adjustments
        .iter()
        .find(|old| old.uid == asked.uid);
    if known.is_some_and(|old| old.state != AdjustmentState::Asked) {
        return Err(OfficeError::AlreadyDecided);
    }
    faults(proposal, &asked)?;
    asked.state = AdjustmentState::Asked;
    asked.old_value = value_of(proposal, asked.change);
    if tidy(&asked.decided_by).is_empty() {
        asked.decided_by = decider(office, &file, &asked)?;
    }
    let label = format!(
        "{}: đề nghị {}",
        proposal.code,
        asked.change.label().to_lowercase()
    );
    office.change(Operation::SaveAdjustment, label, |writer| {
        let of = still_open(writer, asked.proposal_uid)?.uid;
        let owner = |kept: &Adjustment| kept.proposal_uid;
        asked.uid = AdjustmentId::new(own(writer, asked.uid.uid(), of, owner)?);
        writer.change.put(asked.uid.uid(), &asked)?;
        Ok(asked.uid.to_string())
    })
}

fn faults(proposal: &Proposal, asked: &Adjustment) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("reason", &asked.reason);
    faults.in_order("confirmed_on", asked.asked_on, asked.confirmed_on);
    if changed_thing(asked.change) == ChangedThing::Text {
        faults.filled("new_value", &asked.new_value);
    }
    if let Some(fault) = asked.fault(proposal) {
        faults.wanted("new_value", false, fault_words(fault));
    }
    faults.closed()
}

fn fault_words(fault: ChangeFault) -> &'static str {
    match fault {
        ChangeFault::Unreadable => "số tiền hoặc ngày mới",
        ChangeFault::NotMore => "mức cao hơn mức đang được duyệt, hoặc chọn “giữ nguyên hoặc giảm”",
        ChangeFault::More => "mức không cao hơn mức đang được duyệt, hoặc chọn “tăng mức hỗ trợ”",
        ChangeFault::NextYear => "ngày trong năm của đề án, hoặc chọn “kéo dài sang năm sau”",
        ChangeFault::SameYear => "ngày của năm sau, hoặc chọn “đổi thời gian trong năm”",
        ChangeFault::SameValue => "giá trị khác giá trị đang có",
    }
}

/// Ai quyết định thay đổi này, by the pack; empty = the pack names nobody.
fn decider(office: &Office, file: &ProposalFile, asked: &Adjustment) -> Result<String> {
    let proposal = &file.proposal;
    let is_group = proposal.shape == ProposalShape::Group;
    let pack = rulebook::pack_of(&office.books(), file)?;
    let rule = pack.as_ref().and_then(|pack| {
        let day = asked.asked_on.max(pack.valid_from);
        pack.adjustment_rule(asked.change, proposal.source, is_group, day)
    });
    Ok(rule.map(|rule| rule.decided_by.clone()).unwrap_or_default())
}

/// Ghi quyết định; an approved one moves money, days, place or beneficiary, and puts the estimate as it
/// was aside; an approved stop ends the life of the đề án.
pub fn decide_adjustment(
    office: &mut Office,
    request: AdjustmentDecision,
) -> Result<Done<NoReply>> {
    let mut asked: Adjustment = kept(office, request.uid.uid(), "đề nghị điều chỉnh")?;
    if asked.state != AdjustmentState::Asked {
        return Err(OfficeError::AlreadyDecided);
    }
    let mut faults = FaultyFields::default();
    faults.filled("decision_number", &request.decision_number);
    asked.confirmed_on = request.confirmed_on.or(asked.confirmed_on);
    let after = asked.confirmed_on.unwrap_or(asked.asked_on);
    faults.in_order("decided_on", after, request.decided_on);
    faults.closed()?;
    asked.decision_number = tidy(&request.decision_number);
    asked.decided_on = Some(request.decided_on);
    if !tidy(&request.decided_by).is_empty() {
        asked.decided_by = tidy(&request.decided_by);
    }
    asked.state = match request.approved {
        true => AdjustmentState::Approved,
        false => AdjustmentState::Refused,
    };
    let file = proposal_file(office, asked.proposal_uid)?;
    let answer = if request.approved {
        "chấp thuận"
    } else {
        "không chấp thuận"
    };
    let change = asked.change.label().to_lowercase();
    let label = format!("{}: {answer} {change}", file.proposal.code);
    office.change(Operation::DecideAdjustment, label, |writer| {
        let proposal = still_open(writer, asked.proposal_uid)?;
        asked.old_value = value_of(&proposal, asked.change);
        writer.change.put(asked.uid.uid(), &asked)?;
        if asked.is_approved() {
            apply(writer, &proposal, &asked)?;
        }
        Ok(NoReply)
    })
}

fn apply(writer: &mut Writer<'_>, proposal: &Proposal, asked: &Adjustment) -> Result<()> {
    if changed_thing(asked.change) == ChangedThing::Grant {
        put_estimate_aside(writer, proposal.uid, asked.uid)?;
    }
    let after = asked.applied(proposal);
    writer.change.put(after.uid.uid(), &after)?;
    if !asked.stops() {
        return Ok(());
    }
    let step = StepDraft {
        proposal_uid: after.uid,
        stage: Stage::Terminated,
        reached_on: asked.decided_on.unwrap_or(writer.today),
        paper: String::new(),
        paper_number: asked.decision_number.clone(),
        note: asked.reason.clone(),
        kind: StepKind::Reached,
        decided_by: asked.decided_by.clone(),
    };
    write_step(writer, after, step)?;
    Ok(())
}

/// The estimate stays to be worked on; what it was is kept for Mẫu 1 and Mẫu 7.
fn put_estimate_aside(writer: &mut Writer<'_>, of: ProposalId, by: AdjustmentId) -> Result<()> {
    for line in writer.books().estimate_of(of)? {
        let uid = EarlierEstimateLineId::new(writer.new_uid());
        let earlier = EarlierEstimateLine::of(uid, by, &line);
        writer.change.put(uid.uid(), &earlier)?;
    }
    Ok(())
}
