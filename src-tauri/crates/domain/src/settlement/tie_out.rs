//! Đối chiếu giữa các biểu: 1 → 7 ← 8a/8b → 5 → 9 → 6 → 10.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::AdvanceKind;
use crate::ids::EstimateLineId;
use crate::money::Money;
use crate::proposal::SupportBasis;
use crate::proposal_file::ProposalFile;
use crate::settlement::checks::CheckCode;
use crate::voucher::{VoucherKind, VoucherLine, VoucherWithLines};

/// Một phép đối chiếu: two figures that must be the same number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tie {
    /// Mã kiểm tra of the pair (FORM_1_7 …).
    pub rule: CheckCode,
    /// What is compared, in the officer's words.
    pub what: String,
    /// Vế trái, in đồng.
    pub left: Money,
    /// Vế phải, in đồng.
    pub right: Money,
    /// Khớp.
    pub agrees: bool,
}

impl Tie {
    fn new(rule: CheckCode, what: &str, left: Money, right: Money) -> Tie {
        Tie {
            rule,
            what: what.to_owned(),
            left,
            right,
            agrees: left == right,
        }
    }
}

/// Lời nêu so với số tính: what a decision says against what the lines give; a note, not a broken tie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stated {
    /// What is stated, in the officer's words.
    pub what: String,
    /// Số nêu.
    pub stated: i64,
    /// Số tính.
    pub computed: i64,
    /// Khớp.
    pub agrees: bool,
}

/// Các phép đối chiếu của một đề án. Each side is taken from its own records, so that a tie can break.
pub fn tie_out(file: &ProposalFile) -> Vec<Tie> {
    let estimate = file.estimated_grant();
    let by_line: Money = spent_by_line(file).into_iter().sum();
    let listed: Money = file.standing_vouchers().map(|v| v.grant()).sum();
    let listed_counterpart: Money = file.standing_vouchers().map(|v| v.counterpart()).sum();
    let mut ties = vec![
        Tie::new(
            CheckCode::Form1_7,
            "Dự toán Mẫu 1 với kinh phí được duyệt trên Mẫu 7",
            estimate,
            file.proposal.approved_grant.unwrap_or(estimate),
        ),
        Tie::new(
            CheckCode::Form7_8,
            "Đề nghị quyết toán Mẫu 7 với bảng kê Mẫu 8",
            by_line,
            listed,
        ),
    ];
    if let Some(accepted) = file.accepted_grant() {
        ties.push(Tie::new(
            CheckCode::Form5_8,
            "Nghiệm thu Mẫu 5 với bảng kê Mẫu 8",
            accepted,
            listed,
        ));
        let received = file.advanced() + file.moved(AdvanceKind::FinalPayment);
        ties.push(Tie::new(
            CheckCode::Form9_6,
            "Kỳ này trên Mẫu 9 với còn được nhận trên Mẫu 6",
            accepted - received,
            listed - received,
        ));
    }
    // Mẫu 8a lists no counterpart; only 8b, of a percentage, does.
    let by_percent = file.proposal.support_basis == SupportBasis::PercentOfCost;
    if let Some(accepted) = file.accepted_counterpart().filter(|_| by_percent) {
        ties.push(Tie::new(
            CheckCode::Form5_8,
            "Vốn đối ứng nghiệm thu Mẫu 5 với bảng kê Mẫu 8b",
            accepted,
            listed_counterpart,
        ));
    }
    ties.push(tie_6_10(file, listed));
    ties
}

/// Mẫu 10 is built contract by contract from money movements; Mẫu 6 from the listed vouchers.
fn tie_6_10(file: &ProposalFile, listed: Money) -> Tie {
    let rounds: Money = file
        .advances
        .iter()
        .map(|a| match a.kind {
            AdvanceKind::Return => -a.amount,
            AdvanceKind::Advance | AdvanceKind::FinalPayment => a.amount,
        })
        .sum();
    let balance_10 = rounds - file.spent_grant();
    let received = file.advanced() + file.moved(AdvanceKind::FinalPayment);
    Tie::new(
        CheckCode::Form6_10,
        "Còn dư trên Mẫu 10 với Mẫu 6",
        balance_10,
        received - listed,
    )
}

/// Đã chi theo từng dòng dự toán, in the order of the estimate; lines without one are left out.
pub fn spent_by_line(file: &ProposalFile) -> Vec<Money> {
    file.estimate
        .iter()
        .map(|line| spent_on(file, &line.uid))
        .collect()
}

/// Đã chi phần khuyến công của một dòng dự toán.
pub fn spent_on(file: &ProposalFile, line: &EstimateLineId) -> Money {
    file.counted_vouchers()
        .flat_map(|paper| {
            let is_receipt = paper.voucher.kind == VoucherKind::ReceiptVoucher;
            let on_line = paper.lines.iter();
            let on_line = on_line.filter(|part| part.estimate_line_uid.as_ref() == Some(line));
            on_line.map(move |part| if is_receipt { -part.grant } else { part.grant })
        })
        .sum()
}

/// Các phép đối chiếu không khớp of one rule.
pub fn broken_ties(file: &ProposalFile, rule: CheckCode) -> impl Iterator<Item = Tie> {
    tie_out(file)
        .into_iter()
        .filter(move |tie| tie.rule == rule && !tie.agrees)
}

/// Dòng chứng từ chưa gắn dòng dự toán of this đề án, among the vouchers that count.
pub fn unplaced_lines(
    file: &ProposalFile,
) -> impl Iterator<Item = (&VoucherWithLines, &VoucherLine)> {
    file.counted_vouchers().flat_map(|paper| {
        let lines = paper.lines.iter().filter(|line| {
            let placed = line.estimate_line_uid.as_ref();
            !placed.is_some_and(|uid| file.estimate.iter().any(|own| own.uid == *uid))
        });
        lines.map(move |line| (paper, line))
    })
}
