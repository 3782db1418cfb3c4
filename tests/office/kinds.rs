//! Mỗi loại đề án một câu chuyện: from estimate to settlement with exactly its own papers and forms, with
//! national and with local money.

/// What is asked of it.
mod asking;
/// The life of one đề án, told through the commands.
mod life;
/// What each kind needs, written down a second time by hand.
mod table;

use std::collections::BTreeSet;

use crate::bench::Bench;
use life::{Life, Office};
use table::{CASES, Case, SOURCES};

fn set(codes: &[&str]) -> BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn wanted(common: &[&str], own: &[&str]) -> BTreeSet<String> {
    set(&[common, own].concat())
}

/// Every kind with both sources, one file for all.
fn every_life(tell: impl Fn(&Life, &Case, &str)) {
    let bench = Bench::new();
    let office = Office::new(&bench);
    for source in SOURCES {
        for case in CASES {
            let life = Life::lead(&office, case, source);
            tell(&life, case, &format!("{} {source}", case.name()));
        }
    }
}

#[test]
fn each_kind_asks_for_its_own_papers_at_each_step() {
    every_life(|life, case, told| {
        let asked = |step| life.asked(step);
        assert_eq!(
            asked("dossier"),
            wanted(&["detailed_proposal", "detailed_estimate"], case.dossier),
            "{told}"
        );
        assert_eq!(
            asked("advance"),
            wanted(&["implementation_contract"], case.advance),
            "{told}"
        );
        let common = ["acceptance_minutes", "summary_report", "volume_report"];
        assert_eq!(asked("settle"), wanted(&common, case.settle), "{told}");
    });
}

#[test]
fn with_all_papers_nothing_stands_in_the_way_and_the_dossier_is_that_of_the_kind() {
    every_life(|life, case, told| {
        assert_eq!(life.blocks(), Vec::<String>::new(), "{told}");
        let source = life.source;
        let forms: Vec<&str> = case.forms(source);
        assert_eq!(life.forms(), set(&forms), "{told}");
    });
}

#[test]
fn one_paper_taken_away_is_the_one_that_is_named() {
    every_life(|life, _, told| {
        for paper in life.papers_on_file("settle") {
            life.take_away(&paper);
            let blocks = life.blocks();
            let name = paper["name"].as_str().unwrap();
            let named = |block: &String| {
                let list = block.split("thiếu: ").nth(1).unwrap_or_default();
                block.contains("_PAPERS_MISSING") && list.starts_with(name) && !list.contains(';')
            };
            assert!(!blocks.is_empty(), "{told}: {name} is not missed");
            assert!(blocks.iter().all(named), "{told}, {name}: {blocks:?}");
            life.put_back(&paper);
        }
        assert_eq!(life.blocks(), Vec::<String>::new(), "{told}");
    });
}

#[test]
fn no_advance_passes_its_rate_or_comes_before_its_work() {
    every_life(|life, case, told| {
        let over = life.breaches_after_another_advance();
        assert!(
            over.contains(&"ADVANCE_OVER_CAP".to_owned()),
            "{told}: {over:?}"
        );
        let early = life.breaches_at_progress(case.gate);
        let low = early.contains(&"ADVANCE_PROGRESS_LOW".to_owned());
        assert_eq!(low, case.gate.is_some(), "{told}: {early:?}");
    });
}

#[test]
fn a_few_of_the_dossiers_are_written_out_whole() {
    let bench = Bench::new();
    let office = Office::new(&bench);
    for (content, source) in [
        ("conference", "national"),
        ("cluster_infrastructure", "local"),
    ] {
        let case = CASES.iter().find(|case| case.content == content).unwrap();
        let life = Life::lead(&office, case, source);
        let out = bench.folder().join(content);
        let written = life.settle(&out);
        assert_eq!(written, set(&case.forms(source)).len(), "{content}");
    }
}
