//! Kinh phí theo năm của đề án nhiều năm (TT 36/2013/TT-BCT Điều 15).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::BudgetYear;
use crate::contract::AdvanceKind;
use crate::ids::{ProposalId, YearShareId};
use crate::money::Money;
use crate::proposal_file::ProposalFile;

/// Kinh phí một năm of a multi-year đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearShare {
    /// Identity of the row.
    pub uid: YearShareId,
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Kinh phí khuyến công của năm, in đồng.
    pub grant: Money,
    /// Nguồn khác của năm, in đồng.
    pub other: Money,
    /// Số quyết định giao của năm.
    pub decision_number: String,
    /// Ghi chú.
    pub note: String,
}

/// Tiền của một năm: what was given, drawn and spent in it, in đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearMoney {
    /// Năm ngân sách.
    pub year: BudgetYear,
    /// Được giao.
    pub granted: Money,
    /// Tạm ứng về, less returns.
    pub advanced: Money,
    /// Đã chi phần khuyến công, by posted vouchers of the year.
    pub spent: Money,
    /// Thanh toán nốt.
    pub paid: Money,
    /// Chuyển từ năm trước: drawn earlier and not spent yet.
    pub carried_in: Money,
    /// Còn dư cuối năm: carried in and drawn, less spent; negative = still to be received.
    pub left: Money,
}

/// Tiền từng năm of a đề án, in the order of years; one line for a đề án of a single year.
pub fn by_year(file: &ProposalFile) -> Vec<YearMoney> {
    let own = file.proposal.year;
    let mut years: Vec<BudgetYear> = file.life.years.iter().map(|share| share.year).collect();
    years.extend(
        file.advances
            .iter()
            .map(|moved| moved.moved_on.budget_year()),
    );
    years.extend(file.counted_vouchers().map(|paper| paper.voucher.year));
    years.push(own);
    years.sort();
    years.dedup();
    let mut carried_in = Money::ZERO;
    let mut lines = Vec::with_capacity(years.len());
    for year in years {
        let line = of_year(file, year, carried_in);
        carried_in = line.left;
        lines.push(line);
    }
    lines
}

fn of_year(file: &ProposalFile, year: BudgetYear, carried_in: Money) -> YearMoney {
    let moved = |kind| -> Money {
        let of_kind = file.advances.iter().filter(|moved| moved.kind == kind);
        let in_year = of_kind.filter(|moved| moved.moved_on.budget_year() == year);
        in_year.map(|moved| moved.amount).sum()
    };
    let advanced = moved(AdvanceKind::Advance) - moved(AdvanceKind::Return);
    let paid = moved(AdvanceKind::FinalPayment);
    let papers = file.counted_vouchers();
    let spent = papers
        .filter(|paper| paper.voucher.year == year)
        .map(|paper| paper.grant())
        .sum();
    YearMoney {
        year,
        granted: granted(file, year),
        advanced,
        spent,
        paid,
        carried_in,
        left: carried_in + advanced + paid - spent,
    }
}

/// Được giao của năm: the share, or the whole grant in the only year.
pub fn granted(file: &ProposalFile, year: BudgetYear) -> Money {
    if file.life.years.is_empty() {
        let whole = file.proposal.approved_grant.unwrap_or(Money::ZERO);
        return if year == file.proposal.year {
            whole
        } else {
            Money::ZERO
        };
    }
    let shares = file.life.years.iter().filter(|share| share.year == year);
    shares.map(|share| share.grant).sum()
}
