//! Đời ngẫu nhiên của đề án: whatever the office does, every đồng is somewhere, and undo brings back the
//! rows that were there. A life is told by its number alone; `lives/seeds.txt` keeps those that once failed.

/// What may happen, and how it is asked of the office.
mod deeds;
/// The money as a plain list of what was done says it.
mod ledger;
/// The office at work on one life.
mod office;

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use deeds::{Deed, deed, propose};
use office::{Empty, Life};

/// How often each deed was done, so that a run that never settles or never undoes is seen.
type Done = BTreeMap<&'static str, u64>;

const FAILED_BEFORE: &str = include_str!("lives/seeds.txt");

/// Tells the life of one number; the story is shortened to what makes it fail.
fn live(empty: &Empty, number: u64, done: &mut Done) {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&number.to_le_bytes());
    let config = Config {
        cases: 1,
        failure_persistence: None,
        max_shrink_iters: 4_000,
        ..Config::default()
    };
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(config, random);
    let counted = std::cell::RefCell::new(done);
    let told = runner.run(&(propose(), vec(deed(), 1..40)), |(first, deeds)| {
        let mut life = Life::begin(empty);
        for deed in std::iter::once(&first).chain(&deeds) {
            life.take(deed).map_err(TestCaseError::fail)?;
        }
        life.end().map_err(TestCaseError::fail)?;
        for (name, times) in life.done {
            *counted.borrow_mut().entry(name).or_default() += times;
        }
        Ok(())
    });
    if let Err(error) = told {
        panic!("life {number}: {error}");
    }
}

fn live_all(numbers: impl Iterator<Item = u64>) -> Done {
    let mut done = Done::new();
    let empty = Empty::centre();
    for number in numbers {
        live(&empty, number, &mut done);
    }
    done
}

#[test]
fn in_some_hundred_lives_every_dong_is_in_its_place_and_undo_brings_back_the_rows() {
    let failed = FAILED_BEFORE.lines().filter_map(|line| line.parse().ok());
    let done = live_all(failed.chain(0..200));
    for name in Deed::NAMES {
        assert!(done.contains_key(name), "{name} was never done: {done:?}");
    }
}

/// `./dev lives 100000 [from]`.
#[test]
#[ignore = "a long run, by ./dev lives"]
fn in_as_many_lives_as_asked_for() {
    let asked = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let (count, from) = (
        asked("LIVES").unwrap_or(1_000),
        asked("LIVES_FROM").unwrap_or(0),
    );
    let (mut done, empty) = (Done::new(), Empty::centre());
    for number in from..from + count {
        live(&empty, number, &mut done);
        if (number + 1 - from) % 1_000 == 0 {
            eprintln!("{} lives", number + 1 - from);
        }
    }
    eprintln!("{count} lives from {from}: {done:?}");
}
