//! Hóa đơn điện tử: the register, one invoice, those of a đề án.

use domain::calendar::Day;
use domain::ids::{InvoiceId, ProposalId, VoucherId};
use domain::invoice::{Invoice, InvoiceLine, InvoiceRelation, SealState};
use domain::money::Money;
use domain::voucher::VoucherKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::books::Books;
use crate::error::StoreError;

/// Lọc sổ hóa đơn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct InvoiceFilter {
    /// Năm lập; none = all.
    pub year: Option<i32>,
    /// Đề án; none = all.
    pub proposal_uid: Option<ProposalId>,
    /// Chỉ hóa đơn chưa dùng; of a đề án, also those not given to any.
    pub unused: bool,
    /// Chữ tìm, without accents.
    pub find: String,
    /// Số dòng trả về. None = all.
    pub limit: Option<i64>,
}

/// Dòng sổ hóa đơn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvoiceRow {
    /// Hóa đơn.
    pub uid: InvoiceId,
    /// Ký hiệu.
    pub symbol: String,
    /// Số.
    pub number: String,
    /// Ngày lập.
    pub issued_on: Option<Day>,
    /// Người bán.
    pub seller_name: String,
    /// Mã số thuế người bán.
    pub seller_tax_code: String,
    /// Người mua.
    pub buyer_name: String,
    /// Tổng thanh toán as stated, in đồng.
    pub total: Money,
    /// Tổng tính lại from the lines, in đồng.
    pub computed_total: Money,
    /// Chữ ký số.
    pub seal: SealState,
    /// Quan hệ với hóa đơn trước.
    pub relation: InvoiceRelation,
    /// Hóa đơn trước.
    pub related_to: String,
    /// Số dòng.
    pub line_count: i64,
    /// Đơn vị tiền tệ.
    pub currency: String,
    /// Đề án, its own or that of the voucher that uses it.
    pub proposal_uid: Option<ProposalId>,
    /// Mã đề án.
    pub proposal_code: String,
    /// Chứng từ đã dùng.
    pub voucher_uid: Option<VoucherId>,
    /// Số chứng từ đã dùng; empty for a draft.
    pub voucher_number: String,
    /// Loại chứng từ đã dùng.
    pub voucher_kind: Option<VoucherKind>,
}

impl Books<'_> {
    /// Sổ hóa đơn, newest first; `limit` is left to the caller.
    pub fn invoice_register(&self, filter: &InvoiceFilter) -> Result<Vec<InvoiceRow>, StoreError> {
        self.select(
            include_str!("sql/invoice_register.sql"),
            rusqlite::params![
                filter.year,
                filter.proposal_uid.map(|uid| uid.to_string()),
                filter.unused,
                domain::fold::fold(&filter.find)
            ],
        )
    }

    /// Các dòng hóa đơn in order, at most so many.
    pub fn invoice_lines(&self, of: InvoiceId, most: i64) -> Result<Vec<InvoiceLine>, StoreError> {
        self.select(
            "SELECT * FROM invoice_lines WHERE invoice_uid = ?1 ORDER BY position LIMIT ?2",
            rusqlite::params![of.to_string(), most],
        )
    }

    /// Hóa đơn theo khóa `MST|mẫu số|ký hiệu|số`, or of the very same file.
    pub fn invoice_like(&self, key: &str, sha256: &str) -> Result<Option<Invoice>, StoreError> {
        self.first(
            "SELECT * FROM invoices WHERE invoice_key = ?1 OR file_sha256 = ?2",
            [key, sha256],
        )
    }

    /// Hóa đơn của một đề án: given to it, or named by a line of its vouchers.
    pub fn invoices_of(&self, of: ProposalId) -> Result<Vec<Invoice>, StoreError> {
        self.select(
            "SELECT * FROM invoices AS i WHERE proposal_uid = ?1 OR EXISTS (
                 SELECT 1 FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
                 WHERE v.proposal_uid = ?1 AND l.seller_tax_code = i.seller_tax_code
                   AND l.invoice_number <> '' AND ltrim(l.invoice_number, '0') = i.number
                   AND upper(l.invoice_symbol) = upper(i.symbol))
             ORDER BY issued_on, symbol, number",
            [of.to_string()],
        )
    }

    /// Đề án của chứng từ that already names the invoice on a line.
    pub fn proposal_using(&self, invoice: &Invoice) -> Result<Option<ProposalId>, StoreError> {
        let row: Option<Using> = self.first(
            "SELECT v.proposal_uid FROM voucher_lines AS l JOIN vouchers AS v ON v.uid = l.voucher_uid
             WHERE l.seller_tax_code = ?1 AND upper(l.invoice_symbol) = upper(?2)
               AND ltrim(l.invoice_number, '0') = ?3 AND l.invoice_number <> ''
               AND v.state <> 'cancelled' AND v.reverses_uid IS NULL LIMIT 1",
            [&invoice.seller_tax_code, &invoice.symbol, &invoice.number],
        )?;
        Ok(row.and_then(|row| row.proposal_uid))
    }
}

#[derive(Deserialize)]
struct Using {
    proposal_uid: Option<ProposalId>,
}
