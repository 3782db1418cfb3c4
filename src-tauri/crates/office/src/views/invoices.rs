//! Sổ hóa đơn, một hóa đơn.

use domain::card_number::mask;
use domain::ids::InvoiceId;
use domain::invoice::{Invoice, InvoiceLine};
use domain::money::Money;
use serde::Serialize;
use store::queries::invoice::{InvoiceFilter, InvoiceRow};
use ts_rs::TS;

use crate::error::{OfficeError, Result};
use crate::office::Office;

/// Sổ hóa đơn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvoiceRegister {
    /// Số hóa đơn that fit the filter, shown or not.
    pub count: i64,
    /// Các dòng, newest first.
    pub rows: Vec<InvoiceRow>,
    /// Tổng thanh toán of all that fit, in đồng.
    pub total: Money,
}

/// Một hóa đơn as its screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvoiceRecord {
    /// Hóa đơn; the account is masked.
    pub invoice: Invoice,
    /// Dòng sổ: where it is used.
    pub row: InvoiceRow,
    /// Chứng từ đã dùng, in words; empty = not used yet.
    pub used_in: String,
    /// Chữ ký số, in words.
    pub seal_words: String,
    /// Các dòng hàng hóa, as many as were asked for.
    pub lines: Vec<InvoiceLine>,
}

/// Sổ hóa đơn.
pub fn register(office: &Office, filter: &InvoiceFilter) -> Result<InvoiceRegister> {
    let mut rows = office.books().invoice_register(filter)?;
    let total = rows.iter().map(|row| row.total).sum();
    let count = rows.len() as i64;
    if let Some(limit) = filter.limit {
        rows.truncate(usize::try_from(limit).unwrap_or_default());
    }
    Ok(InvoiceRegister { count, rows, total })
}

/// Một hóa đơn.
pub fn record(office: &Office, uid: InvoiceId, most_lines: i64) -> Result<InvoiceRecord> {
    let books = office.books();
    let mut invoice: Invoice = books.find(uid.uid())?.ok_or_else(|| not_found(uid))?;
    invoice.seller_account = mask(&invoice.seller_account);
    let row = row(office, uid)?.ok_or_else(|| not_found(uid))?;
    Ok(InvoiceRecord {
        used_in: used_in(&row),
        row,
        seal_words: invoice.seal.label().to_owned(),
        lines: books.invoice_lines(uid, most_lines.max(0))?,
        invoice,
    })
}

/// Dòng sổ của một hóa đơn.
pub fn row(office: &Office, uid: InvoiceId) -> Result<Option<InvoiceRow>> {
    let rows = office.books().invoice_register(&InvoiceFilter::default())?;
    Ok(rows.into_iter().find(|row| row.uid == uid))
}

/// Chứng từ đã dùng, as officers call it; empty for an unused invoice.
pub fn used_in(row: &InvoiceRow) -> String {
    let kind = row.voucher_kind.map(|kind| kind.label().to_lowercase());
    match (kind, row.voucher_number.is_empty()) {
        (None, _) => String::new(),
        (Some(kind), true) => format!("{kind} đang soạn"),
        (Some(_), false) => row.voucher_number.clone(),
    }
}

/// No such invoice.
pub fn not_found(uid: InvoiceId) -> OfficeError {
    OfficeError::NotFound {
        kind: "hóa đơn",
        label: uid.to_string(),
    }
}
