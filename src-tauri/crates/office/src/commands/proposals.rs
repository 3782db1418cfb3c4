//! Đề án: sổ, hồ sơ, dự toán, vòng đời.

use domain::fold::tidy;
use domain::ids::{EstimateLineId, ProposalId};
use domain::life::shape::{FlagshipFault, flagship_faults};
use domain::proposal::Proposal;
use domain::proposal::estimate::EstimateLine;
use domain::proposal_file::ProposalFile;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use crate::done::Done;
use crate::error::{FieldProblem, OfficeError, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::views::proposals::{self as view, ProposalFilter, ProposalRecord, ProposalRegister};
use crate::views::{life, papers};

/// Một đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneProposal {
    /// Đề án.
    pub uid: ProposalId,
}

/// Các dòng dự toán in order; lines left out are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EstimateDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Các dòng.
    pub lines: Vec<EstimateLine>,
}

/// Sổ đề án.
pub fn list_proposals(
    office: &mut Office,
    filter: ProposalFilter,
) -> Result<Done<ProposalRegister>> {
    Ok(Done::read(view::register(office, &filter)?))
}

/// Hồ sơ một đề án.
pub fn show_proposal(office: &mut Office, request: OneProposal) -> Result<Done<ProposalRecord>> {
    let file = proposal_file(office, request.uid)?;
    let papers = papers::checklist(&office.books(), &file)?;
    let kept = office.books().kept_files_of_proposal(request.uid)?;
    let life = life::life(office, &file, &papers)?;
    Ok(Done::read(view::record(&file, papers, &kept, life)))
}

/// Lưu đề án; a new one gets the next code of its source when none is typed. Answers the uid.
pub fn save_proposal(office: &mut Office, mut proposal: Proposal) -> Result<Done<String>> {
    for text in [&mut proposal.code, &mut proposal.title, &mut proposal.place] {
        *text = tidy(text);
    }
    faults(&proposal)?;
    let label = format!("Lưu đề án {}", proposal.title);
    office.change(Operation::SaveProposal, label, |writer| {
        if !proposal.uid.is_new() {
            still_open(writer, proposal.uid)?;
        }
        proposal.uid = ProposalId::new(writer.identity(proposal.uid.uid()));
        if proposal.code.is_empty() {
            proposal.code = writer
                .books()
                .next_proposal_code(proposal.year.0, proposal.source)?;
        }
        writer.change.put(proposal.uid.uid(), &proposal)?;
        Ok(proposal.uid.to_string())
    })
}

/// Lưu các dòng dự toán.
pub fn save_estimate(office: &mut Office, draft: EstimateDraft) -> Result<Done<NoReply>> {
    let mut faults = FaultyFields::default();
    for (index, line) in draft.lines.iter().enumerate() {
        faults.filled(&format!("lines.{index}.content"), &line.content);
        if line.grant + line.counterpart + line.other != line.amount {
            let field = format!("lines.{index}.amount");
            faults.add(&field, FieldProblem::SourcesDiffer);
        }
    }
    faults.closed()?;
    let code = proposal_file(office, draft.proposal_uid)?.proposal.code;
    office.change(
        Operation::SaveEstimate,
        format!("Lưu dự toán {code}"),
        |writer| {
            let proposal = still_open(writer, draft.proposal_uid)?;
            write_estimate(writer, &proposal, draft.lines)?;
            Ok(NoReply)
        },
    )
}

fn write_estimate(writer: &mut Writer<'_>, of: &Proposal, lines: Vec<EstimateLine>) -> Result<()> {
    let kept: Vec<EstimateLineId> = lines.iter().map(|line| line.uid).collect();
    for old in writer.books().estimate_of(of.uid)? {
        if !kept.contains(&old.uid) {
            writer.change.remove::<EstimateLine>(old.uid.uid())?;
        }
    }
    for (index, mut line) in lines.into_iter().enumerate() {
        line.uid = EstimateLineId::new(writer.identity(line.uid.uid()));
        line.proposal_uid = of.uid;
        line.position = index as i64 + 1;
        line.content = tidy(&line.content);
        writer.change.put(line.uid.uid(), &line)?;
    }
    Ok(())
}

/// Hồ sơ theo định danh.
pub fn proposal_file(office: &Office, uid: ProposalId) -> Result<ProposalFile> {
    office
        .books()
        .proposal_file(uid)?
        .ok_or_else(|| not_found(&uid.to_string()))
}

/// Đề án còn sửa được: there, and not yet settled.
pub fn still_open(writer: &Writer<'_>, uid: ProposalId) -> Result<Proposal> {
    let proposal: Proposal = writer
        .books()
        .find(uid.uid())?
        .ok_or_else(|| not_found(&uid.to_string()))?;
    if proposal.stage.is_settled() {
        return Err(OfficeError::AlreadySettled {
            code: proposal.code,
        });
    }
    Ok(proposal)
}

pub(crate) fn not_found(label: &str) -> OfficeError {
    OfficeError::NotFound {
        kind: "đề án",
        label: label.to_owned(),
    }
}

const TWO_CONTENTS: &str = "thêm ít nhất một nội dung (1–9) ngoài nội dung của loại đề án";
const OVER_ONE_YEAR: &str = "ngày kết thúc sau ngày bắt đầu hơn một năm (đề án điểm)";

fn faults(proposal: &Proposal) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.filled("title", &proposal.title);
    faults.in_order("ends_on", proposal.starts_on, proposal.ends_on);
    for fault in flagship_faults(proposal) {
        match fault {
            FlagshipFault::OneContent => faults.wanted("other_contents", false, TWO_CONTENTS),
            FlagshipFault::NotOverOneYear => faults.wanted("ends_on", false, OVER_ONE_YEAR),
        }
    }
    faults.closed()
}
