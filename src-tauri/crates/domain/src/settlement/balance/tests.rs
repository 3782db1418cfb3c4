use super::*;
use crate::budget::BudgetMove;
use crate::ids::BudgetMoveId;
use crate::life::{RecoveryGround, RecoveryWay};
use crate::settlement::checks::lent::*;

fn dong(amount: i64) -> Money {
    Money::dong(amount)
}

fn moved(kind: BudgetMoveKind, amount: i64) -> BudgetMove {
    let to = (kind == BudgetMoveKind::CarryOver).then_some(BudgetYear(2014));
    BudgetMove {
        uid: BudgetMoveId::NEW,
        proposal_uid: training().proposal.uid,
        kind,
        from_year: BudgetYear(2013),
        to_year: to,
        amount: dong(amount),
        decision_number: "12/QĐ-SCT".to_owned(),
        decided_on: day("2014-01-20"),
        note: String::new(),
    }
}

#[test]
fn every_dong_of_the_grant_is_spent_returned_cancelled_or_still_open() {
    let mut file = training();
    let spent = file.spent_grant();
    let approved = file.proposal.approved_grant.unwrap_or_default();
    file.advances.push(returned(300_000));
    file.budget_moves
        .push(moved(BudgetMoveKind::Lapse, 200_000));
    let balance = Balance::of(&file);
    assert!(balance.holds());
    assert_eq!(balance.settled, spent);
    assert_eq!(
        (balance.returned, balance.cancelled),
        (dong(300_000), dong(200_000))
    );
    assert_eq!(balance.open, approved - spent - dong(500_000));
    assert_eq!(
        balance.open,
        balance.to_receive + balance.on_hand - balance.due
    );
}

#[test]
fn money_spent_ahead_is_due_and_money_not_yet_spent_is_on_hand_never_both() {
    let mut file = training();
    file.advances.clear();
    let ahead = Balance::of(&file);
    assert_eq!(
        (ahead.on_hand, ahead.due),
        (Money::ZERO, file.spent_grant())
    );
    file.vouchers.clear();
    file.advances = training().advances;
    let idle = Balance::of(&file);
    assert_eq!((idle.on_hand, idle.due), (idle.received, Money::ZERO));
    assert!(ahead.holds() && idle.holds());
}

#[test]
fn carried_money_leaves_one_year_and_begins_the_next_and_the_life_shows_none_of_it() {
    let mut file = training();
    let late = file.vouchers[1].clone();
    file.vouchers[1].voucher.year = BudgetYear(2014);
    file.budget_moves
        .push(moved(BudgetMoveKind::CarryOver, 400_000));
    let (first, next) = (
        Balance::in_year(&file, BudgetYear(2013)),
        Balance::in_year(&file, BudgetYear(2014)),
    );
    assert!(first.holds() && next.holds());
    assert_eq!(
        (first.carried_out, next.carried_in),
        (dong(400_000), dong(400_000))
    );
    assert_eq!(next.opening, first.till());
    assert_eq!(next.settled, late.grant());
    let whole = Balance::of(&file);
    assert_eq!(
        (whole.carried_in, whole.carried_out),
        (Money::ZERO, Money::ZERO)
    );
    assert_eq!(whole.till(), next.till());
    assert_eq!(whole.open, first.open + next.open);
}

#[test]
fn a_final_payment_of_january_closes_the_year_it_pays_for() {
    let mut file = training();
    let mut paid = file.advances[0].clone();
    paid.kind = AdvanceKind::FinalPayment;
    paid.moved_on = day("2014-01-20");
    paid.amount = dong(5_000);
    file.advances.push(paid);
    let year = Balance::in_year(&file, BudgetYear(2013));
    assert_eq!(year.received, Balance::of(&file).received);
    file.budget_moves
        .push(moved(BudgetMoveKind::CarryOver, 5_000));
    let year = Balance::in_year(&file, BudgetYear(2014));
    assert_eq!(year.received, dong(5_000));
}

#[test]
fn a_year_of_a_longer_proposal_has_its_own_grant_and_what_no_year_was_given_is_open_over_the_life()
{
    let mut file = training();
    let approved = file.proposal.approved_grant.unwrap_or_default();
    let first = approved - dong(3_000_000);
    file.life.years = vec![
        year_share(2013, first.as_dong()),
        year_share(2014, 2_000_000),
    ];
    let years = [2013, 2014].map(|year| Balance::in_year(&file, BudgetYear(year)));
    let whole = Balance::of(&file);
    assert_eq!(years.map(|year| year.approved), [first, dong(2_000_000)]);
    assert!(years.iter().all(Balance::holds) && whole.holds());
    assert_eq!(whole.approved, approved);
    assert_eq!(
        whole.open,
        years[0].open + years[1].open + dong(1_000_000),
        "a million was given to no year yet"
    );
    let paid = movement_year(&file, day("2014-01-20"));
    assert_eq!(
        paid,
        BudgetYear(2014),
        "the next share is that year's money"
    );
}

#[test]
fn money_a_beneficiary_gave_back_is_spent_no_more_until_it_is_in_a_receipt_of_the_books() {
    let mut file = training();
    let spent = file.spent_grant();
    let before = Balance::of(&file);
    let way = RecoveryWay::BeneficiaryToUnit;
    file.life
        .recoveries
        .push(recovered(way, 700_000, "2014-03-05"));
    let whole = Balance::of(&file);
    assert!(whole.holds());
    assert_eq!(
        (whole.settled, whole.recovered),
        (spent - dong(700_000), dong(700_000))
    );
    assert_eq!(whole.open, before.open + dong(700_000));
    let first = Balance::in_year(&file, BudgetYear(2013));
    let next = Balance::in_year(&file, BudgetYear(2014));
    assert!(first.holds() && next.holds());
    assert_eq!(
        (first.recovered, next.settled),
        (Money::ZERO, dong(-700_000))
    );
    assert_eq!(whole.till(), next.till());
    let mut receipt = file.vouchers[0].clone();
    receipt.voucher.kind = crate::voucher::VoucherKind::ReceiptVoucher;
    receipt.voucher.number = file.life.recoveries[0].1[0].paper_number.clone();
    receipt.voucher.state = crate::voucher::VoucherState::Posted;
    file.vouchers.push(receipt);
    assert_eq!(Balance::of(&file).recovered, Money::ZERO);
}

#[test]
fn what_the_unit_pays_back_after_the_settlement_is_returned_and_disallowed_money_is_spent_no_more()
{
    let mut file = training();
    let spent = file.spent_grant();
    let way = RecoveryWay::UnitToBudget;
    file.life
        .recoveries
        .push(recovered(way, 900_000, "2014-06-01"));
    let balance = Balance::of(&file);
    assert!(balance.holds());
    assert_eq!(
        (balance.settled, balance.returned),
        (spent - dong(900_000), dong(900_000))
    );
    // The beneficiary had given a part of it back: the same money, not more of it.
    let from = recovered(RecoveryWay::BeneficiaryToUnit, 400_000, "2014-05-01");
    file.life.recoveries.push(from);
    let shared = Balance::of(&file);
    assert_eq!(shared.settled, balance.settled);
    let years = [2013, 2014].map(|year| Balance::in_year(&file, BudgetYear(year)));
    assert!(years.iter().all(Balance::holds));
    assert_eq!(years[1].till(), shared.till());
    // What was only left over was never spent.
    file.life.recoveries.truncate(1);
    file.life.recoveries[0].0.ground = RecoveryGround::Unspent;
    let unspent = Balance::of(&file);
    assert!(unspent.holds());
    assert_eq!(unspent.settled, spent);
}
