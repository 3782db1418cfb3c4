#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use rust_decimal::Decimal;

use super::{Candidate, Criterion, CriterionMeasure, Pick, choose, scores};
use crate::ids::{PlanMarkId, ProposalId};
use crate::money::Money;
use crate::plan_round::PlanMark;
use crate::proposal::ProposalKind;

fn criterion(code: &str, weight: i64, full: i64, measure: CriterionMeasure) -> Criterion {
    Criterion {
        code: code.to_owned(),
        label: code.to_owned(),
        weight: weight.into(),
        full: full.into(),
        measure,
        how: "cách tính".to_owned(),
        source: String::new(),
        kinds: Vec::new(),
        words: vec!["che bien".to_owned()],
    }
}

fn candidate() -> Candidate {
    Candidate {
        uid: ProposalId::NEW,
        code: "ĐP-01".to_owned(),
        text: "Chế biến chè".to_owned(),
        kind: ProposalKind::Machinery,
        asked: Money::dong(200_000_000),
        other: Money::dong(300_000_000),
        jobs: Some(9),
        women_owned: true,
        minority_owned: false,
        typical_product: false,
        papers: (2, 3),
    }
}

#[test]
fn points_are_the_weight_times_the_share_of_the_full_value() {
    let set = [
        criterion("hard_place", 20, 1, CriterionMeasure::Marked),
        criterion("focus", 12, 1, CriterionMeasure::Words),
        criterion("women", 6, 1, CriterionMeasure::WomenOwned),
        criterion("readiness", 10, 1, CriterionMeasure::Readiness),
        criterion("jobs", 7, 10, CriterionMeasure::JobsPerHundredMillion),
        criterion("own", 5, 1, CriterionMeasure::OwnMoney),
    ];
    let marks = [PlanMark {
        uid: PlanMarkId::NEW,
        proposal_uid: ProposalId::NEW,
        criterion: "hard_place".to_owned(),
        value: Decimal::ONE,
        ground: "QĐ 861/QĐ-TTg".to_owned(),
    }];
    let found = scores(&candidate(), &set, &marks);
    let points: Vec<String> = found
        .iter()
        .map(|one| one.points.normalize().to_string())
        .collect();
    // 10 × 2/3, 7 × 4,5/10, and money of its own above the full value counts no more than full.
    assert_eq!(points, ["20", "12", "6", "6.67", "3.15", "5"]);
    assert!(found[0].by_mark && found[0].ground == "QĐ 861/QĐ-TTg");
    assert_eq!(found[1].ground, "cách tính");
}

#[test]
fn money_ends_at_a_line_that_ticks_can_cross() {
    let sum = |million: i64| Money::dong(million * 1_000_000);
    let rows = [
        (sum(300), None, false),
        (sum(200), Some(false), false),
        (sum(250), None, true),
        (sum(400), None, false),
        (sum(50), None, false),
        (sum(100), Some(true), false),
    ];
    let picks = choose(sum(1_000), &rows);
    let expected = [
        Pick::ByRank,
        Pick::LeftOut,
        Pick::Kept,
        // 1.000 less 250 kept, 100 ticked and 300 leaves 350: 400 does not fit, and the line is drawn.
        Pick::BelowLine,
        Pick::BelowLine,
        Pick::Ticked,
    ];
    assert_eq!(picks, expected);
}
