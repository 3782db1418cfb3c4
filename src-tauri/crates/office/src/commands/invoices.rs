//! Hóa đơn điện tử: sổ, một hóa đơn, điền vào chứng từ.

use domain::fold::tidy;
use domain::ids::{InvoiceId, ProposalId};
use domain::invoice::{Invoice, InvoiceLine};
use domain::kept_file::KeptFile;
use domain::voucher::VoucherWithLines;
use domain::voucher::from_invoice::fill;
use serde::{Deserialize, Serialize};
use store::queries::invoice::InvoiceFilter;
use ts_rs::TS;

use super::NoReply;
use super::proposals::still_open;
use crate::done::Done;
use crate::error::{OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::views::invoices::{self as view, InvoiceRecord, InvoiceRegister, not_found};

/// Một hóa đơn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneInvoice {
    /// Hóa đơn.
    pub uid: InvoiceId,
}

/// Xem một hóa đơn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShowInvoice {
    /// Hóa đơn.
    pub uid: InvoiceId,
    /// Số dòng hàng hóa nhiều nhất.
    pub lines: i64,
}

/// Những gì cán bộ ghi thêm vào hóa đơn; the invoice itself is never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InvoiceDraft {
    /// Hóa đơn.
    pub uid: InvoiceId,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Ghi chú, as the result of looking it up.
    pub note: String,
}

/// Điền hóa đơn vào một bản nháp chưa lưu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FillVoucher {
    /// Hóa đơn.
    pub invoice_uid: InvoiceId,
    /// Bản nháp as it stands on the screen.
    pub paper: VoucherWithLines,
}

/// Sổ hóa đơn.
pub fn list_invoices(office: &mut Office, filter: InvoiceFilter) -> Result<Done<InvoiceRegister>> {
    Ok(Done::read(view::register(office, &filter)?))
}

/// Một hóa đơn.
pub fn show_invoice(office: &mut Office, request: ShowInvoice) -> Result<Done<InvoiceRecord>> {
    Ok(Done::read(view::record(
        office,
        request.uid,
        request.lines,
    )?))
}

/// Lưu đề án và ghi chú của hóa đơn.
pub fn save_invoice(office: &mut Office, draft: InvoiceDraft) -> Result<Done<NoReply>> {
    let mut invoice = found(office, draft.uid)?;
    let label = format!("Lưu hóa đơn {}", invoice.label());
    office.change(Operation::SaveInvoice, label, |writer| {
        if let Some(proposal) = draft.proposal_uid {
            still_open(writer, proposal)?;
        }
        invoice.proposal_uid = draft.proposal_uid;
        invoice.note = tidy(&draft.note);
        writer.change.put(invoice.uid.uid(), &invoice)?;
        Ok(NoReply)
    })
}

/// Bỏ hóa đơn nhập nhầm; one that a voucher uses stays. The original stays among the kept files.
pub fn remove_invoice(office: &mut Office, request: OneInvoice) -> Result<Done<NoReply>> {
    let invoice = found(office, request.uid)?;
    if let Some(row) = view::row(office, request.uid)?.filter(|row| row.voucher_uid.is_some()) {
        return Err(OfficeError::InvoiceInUse {
            label: invoice.label(),
            used_in: view::used_in(&row),
        });
    }
    let label = format!("Bỏ hóa đơn {}", invoice.label());
    office.change(Operation::RemoveInvoice, label, |writer| {
        remove(writer, &invoice)
    })
}

fn remove(writer: &mut Writer<'_>, invoice: &Invoice) -> Result<NoReply> {
    for line in writer.books().invoice_lines(invoice.uid, i64::MAX)? {
        writer.change.remove::<InvoiceLine>(line.uid.uid())?;
    }
    for kept in writer.books().kept_files_of(invoice.uid.uid())? {
        writer.change.remove::<KeptFile>(kept.uid.uid())?;
    }
    writer.change.remove::<Invoice>(invoice.uid.uid())?;
    Ok(NoReply)
}

/// Điền hóa đơn vào bản nháp: answers the draft with its lines, nothing is saved.
pub fn fill_voucher(office: &mut Office, request: FillVoucher) -> Result<Done<VoucherWithLines>> {
    let invoice = found(office, request.invoice_uid)?;
    let items = office.books().invoice_lines(invoice.uid, i64::MAX)?;
    let mut paper = request.paper;
    fill(&mut paper, &invoice, &items);
    Ok(Done::read(paper))
}

fn found(office: &Office, uid: InvoiceId) -> Result<Invoice> {
    office
        .books()
        .find(uid.uid())?
        .ok_or_else(|| not_found(uid))
}
