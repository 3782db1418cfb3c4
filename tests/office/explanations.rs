//! Giải thích con số: every figure of the sample opens, and its vouchers add up to it again.

use std::collections::HashMap;

use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::settlement::explain::Explanation;
use office::Office;
use office::views::explanations::{keys_of, of_key};
use office::views::overview::overview;

use crate::bench::{Bench, refused};

fn sample() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let office = office::sample::lai_chau_2013(&folder.path().join("mẫu.kcdb")).unwrap();
    (folder, office)
}

fn files(office: &Office) -> Vec<ProposalFile> {
    let books = office.books();
    let all = books.proposals_of_year(2013, None).unwrap();
    all.iter()
        .map(|proposal| books.proposal_file(proposal.uid).unwrap().unwrap())
        .collect()
}

/// What the lines of each voucher carry, by its identity: what leaves are held against.
fn carried(files: &[ProposalFile]) -> HashMap<String, Vec<Money>> {
    let vouchers = files.iter().flat_map(|file| &file.vouchers);
    vouchers
        .map(|paper| {
            let amounts = paper
                .lines
                .iter()
                .flat_map(|line| [line.grant, line.counterpart]);
            (paper.voucher.uid.to_string(), amounts.collect())
        })
        .collect()
}

#[test]
fn every_figure_of_the_sample_adds_up_from_the_lines_of_its_vouchers() {
    let (_folder, office) = sample();
    let files = files(&office);
    let carried = carried(&files);
    let mut opened = 0;
    for file in &files {
        for key in keys_of(file) {
            let told = of_key(&office, &key).unwrap();
            assert_eq!(told.recomputed(), told.amount, "{key}");
            for leaf in told.leaves() {
                let target = leaf.target.as_ref();
                if let Some(voucher) = target.filter(|target| target.kind == "voucher") {
                    let lines = &carried[&voucher.uid];
                    assert!(lines.contains(&leaf.amount), "{key}: {}", leaf.label);
                }
            }
            opened += 1;
        }
    }
    assert!(opened > 250, "only {opened} figures were offered");
}

#[test]
fn the_year_opens_into_its_proposals_and_says_what_the_home_screen_says() {
    let (_folder, office) = sample();
    let home = overview(&office, 2013, None).unwrap();
    for money in &home.sources {
        let source = if money.source == domain::funding::FundSource::National {
            "national"
        } else {
            "local"
        };
        let says = |name: &str| -> Explanation {
            of_key(&office, &format!("year/2013/{source}/{name}")).unwrap()
        };
        for (name, amount) in [
            ("approved", money.approved),
            ("spent", money.spent),
            ("counterpart", money.counterpart),
        ] {
            let told = says(name);
            assert_eq!(
                (told.amount, told.recomputed()),
                (amount, amount),
                "{source} {name}"
            );
        }
    }
    let all = of_key(&office, "year/2013/all/spent").unwrap();
    assert_eq!(all.parts.len(), 2);
    assert_eq!(
        all.amount,
        home.sources.iter().map(|money| money.spent).sum()
    );
}

#[test]
fn a_key_that_names_no_figure_is_told_in_words() {
    let desk = Bench::new().desk();
    let error = refused(
        &desk,
        "explain",
        serde_json::json!({ "key": "proposal/QG-77/spent" }),
    );
    assert_eq!(error["code"], "NOT_FOUND");
    let error = refused(&desk, "explain", serde_json::json!({ "key": "năm nay" }));
    assert_eq!(error["what"], "Không có con số “năm nay” trong tệp này.");
}
