//! Bản quét của giấy tờ: kept beside the data file, shown, replaced, taken off.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::fold::tidy;
use domain::ids::PaperId;
use domain::kept_file::{KeptFile, MediaType};
use domain::paper::{PaperState, SupportingPaper};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::NoReply;
use super::contracts::{OnePaper, faults, kept, own};
use super::proposals::{proposal_file, still_open};
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;

/// Giấy tờ và bản quét.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScanDraft {
    /// Giấy tờ; made when its uid is new, and present from now on.
    pub paper: SupportingPaper,
    /// Tệp quét trên máy.
    pub path: String,
}

/// Bản ghi giữ tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneHolder {
    /// Identity of the record: a paper, a proof of own money, an invoice.
    pub uid: String,
}

/// Bản quét to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Scan {
    /// Tên tệp.
    pub name: String,
    /// Loại tệp.
    pub media_type: MediaType,
    /// Nội dung, in base64.
    pub content: String,
    /// Nơi đặt tệp, to open it with another program.
    pub path: String,
}

/// Gắn bản quét; the one there was is taken off. Answers the paper's uid.
pub fn attach_scan(office: &mut Office, draft: ScanDraft) -> Result<Done<String>> {
    let ScanDraft { mut paper, path } = draft;
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
    if file.proposal.stage.is_settled() {
        let code = file.proposal.code;
        return Err(OfficeError::AlreadySettled { code });
    }
    let scan = office.kept_files().keep_path(&PathBuf::from(path))?;
    let label = format!("Gắn bản quét {}, {}", paper.name, file.proposal.code);
    office.change(Operation::AttachScan, label, |writer| {
        let of = still_open(writer, paper.proposal_uid)?.uid;
        let owner = |kept: &SupportingPaper| kept.proposal_uid;
        paper.uid = PaperId::new(own(writer, paper.uid.uid(), of, owner)?);
        paper.state = PaperState::Present;
        paper.scan_sha256.clone_from(&scan.sha256);
        take_off(writer, paper.uid.uid())?;
        scan.name_it(writer, paper.uid.uid(), Some(of))?;
        writer.change.put(paper.uid.uid(), &paper)?;
        Ok(paper.uid.to_string())
    })
}

/// Gỡ bản quét; the paper itself stays on file, and so does the file until nobody needs it to undo.
pub fn detach_scan(office: &mut Office, request: OnePaper) -> Result<Done<NoReply>> {
    let mut paper: SupportingPaper = kept(office, request.uid.uid(), "giấy tờ")?;
    let label = format!("Gỡ bản quét {}", paper.name);
    office.change(Operation::AttachScan, label, |writer| {
        still_open(writer, paper.proposal_uid)?;
        take_off(writer, paper.uid.uid())?;
        paper.scan_sha256.clear();
        writer.change.put(paper.uid.uid(), &paper)?;
        Ok(NoReply)
    })
}

/// Bỏ các dòng tệp of one record.
pub(super) fn take_off(writer: &mut Writer<'_>, holder: Uuid) -> Result<()> {
    for old in writer.books().kept_files_of(holder)? {
        writer.change.remove::<KeptFile>(old.uid.uid())?;
    }
    Ok(())
}

/// Xem tệp lưu kèm of any record that keeps one: a paper, a proof of own money, an invoice. Refused in
/// words when the file is gone or no longer what was kept.
pub fn show_scan(office: &mut Office, request: OneHolder) -> Result<Done<Scan>> {
    let holder = Uuid::parse_str(&request.uid).unwrap_or_default();
    let row = office.books().kept_files_of(holder)?.pop();
    let row = row.ok_or_else(|| OfficeError::NotFound {
        kind: "tệp lưu kèm",
        label: request.uid,
    })?;
    let files = office.kept_files();
    let content = STANDARD.encode(files.read(&row)?);
    let path = files.path_of(&row.sha256, row.media_type);
    Ok(Done::read(Scan {
        name: row.name,
        media_type: row.media_type,
        content,
        path: path.display().to_string(),
    }))
}
