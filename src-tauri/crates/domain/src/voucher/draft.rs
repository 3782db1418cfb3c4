//! Bản nháp chứng từ: loose while typed, strict before posting; every fault at once, each at its field.

use crate::calendar::Day;
use crate::money::Money;
use crate::voucher::{VoucherState, VoucherWithLines};

/// Lỗi của bản nháp: a field and the facts of what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftFault {
    /// Chưa có đề án.
    ProposalMissing,
    /// Chưa có người nhận tiền.
    PayeeMissing,
    /// Chưa có lý do chi.
    ReasonMissing,
    /// Chưa có dòng nào.
    NoLines,
    /// Dòng không có số tiền.
    LineWithoutAmount {
        /// Dòng, from 1.
        line: usize,
    },
    /// Số tiền âm on a paper that is no reverse entry.
    NegativeAmount {
        /// Dòng, from 1.
        line: usize,
    },
    /// Dòng chưa gắn dòng dự toán.
    EstimateLineMissing {
        /// Dòng, from 1.
        line: usize,
    },
    /// Số lượng × đơn giá khác số tiền.
    ProductDiffers {
        /// Dòng, from 1.
        line: usize,
        /// Tích.
        product: Money,
        /// Số tiền đã nhập.
        amount: Money,
    },
    /// Ngày chứng từ ngoài năm ngân sách.
    OutsideBudgetYear {
        /// Ngày chứng từ.
        day: Day,
        /// Năm ngân sách.
        year: i32,
    },
    /// Đã ghi sổ hoặc đã hủy: no longer a draft.
    NotADraft,
}

/// Kiểm tra bản nháp: all faults, none = may be posted. Money limits are settlement checks.
pub fn faults(draft: &VoucherWithLines) -> Vec<DraftFault> {
    let voucher = &draft.voucher;
    let mut faults = Vec::new();
    if voucher.state != VoucherState::Draft {
        faults.push(DraftFault::NotADraft);
    }
    if voucher.proposal_uid.is_none() {
        faults.push(DraftFault::ProposalMissing);
    }
    if voucher.payee.trim().is_empty() {
        faults.push(DraftFault::PayeeMissing);
    }
    if voucher.reason.trim().is_empty() {
        faults.push(DraftFault::ReasonMissing);
    }
    if voucher.paid_on.year() != voucher.year.0 {
        faults.push(DraftFault::OutsideBudgetYear {
            day: voucher.paid_on,
            year: voucher.year.0,
        });
    }
    if draft.lines.is_empty() {
        faults.push(DraftFault::NoLines);
    }
    for (index, line) in draft.lines.iter().enumerate() {
        line_faults(index + 1, line, &mut faults);
    }
    faults
}

fn line_faults(number: usize, line: &crate::voucher::VoucherLine, faults: &mut Vec<DraftFault>) {
    let amount = line.amount();
    if line.grant < Money::ZERO || line.counterpart < Money::ZERO {
        faults.push(DraftFault::NegativeAmount { line: number });
    } else if amount == Money::ZERO {
        faults.push(DraftFault::LineWithoutAmount { line: number });
    }
    if line.estimate_line_uid.is_none() {
        faults.push(DraftFault::EstimateLineMissing { line: number });
    }
    if let (Some(quantity), Some(price)) = (line.quantity, line.unit_price) {
        let product = Money::of_product(quantity, price);
        if let Some(product) = product.filter(|product| *product != amount) {
            faults.push(DraftFault::ProductDiffers {
                line: number,
                product,
                amount,
            });
        }
    }
}
