//! Nơi trên màn hình that a breach points at, one function per kind of record.

use crate::breach::Subject;
use crate::contract::{Acceptance, Advance, AdvanceKind, Contract, ContractSide};
use crate::delegate::Delegate;
use crate::establishment::Establishment;
use crate::establishment::machine::Machine;
use crate::invoice::Invoice;
use crate::life::{Adjustment, ForceMajeure, ProgressReport, Recovery};
use crate::proposal::estimate::EstimateLine;
use crate::proposal::{Beneficiary, Proposal};
use crate::training::{Trainee, TrainingClass};
use crate::treasury::advance_paper::AdvancePaper;
use crate::voucher::{Voucher, VoucherKind};

fn subject(kind: &str, uid: impl ToString, field: &str, label: String) -> Subject {
    Subject {
        kind: kind.to_owned(),
        uid: uid.to_string(),
        field: field.to_owned(),
        label,
    }
}

/// Đề án.
pub(super) fn proposal(proposal: &Proposal, field: &str) -> Subject {
    subject("proposal", proposal.uid, field, proposal.code.clone())
}

/// Đơn vị thụ hưởng.
pub(super) fn beneficiary(of: &Beneficiary, establishment: &Establishment, field: &str) -> Subject {
    subject("beneficiary", of.uid, field, establishment.name.clone())
}

/// Máy móc, thiết bị.
pub(super) fn machine(of: &Machine, field: &str) -> Subject {
    subject("machine", of.uid, field, of.name.clone())
}

/// Lớp.
pub(super) fn class(class: &TrainingClass, field: &str) -> Subject {
    subject("class", class.uid, field, class_label(class).to_owned())
}

/// Học viên.
pub(super) fn trainee(trainee: &Trainee, field: &str) -> Subject {
    subject("trainee", trainee.uid, field, trainee.full_name.clone())
}

/// Dòng dự toán.
pub(super) fn estimate_line(line: &EstimateLine, field: &str) -> Subject {
    subject("estimate_line", line.uid, field, line.content.clone())
}

/// Hợp đồng.
pub(super) fn contract(contract: &Contract, field: &str) -> Subject {
    subject("contract", contract.uid, field, contract_label(contract))
}

/// Tạm ứng.
pub(super) fn advance(advance: &Advance, field: &str) -> Subject {
    let label = match advance.kind {
        AdvanceKind::Advance => format!("Tạm ứng đợt {}", advance.round),
        AdvanceKind::Return => "Nộp trả".to_owned(),
        AdvanceKind::FinalPayment => "Thanh toán".to_owned(),
    };
    subject("advance", advance.uid, field, label)
}

/// Khoản thu hồi.
pub(super) fn recovery(recovery: &Recovery, field: &str) -> Subject {
    let label = format!("Thu hồi {} đ", recovery.amount);
    subject("recovery", recovery.uid, field, label)
}

/// Điều chỉnh.
pub(super) fn adjustment(adjustment: &Adjustment, field: &str) -> Subject {
    let label = adjustment.change.label().to_owned();
    subject("adjustment", adjustment.uid, field, label)
}

/// Báo cáo tiến độ.
pub(super) fn progress_report(report: &ProgressReport, field: &str) -> Subject {
    let label = format!("Báo cáo tiến độ tháng {}", report.month_text());
    subject("progress_report", report.uid, field, label)
}

/// Bất khả kháng.
pub(super) fn force_majeure(minutes: &ForceMajeure, field: &str) -> Subject {
    subject("force_majeure", minutes.uid, field, minutes.cause.clone())
}

/// Nghiệm thu.
pub(super) fn acceptance(acceptance: &Acceptance, field: &str) -> Subject {
    let label = if acceptance.number.is_empty() {
        format!("Nghiệm thu {}", acceptance.held_on)
    } else {
        acceptance.number.clone()
    };
    subject("acceptance", acceptance.uid, field, label)
}

/// Đại biểu.
pub(super) fn delegate(delegate: &Delegate, field: &str) -> Subject {
    subject("delegate", delegate.uid, field, delegate.name.clone())
}

/// Chứng từ.
pub(super) fn voucher(voucher: &Voucher, field: &str) -> Subject {
    subject("voucher", voucher.uid, field, voucher_label(voucher))
}

/// Giấy tạm ứng.
pub(super) fn advance_paper(paper: &AdvancePaper, field: &str) -> Subject {
    let label = if paper.number.is_empty() {
        format!("{} {}", paper.kind.label(), paper.made_on)
    } else {
        paper.number.clone()
    };
    subject("advance_paper", paper.uid, field, label)
}

/// Hóa đơn điện tử.
pub(super) fn invoice(invoice: &Invoice, field: &str) -> Subject {
    subject("invoice", invoice.uid, field, invoice.label())
}

/// Tên lớp, or its code when it has no name.
pub(super) fn class_label(class: &TrainingClass) -> &str {
    if class.name.is_empty() {
        &class.code
    } else {
        &class.name
    }
}

/// Số hợp đồng, or which contract it is.
pub(super) fn contract_label(contract: &Contract) -> String {
    match contract.side {
        _ if !contract.number.is_empty() => contract.number.clone(),
        ContractSide::WithAgency => "Hợp đồng thực hiện đề án".to_owned(),
        ContractSide::WithBeneficiary => format!("Hợp đồng với {}", contract.other_party),
    }
}

/// Số chứng từ, or kind and day of a paper without a number.
pub(super) fn voucher_label(voucher: &Voucher) -> String {
    let kind: VoucherKind = voucher.kind;
    if voucher.number.is_empty() {
        format!("{} {}", kind.label(), voucher.paid_on)
    } else {
        voucher.number.clone()
    }
}
