//! Giấy tạm ứng: request, C43-BB, Mẫu 10, Mẫu 08; made from a voucher, edited until printed.

use domain::breach::Breach;
use domain::centre::{SignatoryRole, signatory_on};
use domain::fold::tidy;
use domain::ids::{AdvancePaperId, AdvancePaperLineId, VoucherId};
use domain::proposal_file::ProposalFile;
use domain::settlement::checks::{Step, check};
use domain::treasury::advance_paper::{
    AdvancePaper, AdvancePaperKind, AdvancePaperLine, AdvancePaperWithLines,
};
use domain::treasury::prefill::{self, numbered};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::budget_code_assets::budget_codes;
use crate::commands::NoReply;
use crate::commands::printing::preview;
use crate::commands::proposals::{proposal_file, still_open};
use crate::commands::vouchers::found;
use crate::done::Done;
use crate::dossier::{self, Bound};
use crate::error::{FieldFault, OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::preflight::{self, BreachRow, WholeFile};
use crate::settling;
use crate::views::settlements::PaperPreview;

/// Lập một giấy tạm ứng từ chứng từ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeAdvancePaper {
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Loại giấy.
    pub kind: AdvancePaperKind,
}

/// Một giấy tạm ứng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneAdvancePaper {
    /// Giấy.
    pub uid: AdvancePaperId,
}

/// Giấy tạm ứng as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdvancePaperDraft {
    /// Giấy và các dòng.
    pub paper: AdvancePaperWithLines,
    /// Tính lại thừa, thiếu of C43-BB.
    #[serde(default)]
    pub settle: bool,
}

/// Đã lưu, with what a rule says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedAdvancePaper {
    /// Giấy.
    pub uid: AdvancePaperId,
    /// Các điều nêu.
    pub findings: Vec<BreachRow>,
}

/// Một giấy tạm ứng as its form shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AdvancePaperRecord {
    /// Giấy và các dòng.
    pub paper: AdvancePaperWithLines,
    /// Tổng số tiền, in đồng.
    #[ts(type = "number")]
    pub total: domain::money::Money,
    /// Các điều nêu.
    pub findings: Vec<BreachRow>,
}

/// Ghi một giấy tạm ứng ra tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteAdvancePaper {
    /// Giấy.
    pub uid: AdvancePaperId,
    /// Nơi ghi.
    pub path: String,
}

/// Lập giấy: filled in from the voucher, numbered in its series. Answers the paper.
pub fn make_advance_paper(
    office: &mut Office,
    request: MakeAdvancePaper,
) -> Result<Done<SavedAdvancePaper>> {
    let voucher = found(office, request.voucher_uid)?;
    let Some(proposal) = voucher.voucher.proposal_uid else {
        return Err(OfficeError::Fields(vec![FieldFault::empty("proposal_uid")]));
    };
    let file = proposal_file(office, proposal)?;
    let (today, codes) = (office.today()?, budget_codes(office.books())?);
    let signatories = office.books().signatories()?;
    let asks = signatory_on(&signatories, SignatoryRole::Preparer, today);
    let person = asks.map_or(("", ""), |who| (who.name.as_str(), who.title.as_str()));
    let mut paper = prefill::advance_paper(request.kind, &file, &voucher, &codes, person, today);
    let year = paper.paper.budget_year;
    let next = office.books().next_advance_number(request.kind, year)?;
    paper.paper.number = format!("{}-{next:04}", request.kind.series());
    let settle = request.kind == AdvancePaperKind::Clearance;
    save_advance_paper(office, AdvancePaperDraft { paper, settle })
}

/// Lưu giấy; one that was printed stays as it was handed in.
pub fn save_advance_paper(
    office: &mut Office,
    draft: AdvancePaperDraft,
) -> Result<Done<SavedAdvancePaper>> {
    let mut paper = draft.paper;
    if draft.settle {
        paper.settle();
    }
    let label = format!(
        "Lưu {} {}",
        paper.paper.kind.label().to_lowercase(),
        paper.paper.number
    );
    let saved = office.change(Operation::SaveAdvancePaper, label, |writer| {
        still_open(writer, paper.paper.proposal_uid)?;
        write(writer, paper)
    })?;
    let uid = saved.output;
    let findings = rows_about(office, uid)?;
    Ok(saved.map(|uid| SavedAdvancePaper { uid, findings }))
}

/// Bỏ giấy chưa in.
pub fn remove_advance_paper(
    office: &mut Office,
    request: OneAdvancePaper,
) -> Result<Done<NoReply>> {
    let paper = kept(office, request.uid)?;
    let label = format!("Bỏ {}", paper.paper.number);
    office.change(Operation::SaveAdvancePaper, label, |writer| {
        still_open(writer, paper.paper.proposal_uid)?;
        not_issued(&paper.paper)?;
        for line in &paper.lines {
            writer.change.remove::<AdvancePaperLine>(line.uid.uid())?;
        }
        writer.change.remove::<AdvancePaper>(request.uid.uid())?;
        Ok(NoReply)
    })
}

/// Một giấy tạm ứng.
pub fn show_advance_paper(
    office: &mut Office,
    request: OneAdvancePaper,
) -> Result<Done<AdvancePaperRecord>> {
    let paper = kept(office, request.uid)?;
    Ok(Done::read(AdvancePaperRecord {
        total: paper.total(),
        findings: rows_about(office, request.uid)?,
        paper,
    }))
}

/// Xem trước một giấy tạm ứng.
pub fn preview_advance_paper(
    office: &mut Office,
    request: OneAdvancePaper,
) -> Result<Done<PaperPreview>> {
    let (bound, blocks) = printed(office, request.uid)?;
    Ok(Done::read(preview(&bound, !blocks.is_empty())?))
}

/// Ghi một giấy tạm ứng ra tệp; refused while a rule stands against it, kept as handed in afterwards.
pub fn write_advance_paper(
    office: &mut Office,
    request: WriteAdvancePaper,
) -> Result<Done<String>> {
    let (bound, blocks) = printed(office, request.uid)?;
    if !blocks.is_empty() {
        return Err(OfficeError::Blocked(blocks));
    }
    settling::write_one(&bound, &request.path)?;
    let mut paper = kept(office, request.uid)?.paper;
    let label = format!("In {}", paper.number);
    let done = office.change(Operation::IssuePaper, label, |writer| {
        paper.issued_on = paper.issued_on.or(Some(writer.today));
        writer.change.put(paper.uid.uid(), &paper)?;
        Ok(NoReply)
    })?;
    Ok(done.map(|_| request.path))
}

fn printed(office: &Office, uid: AdvancePaperId) -> Result<(Bound, Vec<Breach>)> {
    let paper = kept(office, uid)?;
    let file = proposal_file(office, paper.paper.proposal_uid)?;
    let mut blocks = about(office, &file, uid)?;
    blocks.retain(|breach| breach.severity.blocks());
    let centre = office.centre_file()?;
    let bound = dossier::of_advance_paper(&centre, &file, &paper, !blocks.is_empty())?;
    Ok((bound, blocks))
}

fn kept(office: &Office, uid: AdvancePaperId) -> Result<AdvancePaperWithLines> {
    let found = office.books().advance_paper(uid)?;
    found.ok_or_else(|| OfficeError::NotFound {
        kind: "giấy tạm ứng",
        label: uid.to_string(),
    })
}

fn not_issued(paper: &AdvancePaper) -> Result<()> {
    match paper.issued_on {
        Some(_) => Err(OfficeError::AlreadyIssued {
            number: paper.number.clone(),
        }),
        None => Ok(()),
    }
}

fn about(office: &Office, file: &ProposalFile, uid: AdvancePaperId) -> Result<Vec<Breach>> {
    let around = WholeFile::alone(office)?.around(file)?;
    let mut found = check(file, &around.view(), Step::All);
    found.retain(|breach| breach.subject.uid == uid.to_string());
    Ok(found)
}

fn rows_about(office: &Office, uid: AdvancePaperId) -> Result<Vec<BreachRow>> {
    let paper = kept(office, uid)?;
    let file = proposal_file(office, paper.paper.proposal_uid)?;
    Ok(preflight::rows(about(office, &file, uid)?, &[]))
}

fn write(writer: &mut Writer<'_>, mut paper: AdvancePaperWithLines) -> Result<AdvancePaperId> {
    let before = writer.books().advance_paper(paper.paper.uid)?;
    if let Some(before) = &before {
        not_issued(&before.paper)?;
    }
    let head = &mut paper.paper;
    let uid = AdvancePaperId::new(writer.identity(head.uid.uid()));
    (head.uid, head.issued_on) = (uid, None);
    tidy_head(head);
    writer.change.put(uid.uid(), head)?;
    let old = before.map(|before| before.lines).unwrap_or_default();
    let mut kept = Vec::new();
    for mut line in numbered(paper.lines) {
        if !old.iter().any(|old| old.uid == line.uid) {
            line.uid = AdvancePaperLineId::new(writer.new_uid());
        }
        line.paper_uid = uid;
        tidy_line(&mut line);
        writer.change.put(line.uid.uid(), &line)?;
        kept.push(line.uid);
    }
    for gone in old.iter().filter(|old| !kept.contains(&old.uid)) {
        writer.change.remove::<AdvancePaperLine>(gone.uid.uid())?;
    }
    Ok(uid)
}

fn tidy_head(head: &mut AdvancePaper) {
    for text in [
        &mut head.number,
        &mut head.person,
        &mut head.department,
        &mut head.reason,
        &mut head.decision_number,
        &mut head.acceptance_number,
        &mut head.chapter,
        &mut head.sector,
        &mut head.fund,
        &mut head.program_name,
        &mut head.program_code,
    ] {
        *text = tidy(text);
    }
}

fn tidy_line(line: &mut AdvancePaperLine) {
    for text in [
        &mut line.content,
        &mut line.invoice_number,
        &mut line.paper_number,
        &mut line.advanced_item,
        &mut line.sub_item,
    ] {
        *text = tidy(text);
    }
}
