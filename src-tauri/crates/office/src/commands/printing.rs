//! Xem trước và ghi từng giấy: the preview is the very bytes that print.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::funding::FundSource;
use domain::ids::{ProposalId, VoucherId};
use domain::settlement::checks::Step;
use domain::voucher::limits::treasury_findings;
use domain::voucher::{Voucher, VoucherState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposals::proposal_file;
use super::settlements::{bundle, carried_files, standing_blocks, year_files};
use crate::done::Done;
use crate::dossier::{self, Bound};
use crate::error::{OfficeError, Result};
use crate::office::Office;
use crate::operation::Operation;
use crate::preflight::{WholeFile, check_sheet, preflight};
use crate::settling;
use crate::views::settlements::{self as view, PaperPreview};

/// Giấy nào để xem trước.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    /// Đề án; none = the year's own papers.
    #[serde(default)]
    pub proposal_uid: Option<ProposalId>,
    /// Năm, for the year's own papers.
    #[serde(default)]
    pub year: Option<i32>,
    /// Nguồn, for the year's own papers.
    #[serde(default)]
    pub source: Option<FundSource>,
    /// Mã mẫu.
    pub form: String,
}

/// Chứng từ nào để xem trước.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VoucherPreview {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Mẫu khác; none = the form of the voucher itself.
    #[serde(default)]
    pub form: Option<String>,
}

/// Ghi một giấy ra tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WritePaper {
    /// Giấy nào.
    pub paper: PreviewRequest,
    /// Nơi ghi.
    pub path: String,
}

/// Ghi một chứng từ ra tệp.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteVoucher {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Mẫu khác; none = the form of the voucher itself.
    #[serde(default)]
    pub form: Option<String>,
    /// Nơi ghi.
    pub path: String,
}

/// Xem trước một giấy: the very bytes that print.
pub fn preview_paper(office: &mut Office, request: PreviewRequest) -> Result<Done<PaperPreview>> {
    let (paper, draft) = paper_of(office, &request)?;
    Ok(Done::read(preview(&paper, draft)?))
}

/// Ghi một giấy ra tệp, the same bytes as its preview.
pub fn write_paper(office: &mut Office, request: WritePaper) -> Result<Done<String>> {
    let (paper, _) = paper_of(office, &request.paper)?;
    settling::write_one(&paper, &request.path)?;
    Ok(Done::read(request.path))
}

/// Ghi một chứng từ ra tệp; a posted one counts as issued from then on and is only cancelled.
pub fn write_voucher(office: &mut Office, request: WriteVoucher) -> Result<Done<String>> {
    let paper = voucher_paper(office, request.uid, request.form.as_deref())?;
    refused_by_treasury(office, request.uid)?;
    settling::write_one(&paper, &request.path)?;
    let voucher = office.books().voucher(request.uid)?;
    let posted = voucher
        .into_iter()
        .filter(|v| v.voucher.state.counts())
        .map(|v| v.voucher.uid)
        .collect();
    Ok(issue(office, posted)?.map(|()| request.path))
}

/// Đánh dấu đã in, đã xuất: what left the office is no longer undone.
/// The vouchers are read again: between gathering and this moment others may have changed them.
pub(crate) fn issue(office: &mut Office, vouchers: Vec<VoucherId>) -> Result<Done<()>> {
    let mut fresh: Vec<Voucher> = Vec::new();
    for uid in vouchers {
        let voucher: Option<Voucher> = office.books().find(uid.uid())?;
        fresh.extend(voucher.filter(|voucher| voucher.issued_on.is_none()));
    }
    let label = match fresh.as_slice() {
        [one] => format!("In {}", one.number),
        many => format!("Xuất {} chứng từ", many.len()),
    };
    office.change(Operation::IssuePaper, label, |writer| {
        for mut voucher in fresh {
            voucher.issued_on = Some(writer.today);
            writer.change.put(voucher.uid.uid(), &voucher)?;
        }
        Ok(())
    })
}

fn paper_of(office: &Office, request: &PreviewRequest) -> Result<(Bound, bool)> {
    let (bound, draft) = match request.proposal_uid {
        Some(uid) => {
            let file = proposal_file(office, uid)?;
            let found = preflight(office, uid, Step::Settle)?;
            let draft = view::is_draft(&file, &found);
            let centre = office.centre_file()?;
            (
                dossier::of_proposal(&centre, &file, &check_sheet(&found), draft)?,
                draft,
            )
        }
        None => {
            let year = request.year.unwrap_or(office.today()?.year());
            let (files, plans) = year_files(office, year, request.source)?;
            let carried = carried_files(office, year, request.source)?;
            let draft = !standing_blocks(office, &files)?.is_empty();
            let bundle = bundle(year, request.source, &plans, (&files, &carried));
            (
                dossier::of_year(&office.centre_file()?, &bundle, draft)?,
                draft,
            )
        }
    };
    let wanted = bound.into_iter().find(|paper| paper.form == request.form);
    let paper = wanted.ok_or_else(|| OfficeError::NotFound {
        kind: "mẫu",
        label: request.form.clone(),
    })?;
    Ok((paper, draft))
}

/// Xem trước một chứng từ.
pub fn preview_voucher(office: &mut Office, request: VoucherPreview) -> Result<Done<PaperPreview>> {
    let bound = voucher_paper(office, request.uid, request.form.as_deref())?;
    let draft = bound.documents.iter().any(|document| document.draft);
    Ok(Done::read(preview(&bound, draft)?))
}

/// A posted paper that the treasury would send back is not written; a draft is, with its stamp.
fn refused_by_treasury(office: &Office, uid: VoucherId) -> Result<()> {
    let Some(voucher) = office.books().voucher(uid)? else {
        return Ok(());
    };
    let posted = voucher.voucher.state == VoucherState::Posted;
    let Some(proposal) = voucher.voucher.proposal_uid.filter(|_| posted) else {
        return Ok(());
    };
    let file = proposal_file(office, proposal)?;
    let around = WholeFile::alone(office)?.around(&file)?;
    let mut blocks = treasury_findings(&file, &voucher, &around.view());
    blocks.retain(|breach| breach.severity.blocks());
    match blocks.is_empty() {
        true => Ok(()),
        false => Err(OfficeError::Blocked(blocks)),
    }
}

fn voucher_paper(office: &Office, uid: VoucherId, form: Option<&str>) -> Result<Bound> {
    let not_found = || OfficeError::NotFound {
        kind: "chứng từ",
        label: uid.to_string(),
    };
    let voucher = office.books().voucher(uid)?.ok_or_else(not_found)?;
    let file = match voucher.voucher.proposal_uid {
        Some(proposal) => Some(proposal_file(office, proposal)?),
        None => None,
    };
    dossier::of_voucher(&office.centre_file()?, file.as_ref(), &voucher, form)
}

/// The answer of a preview: the very bytes that print.
pub(super) fn preview(paper: &Bound, draft: bool) -> Result<PaperPreview> {
    let (written, bytes) = settling::printed(paper)?;
    Ok(PaperPreview {
        form: written.form,
        title: written.title,
        file: written.file.replace('/', "-"),
        pages: written.pages,
        sha256: written.sha256,
        base64: STANDARD.encode(bytes),
        draft,
    })
}
