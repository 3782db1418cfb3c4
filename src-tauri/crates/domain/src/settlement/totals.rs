//! Số tổng của một đề án, recomputed from its records each time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::contract::AdvanceKind;
use crate::money::Money;
use crate::proposal_file::ProposalFile;

/// Số tổng, in đồng. The names are those of `kc settle --json`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Totals {
    /// Kinh phí khuyến công được giao.
    pub approved: Money,
    /// Đã tạm ứng (received, before returns).
    pub advanced: Money,
    /// Đã chi phần khuyến công, by posted vouchers.
    pub spent: Money,
    /// Đề nghị quyết toán: what was spent within the estimate.
    pub settled: Money,
    /// Còn được nhận: settled less advanced and paid, at least 0.
    pub remaining: Money,
    /// Phải nộp trả: advanced and paid less settled, at least 0.
    pub to_return: Money,
    /// Đã nộp trả.
    pub returned: Money,
    /// Vốn đối ứng đã chi.
    pub counterpart: Money,
}

impl Totals {
    /// Số tổng của một đề án.
    pub fn of(file: &ProposalFile) -> Totals {
        let advanced = file.moved(AdvanceKind::Advance);
        let returned = file.moved(AdvanceKind::Return);
        let paid = file.moved(AdvanceKind::FinalPayment);
        let settled = file.spent_grant();
        let balance = settled - (advanced + paid - returned);
        Totals {
            approved: file.proposal.approved_grant.unwrap_or(Money::ZERO),
            advanced,
            spent: file.spent_grant(),
            settled,
            remaining: balance.max(Money::ZERO),
            to_return: (-balance).max(Money::ZERO),
            returned,
            counterpart: file.spent_counterpart(),
        }
    }

    /// Cộng dồn for a year.
    pub fn sum(all: impl IntoIterator<Item = Totals>) -> Totals {
        all.into_iter().fold(Totals::default(), |a, b| Totals {
            approved: a.approved + b.approved,
            advanced: a.advanced + b.advanced,
            spent: a.spent + b.spent,
            settled: a.settled + b.settled,
            remaining: a.remaining + b.remaining,
            to_return: a.to_return + b.to_return,
            returned: a.returned + b.returned,
            counterpart: a.counterpart + b.counterpart,
        })
    }
}
