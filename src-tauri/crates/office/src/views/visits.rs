//! Kiểm tra thực địa: what was seen, what was asked for, which đề án nobody has visited for long.

use domain::breach::Subject;
use domain::calendar::Day;
use domain::due::{Due, DueKind};
use domain::establishment::Establishment;
use domain::ids::{EstablishmentId, ProposalId};
use domain::kept_file::KeptFile;
use domain::proposal::{Proposal, Stage};
use domain::regulation::RegulationPack;
use domain::visit::Visit;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::office::Office;

/// Nghĩa vụ đặt số ngày between two visits.
const VISIT_EVERY: &str = "VISIT_EVERY";

/// Một lần kiểm tra.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VisitRow {
    /// Lần kiểm tra.
    pub visit: Visit,
    /// Mã đề án; empty = none.
    pub proposal_code: String,
    /// Tên đề án.
    pub proposal_title: String,
    /// Tên cơ sở; empty = none.
    pub establishment: String,
    /// Ảnh, tệp kèm theo, oldest first.
    pub photos: Vec<KeptFile>,
}

/// Các lần kiểm tra of a đề án, of an establishment, or all, newest first.
pub fn register(
    office: &Office,
    proposal: Option<ProposalId>,
    establishment: Option<EstablishmentId>,
) -> Result<Vec<VisitRow>> {
    let visits = office.books().visits(proposal, establishment)?;
    visits.into_iter().map(|visit| row(office, visit)).collect()
}

fn row(office: &Office, visit: Visit) -> Result<VisitRow> {
    let (proposal, establishment) = named(office, &visit)?;
    Ok(VisitRow {
        photos: office.books().kept_files_of(visit.uid.uid())?,
        proposal_code: proposal
            .as_ref()
            .map(|p| p.code.clone())
            .unwrap_or_default(),
        proposal_title: proposal.map(|p| p.title).unwrap_or_default(),
        establishment: establishment.map(|one| one.name).unwrap_or_default(),
        visit,
    })
}

/// Đề án và cơ sở của một lần kiểm tra.
pub fn named(office: &Office, visit: &Visit) -> Result<(Option<Proposal>, Option<Establishment>)> {
    let books = office.books();
    let proposal = match visit.proposal_uid {
        Some(uid) => books.find(uid.uid())?,
        None => None,
    };
    let establishment = match visit.establishment_uid {
        Some(uid) => books.find(uid.uid())?,
        None => None,
    };
    Ok((proposal, establishment))
}

/// Hạn của một yêu cầu chưa thực hiện.
pub fn request_due(visit: &Visit) -> Due {
    Due {
        kind: DueKind::Visit,
        code: String::new(),
        on: visit.due_on,
        what: visit.request.clone(),
        missing: vec![format!(
            "Kết quả thực hiện yêu cầu kiểm tra ngày {}",
            visit.visited_on
        )],
        subject: Some(subject(visit.uid.to_string())),
        reference: String::new(),
    }
}

/// Lần kiểm tra to open; "new" begins one.
fn subject(uid: String) -> Subject {
    Subject {
        kind: "visit".to_owned(),
        uid,
        field: "visits".to_owned(),
        label: String::new(),
    }
}

/// Đến lượt kiểm tra: the day by which a đề án under way should be visited again, counted from its last
/// visit or from its beginning. None = it is not under way, or no pack sets a number of days.
pub fn next_visit(
    proposal: &Proposal,
    last: Option<Day>,
    pack: &RegulationPack,
    today: Day,
) -> Option<Due> {
    let is_running = (Stage::Assigned..=Stage::Completed).contains(&proposal.stage);
    let since = last.max(proposal.starts_on).filter(|_| is_running)?;
    let duty = pack.duty(VISIT_EVERY, today)?;
    let days = duty.count()?;
    let on = since.plus_days(days);
    // The work is over before the turn comes: the acceptance is the next visit.
    let in_time = proposal.ends_on.is_none_or(|ends| on <= ends);
    in_time.then(|| Due {
        kind: DueKind::Visit,
        code: VISIT_EVERY.to_owned(),
        on: Some(on),
        what: match last {
            Some(last) => format!("Kiểm tra thực địa: lần gần nhất ngày {last}"),
            None => "Kiểm tra thực địa: chưa có lần nào".to_owned(),
        },
        missing: vec!["Kết quả kiểm tra".to_owned()],
        subject: Some(subject("new".to_owned())),
        reference: duty.citation.printed(),
    })
}
