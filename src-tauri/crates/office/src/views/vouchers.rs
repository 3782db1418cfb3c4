//! Sổ chứng từ, một chứng từ, sổ một dòng dự toán.

use domain::calendar::Day;
use domain::card_number::mask;
use domain::ids::{EstimateLineId, VoucherId};
use domain::money::Money;
use domain::money::in_words::amount_in_words;
use domain::proposal::Proposal;
use domain::proposal::estimate::EstimateLine;
use domain::training::TrainingClass;
use domain::voucher::{Voucher, VoucherKind, VoucherState, VoucherWithLines};
use serde::{Deserialize, Serialize};
use store::Record;
use store::queries::voucher::{VoucherFilter, VoucherRow, VoucherSum};
use ts_rs::TS;
use uuid::Uuid;

use super::permission::{self, Permission};
use crate::error::{OfficeError, Result};
use crate::locked_years::voucher_is_open;
use crate::office::Office;
use crate::officer_message::{FieldMessage, draft_fields, officer_message};
use crate::preflight::{self, BreachRow};

/// Sổ chứng từ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoucherRegister {
    /// Số dòng that fit the filter, shown or not.
    pub count: i64,
    /// Các dòng, newest first.
    pub rows: Vec<VoucherRow>,
    /// Tổng của mọi dòng that fit the filter.
    pub totals: VoucherTotals,
}

/// Tổng sổ chứng từ, in đồng. A cancelled paper and its reverse entry add up to nothing; a receipt lowers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VoucherTotals {
    /// Khuyến công đã ghi sổ.
    pub grant: Money,
    /// Đối ứng đã ghi sổ.
    pub counterpart: Money,
    /// Số chứng từ đã ghi sổ, cancelled ones and reverse entries among them.
    pub posted_count: i64,
    /// Số bản nháp.
    pub draft_count: i64,
    /// Số tiền trên bản nháp.
    pub draft_amount: Money,
    /// Số chứng từ chi (everything but receipts).
    pub payment_count: i64,
    /// Số phiếu thu.
    pub receipt_count: i64,
}

/// Một chứng từ as its screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoucherRecord {
    /// Chứng từ và các dòng; the account is masked unless asked for.
    pub paper: VoucherWithLines,
    /// Đề án.
    pub proposal: Option<Proposal>,
    /// Lớp.
    pub class: Option<TrainingClass>,
    /// Phần khuyến công on the paper, in đồng.
    pub grant: Money,
    /// Phần đối ứng.
    pub counterpart: Money,
    /// Tổng số tiền.
    pub amount: Money,
    /// Số tiền bằng chữ.
    pub words: String,
    /// Chỗ chưa đủ of a draft.
    pub faults: Vec<FieldMessage>,
    /// Điều chặn việc ghi sổ of a draft.
    pub blocks: Vec<BreachRow>,
    /// Còn lại của từng dòng dự toán it draws from.
    pub remainders: Vec<LineRemainder>,
    /// Được sửa, bỏ (a draft).
    pub can_edit: Permission,
    /// Được ghi sổ.
    pub can_post: Permission,
    /// Được hoàn tác việc ghi sổ.
    pub can_undo: Permission,
    /// Được hủy.
    pub can_cancel: Permission,
    /// Bút toán đảo of it.
    pub reversed_by: Option<VoucherLink>,
    /// Chứng từ bị nó đảo.
    pub reverses: Option<VoucherLink>,
}

/// Chứng từ khác to jump to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoucherLink {
    /// Chứng từ.
    pub uid: VoucherId,
    /// Số.
    pub number: String,
}

/// Còn lại của một dòng dự toán, phần khuyến công, in đồng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineRemainder {
    /// Dòng dự toán.
    pub estimate_line_uid: EstimateLineId,
    /// Thứ tự.
    pub position: i64,
    /// Nội dung.
    pub content: String,
    /// Trần.
    pub ceiling: Money,
    /// Đã ghi sổ by other vouchers.
    pub posted: Money,
    /// Chứng từ này.
    pub this: Money,
    /// Còn lại sau chứng từ này.
    pub left: Money,
}

/// Sổ một dòng dự toán.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineLedger {
    /// Dòng dự toán.
    pub line: EstimateLine,
    /// Trần: phần khuyến công, in đồng.
    pub ceiling: Money,
    /// Đã ghi sổ.
    pub posted: Money,
    /// Còn lại.
    pub left: Money,
    /// Các lần chi, oldest first.
    pub rows: Vec<LineLedgerRow>,
}

/// Một lần chi trên dòng dự toán.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineLedgerRow {
    /// Chứng từ.
    pub voucher_uid: VoucherId,
    /// Ngày.
    pub paid_on: Day,
    /// Số.
    pub number: String,
    /// Nội dung.
    pub content: String,
    /// Trạng thái.
    pub state: VoucherState,
    /// Chi, in đồng; negative for what came back.
    pub amount: Money,
    /// Còn lại after it.
    pub remaining: Money,
}

/// Sổ chứng từ.
pub fn register(office: &Office, filter: &VoucherFilter) -> Result<VoucherRegister> {
    let books = office.books();
    let sums = books.voucher_totals(filter)?;
    Ok(VoucherRegister {
        count: sums.iter().map(|sum| sum.papers).sum(),
        rows: books.voucher_register(filter)?,
        totals: sums
            .iter()
            .fold(VoucherTotals::default(), VoucherTotals::with),
    })
}

impl VoucherTotals {
    fn with(mut self, sum: &VoucherSum) -> VoucherTotals {
        let is_receipt = sum.kind == VoucherKind::ReceiptVoucher;
        let signed = |amount: Money| if is_receipt { -amount } else { amount };
        if sum.state.counts() {
            self.grant += signed(sum.grant);
            self.counterpart += signed(sum.counterpart);
            self.posted_count += sum.papers;
        } else {
            self.draft_count += sum.papers;
            self.draft_amount += sum.grant + sum.counterpart;
        }
        if is_receipt {
            self.receipt_count += sum.papers;
        } else {
            self.payment_count += sum.papers;
        }
        self
    }
}

/// Một chứng từ.
pub fn record(office: &Office, uid: VoucherId, reveal: bool) -> Result<VoucherRecord> {
    let books = office.books();
    let mut paper = books.voucher(uid)?.ok_or_else(|| not_found(uid))?;
    let proposal: Option<Proposal> = named(office, paper.voucher.proposal_uid.map(|of| of.uid()))?;
    let reverses = named(office, paper.voucher.reverses_uid.map(|of| of.uid()))?;
    let (faults, blocks) = wanting(office, &paper)?;
    let settled = proposal.as_ref().filter(|of| of.stage.is_settled());
    let year_locked = match voucher_is_open(&books, &paper.voucher) {
        Ok(()) => None,
        Err(locked @ OfficeError::YearLocked { .. }) => Some(officer_message(&locked).what),
        Err(other) => return Err(other),
    };
    let standing = permission::Standing {
        year_locked,
        paper: &paper.voucher,
        settled: settled.map(|of| of.code.as_str()),
        is_final: books.voucher_is_final(&uid.to_string())?,
        obstacles: faults.len() + blocks.len(),
    };
    let (can_edit, can_post) = (standing.edit(), standing.post());
    let (can_undo, can_cancel) = (standing.undo(), standing.cancel());
    let remainders = remainders(office, &paper)?;
    if !reveal {
        paper.voucher.payee_account = mask(&paper.voucher.payee_account);
    }
    Ok(VoucherRecord {
        grant: paper.lines.iter().map(|line| line.grant).sum(),
        counterpart: paper.lines.iter().map(|line| line.counterpart).sum(),
        amount: paper.face_amount(),
        words: amount_in_words(paper.face_amount()),
        class: named(office, paper.voucher.class_uid.map(|of| of.uid()))?,
        reversed_by: books.reverse_of(uid)?.map(link),
        reverses: reverses.map(link),
        faults,
        blocks,
        remainders,
        can_edit,
        can_post,
        can_undo,
        can_cancel,
        proposal,
        paper,
    })
}

/// Điều còn thiếu và điều chặn of a draft; a posted paper wants nothing.
fn wanting(
    office: &Office,
    paper: &VoucherWithLines,
) -> Result<(Vec<FieldMessage>, Vec<BreachRow>)> {
    if paper.voucher.state != VoucherState::Draft {
        return Ok((Vec::new(), Vec::new()));
    }
    let blocks = preflight::posting_blocks(office, paper)?;
    let faults = preflight::draft_faults(office, paper)?;
    Ok((draft_fields(&faults), preflight::rows(blocks, &[])))
}

/// The record a voucher names, if it names one.
fn named<R: Record>(office: &Office, uid: Option<Uuid>) -> Result<Option<R>> {
    match uid {
        Some(uid) => Ok(office.books().find(uid)?),
        None => Ok(None),
    }
}

fn link(voucher: Voucher) -> VoucherLink {
    VoucherLink {
        uid: voucher.uid,
        number: voucher.number,
    }
}

/// Còn lại của từng dòng dự toán a voucher draws from, each line once, in the order of the paper.
pub fn remainders(office: &Office, paper: &VoucherWithLines) -> Result<Vec<LineRemainder>> {
    let mut drawn: Vec<EstimateLineId> = Vec::new();
    for uid in paper.lines.iter().filter_map(|line| line.estimate_line_uid) {
        if !drawn.contains(&uid) {
            drawn.push(uid);
        }
    }
    let is_receipt = paper.voucher.kind == VoucherKind::ReceiptVoucher;
    let mut remainders = Vec::new();
    for uid in drawn {
        let ledger = ledger(office, uid, Some(paper.voucher.uid))?;
        let on_line = paper
            .lines
            .iter()
            .filter(|line| line.estimate_line_uid == Some(uid));
        let this: Money = on_line.map(|line| line.grant).sum();
        let this = if is_receipt { -this } else { this };
        remainders.push(LineRemainder {
            estimate_line_uid: uid,
            position: ledger.line.position,
            content: ledger.line.content,
            ceiling: ledger.ceiling,
            posted: ledger.posted,
            this,
            left: ledger.left - this,
        });
    }
    Ok(remainders)
}

/// Sổ một dòng dự toán, without the voucher `except` (the one being typed).
pub fn ledger(
    office: &Office,
    uid: EstimateLineId,
    except: Option<VoucherId>,
) -> Result<LineLedger> {
    let books = office.books();
    let line: EstimateLine = books
        .find(uid.uid())?
        .ok_or_else(|| OfficeError::NotFound {
            kind: "dòng dự toán",
            label: uid.to_string(),
        })?;
    let mut left = line.grant;
    let spent = books.line_ledger(uid, except)?;
    let rows = spent.into_iter().map(|row| {
        left -= row.amount;
        LineLedgerRow {
            voucher_uid: row.voucher_uid,
            paid_on: row.paid_on,
            number: row.number,
            content: row.content,
            state: row.state,
            amount: row.amount,
            remaining: left,
        }
    });
    let rows: Vec<LineLedgerRow> = rows.collect();
    Ok(LineLedger {
        ceiling: line.grant,
        posted: line.grant - left,
        left,
        rows,
        line,
    })
}

/// No such voucher.
pub fn not_found(uid: VoucherId) -> OfficeError {
    OfficeError::NotFound {
        kind: "chứng từ",
        label: uid.to_string(),
    }
}
