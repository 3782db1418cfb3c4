//! Kiểm tra thực địa: recorded with photos and requests, also after the đề án was settled.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::fold::tidy;
use domain::ids::{EstablishmentId, KeptFileId, ProposalId, VisitId};
use domain::kept_file::KeptFile;
use domain::visit::Visit;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::contracts::kept;
use super::scans::{Scan, take_off};
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::visits::{self as view, VisitRow};

/// Các lần kiểm tra nào.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct VisitFilter {
    /// Đề án; none = all.
    pub proposal_uid: Option<ProposalId>,
    /// Cơ sở; none = all.
    pub establishment_uid: Option<EstablishmentId>,
}

/// Một lần kiểm tra.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneVisit {
    /// Lần kiểm tra.
    pub uid: VisitId,
}

/// Ảnh to be kept with a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VisitPhoto {
    /// Lần kiểm tra.
    pub uid: VisitId,
    /// Tệp trên máy.
    pub path: String,
}

/// Một tệp lưu kèm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneKeptFile {
    /// Dòng của tệp.
    pub uid: KeptFileId,
}

/// Các lần kiểm tra, newest first.
pub fn list_visits(office: &mut Office, filter: VisitFilter) -> Result<Done<Vec<VisitRow>>> {
    let rows = view::register(office, filter.proposal_uid, filter.establishment_uid)?;
    Ok(Done::read(rows))
}

/// Lưu một lần kiểm tra. Answers the uid.
pub fn save_visit(office: &mut Office, mut visit: Visit) -> Result<Done<String>> {
    for text in [
        &mut visit.visitors,
        &mut visit.place,
        &mut visit.findings,
        &mut visit.request,
        &mut visit.done_note,
    ] {
        *text = tidy(text);
    }
    let (proposal, establishment) = view::named(office, &visit)?;
    let of = match (&proposal, &establishment) {
        (Some(proposal), _) => proposal.code.clone(),
        (None, Some(establishment)) => establishment.name.clone(),
        (None, None) => String::new(),
    };
    faults(&visit, &of, office.today()?)?;
    let label = format!("{of}: kiểm tra ngày {}", visit.visited_on);
    office.change(Operation::SaveVisit, label, |writer| {
        visit.uid = VisitId::new(writer.identity(visit.uid.uid()));
        writer.change.put(visit.uid.uid(), &visit)?;
        Ok(visit.uid.to_string())
    })
}

/// A visit is of something, has happened, and what it asks for has a day only where it asks for something.
fn faults(visit: &Visit, of: &str, today: domain::calendar::Day) -> Result<()> {
    let mut faults = FaultyFields::default();
    if of.is_empty() {
        faults.add("proposal_uid", FieldProblem::Empty);
    }
    faults.filled("findings", &visit.findings);
    let has_been = visit.visited_on <= today;
    faults.wanted("visited_on", has_been, "ngày đã qua hoặc hôm nay");
    let asks = !visit.request.is_empty();
    let dated = asks || (visit.due_on.is_none() && visit.done_on.is_none());
    faults.wanted("request", dated, "yêu cầu cần thực hiện, khi có hạn");
    faults.in_order("due_on", visit.visited_on, visit.due_on);
    faults.in_order("done_on", visit.visited_on, visit.done_on);
    faults.closed()
}

/// Bỏ một lần kiểm tra with what was kept for it.
pub fn remove_visit(office: &mut Office, request: OneVisit) -> Result<Done<NoReply>> {
    let visit: Visit = kept(office, request.uid.uid(), "lần kiểm tra")?;
    let label = format!("Bỏ lần kiểm tra ngày {}", visit.visited_on);
    office.change(Operation::SaveVisit, label, |writer| {
        take_off(writer, visit.uid.uid())?;
        writer.change.remove::<Visit>(visit.uid.uid())?;
        Ok(NoReply)
    })
}

/// Gắn ảnh, beside those there are. Answers the row of the file.
pub fn attach_visit_photo(office: &mut Office, request: VisitPhoto) -> Result<Done<String>> {
    let visit: Visit = kept(office, request.uid.uid(), "lần kiểm tra")?;
    let photo = office
        .kept_files()
        .keep_path(&PathBuf::from(request.path))?;
    let label = format!("Gắn ảnh kiểm tra ngày {}", visit.visited_on);
    office.change(Operation::AttachScan, label, |writer| {
        let row = photo.name_it(writer, visit.uid.uid(), visit.proposal_uid)?;
        Ok(row.uid.to_string())
    })
}

/// Gỡ một ảnh of a visit.
pub fn remove_visit_photo(office: &mut Office, request: OneKeptFile) -> Result<Done<NoReply>> {
    let row: KeptFile = kept(office, request.uid.uid(), "ảnh")?;
    let holder = uuid::Uuid::parse_str(&row.holder_uid).unwrap_or_default();
    let visit: Visit = kept(office, holder, "lần kiểm tra")?;
    let label = format!("Gỡ ảnh kiểm tra ngày {}", visit.visited_on);
    office.change(Operation::AttachScan, label, |writer| {
        writer.change.remove::<KeptFile>(row.uid.uid())?;
        Ok(NoReply)
    })
}

/// Xem một ảnh of a visit. Refused in words when the file is gone or no longer what was kept.
pub fn show_visit_photo(office: &mut Office, request: OneKeptFile) -> Result<Done<Scan>> {
    let row: KeptFile = kept(office, request.uid.uid(), "ảnh")?;
    let files = office.kept_files();
    Ok(Done::read(Scan {
        content: STANDARD.encode(files.read(&row)?),
        path: files
            .path_of(&row.sha256, row.media_type)
            .display()
            .to_string(),
        name: row.name,
        media_type: row.media_type,
    }))
}
