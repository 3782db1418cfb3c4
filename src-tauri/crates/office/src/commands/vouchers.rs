//! Chứng từ: sổ, soạn nháp, ghi sổ, hủy.

mod posting;

use domain::card_number::mask;
use domain::fold::tidy;
use domain::ids::{EstimateLineId, ProposalId, VoucherId, VoucherLineId};
use domain::voucher::{Voucher, VoucherLine, VoucherState, VoucherWithLines};
use serde::{Deserialize, Serialize};
use store::queries::voucher::VoucherFilter;
use ts_rs::TS;

use super::NoReply;
use super::proposals::still_open;
use super::treasury;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::locked_years::voucher_is_open;
use crate::office::{Office, Writer};
use crate::officer_message::{FieldMessage, draft_fields};
use crate::operation::Operation;
use crate::preflight::{self, BreachRow};
use crate::views::vouchers::{self as view, LineLedger, VoucherRecord, VoucherRegister, not_found};
pub use posting::{CancelVoucher, cancel_voucher, issue_voucher, post_voucher};

/// Một chứng từ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneVoucher {
    /// Chứng từ.
    pub uid: VoucherId,
}

/// Xem một chứng từ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowVoucher {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Hiện số tài khoản.
    #[serde(default)]
    pub reveal: bool,
}

/// Sổ của dòng dự toán nào.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LedgerRequest {
    /// Dòng dự toán.
    pub estimate_line_uid: EstimateLineId,
    /// Chứng từ để ngoài: the one being typed.
    #[serde(default)]
    pub except: Option<VoucherId>,
}

/// Bản nháp đã lưu, with what is still wanting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedVoucher {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Chỗ chưa đủ, each at its field.
    pub faults: Vec<FieldMessage>,
    /// Điều chặn việc ghi sổ.
    pub blocks: Vec<BreachRow>,
}

/// Sổ chứng từ.
pub fn list_vouchers(office: &mut Office, filter: VoucherFilter) -> Result<Done<VoucherRegister>> {
    Ok(Done::read(view::register(office, &filter)?))
}

/// Một chứng từ.
pub fn show_voucher(office: &mut Office, request: ShowVoucher) -> Result<Done<VoucherRecord>> {
    let record = view::record(office, request.uid, request.reveal)?;
    if request.reveal {
        office.note_access("vouchers", &request.uid.to_string(), 1, None)?;
    }
    Ok(Done::read(record))
}

/// Sổ một dòng dự toán.
pub fn line_ledger(office: &mut Office, request: LedgerRequest) -> Result<Done<LineLedger>> {
    Ok(Done::read(view::ledger(
        office,
        request.estimate_line_uid,
        request.except,
    )?))
}

/// Lưu bản nháp, complete or not; a posted paper is refused. Answers what is still wanting.
pub fn save_voucher(office: &mut Office, paper: VoucherWithLines) -> Result<Done<SavedVoucher>> {
    let label = format!("Lưu nháp {}", name_of(&paper.voucher));
    let saved = office.change(Operation::SaveVoucher, label, |writer| {
        let paper = as_draft(writer, paper)?;
        let paper = write(writer, paper)?;
        treasury::declare_new_draw(writer, &paper)?;
        Ok(paper)
    })?;
    let faults = preflight::draft_faults(office, &saved.output)?;
    let blocks = preflight::posting_blocks(office, &saved.output)?;
    Ok(saved.map(|paper| SavedVoucher {
        uid: paper.voucher.uid,
        faults: draft_fields(&faults),
        blocks: preflight::rows(blocks, &[]),
    }))
}

/// Bỏ bản nháp.
pub fn remove_voucher(office: &mut Office, request: OneVoucher) -> Result<Done<NoReply>> {
    let paper = found(office, request.uid)?;
    let label = format!("Bỏ nháp {}", name_of(&paper.voucher));
    office.change(Operation::RemoveVoucher, label, |writer| {
        let paper = draft_of(writer, request.uid)?;
        treasury::remove_all(writer, request.uid)?;
        for line in &paper.lines {
            writer.change.remove::<VoucherLine>(line.uid.uid())?;
        }
        writer.change.remove::<Voucher>(request.uid.uid())?;
        Ok(NoReply)
    })
}

/// Nhân bản: a new draft of today with the same content; numbers and invoices are not taken over.
pub fn duplicate_voucher(office: &mut Office, request: OneVoucher) -> Result<Done<String>> {
    let mut paper = found(office, request.uid)?;
    let label = format!("Nhân bản {}", name_of(&paper.voucher));
    office.change(Operation::SaveVoucher, label, |writer| {
        let voucher = &mut paper.voucher;
        voucher.uid = VoucherId::NEW;
        voucher.number.clear();
        voucher.amount_words.clear();
        voucher.paid_on = writer.today;
        voucher.year = writer.today.budget_year();
        for line in &mut paper.lines {
            line.uid = VoucherLineId::NEW;
            line.invoice_form.clear();
            line.invoice_symbol.clear();
            line.invoice_number.clear();
            line.invoiced_on = None;
        }
        let paper = as_draft(writer, paper)?;
        Ok(write(writer, paper)?.voucher.uid.to_string())
    })
}

/// Tên gọi of a paper: its number, or its kind while it has none.
fn name_of(voucher: &Voucher) -> String {
    match voucher.number.is_empty() {
        true => format!(
            "{} {}",
            voucher.kind.label().to_lowercase(),
            voucher.paid_on
        ),
        false => voucher.number.clone(),
    }
}

/// Chứng từ theo định danh.
pub fn found(office: &Office, uid: VoucherId) -> Result<VoucherWithLines> {
    office.books().voucher(uid)?.ok_or_else(|| not_found(uid))
}

/// Bản nháp theo định danh, of a đề án that is still open.
fn draft_of(writer: &Writer<'_>, uid: VoucherId) -> Result<VoucherWithLines> {
    let paper = writer.books().voucher(uid)?.ok_or_else(|| not_found(uid))?;
    let number = paper.voucher.number.clone();
    match paper.voucher.state {
        VoucherState::Draft => {}
        VoucherState::Posted => return Err(OfficeError::AlreadyPosted { number }),
        VoucherState::Cancelled => return Err(OfficeError::AlreadyCancelled { number }),
    }
    if let Some(proposal) = paper.voucher.proposal_uid {
        still_open(writer, proposal)?;
    }
    voucher_is_open(&writer.books(), &paper.voucher)?;
    Ok(paper)
}

/// What was typed, as a draft may be kept: tidy, without a state of its own, its lines in order.
fn as_draft(writer: &Writer<'_>, mut paper: VoucherWithLines) -> Result<VoucherWithLines> {
    let mut kept_lines = Vec::new();
    if !paper.voucher.uid.is_new() {
        let kept = draft_of(writer, paper.voucher.uid)?;
        kept_lines = kept.lines.iter().map(|line| line.uid).collect();
        unmask(&mut paper.voucher, &kept.voucher);
    }
    let voucher = &mut paper.voucher;
    tidy_head(voucher);
    voucher.uid = VoucherId::new(writer.identity(voucher.uid.uid()));
    let estimate = match voucher.proposal_uid {
        Some(proposal) => estimate_of(writer, proposal)?,
        None => Vec::new(),
    };
    voucher_is_open(&writer.books(), voucher)?;
    for (index, line) in paper.lines.iter_mut().enumerate() {
        tidy_line(line);
        // A line is kept only where it was: no draft takes over a line of another paper.
        if !kept_lines.contains(&line.uid) {
            line.uid = VoucherLineId::new(writer.new_uid());
        }
        line.voucher_uid = voucher.uid;
        line.position = index as i64 + 1;
        // A line of another đề án cannot pay for this one; the draft then says that it has none.
        line.estimate_line_uid = line.estimate_line_uid.filter(|uid| estimate.contains(uid));
    }
    Ok(paper)
}

/// The screen was given a masked account; it comes back as it went.
fn unmask(voucher: &mut Voucher, kept: &Voucher) {
    if !kept.payee_account.is_empty() && voucher.payee_account == mask(&kept.payee_account) {
        voucher.payee_account = kept.payee_account.clone();
    }
}

fn tidy_head(voucher: &mut Voucher) {
    voucher.state = VoucherState::Draft;
    voucher.series_number = None;
    voucher.issued_on = None;
    voucher.cancel_reason.clear();
    voucher.reverses_uid = None;
    for text in [
        &mut voucher.book,
        &mut voucher.number,
        &mut voucher.payee,
        &mut voucher.payee_address,
        &mut voucher.payee_account,
        &mut voucher.payee_bank,
        &mut voucher.reason,
        &mut voucher.amount_words,
        &mut voucher.note,
    ] {
        *text = tidy(text);
    }
}

fn estimate_of(writer: &Writer<'_>, proposal: ProposalId) -> Result<Vec<EstimateLineId>> {
    still_open(writer, proposal)?;
    let lines = writer.books().estimate_of(proposal)?;
    Ok(lines.into_iter().map(|line| line.uid).collect())
}

fn tidy_line(line: &mut VoucherLine) {
    for text in [
        &mut line.content,
        &mut line.sub_item,
        &mut line.seller_tax_code,
        &mut line.invoice_form,
        &mut line.invoice_symbol,
        &mut line.invoice_number,
        &mut line.invoice_buyer,
    ] {
        *text = tidy(text);
    }
}

/// Ghi chứng từ và các dòng; lines left out are removed.
fn write(writer: &mut Writer<'_>, paper: VoucherWithLines) -> Result<VoucherWithLines> {
    let uid = paper.voucher.uid;
    writer.change.put(uid.uid(), &paper.voucher)?;
    let before = writer
        .books()
        .voucher(uid)?
        .map(|old| old.lines)
        .unwrap_or_default();
    for gone in before
        .iter()
        .filter(|old| paper.lines.iter().all(|line| line.uid != old.uid))
    {
        treasury::remove_line(writer, gone)?;
        writer.change.remove::<VoucherLine>(gone.uid.uid())?;
    }
    for line in &paper.lines {
        writer.change.put(line.uid.uid(), line)?;
    }
    Ok(paper)
}
