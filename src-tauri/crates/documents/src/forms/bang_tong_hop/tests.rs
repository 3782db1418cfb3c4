#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::calendar::BudgetYear;
use domain::money::Money;

use super::*;
use crate::forms::fixture;

fn printed(files: &[ProposalFile], source: Option<FundSource>) -> Document {
    let centre = fixture::centre_file();
    let plans = [fixture::plan()];
    let case = YearCase {
        frame: fixture::frame(&centre),
        year: BudgetYear(2013),
        source,
        plans: &plans,
        files,
        carried: &[],
    };
    document(&case, &fixture::template("bang-tong-hop"))
}

fn year() -> [ProposalFile; 4] {
    let mut local = fixture::machinery();
    local.proposal.source = FundSource::Local;
    local.proposal.approved_grant = Some(Money::dong(100_000_000));
    local.vouchers.truncate(1);
    [
        fixture::training(),
        fixture::machinery(),
        fixture::study_tour(),
        local,
    ]
}

#[test]
fn the_year_is_summed_by_source_and_by_content() {
    let paper = printed(&year(), None);
    fixture::look("bang-tong-hop", &paper);
    let groups = fixture::rows(&paper, 0, RowKind::Group);
    let named: Vec<_> = groups
        .iter()
        .map(|row| (row[0].as_str(), row[3].as_str()))
        .collect();
    assert_eq!(
        named,
        [
            ("A", "350.000.000"),
            ("I", "150.000.000"),
            ("II", ""),
            ("III", "200.000.000"),
            ("B", "100.000.000"),
            ("I", "100.000.000"),
        ]
    );
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(
        total[3..9],
        [
            "450.000.000",
            "549.000.000",
            "385.000.000",
            "469.000.000",
            "84.000.000",
            "480.000.000"
        ]
    );
    assert!(fixture::says(&paper, "Bốn trăm sáu mươi chín triệu đồng."));
}

#[test]
fn a_decision_that_states_more_than_its_lines_is_noted_and_not_believed() {
    let paper = printed(&year(), Some(FundSource::National));
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0][3],
        "350.000.000"
    );
    assert!(fixture::says(
        &paper,
        "Quyết định 9216/QĐ-BCT giao 400.000.000 đ, các đề án cộng lại 350.000.000 đ, chênh 50.000.000 đ."
    ));
}

#[test]
fn the_study_tour_without_a_sum_is_listed_without_money() {
    let paper = printed(&year(), Some(FundSource::National));
    let rows = fixture::rows(&paper, 0, RowKind::Body);
    let tour = rows
        .iter()
        .find(|row| row[1].starts_with("Tham quan"))
        .unwrap();
    assert!(tour[3..].iter().all(String::is_empty), "{tour:?}");
    assert!(fixture::says(&paper, "chưa được giao kinh phí: QG-03."));
}
