//! The shipped packs, and what is refused.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::money::Money;
use domain::regulation::{CheckMark, RegulationPack, pack_on};

use super::*;

fn shipped() -> Vec<RegulationPack> {
    packs().unwrap().to_vec()
}

fn on(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

#[test]
fn every_shipped_file_is_read_and_the_packs_follow_each_other() {
    let packs = shipped();
    let ids: Vec<&str> = packs.iter().map(|pack| pack.id.as_str()).collect();
    assert_eq!(ids, ["2013-tai-dung", "2014-2018", "2018-2025", "2026"]);
    for pack in &packs {
        let folder = FOLDERS.get_dir(&pack.id);
        assert!(folder.is_some(), "{}: folder and id differ", pack.id);
        assert!(
            !pack.notice.is_empty() && !pack.deadlines.is_empty(),
            "{}",
            pack.id
        );
    }
}

#[test]
fn every_day_of_the_sample_and_of_today_has_its_pack() {
    let packs = shipped();
    let id_on = |day| pack_on(&packs, day).map(|pack| pack.id.as_str());
    assert_eq!(id_on(on(2013, 12, 16)), Some("2013-tai-dung"));
    assert_eq!(id_on(on(2014, 2, 10)), Some("2014-2018"));
    assert_eq!(id_on(on(2018, 5, 11)), Some("2018-2025"));
    assert_eq!(id_on(on(2025, 12, 31)), Some("2018-2025"));
    assert_eq!(id_on(on(2026, 11, 22)), Some("2026"));
}

#[test]
fn the_rebuilt_pack_has_no_ceiling_and_nothing_in_it_is_checked() {
    let packs = shipped();
    let rebuilt = pack_on(&packs, on(2013, 12, 16)).unwrap();
    assert!(rebuilt.caps.is_empty());
    assert!(rebuilt.notice.contains("tái dựng"));
    let regime = rebuilt.regime("QD1956-2009").unwrap();
    assert_eq!(regime.meal_rate, Money::dong(15_000));
    assert_eq!(regime.travel_rate, Money::dong(200_000));
    assert_eq!(regime.travel_min_km, 15.into());
    let training = domain::regulation::Work {
        kind: "training",
        content: "",
    };
    let advance = rebuilt.advance_rule(training, on(2013, 6, 1)).unwrap();
    assert_eq!(advance.percent, 70.into());
    let marks = rebuilt.papers.iter().map(|paper| paper.citation.mark);
    let marks = marks.chain(
        rebuilt
            .deadlines
            .iter()
            .map(|deadline| deadline.citation.mark),
    );
    let marks = marks.chain(rebuilt.advances.iter().map(|rule| rule.citation.mark));
    assert!(marks.into_iter().all(|mark| mark == CheckMark::Unchecked));
}

#[test]
fn both_training_regimes_of_2026_are_offered_and_a_line_of_a_model_is_capped() {
    let packs = shipped();
    let today = pack_on(&packs, on(2026, 11, 22)).unwrap();
    let regimes: Vec<&str> = today
        .regimes
        .iter()
        .map(|regime| regime.code.as_str())
        .collect();
    assert_eq!(regimes, ["QD46-2015", "ND338-2025"]);
    let model = today.caps.iter().find(|cap| cap.code == "N02A").unwrap();
    assert_eq!(model.ceiling, Some(Money::dong(1_000_000_000)));
    assert_eq!(
        model.citation.printed(),
        "TT 28/2018/TT-BTC Đ.8 k.2 (chưa đối chiếu)"
    );
}

#[test]
fn faults_in_the_data_are_named_with_pack_and_row() {
    let faults_after = |spoil: fn(&mut Vec<RegulationPack>)| {
        let mut packs = shipped();
        spoil(&mut packs);
        soundness::faults(&packs)
    };
    assert_eq!(faults_after(|_| {}), Vec::<String>::new());
    let gap = faults_after(|packs| packs[1].valid_to = Day::new(2018, 5, 9));
    assert_eq!(gap, ["2014-2018 và 2018-2025 hở hoặc chồng ngày"]);
    let uncited = faults_after(|packs| packs[3].caps[0].citation.text.clear());
    assert_eq!(
        uncited,
        ["2026: N01: thiếu căn cứ hoặc căn cứ ngoài thời gian áp dụng"]
    );
    let strange = faults_after(|packs| packs[0].papers[0].step = "quyet_toan".to_owned());
    assert_eq!(strange, ["2013-tai-dung: từ \"quyet_toan\" không có nghĩa"]);
    let twice = faults_after(|packs| {
        let again = packs[0].papers[0].clone();
        packs[0].papers.push(again);
    });
    assert_eq!(twice, ["2013-tai-dung: mã detailed_proposal có hai lần"]);
    let unnamed = faults_after(|packs| packs[0].advances[0].papers.push("giay_la".to_owned()));
    assert_eq!(
        unnamed,
        ["2013-tai-dung: giấy tờ giay_la không có trong danh sách"]
    );
}

#[test]
fn who_may_be_supported_changes_on_the_day_the_decree_of_2025_takes_effect() {
    let packs = shipped();
    let allowed = |day, kind: &str| {
        let pack = pack_on(&packs, day).unwrap();
        let mut rules = pack.eligibility.subjects_on(day);
        rules.any(|rule| rule.words.is_empty() && rule.kinds.iter().any(|one| one == kind))
    };
    assert!(!allowed(on(2025, 10, 14), "cooperative_union"));
    assert!(allowed(on(2025, 10, 15), "cooperative_union"));
    for day in [
        on(2013, 6, 1),
        on(2016, 6, 1),
        on(2025, 10, 14),
        on(2026, 11, 22),
    ] {
        assert!(allowed(day, "household"), "{day}");
        assert!(!allowed(day, "other"), "{day}");
    }
    let today = pack_on(&packs, on(2026, 11, 22)).unwrap();
    assert_eq!(today.outcomes.months, [6, 12, 24]);
    assert_eq!(today.outcomes.indicators.len(), 9);
    let kiln = |trade| {
        today
            .eligibility
            .excluding(trade, on(2026, 11, 22))
            .is_some()
    };
    assert!(kiln("Gạch thủ công") && kiln("Sản xuất gạch nung"));
    assert!(!kiln("Gạch không nung") && !kiln("Gạch nung tuynel"));
}
