//! Quy định của tỉnh, đối chiếu, so hai bộ.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use super::compare::{FigureChangeKind, compare};
use super::*;
use crate::ids::{FigureCheckId, LocalCapId, LocalDeadlineId};
use crate::money::Money;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn pack() -> RegulationPack {
    let citation = |text: &str| Citation {
        text: text.to_owned(),
        valid_from: day("2025-05-05"),
        valid_to: None,
        mark: CheckMark::Unchecked,
    };
    RegulationPack {
        id: "2026".to_owned(),
        name: "Năm 2026".to_owned(),
        valid_from: day("2026-01-01"),
        valid_to: None,
        edition: 1,
        notice: String::new(),
        national_agency: "Cục Công nghiệp".to_owned(),
        contents: Vec::new(),
        caps: vec![SupportCap {
            code: "LCH04".to_owned(),
            stands_for: String::new(),
            name: "Đầu tư máy móc".to_owned(),
            scope: "KCĐP Lai Châu".to_owned(),
            kinds: vec!["machinery".to_owned()],
            purpose: CapPurpose::Support,
            unit: "cơ sở".to_owned(),
            ceiling: Some(Money::dong(300_000_000)),
            percent: Some(50.into()),
            priority_factor: None,
            status: FigureStatus::Official,
            citation: citation("NQ 18/2025/NQ-HĐND Lai Châu"),
            note: String::new(),
        }],
        advances: Vec::new(),
        regimes: Vec::new(),
        papers: Vec::new(),
        deadlines: vec![Deadline {
            code: "REGISTER".to_owned(),
            name: "Gửi hồ sơ đăng ký".to_owned(),
            scope: "KCQG".to_owned(),
            rule: DeadlineRule::Date {
                month: 5,
                day: 20,
                year_offset: -1,
            },
            duty: DeadlineDuty::Registration,
            citation: citation("TT 36/2013/TT-BCT Đ.10.1"),
            note: String::new(),
        }],
        adjustments: vec![
            adjustment(AdjustmentChange::Place, "Cục", false),
            adjustment(AdjustmentChange::Place, "Sở Công Thương", true),
        ],
        steps: Vec::new(),
        texts: Vec::new(),
        duties: Vec::new(),
        eligibility: Default::default(),
        outcomes: Default::default(),
        withholdings: Vec::new(),
    }
}

fn adjustment(change: AdjustmentChange, decided_by: &str, group: bool) -> AdjustmentRule {
    AdjustmentRule {
        code: format!("ADJ_{decided_by}"),
        name: change.label().to_owned(),
        change,
        scope: "KCQG".to_owned(),
        for_group_proposal: group,
        decided_by: decided_by.to_owned(),
        through: String::new(),
        copy_to: String::new(),
        by_paper: String::new(),
        needs: Vec::new(),
        citation: pack_citation(),
    }
}

fn pack_citation() -> Citation {
    Citation {
        text: "TT 36/2013/TT-BCT Đ.11".to_owned(),
        valid_from: day("2014-02-10"),
        valid_to: None,
        mark: CheckMark::Unchecked,
    }
}

fn new_level() -> LocalCap {
    LocalCap {
        uid: LocalCapId::NEW,
        code: "LC27-04".to_owned(),
        name: "Đầu tư máy móc".to_owned(),
        kinds: "machinery".to_owned(),
        unit: "cơ sở".to_owned(),
        ceiling: Some(Money::dong(400_000_000)),
        percent: Some(50.into()),
        priority_factor: None,
        source: "NQ 07/2027/NQ-HĐND Lai Châu".to_owned(),
        valid_from: day("2027-03-01"),
        valid_to: None,
        replaces: "LCH04".to_owned(),
        note: String::new(),
    }
}

fn rules() -> LocalRules {
    LocalRules {
        province: "Lai Châu".to_owned(),
        caps: vec![new_level()],
        ..LocalRules::default()
    }
}

#[test]
fn a_new_resolution_takes_over_on_its_day_and_the_old_level_ends_the_day_before() {
    let in_force = rules().over(&pack());
    let on = |when: &str| -> Vec<&str> {
        let caps = in_force.caps.iter();
        let caps = caps.filter(|cap| cap.citation.is_in_force_on(day(when)));
        caps.map(|cap| cap.code.as_str()).collect()
    };
    assert_eq!(on("2027-02-28"), ["LCH04"]);
    assert_eq!(on("2027-03-01"), ["LC27-04"]);
    assert_eq!(in_force.caps[1].scope, "KCĐP Lai Châu");
    assert!(in_force.caps[1].is_offered_to("machinery"));
    assert!(!in_force.caps[1].is_offered_to("training"));
}

#[test]
fn a_level_of_another_time_does_not_enter_a_pack_it_never_meets() {
    let mut old = pack();
    old.valid_to = Some(day("2026-12-31"));
    assert_eq!(rules().over(&old), old);
}

#[test]
fn the_province_sets_its_own_day_where_the_text_names_none() {
    let mut rules = rules();
    rules.deadlines.push(LocalDeadline {
        uid: LocalDeadlineId::NEW,
        code: "LC_QUARTER".to_owned(),
        name: "Báo cáo quý về Sở".to_owned(),
        scope: "KCĐP".to_owned(),
        every: LocalDeadlineEvery::Quarter,
        month: None,
        day: 5,
        year_offset: 0,
        source: "QĐ 12/2026/QĐ-UBND".to_owned(),
        valid_from: day("2026-01-01"),
        valid_to: None,
        replaces: "REGISTER".to_owned(),
        note: String::new(),
    });
    let in_force = rules.over(&pack());
    assert_eq!(
        in_force.deadlines[0].citation.valid_to,
        Some(day("2025-12-31"))
    );
    assert_eq!(
        in_force.deadlines[1].rule,
        DeadlineRule::Quarterly { day: Some(5) }
    );
}

#[test]
fn a_figure_compared_with_its_text_loses_the_mark_until_it_says_something_else() {
    let mut pack = pack();
    let figure = pack
        .figures()
        .into_iter()
        .find(|one| one.key == "cap:LCH04")
        .unwrap();
    let check = FigureCheck {
        uid: FigureCheckId::NEW,
        figure_key: figure.key.clone(),
        stated: figure.stated(),
        compared_with: "NQ 18/2025/NQ-HĐND, bản gốc".to_owned(),
        checked_on: day("2026-11-22"),
        checked_by: "Lò Thị Mai".to_owned(),
        note: String::new(),
    };
    let rules = LocalRules {
        checks: vec![check],
        ..LocalRules::default()
    };
    let checked = rules.over(&pack);
    assert_eq!(checked.caps[0].citation.mark, CheckMark::Checked);
    assert_eq!(checked.deadlines[0].citation.mark, CheckMark::Unchecked);
    // The stated words leave the mark out, so that checking twice changes nothing.
    assert_eq!(rules.over(&checked), checked);
    pack.caps[0].ceiling = Some(Money::dong(350_000_000));
    assert_eq!(
        rules.over(&pack).caps[0].citation.mark,
        CheckMark::Unchecked
    );
}

#[test]
fn two_editions_are_compared_figure_by_figure() {
    let old = pack();
    let mut new = old.clone();
    new.caps[0].ceiling = Some(Money::dong(350_000_000));
    new.deadlines[0].code = "REGISTER_2".to_owned();
    let told: Vec<_> = compare(&old, &new)
        .into_iter()
        .map(|one| (one.kind, one.after.or(one.before).unwrap().key))
        .collect();
    assert_eq!(
        told,
        [
            (FigureChangeKind::Changed, "cap:LCH04".to_owned()),
            (FigureChangeKind::Added, "deadline:REGISTER_2".to_owned()),
            (FigureChangeKind::Removed, "deadline:REGISTER".to_owned()),
        ]
    );
    assert_eq!(compare(&old, &old), []);
}

#[test]
fn who_decides_a_change_of_place_depends_on_whether_it_is_a_group_proposal() {
    let pack = pack();
    let decides = |group| {
        let rule = pack.adjustment_rule(
            AdjustmentChange::Place,
            FundSource::National,
            group,
            day("2026-06-01"),
        );
        rule.map(|rule| rule.decided_by.as_str())
    };
    assert_eq!(decides(false), Some("Cục"));
    assert_eq!(decides(true), Some("Sở Công Thương"));
    let local = pack.adjustment_rule(
        AdjustmentChange::Place,
        FundSource::Local,
        false,
        day("2026-06-01"),
    );
    assert_eq!(local, None);
}
