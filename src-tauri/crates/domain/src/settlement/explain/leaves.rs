//! Lá của cây: one record with its money, its papers and the way back to it.

use super::Explanation;
use crate::breach::Subject;
use crate::budget::BudgetMove;
use crate::contract::{Acceptance, Advance, AdvanceKind};
use crate::life::{Recovery, RecoveryReturn};
use crate::money::Money;
use crate::number_text::quantity_text;
use crate::proposal::estimate::EstimateLine;
use crate::proposal_file::ProposalFile;
use crate::voucher::{VoucherKind, VoucherLine, VoucherWithLines};

/// Phần nào của một dòng.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Grant,
    Counterpart,
}

pub(super) fn subject(kind: &str, uid: impl ToString, label: &str) -> Subject {
    Subject {
        kind: kind.to_owned(),
        uid: uid.to_string(),
        field: String::new(),
        label: label.to_owned(),
    }
}

/// Dòng chứng từ; a receipt takes away.
pub(super) fn line(
    file: &ProposalFile,
    paper: &VoucherWithLines,
    line: &VoucherLine,
    side: Side,
) -> Explanation {
    let voucher = &paper.voucher;
    let content = match line.content.is_empty() {
        true => &voucher.reason,
        false => &line.content,
    };
    let label = format!("{}, {}: {content}", voucher.number, voucher.paid_on);
    let amount = match side {
        Side::Grant => line.grant,
        Side::Counterpart => line.counterpart,
    };
    Explanation {
        takes_away: voucher.kind == VoucherKind::ReceiptVoucher,
        working: invoice(line),
        scan: scan(file, &[&voucher.number, &line.invoice_number]),
        ..Explanation::record(label, amount)
    }
    .at(subject("voucher", voucher.uid, &voucher.number))
}

fn invoice(line: &VoucherLine) -> String {
    if line.invoice_number.is_empty() {
        return product(line.quantity, line.unit_price);
    }
    let day = line
        .invoiced_on
        .map_or(String::new(), |day| format!(" ngày {day}"));
    format!(
        "Hóa đơn {} số {}{day}, mã số thuế {}",
        line.invoice_symbol, line.invoice_number, line.seller_tax_code
    )
}

fn product(
    quantity: Option<rust_decimal::Decimal>,
    unit_price: Option<rust_decimal::Decimal>,
) -> String {
    match (quantity, unit_price) {
        (Some(quantity), Some(price)) => {
            format!("{} × {} đ", quantity_text(quantity), quantity_text(price))
        }
        _ => String::new(),
    }
}

/// Dòng dự toán.
pub(super) fn estimate(of: &EstimateLine, amount: Money) -> Explanation {
    Explanation::record(format!("{}. {}", of.position, of.content), amount)
        .with_working(product(of.quantity, of.unit_price))
        .at(subject("estimate_line", of.uid, &of.content))
}

/// Một lần tiền.
pub(super) fn movement(file: &ProposalFile, of: &Advance) -> Explanation {
    let word = match of.kind {
        AdvanceKind::Advance => format!("Tạm ứng đợt {}", of.round),
        AdvanceKind::Return => "Nộp trả".to_owned(),
        AdvanceKind::FinalPayment => "Thanh toán".to_owned(),
    };
    let label = format!("{word}, {}", of.moved_on);
    let working = match of.paper_number.is_empty() {
        true => String::new(),
        false => format!("Chứng từ số {}", of.paper_number),
    };
    Explanation {
        takes_away: of.kind == AdvanceKind::Return,
        scan: scan(file, &[&of.paper_number]),
        ..Explanation::record(label.as_str(), of.amount)
    }
    .with_working(working)
    .at(subject("advance", of.uid, &label))
}

/// Biên bản nghiệm thu.
pub(super) fn acceptance(file: &ProposalFile, of: &Acceptance, amount: Money) -> Explanation {
    let label = format!("Biên bản nghiệm thu {} ngày {}", of.number, of.held_on);
    Explanation {
        scan: scan(file, &[&of.number]),
        ..Explanation::record(label.as_str(), amount)
    }
    .with_working(of.place.as_str())
    .at(subject("acceptance", of.uid, &label))
}

/// The scan of a paper that carries one of these numbers.
fn scan(file: &ProposalFile, numbers: &[&String]) -> String {
    let scanned = file
        .papers
        .iter()
        .filter(|paper| !paper.scan_sha256.is_empty() && !paper.number.is_empty());
    let mut found = scanned.filter(|paper| numbers.contains(&&paper.number));
    found
        .next()
        .map_or(String::new(), |paper| paper.scan_sha256.clone())
}

/// Chuyển nguồn, hủy dự toán.
pub(super) fn budget_move(of: &BudgetMove) -> Explanation {
    let label = format!(
        "Quyết định {} ngày {}, năm {}",
        of.decision_number, of.decided_on, of.from_year
    );
    let at = subject("budget_move", of.uid, &label);
    Explanation::record(label, of.amount).at(at)
}

/// Một lần trả of a recovery.
pub(super) fn recovery_return(recovery: &Recovery, back: &RecoveryReturn) -> Explanation {
    let label = format!("{}, {}", recovery.way.label(), back.returned_on);
    let mut working = format!("Văn bản thu hồi {}", recovery.decision_number);
    if !back.paper_number.is_empty() {
        working.push_str(&format!(", chứng từ số {}", back.paper_number));
    }
    let at = subject("recovery", recovery.uid, &label);
    Explanation::record(label, back.amount)
        .with_working(working)
        .at(at)
}
