//! Cân đối kinh phí: where every đồng of a đề án is, for its whole life or for one budget year.

mod recovered;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::budget::BudgetMoveKind;
use crate::calendar::{BudgetYear, Day};
use crate::contract::{Advance, AdvanceKind};
use crate::life::year_share::granted;
use crate::money::Money;
use crate::proposal_file::ProposalFile;
use crate::voucher::VoucherWithLines;
use recovered::Recovered;
pub(crate) use recovered::is_in_a_receipt;
pub use recovered::year_of as recovery_year;

/// Cân đối của một hợp đồng (đề án), in đồng. Two equations hold at every moment:
///
/// - dự toán: `approved + carried_in = settled + returned + cancelled + carried_out + open`;
/// - tiền: `opening + received = settled + returned + on_hand − due`.
///
/// Money that was paid back counts as gone for the đề án (TT 36/2013/TT-BCT Điều 12.6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Balance {
    /// Kinh phí được giao; of a đề án of several years, that of the year.
    pub approved: Money,
    /// Dự toán năm trước chuyển sang.
    pub carried_in: Money,
    /// Đã chi, đề nghị quyết toán: posted vouchers, cancelled ones net to nothing, less what was recovered.
    pub settled: Money,
    /// Giảm chi do thu hồi: already taken from `settled`, shown beside it.
    pub recovered: Money,
    /// Đã nộp trả.
    pub returned: Money,
    /// Dự toán đã hủy.
    pub cancelled: Money,
    /// Dự toán chuyển sang năm sau.
    pub carried_out: Money,
    /// Còn mở: may still be spent; below nothing when more was used than there is.
    pub open: Money,
    /// Tiền còn từ năm trước; below nothing when the earlier year spent ahead.
    pub opening: Money,
    /// Đã nhận: advances and final payments.
    pub received: Money,
    /// Chưa nhận: what the agency may still pay out; the rest of `open` is in the till.
    pub to_receive: Money,
    /// Còn tại đơn vị, at least 0.
    pub on_hand: Money,
    /// Đã chi trước, còn được cấp, at least 0.
    pub due: Money,
}

impl Balance {
    /// Cả đời của một đề án; what went from one of its years to the next is inside and does not show.
    pub fn of(file: &ProposalFile) -> Balance {
        let whole = file.proposal.approved_grant.unwrap_or_default();
        Balance::over(file, |_| true, Money::ZERO).given(whole)
    }

    /// Một năm ngân sách, which begins with what earlier years left.
    pub fn in_year(file: &ProposalFile, year: BudgetYear) -> Balance {
        let before = Balance::over(file, |of| of < year, Money::ZERO);
        Balance::over(file, |of| of == year, before.on_hand - before.due)
    }

    /// The same books under another grant: a grant of several years may be larger than what its years
    /// were given so far.
    fn given(self, approved: Money) -> Balance {
        let more = approved - self.approved;
        Balance {
            approved,
            to_receive: self.to_receive + more,
            open: self.open + more,
            ..self
        }
    }

    fn over(file: &ProposalFile, counts: impl Fn(BudgetYear) -> bool, opening: Money) -> Balance {
        let budget = Budget::of(file, &counts);
        let back = Recovered::of(file, &counts);
        let papers: Money = file
            .counted_vouchers()
            .filter(|paper| counts(paper.voucher.year))
            .map(VoucherWithLines::grant)
            .sum();
        let moved = |kinds: &[AdvanceKind]| -> Money {
            let of_kind = file.advances.iter().filter(|a| kinds.contains(&a.kind));
            of_kind
                .filter(|a| counts(movement_year(file, a.moved_on)))
                .map(|a| a.amount)
                .sum()
        };
        let received = moved(&[AdvanceKind::Advance, AdvanceKind::FinalPayment]);
        let settled = papers - back.less_spent;
        let returned = moved(&[AdvanceKind::Return]) + back.returned_late;
        let till = opening + received - returned - settled;
        let to_receive = budget.left() - opening - received;
        Balance {
            approved: budget.approved,
            carried_in: budget.carried_in,
            cancelled: budget.cancelled,
            carried_out: budget.carried_out,
            settled,
            recovered: back.less_spent,
            returned,
            opening,
            received,
            to_receive,
            on_hand: till.max(Money::ZERO),
            due: (-till).max(Money::ZERO),
            open: to_receive + till,
        }
    }

    /// Cộng dồn, đề án by đề án.
    pub fn sum(all: impl IntoIterator<Item = Balance>) -> Balance {
        all.into_iter().fold(Balance::default(), |a, b| Balance {
            approved: a.approved + b.approved,
            carried_in: a.carried_in + b.carried_in,
            settled: a.settled + b.settled,
            recovered: a.recovered + b.recovered,
            returned: a.returned + b.returned,
            cancelled: a.cancelled + b.cancelled,
            carried_out: a.carried_out + b.carried_out,
            open: a.open + b.open,
            opening: a.opening + b.opening,
            received: a.received + b.received,
            to_receive: a.to_receive + b.to_receive,
            on_hand: a.on_hand + b.on_hand,
            due: a.due + b.due,
        })
    }

    /// Cân: both equations hold. Of one đề án, money is never on hand and due at the same time.
    pub fn holds(&self) -> bool {
        let used = self.settled + self.returned + self.cancelled + self.carried_out;
        let budget = self.approved + self.carried_in == used + self.open;
        let till = self.opening + self.received - self.settled - self.returned;
        budget && till == self.on_hand - self.due
    }

    /// Còn dư trên Mẫu 10: below nothing when the agency still has to pay.
    pub fn till(&self) -> Money {
        self.on_hand - self.due
    }
}

/// The grant of the years that count, and what left it without being spent.
struct Budget {
    approved: Money,
    carried_in: Money,
    cancelled: Money,
    carried_out: Money,
}

impl Budget {
    fn of(file: &ProposalFile, counts: &impl Fn(BudgetYear) -> bool) -> Budget {
        let shares = file.life.years.iter().map(|share| share.year);
        let mut years: Vec<BudgetYear> = shares.chain([file.proposal.year]).collect();
        years.sort();
        years.dedup();
        let given = years.into_iter().filter(|year| counts(*year));
        let mut budget = Budget {
            approved: given.map(|year| granted(file, year)).sum(),
            carried_in: Money::ZERO,
            cancelled: Money::ZERO,
            carried_out: Money::ZERO,
        };
        for moved in &file.budget_moves {
            let leaves = counts(moved.from_year);
            let arrives = moved.to_year.is_some_and(counts);
            match moved.kind {
                BudgetMoveKind::Lapse if leaves => budget.cancelled += moved.amount,
                BudgetMoveKind::CarryOver if leaves && !arrives => {
                    budget.carried_out += moved.amount;
                }
                BudgetMoveKind::CarryOver if arrives && !leaves => {
                    budget.carried_in += moved.amount;
                }
                BudgetMoveKind::Lapse | BudgetMoveKind::CarryOver => {}
            }
        }
        budget
    }

    fn left(&self) -> Money {
        self.approved + self.carried_in - self.cancelled - self.carried_out
    }
}

impl ProposalFile {
    /// Các năm có tiền of the đề án: given, carried over, spent or recovered in it.
    pub fn money_years(&self) -> Vec<BudgetYear> {
        let mut years = vec![self.proposal.year];
        years.extend(self.life.years.iter().map(|share| share.year));
        years.extend(self.budget_moves.iter().filter_map(|moved| moved.to_year));
        years.extend(self.counted_vouchers().map(|paper| paper.voucher.year));
        let returns = self.life.recoveries.iter().flat_map(|(_, returns)| returns);
        years.extend(returns.map(|back| recovery_year(self, back)));
        years.sort();
        years.dedup();
        years
    }
}

/// Năm ngân sách of a movement of money: the year it was made in, when the đề án has money then; a
/// later one closes the last year that had (chỉnh lý, thanh toán of January).
pub fn movement_year(file: &ProposalFile, moved_on: Day) -> BudgetYear {
    let made_in = moved_on.budget_year();
    let carried = file.budget_moves.iter().filter_map(|moved| moved.to_year);
    let shares = file.life.years.iter().map(|share| share.year);
    let years = carried.chain(shares).chain([file.proposal.year]);
    years
        .filter(|year| *year <= made_in)
        .max()
        .unwrap_or(made_in)
}

/// Lần tiền của một năm, by day: what Mẫu 10 lists.
pub fn movements_in(file: &ProposalFile, year: BudgetYear) -> impl Iterator<Item = &Advance> {
    let all = file.advances.iter();
    all.filter(move |advance| movement_year(file, advance.moved_on) == year)
}

#[cfg(test)]
mod tests;
