//! Thu hồi trong cân đối: money that came back outside the vouchers and the advances.

use crate::calendar::BudgetYear;
use crate::life::{Recovery, RecoveryGround, RecoveryReturn, RecoveryWay};
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::voucher::VoucherKind;

/// Tiền thu hồi up to some year, in đồng.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Recovered {
    /// Giảm chi: what the đề án spent less because it came back.
    pub less_spent: Money,
    /// Nộp trả ngân sách after the money book of the đề án was closed.
    pub returned_late: Money,
}

impl Recovered {
    /// Of the years that count. A year's part is what the years up to it give beyond those before it,
    /// for what the unit paid back is covered by what beneficiaries gave back in any of them.
    pub(super) fn of(file: &ProposalFile, counts: &impl Fn(BudgetYear) -> bool) -> Recovered {
        let years = returns(file).map(|(_, back)| year_of(file, back));
        let mut years: Vec<BudgetYear> = years.collect();
        years.sort();
        years.dedup();
        let (mut part, mut before) = (Recovered::default(), Recovered::default());
        for year in years {
            let so_far = Recovered::until(file, year);
            if counts(year) {
                part.less_spent += so_far.less_spent - before.less_spent;
                part.returned_late += so_far.returned_late - before.returned_late;
            }
            before = so_far;
        }
        part
    }

    /// A disallowed sum that the unit paid back is not spent any more, whoever gave it the money.
    fn until(file: &ProposalFile, last: BudgetYear) -> Recovered {
        let (mut given_back, mut disallowed, mut late) = (Money::ZERO, Money::ZERO, Money::ZERO);
        for (recovery, back) in returns(file).filter(|(_, back)| year_of(file, back) <= last) {
            match recovery.way {
                RecoveryWay::BeneficiaryToUnit if !is_in_a_receipt(file, back) => {
                    given_back += back.amount;
                }
                RecoveryWay::UnitToBudget if back.advance_uid.is_none() => {
                    late += back.amount;
                    if recovery.ground != RecoveryGround::Unspent {
                        disallowed += back.amount;
                    }
                }
                RecoveryWay::BeneficiaryToUnit | RecoveryWay::UnitToBudget => {}
            }
        }
        Recovered {
            less_spent: given_back.max(disallowed),
            returned_late: late,
        }
    }
}

/// Năm of a return: the one it was made in, for the years before it may be settled and locked.
pub fn year_of(file: &ProposalFile, back: &RecoveryReturn) -> BudgetYear {
    back.returned_on.budget_year().max(file.proposal.year)
}

fn returns(file: &ProposalFile) -> impl Iterator<Item = (&Recovery, &RecoveryReturn)> {
    let all = file.life.recoveries.iter();
    all.flat_map(|(recovery, returns)| returns.iter().map(move |back| (recovery, back)))
}

/// A posted receipt that the return names has already lowered what was spent.
pub fn is_in_a_receipt(file: &ProposalFile, back: &RecoveryReturn) -> bool {
    let mut receipts = file
        .standing_vouchers()
        .filter(|paper| paper.voucher.kind == VoucherKind::ReceiptVoucher);
    !back.paper_number.is_empty() && receipts.any(|paper| paper.voucher.number == back.paper_number)
}
