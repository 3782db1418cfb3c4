//! Đường đi của đề án, told by what an officer may record next.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use super::*;
use crate::ids::{ProposalId, StepId, uid_from_parts};
use crate::money::Money;
use crate::proposal::stage::StepKind;
use crate::settlement::checks::sample_file;

fn day(iso: &str) -> Day {
    Day::parse_iso(iso).unwrap()
}

fn step(number: u8, stage: Stage, on: &str, kind: StepKind) -> ProposalStep {
    let uid = uid_from_parts(1_370_000_000_000, [0, 0, 0, 0, 0, 0, 0, 0, 1, number]);
    ProposalStep {
        uid: StepId::new(uid),
        proposal_uid: ProposalId::new(uid),
        stage,
        reached_on: day(on),
        paper: String::new(),
        paper_number: String::new(),
        note: String::new(),
        kind,
        decided_by: String::new(),
    }
}

fn at(stage: Stage) -> ProposalFile {
    let mut file = sample_file();
    file.proposal.stage = stage;
    file.steps = vec![step(1, stage, "2013-06-01", StepKind::Reached)];
    file
}

const ON: &str = "2013-12-01";

fn asked(file: &ProposalFile, stage: Stage) -> Vec<Need> {
    needs(file, stage, day(ON), day("2013-12-16"))
}

#[test]
fn national_money_is_appraised_above_and_local_money_is_not() {
    let mut file = at(Stage::Appraised);
    assert_eq!(
        asked(&file, Stage::Approved),
        [Need::Before(vec![Stage::AppraisedAbove])]
    );
    file.proposal.source = FundSource::Local;
    assert_eq!(asked(&file, Stage::Approved), []);
}

#[test]
fn a_proposal_entered_in_the_middle_begins_no_later_than_its_assignment() {
    let mut file = at(Stage::Draft);
    file.steps.clear();
    assert_eq!(asked(&file, Stage::Assigned), []);
    assert_eq!(
        asked(&file, Stage::Accepted),
        [Need::Before(vec![Stage::Completed])]
    );
}

#[test]
fn each_step_waits_for_the_record_that_proves_it() {
    let mut file = at(Stage::Assigned);
    file.contracts.clear();
    assert_eq!(asked(&file, Stage::Contracted), [Need::Contract]);
    let mut file = at(Stage::Completed);
    file.acceptances.clear();
    assert_eq!(asked(&file, Stage::Accepted), [Need::Acceptance]);
    let mut file = at(Stage::Accepted);
    file.contracts[0].closed_on = None;
    let number = file.contracts[0].number.clone();
    assert_eq!(
        asked(&file, Stage::Closed),
        [Need::OpenContracts(vec![number])]
    );
    assert_eq!(
        asked(&at(Stage::InProgress), Stage::Terminated),
        [Need::StopDecision]
    );
    assert_eq!(
        asked(&at(Stage::InProgress), Stage::ForceMajeure),
        [Need::VolumeMinutes]
    );
    assert_eq!(
        asked(&at(Stage::Terminated), Stage::Recovered),
        [Need::Recovery]
    );
    assert_eq!(
        asked(&at(Stage::Closed), Stage::Settled),
        [Need::LockOfSettlement]
    );
}

#[test]
fn days_go_forward_and_never_beyond_today() {
    let file = at(Stage::InProgress);
    let early = needs(&file, Stage::Completed, day("2013-05-31"), day(ON));
    assert_eq!(
        early,
        [Need::EarlierThan(Stage::InProgress, day("2013-06-01"))]
    );
    let late = needs(&file, Stage::Completed, day("2013-12-02"), day(ON));
    assert_eq!(late, [Need::NotYet(day(ON))]);
}

#[test]
fn a_step_is_recorded_once_unless_it_was_given_back() {
    let mut file = at(Stage::Registered);
    file.steps
        .push(step(2, Stage::Appraised, "2013-06-10", StepKind::Reached));
    file.proposal.stage = Stage::Appraised;
    assert_eq!(
        asked(&file, Stage::Registered),
        [Need::AlreadyReached(day("2013-06-01"))]
    );
    file.steps
        .push(step(3, Stage::Draft, "2013-06-12", StepKind::Returned));
    file.proposal.stage = Stage::Draft;
    assert_eq!(asked(&file, Stage::Registered), []);
}

#[test]
fn money_may_be_drawn_again_in_the_middle_of_the_work() {
    let mut file = at(Stage::InProgress);
    assert!(!file.advances.is_empty());
    assert_eq!(asked(&file, Stage::Advanced), []);
    file.advances.clear();
    assert_eq!(asked(&file, Stage::Advanced), [Need::Advance]);
    assert_eq!(next_stages(&file)[0], Stage::Completed);
    assert_eq!(next_stages(&at(Stage::InProgress))[0], Stage::Advanced);
    let mut drawn = at(Stage::InProgress);
    let step = step(2, Stage::Advanced, "2013-05-20", StepKind::Reached);
    drawn.steps.insert(0, step);
    assert_eq!(
        next_stages(&drawn)[..2],
        [Stage::Completed, Stage::Advanced]
    );
}

#[test]
fn a_signed_proposal_is_adjusted_or_stopped_and_not_given_back() {
    assert!(may_return_to(&at(Stage::AppraisedAbove), Stage::Draft));
    assert!(!may_return_to(&at(Stage::AppraisedAbove), Stage::Approved));
    assert!(!may_return_to(&at(Stage::Contracted), Stage::Assigned));
}

#[test]
fn only_a_tour_without_a_sum_begins_without_a_contract() {
    let mut file = at(Stage::Assigned);
    assert!(!may_follow(&file, Stage::InProgress));
    file.proposal.approved_grant = None;
    assert!(may_follow(&file, Stage::InProgress));
    file.proposal.approved_grant = Some(Money::dong(1));
    assert!(!may_follow(&file, Stage::InProgress));
}
