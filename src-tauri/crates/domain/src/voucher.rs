//! Chứng từ chi: phiếu chi, ủy nhiệm chi, giấy rút dự toán, phiếu thu and the papers of the beneficiary.

pub mod draft;
pub mod from_invoice;
pub mod limits;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{BudgetYear, Day};
use crate::ids::{ClassId, EstimateLineId, ProposalId, VoucherId, VoucherLineId};
use crate::money::Money;

/// Loại chứng từ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VoucherKind {
    /// Phiếu chi (C41-BB).
    PaymentVoucher,
    /// Ủy nhiệm chi.
    BankOrder,
    /// Giấy rút dự toán.
    TreasuryDraw,
    /// Phiếu thu (C40-BB); its amount lowers what was spent.
    ReceiptVoucher,
    /// Chứng từ của đơn vị thụ hưởng: paid by the beneficiary, listed in Mẫu 8b.
    BeneficiaryPaper,
}

impl VoucherKind {
    /// Tên loại chứng từ.
    pub fn label(self) -> &'static str {
        match self {
            VoucherKind::PaymentVoucher => "Phiếu chi",
            VoucherKind::BankOrder => "Ủy nhiệm chi",
            VoucherKind::TreasuryDraw => "Giấy rút dự toán",
            VoucherKind::ReceiptVoucher => "Phiếu thu",
            VoucherKind::BeneficiaryPaper => "Chứng từ đơn vị thụ hưởng",
        }
    }

    /// Ký hiệu dãy số this program issues (PC-0001).
    pub fn series(self) -> &'static str {
        match self {
            VoucherKind::PaymentVoucher => "PC",
            VoucherKind::BankOrder => "UNC",
            VoucherKind::TreasuryDraw => "GRD",
            VoucherKind::ReceiptVoucher => "PT",
            VoucherKind::BeneficiaryPaper => "TH",
        }
    }
}

/// Trạng thái chứng từ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VoucherState {
    /// Nháp: may be edited, counts nowhere.
    Draft,
    /// Đã ghi sổ.
    Posted,
    /// Đã hủy by a reverse entry; its number stays used and its amount nets to zero.
    Cancelled,
}

impl VoucherState {
    /// Tên trạng thái.
    pub fn label(self) -> &'static str {
        match self {
            VoucherState::Draft => "Nháp",
            VoucherState::Posted => "Đã ghi sổ",
            VoucherState::Cancelled => "Đã hủy",
        }
    }

    /// Tính vào sổ: a cancelled paper counts together with its reverse entry.
    pub fn counts(self) -> bool {
        self != VoucherState::Draft
    }
}

/// Chứng từ chi.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Voucher {
    /// Identity of the row.
    pub uid: VoucherId,
    /// Đề án.
    pub proposal_uid: Option<ProposalId>,
    /// Lớp, for class costs.
    pub class_uid: Option<ClassId>,
    /// Loại chứng từ.
    pub kind: VoucherKind,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Số chứng từ as printed; empty for a draft that has no number yet.
    pub number: String,
    /// Quyển số; empty = the only book of its kind and year.
    #[serde(default)]
    pub book: String,
    /// Số thứ tự in the series this program issues; none for imported papers.
    pub series_number: Option<i64>,
    /// Ngày chứng từ.
    pub paid_on: Day,
    /// Người nhận tiền (người nộp, on a receipt).
    pub payee: String,
    /// Địa chỉ hoặc bộ phận.
    pub payee_address: String,
    /// Số tài khoản nhận. Sensitive.
    pub payee_account: String,
    /// Nơi mở tài khoản nhận.
    pub payee_bank: String,
    /// Lý do chi.
    pub reason: String,
    /// Số chứng từ gốc kèm theo.
    pub attachments: i64,
    /// Trạng thái.
    pub state: VoucherState,
    /// Ngày in or xuất lần đầu; from then on the paper can only be cancelled.
    pub issued_on: Option<Day>,
    /// Lý do hủy.
    pub cancel_reason: String,
    /// Chứng từ bị đảo: set on a reverse entry.
    pub reverses_uid: Option<VoucherId>,
    /// Số tiền bằng chữ as a person typed it on a paper made outside the program; empty = the words
    /// are computed from the total wherever they print.
    #[serde(default)]
    pub amount_words: String,
    /// Ghi chú.
    pub note: String,
}

impl Voucher {
    /// Tiền tố dãy số of its book (`PC-`, `PC.Q2-` for quyển 2).
    pub fn series_prefix(&self) -> String {
        series_prefix(self.kind, &self.book)
    }
}

/// Tiền tố dãy số of a kind and a book.
pub fn series_prefix(kind: VoucherKind, book: &str) -> String {
    match book {
        "" => format!("{}-", kind.series()),
        book => format!("{}.Q{book}-", kind.series()),
    }
}

/// Dòng chứng từ: what was paid, from which estimate line, on which invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VoucherLine {
    /// Identity of the row.
    pub uid: VoucherLineId,
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Thứ tự, from 1.
    pub position: i64,
    /// Dòng dự toán the money is drawn from.
    pub estimate_line_uid: Option<EstimateLineId>,
    /// Nội dung.
    pub content: String,
    /// Số lượng (ngày, người, bộ …).
    #[ts(type = "string | null")]
    pub quantity: Option<Decimal>,
    /// Đơn giá, in đồng.
    #[ts(type = "string | null")]
    pub unit_price: Option<Decimal>,
    /// Phần khuyến công, in đồng.
    pub grant: Money,
    /// Phần đối ứng, in đồng.
    pub counterpart: Money,
    /// Thuế GTGT được khấu trừ inside the amount, in đồng.
    pub deductible_tax: Money,
    /// Tiểu mục.
    pub sub_item: String,
    /// Mã số thuế người bán.
    pub seller_tax_code: String,
    /// Mẫu số hóa đơn.
    pub invoice_form: String,
    /// Ký hiệu hóa đơn.
    pub invoice_symbol: String,
    /// Số hóa đơn.
    pub invoice_number: String,
    /// Ngày hóa đơn.
    pub invoiced_on: Option<Day>,
    /// Tên người mua trên hóa đơn.
    pub invoice_buyer: String,
}

impl VoucherLine {
    /// Số tiền của dòng.
    pub fn amount(&self) -> Money {
        self.grant + self.counterpart
    }

    /// Khóa hóa đơn `MST|ký hiệu|số`, lower-cased; none when the line names no invoice (decisions 16).
    pub fn invoice_key(&self) -> Option<String> {
        let parts = [
            &self.seller_tax_code,
            &self.invoice_symbol,
            &self.invoice_number,
        ];
        let whole = parts.iter().all(|part| !part.trim().is_empty());
        whole.then(|| {
            crate::invoice::line_key(
                &self.seller_tax_code,
                &self.invoice_symbol,
                &self.invoice_number,
            )
        })
    }
}

/// Chứng từ cùng các dòng of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VoucherWithLines {
    /// Chứng từ.
    pub voucher: Voucher,
    /// Các dòng in order.
    pub lines: Vec<VoucherLine>,
}

impl VoucherWithLines {
    /// Phần khuyến công; a receipt counts as a negative payment.
    pub fn grant(&self) -> Money {
        self.signed(self.lines.iter().map(|line| line.grant).sum())
    }

    /// Phần đối ứng.
    pub fn counterpart(&self) -> Money {
        self.signed(self.lines.iter().map(|line| line.counterpart).sum())
    }

    /// Tổng số tiền on the paper itself.
    pub fn face_amount(&self) -> Money {
        self.lines.iter().map(VoucherLine::amount).sum()
    }

    fn signed(&self, sum: Money) -> Money {
        if self.voucher.kind == VoucherKind::ReceiptVoucher {
            -sum
        } else {
            sum
        }
    }
}
