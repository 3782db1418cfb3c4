#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use rust_decimal::Decimal;

use super::{ActivityIndicator, Counted, TallyRow};
use crate::funding::FundSource;
use crate::ids::{PastResultId, ProposalId};
use crate::money::Money;
use crate::past_result::PastResult;
use crate::proposal::{ProposalKind, Stage};

fn indicator(counts: Counted, kinds: &[ProposalKind]) -> ActivityIndicator {
    ActivityIndicator {
        code: "x".to_owned(),
        label: "Chỉ tiêu".to_owned(),
        unit: "cơ sở".to_owned(),
        how: String::new(),
        counts,
        kinds: kinds.to_vec(),
        contents: Vec::new(),
        words: Vec::new(),
        units: Vec::new(),
    }
}

fn row(code: &str, kind: ProposalKind, stage: Stage, establishments: &str) -> TallyRow {
    TallyRow {
        uid: ProposalId::NEW,
        code: code.to_owned(),
        title: "Hỗ trợ máy sao chè, đăng ký nhãn hiệu".to_owned(),
        kind,
        content: String::new(),
        source: FundSource::Local,
        year: 2024,
        stage,
        programme_uid: None,
        place: String::new(),
        commune_code: None,
        beneficiary_text: "HTX Chè".to_owned(),
        quantity: None,
        quantity_unit: String::new(),
        jobs: Some(12),
        approved_grant: Some(Money::dong(100)),
        approved_other: None,
        establishments: establishments.to_owned(),
        trainees: 0,
        employed: 0,
        machines: 2,
        spent: Money::ZERO,
        settled: Money::ZERO,
    }
}

fn numbers(indicator: &ActivityIndicator, rows: &[TallyRow]) -> (Decimal, Decimal) {
    let tally = indicator.tally(rows, &[]);
    let sum: Decimal = tally.parts.iter().map(|part| part.value).sum();
    assert_eq!(sum, tally.all(), "the parts add up to the figure");
    (tally.done, tally.under_way)
}

#[test]
fn an_establishment_supported_twice_counts_once_and_where_it_is_done() {
    let rows = [
        row("ĐP-01", ProposalKind::Machinery, Stage::InProgress, "a b"),
        row("ĐP-02", ProposalKind::Machinery, Stage::Settled, "b c"),
        row("ĐP-03", ProposalKind::Machinery, Stage::Registered, "d"),
        row("ĐP-04", ProposalKind::Machinery, Stage::Terminated, "e"),
        row("ĐP-05", ProposalKind::Training, Stage::Settled, "f"),
    ];
    let machinery = indicator(Counted::Establishments, &[ProposalKind::Machinery]);
    assert_eq!(numbers(&machinery, &rows), (2.into(), 1.into()));
    let all = indicator(Counted::Proposals, &[]);
    assert_eq!(numbers(&all, &rows), (2.into(), 1.into()));
}

#[test]
fn a_name_in_the_plan_stands_for_the_establishment_until_one_is_on_file() {
    let rows = [
        row("ĐP-01", ProposalKind::Machinery, Stage::Assigned, ""),
        row("ĐP-02", ProposalKind::Training, Stage::Assigned, ""),
    ];
    let all = indicator(Counted::Establishments, &[]);
    assert_eq!(numbers(&all, &rows), (0.into(), 1.into()));
}

#[test]
fn a_quantity_counts_in_its_own_unit_and_one_where_none_is_named() {
    let mut models = indicator(Counted::Quantity, &[ProposalKind::DemonstrationModel]);
    models.units = vec!["mo hinh".to_owned()];
    let mut two = row(
        "QG-01",
        ProposalKind::DemonstrationModel,
        Stage::Settled,
        "",
    );
    (two.quantity, two.quantity_unit) = (Some(2.into()), "mô hình".to_owned());
    let mut bricks = row(
        "QG-02",
        ProposalKind::DemonstrationModel,
        Stage::Settled,
        "",
    );
    (bricks.quantity, bricks.quantity_unit) = (Some(14.into()), "triệu viên".to_owned());
    assert_eq!(numbers(&models, &[two, bricks]), (3.into(), 0.into()));
}

#[test]
fn a_content_on_file_decides_before_the_words_of_the_title() {
    let mut brands = indicator(Counted::Proposals, &[ProposalKind::FairAndBrand]);
    brands.contents = vec!["brand".to_owned()];
    brands.words = vec!["nhan hieu".to_owned()];
    let by_title = row("ĐP-01", ProposalKind::FairAndBrand, Stage::Settled, "");
    let mut fair = by_title.clone();
    fair.content = "fair_join".to_owned();
    assert_eq!(numbers(&brands, &[by_title, fair]), (1.into(), 0.into()));
}

#[test]
fn results_of_years_without_records_are_added() {
    let past = PastResult {
        uid: PastResultId::NEW,
        document: "Báo cáo 2008–2012".to_owned(),
        position: 1,
        part: String::new(),
        content: "Lập quy hoạch chi tiết cụm công nghiệp".to_owned(),
        kind: None,
        source: Some(FundSource::Local),
        from_year: 2008,
        to_year: 2012,
        place: "5 huyện".to_owned(),
        proposals: None,
        grant: None,
        other: None,
        establishments: Some(237),
        trainees: None,
        jobs: None,
        quantity: Some(6.into()),
        quantity_unit: "cụm".to_owned(),
        note: String::new(),
    };
    let mut clusters = indicator(Counted::Quantity, &[ProposalKind::ClusterAndEnvironment]);
    clusters.words = vec!["quy hoach chi tiet".to_owned()];
    clusters.units = vec!["cum".to_owned()];
    let past = std::slice::from_ref(&past);
    assert_eq!(clusters.tally(&[], past).done, 6.into());
    let all = indicator(Counted::Establishments, &[]);
    assert_eq!(all.tally(&[], past).done, 237.into());
    let machinery = indicator(Counted::Establishments, &[ProposalKind::Machinery]);
    assert_eq!(machinery.tally(&[], past).done, 0.into());
}
