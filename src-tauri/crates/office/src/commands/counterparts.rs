//! Chứng minh vốn đối ứng: the papers that show a beneficiary's own money, each with its scan.

use std::path::PathBuf;

use domain::fold::tidy;
use domain::ids::CounterpartEvidenceId;
use domain::money::Money;
use domain::proposal::counterpart::CounterpartEvidence;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::contracts::{kept, own};
use super::proposals::{proposal_file, still_open};
use super::scans::take_off;
use crate::done::Done;
use crate::error::{FieldProblem, OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::{Office, Writer};
use crate::operation::Operation;

/// Một chứng minh vốn đối ứng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneEvidence {
    /// Chứng minh.
    pub uid: CounterpartEvidenceId,
}

/// Chứng minh vốn đối ứng và bản quét.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceScanDraft {
    /// Chứng minh; saved as it is typed, made when its uid is new.
    pub evidence: CounterpartEvidence,
    /// Tệp quét trên máy.
    pub path: String,
}

/// Lưu chứng minh vốn đối ứng. Answers the uid.
pub fn save_counterpart_evidence(
    office: &mut Office,
    mut evidence: CounterpartEvidence,
) -> Result<Done<String>> {
    let code = sound(office, &mut evidence)?;
    let label = format!("Lưu chứng minh đối ứng {} đ, {code}", evidence.amount);
    office.change(Operation::SaveEvidence, label, |writer| {
        put(writer, &mut evidence)?;
        Ok(evidence.uid.to_string())
    })
}

/// Gắn bản quét vào chứng minh; the one there was is taken off. Answers the uid of the evidence.
pub fn attach_evidence_scan(office: &mut Office, draft: EvidenceScanDraft) -> Result<Done<String>> {
    let EvidenceScanDraft { mut evidence, path } = draft;
    let code = sound(office, &mut evidence)?;
    let scan = office.kept_files().keep_path(&PathBuf::from(path))?;
    let label = format!("Gắn bản quét {}, {code}", evidence.proof.label());
    office.change(Operation::AttachScan, label, |writer| {
        put(writer, &mut evidence)?;
        let uid = evidence.uid.uid();
        take_off(writer, uid)?;
        scan.name_it(writer, uid, Some(evidence.proposal_uid))?;
        Ok(evidence.uid.to_string())
    })
}

/// Gỡ bản quét khỏi chứng minh; the evidence stays.
pub fn detach_evidence_scan(office: &mut Office, request: OneEvidence) -> Result<Done<NoReply>> {
    let evidence: CounterpartEvidence = kept(office, request.uid.uid(), "chứng minh đối ứng")?;
    let label = format!("Gỡ bản quét {}", evidence.proof.label());
    office.change(Operation::AttachScan, label, |writer| {
        still_open(writer, evidence.proposal_uid)?;
        take_off(writer, evidence.uid.uid())?;
        Ok(NoReply)
    })
}

/// Bỏ một chứng minh vốn đối ứng cùng bản quét.
pub fn remove_counterpart_evidence(
    office: &mut Office,
    request: OneEvidence,
) -> Result<Done<NoReply>> {
    let evidence: CounterpartEvidence = kept(office, request.uid.uid(), "chứng minh đối ứng")?;
    let label = format!("Bỏ chứng minh đối ứng {} đ", evidence.amount);
    office.change(Operation::SaveEvidence, label, |writer| {
        still_open(writer, evidence.proposal_uid)?;
        let uid = evidence.uid.uid();
        take_off(writer, uid)?;
        writer.change.remove::<CounterpartEvidence>(uid)?;
        Ok(NoReply)
    })
}

/// Tidies it and refuses what cannot be one; answers the code of its đề án.
fn sound(office: &Office, evidence: &mut CounterpartEvidence) -> Result<String> {
    evidence.number = tidy(&evidence.number);
    evidence.note = tidy(&evidence.note);
    let file = proposal_file(office, evidence.proposal_uid)?;
    let mut shares = file.beneficiaries.iter();
    let mut faults = FaultyFields::default();
    if !shares.any(|(share, _)| share.uid == evidence.beneficiary_uid) {
        faults.add("beneficiary_uid", FieldProblem::Empty);
    }
    faults.wanted("amount", evidence.amount > Money::ZERO, "số tiền lớn hơn 0");
    faults.closed()?;
    let code = file.proposal.code;
    match file.proposal.stage.is_settled() {
        true => Err(OfficeError::AlreadySettled { code }),
        false => Ok(code),
    }
}

fn put(writer: &mut Writer<'_>, evidence: &mut CounterpartEvidence) -> Result<()> {
    let proposal = still_open(writer, evidence.proposal_uid)?.uid;
    let owner = |kept: &CounterpartEvidence| kept.proposal_uid;
    let uid = own(writer, evidence.uid.uid(), proposal, owner)?;
    evidence.uid = CounterpartEvidenceId::new(uid);
    writer.change.put(uid, evidence)?;
    Ok(())
}
