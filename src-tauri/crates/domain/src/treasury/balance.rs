//! Số dư tạm ứng tại Kho bạc of a đề án: advance draws, less what was cleared and returned.

use super::SpendingStatus;
use super::advance_paper::{AdvancePaperKind, AdvancePaperWithLines};
use crate::calendar::Day;
use crate::ids::AdvancePaperId;
use crate::money::Money;
use crate::proposal_file::ProposalFile;

/// Tạm ứng đã rút: posted draws that say tạm ứng, up to `day`.
pub fn advanced_by(file: &ProposalFile, day: Day) -> Money {
    let drawn = file.counted_vouchers().filter(|paper| {
        let declared = file.treasury.declaration(paper.voucher.uid);
        paper.voucher.paid_on <= day
            && declared.is_some_and(|one| one.spending == Some(SpendingStatus::Advance))
    });
    drawn.map(|paper| paper.grant()).sum()
}

/// Số dư còn lại before a paper: drawn up to its day, less earlier Mẫu 10 and Mẫu 08 of advances.
/// Mẫu 10 takes no more from the balance than there was; the rest is paid by a voucher of its own.
pub fn balance_before(file: &ProposalFile, day: Day, paper: AdvancePaperId) -> Money {
    let mut balance = advanced_by(file, day);
    for other in earlier(file, day, paper) {
        balance -= other.total().min(balance.max(Money::ZERO));
    }
    balance
}

fn earlier(
    file: &ProposalFile,
    day: Day,
    paper: AdvancePaperId,
) -> impl Iterator<Item = &AdvancePaperWithLines> {
    let all = file.treasury.papers.iter();
    let before = all.take_while(move |other| other.paper.uid != paper);
    before.filter(move |other| other.paper.made_on <= day && lowers(other))
}

fn lowers(other: &AdvancePaperWithLines) -> bool {
    match other.paper.kind {
        AdvancePaperKind::TreasuryClearance => true,
        AdvancePaperKind::Return => other.paper.returns != Some(SpendingStatus::Actual),
        AdvancePaperKind::Request | AdvancePaperKind::Clearance => false,
    }
}
