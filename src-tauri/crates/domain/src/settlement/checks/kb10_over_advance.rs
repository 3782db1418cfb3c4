//! Đề nghị thanh toán vượt số dư tạm ứng (Mẫu 10): the difference needs its own payment.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::treasury::advance_paper::{AdvancePaperKind, AdvancePaperWithLines};
use crate::treasury::balance::{advanced_by, balance_before};

/// NĐ 347/2025/NĐ-CP Điều 6.2.e: asking for more than was advanced goes with a payment voucher for
/// the difference.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let all = case.file.treasury.papers.iter();
    let asking = all.filter(|paper| paper.paper.kind == AdvancePaperKind::TreasuryClearance);
    asking.filter_map(|paper| over(case, paper)).collect()
}

fn over(case: &Case, paper: &AdvancePaperWithLines) -> Option<Breach> {
    let (asked, balance) = (paper.total(), balance_of(case, paper));
    let beyond = asked - balance;
    if beyond <= Money::ZERO || paid_apart(case, paper) >= beyond {
        return None;
    }
    let subject = subjects::advance_paper(&paper.paper, "difference_uid");
    let ground = Ground::Law("NĐ 347/2025/NĐ-CP Đ.6.2.e");
    Some(
        breach(CheckCode::Kb10OverAdvance, subject, ground)
            .fact("a", asked)
            .fact("b", balance)
            .fact("c", beyond),
    )
}

/// As the draws on record leave it; where none is on record, as the paper itself states it.
fn balance_of(case: &Case, paper: &AdvancePaperWithLines) -> Money {
    let day = paper.paper.made_on;
    if advanced_by(case.file, day).is_zero() {
        return paper.stated_balance();
    }
    balance_before(case.file, day, paper.paper.uid).max(Money::ZERO)
}

fn paid_apart(case: &Case, paper: &AdvancePaperWithLines) -> Money {
    let Some(uid) = paper.paper.difference_uid else {
        return Money::ZERO;
    };
    let mut standing = case.file.standing_vouchers();
    let found = standing.find(|voucher| voucher.voucher.uid == uid);
    found.map_or(Money::ZERO, |voucher| voucher.face_amount())
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn asking_for_more_than_the_balance_wants_a_voucher_for_the_difference() {
        let mut file = treasury_draw();
        let advanced = file.vouchers[0].grant();
        let paper = treasury_clearance(&file, advanced);
        file.treasury.papers = vec![paper];
        assert_eq!(ask(find, &file), []);
        file.treasury.papers[0].lines[0].amount = advanced + Money::dong(1_000);
        let found = ask(find, &file);
        assert_eq!(facts(&found)[0][2], ("c", "1.000"));
        file.treasury.papers[0].paper.difference_uid = Some(file.vouchers[1].voucher.uid);
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn what_an_earlier_paper_cleared_is_no_balance_any_more() {
        let mut file = treasury_draw();
        let advanced = file.vouchers[0].grant();
        let first = treasury_clearance(&file, advanced - Money::dong(300));
        let mut second = treasury_clearance(&file, Money::dong(301));
        second.paper.uid = crate::ids::AdvancePaperId::new(uid(201));
        file.treasury.papers = vec![first, second];
        assert_eq!(
            facts(&ask(find, &file)),
            [[("a", "301"), ("b", "300"), ("c", "1")]]
        );
    }
}
