//! What the list promises as a whole.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::fixtures::*;
use super::*;
use crate::breach::Severity;
use crate::money::Money;
use crate::proposal::Stage;
use crate::settlement::totals::Totals;

fn codes(found: &[Breach]) -> Vec<CheckCode> {
    found.iter().map(|breach| breach.code).collect()
}

fn check_alone(file: &ProposalFile, step: Step) -> Vec<Breach> {
    let pack = pack();
    check(file, &Surroundings::alone(today(), Some(&pack)), step)
}

#[test]
fn the_list_holds_every_code_once_in_reading_order() {
    let listed: Vec<CheckCode> = check_list().iter().map(|rule| rule.code).collect();
    let of_proposals = CheckCode::ALL.iter().copied();
    let of_proposals: Vec<CheckCode> = of_proposals.filter(|code| !code.is_of_export()).collect();
    assert_eq!(listed, of_proposals);
    let distinct: BTreeSet<&str> = CheckCode::ALL.iter().map(|code| code.wire()).collect();
    assert_eq!(distinct.len(), CheckCode::ALL.len());
}

#[test]
fn a_complete_proposal_of_each_kind_settles_without_a_block() {
    for file in [
        training(),
        enterprise_setup(),
        demonstration_model(),
        study_tour(),
    ] {
        let found = check_alone(&file, Step::All);
        let blocks: Vec<&Breach> = found.iter().filter(|b| b.severity.blocks()).collect();
        assert_eq!(blocks, Vec::<&Breach>::new(), "{}", file.proposal.code);
    }
}

#[test]
fn blocks_come_first_and_every_rule_keeps_its_own_code() {
    let mut file = training();
    file.acceptances.clear();
    file.vouchers.clear();
    file.classes[0].trainees[2].card_number = "012090000001".to_owned();
    let found = check_alone(&file, Step::Settle);
    let mut ranked: Vec<Severity> = found.iter().map(|breach| breach.severity).collect();
    let sorted = ranked.clone();
    ranked.sort();
    assert_eq!(ranked, sorted);
    assert_eq!(
        codes(&found)[..3],
        [
            CheckCode::TraineeDupInClass,
            CheckCode::AdvanceOpenAtSettle,
            CheckCode::SettlePapersMissing,
        ]
    );
    for rule in check_list() {
        let pack = pack();
        let around = &Surroundings::alone(today(), Some(&pack));
        let case = Case {
            file: &file,
            around,
            step: Step::All,
        };
        let own: Vec<Breach> = (rule.find)(&case);
        assert!(own.iter().all(|breach| breach.code == rule.code));
    }
}

#[test]
fn what_a_finished_proposal_needs_is_not_asked_of_one_in_progress() {
    let mut file = training();
    file.proposal.stage = Stage::InProgress;
    file.acceptances.clear();
    file.vouchers.clear();
    file.papers.retain(|paper| paper.code == "class_plan");
    let shown = check_alone(&file, Step::AtStage);
    assert!(
        !shown.iter().any(|breach| breach.severity.blocks()),
        "{shown:?}"
    );
    let asked = codes(&check_alone(&file, Step::All));
    assert!(asked.contains(&CheckCode::SettlePapersMissing));
    assert!(asked.contains(&CheckCode::AdvanceOpenAtSettle));
}

#[test]
fn the_rules_that_passed_and_those_that_spoke_make_up_the_list() {
    let pack = pack();
    let around = Surroundings::alone(today(), Some(&pack));
    let file = training();
    let found = check(&file, &around, Step::All);
    let silent = |rule: &&Rule| {
        let (around, step) = (&around, Step::All);
        let case = Case {
            file: &file,
            around,
            step,
        };
        (rule.find)(&case).is_empty()
    };
    let silent = check_list().iter().filter(silent).count();
    assert_eq!(passed(&file, &around, Step::All, &found), silent);
    let spoke: BTreeSet<CheckCode> = codes(&found).into_iter().collect();
    assert_eq!(
        passed(&file, &around, Step::All, &found) + spoke.len(),
        check_list().len()
    );
}

#[test]
fn every_breach_says_where_it_points_and_why() {
    let mut file = training();
    file.vouchers.clear();
    file.acceptances.clear();
    for breach in check_alone(&file, Step::All) {
        assert!(!breach.subject.label.is_empty(), "{breach:?}");
        assert!(!breach.reference.is_empty(), "{breach:?}");
    }
}

proptest! {
    #[test]
    fn however_the_money_moves_the_balance_is_either_to_receive_or_to_return(
        advanced in 0..100_000_000_i64,
        back in 0..100_000_000_i64,
        spent in 0..100_000_000_i64,
    ) {
        let mut file = training();
        file.advances[0].amount = Money::dong(advanced);
        file.advances.push(returned(back));
        file.vouchers.truncate(1);
        file.vouchers[0].lines[0].grant = Money::dong(spent);
        let totals = Totals::of(&file);
        prop_assert!(totals.remaining.is_zero() || totals.to_return.is_zero());
        prop_assert_eq!(
            totals.advanced - totals.returned + totals.remaining - totals.to_return,
            totals.settled
        );
    }

    #[test]
    fn a_cancelled_voucher_beside_its_reverse_entry_breaks_no_tie(
        grant in 1..50_000_000_i64,
        times in 1_usize..4,
    ) {
        let mut file = training();
        let mut original = file.vouchers[0].clone();
        original.lines[0].grant = Money::dong(grant);
        for _ in 0..times {
            let (cancelled, reverse) = cancelled_pair(&original);
            file.vouchers.extend([cancelled, reverse]);
        }
        let ties = crate::settlement::tie_out::tie_out(&file);
        prop_assert!(ties.iter().all(|tie| tie.agrees), "{:?}", ties);
    }

    #[test]
    fn a_single_dong_off_anywhere_breaks_a_tie(which in 0_usize..3, off in 1_i64..1_000_000) {
        let mut file = training();
        match which {
            0 => file.estimate[0].grant += Money::dong(off),
            1 => file.acceptances[0].0.accepted_grant += Money::dong(off),
            _ => file.vouchers[0].lines[0].estimate_line_uid = None,
        }
        let found = check_alone(&file, Step::Settle);
        let forms = [CheckCode::Form1_7, CheckCode::Form5_8, CheckCode::Form7_8];
        prop_assert!(codes(&found).contains(&forms[which]));
    }
}
