//! Giấy tờ kèm theo: what is on file, with its number and day.

use domain::fold::tidy;
use domain::ids::{PaperId, ProposalId};
use domain::paper::SupportingPaper;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{faults, kept, own};
use crate::commands::NoReply;
use crate::commands::proposals::{proposal_file, still_open};
use crate::commands::scans::take_off;
use crate::done::Done;
use crate::error::Result;
use crate::office::Office;
use crate::operation::Operation;

/// Một giấy tờ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnePaper {
    /// Giấy tờ.
    pub uid: PaperId,
}

/// Lưu giấy tờ: state, number, day; made when its uid is new. Answers the uid.
pub fn save_paper(office: &mut Office, mut paper: SupportingPaper) -> Result<Done<String>> {
    for text in [
        &mut paper.code,
        &mut paper.name,
        &mut paper.number,
        &mut paper.note,
    ] {
        *text = tidy(text);
    }
    let file = proposal_file(office, paper.proposal_uid)?;
    let is_ours = |uid| file.classes.iter().any(|class| class.class.uid == uid);
    faults::paper(&paper.name, paper.class_uid.is_none_or(is_ours))?;
    let label = format!("Lưu giấy tờ {}, {}", paper.name, file.proposal.code);
    office.change(Operation::SavePaper, label, |writer| {
        let proposal = still_open(writer, paper.proposal_uid)?.uid;
        let owner = |kept: &SupportingPaper| -> ProposalId { kept.proposal_uid };
        paper.uid = PaperId::new(own(writer, paper.uid.uid(), proposal, owner)?);
        writer.change.put(paper.uid.uid(), &paper)?;
        Ok(paper.uid.to_string())
    })
}

/// Bỏ giấy tờ khỏi hồ sơ.
pub fn remove_paper(office: &mut Office, request: OnePaper) -> Result<Done<NoReply>> {
    let paper: SupportingPaper = kept(office, request.uid.uid(), "giấy tờ")?;
    office.change(
        Operation::SavePaper,
        format!("Bỏ giấy tờ {}", paper.name),
        |writer| {
            still_open(writer, paper.proposal_uid)?;
            take_off(writer, paper.uid.uid())?;
            writer.change.remove::<SupportingPaper>(paper.uid.uid())?;
            Ok(NoReply)
        },
    )
}
