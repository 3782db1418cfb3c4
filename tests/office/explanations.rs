//! Giải thích con số: every figure of the sample opens, and its vouchers add up to it again.

use std::collections::HashMap;

use domain::calendar::BudgetYear;
use domain::funding::FundSource;
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::settlement::explain::Explanation;
use office::commands::explanations::paper_figures;
use office::commands::printing::PreviewRequest;
use office::views::explanations::{keys_of, of_key};
use office::views::overview::overview;
use office::{Office, views};

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
        let source = if money.source == FundSource::National {
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
fn every_total_of_the_years_own_papers_opens_down_to_its_vouchers() {
    let (_folder, mut office) = sample();
    for (form, columns) in [("bang-tong-hop", 6), ("mau-10", 4)] {
        let asked = PreviewRequest {
            proposal_uid: None,
            year: Some(2013),
            source: None,
            form: form.to_owned(),
        };
        let printed = paper_figures(&mut office, asked).unwrap().output;
        assert_eq!(printed.len(), columns, "{form}");
        for figure in printed {
            let told = of_key(&office, &figure.key).unwrap();
            assert_eq!(
                (told.amount, told.recomputed()),
                (figure.amount, figure.amount),
                "{}",
                figure.key
            );
            for group in &told.parts {
                let again = of_key(&office, &group.key).unwrap();
                assert_eq!(again.amount, group.amount, "{}", group.key);
            }
        }
    }
    let settled = of_key(&office, "table/2013/all/mau-10/settled").unwrap();
    let leaves = settled.leaves();
    let is_voucher = |leaf: &&Explanation| {
        let target = leaf.target.as_ref();
        target.is_some_and(|target| target.kind == "voucher")
    };
    assert!(!leaves.is_empty() && leaves.iter().all(is_voucher));
}

#[test]
fn the_columns_of_the_balance_on_screen_open_by_source_and_by_proposal() {
    let (_folder, office) = sample();
    let shown = views::balances::of_year(&office, BudgetYear(2013), None).unwrap();
    let open = |of: &str, name: &str| {
        let key = format!("balance/{of}/2013/{name}");
        of_key(&office, &key).unwrap().amount
    };
    for source in &shown.sources {
        let of = match source.source {
            FundSource::National => "national",
            FundSource::Local => "local",
        };
        assert_eq!(open(of, "open"), source.balance.open);
        assert_eq!(open(of, "to_receive"), source.balance.to_receive);
        // Of several đề án, what one has on hand does not pay what another is due.
        assert_eq!(open(of, "on_hand"), source.balance.on_hand);
    }
    for row in &shown.rows {
        let of = row.proposal_uid.to_string();
        assert_eq!(open(&of, "settled"), row.balance.settled, "{}", row.code);
        assert_eq!(open(&of, "due"), row.balance.due, "{}", row.code);
    }
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
