//! Hồ sơ mẫu for the tests of the rules: complete đề án that nothing can be said against, one per kind.
#![allow(
    clippy::unwrap_used,
    reason = "a fixture may stop at the first surprise"
)]

mod law;
mod life;
mod models;
mod records;
mod training_class;
mod treasury;

use super::{Case, Step};
pub(super) use super::{OtherClass, OtherMachine, Surroundings};
use crate::breach::Breach;
use crate::calendar::Day;
use crate::proposal_file::ProposalFile;
pub(super) use law::pack;
pub(super) use life::{
    adjustment, given_back, group_plan, minutes_of_volume, progress_report, recovery, year_share,
};
pub(super) use models::{
    delegate, demonstration_model, enterprise_setup, machine, other_support, outcome, study_tour,
};
pub(super) use records::{cancelled_pair, final_payment, returned, uid};
pub(super) use training_class::{
    different_person, lesson, other_class, same_person, training, training_with_second_class,
};
pub(super) use treasury::{budget_codes, office_clearance, treasury_clearance, treasury_draw};

pub(super) type Find = fn(&Case) -> Vec<Breach>;

pub(super) fn day(iso: &str) -> Day {
    Day::parse_iso(iso).unwrap()
}

/// The working day of the sample year.
pub(super) fn today() -> Day {
    day("2013-12-16")
}

/// Asks one rule about a đề án that is alone in its file.
pub(super) fn ask(find: Find, file: &ProposalFile) -> Vec<Breach> {
    ask_at(find, file, Step::All)
}

pub(super) fn ask_at(find: Find, file: &ProposalFile, step: Step) -> Vec<Breach> {
    let pack = pack();
    let around = &Surroundings::alone(today(), Some(&pack));
    find(&Case { file, around, step })
}

pub(super) fn ask_in(find: Find, file: &ProposalFile, around: &Surroundings) -> Vec<Breach> {
    let step = Step::All;
    find(&Case { file, around, step })
}

/// The facts of each breach, to compare with what the message must say.
pub(super) fn facts(found: &[Breach]) -> Vec<Vec<(&str, &str)>> {
    found
        .iter()
        .map(|breach| {
            let facts = breach.facts.iter();
            facts
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect()
        })
        .collect()
}
