//! Lớp học: good rows go in, faulty ones come back, marks stay with their days.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

const NEW: &str = "00000000-0000-0000-0000-000000000000";

fn class(proposal: Option<&str>, days: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": proposal, "code": "", "name": "Lớp Hàn 1", "trade": "Hàn",
        "place": "Xã Bình Lư", "commune_code": null, "starts_on": "2026-03-02", "ends_on": "2026-04-28",
        "class_days": days, "regime": "QD46-2015", "meal_rate": 30000, "travel_rate": 200000,
        "travel_min_km": "15", "instructor": "", "class_manager": "", "opening_decision": "",
        "tested_on": null, "certificate_decision": "", "certified_on": null, "note": "",
    })
}

fn row(name: &str, number: &str) -> Value {
    json!({ "full_name": name, "born": "12/03/1992", "sex": "Nam", "card_number": number, "distance_km": "16" })
}

#[test]
fn the_good_rows_are_kept_and_the_faulty_ones_say_why() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_class", class(None, "2026-03-02 2026-03-03"))["output"].clone();
    let rows = json!([
        row("Giàng A Chứ", "012092900001"),
        row("Lù Văn Sơn", "0120929000"),
        row("Vàng A Sình", "012092900001"),
    ]);
    let answer = ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": rows }),
    );
    assert_eq!(
        (&answer["output"]["saved"], &answer["output"]["rejected"]),
        (&json!(1), &json!(2))
    );
    let repeat = &answer["output"]["rows"][2]["notes"][0];
    assert!(
        repeat["message"]
            .as_str()
            .unwrap()
            .contains("trùng dòng 1, Giàng A Chứ"),
        "{repeat}"
    );

    let shown = ok(&desk, "show_class", json!({ "uid": uid }));
    let cells = &shown["output"]["trainees"][0]["cells"];
    assert_eq!(cells["card_number"], "012*******01");
}

#[test]
fn an_old_identity_card_is_spoken_of_only_in_classes_after_its_time() {
    let bench = Bench::new();
    let desk = bench.desk();
    for (starts_on, notes) in [("2024-11-04", 0), ("2025-02-03", 1)] {
        let mut opened = class(None, starts_on);
        opened["starts_on"] = json!(starts_on);
        let uid = ok(&desk, "save_class", opened)["output"].clone();
        let grid =
            json!({ "class_uid": uid, "rows": [row("Giàng A Chứ", "045098214")], "dry_run": true });
        let answer = ok(&desk, "save_trainees", grid);
        let said = answer["output"]["rows"][0]["notes"].as_array().unwrap();
        assert_eq!(said.len(), notes, "{starts_on}: {said:?}");
    }
}

#[test]
fn saving_a_masked_number_keeps_the_number() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_class", class(None, "2026-03-02"))["output"].clone();
    ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": [row("Giàng A Chứ", "012092900001")] }),
    );
    let shown = ok(&desk, "show_class", json!({ "uid": uid }));
    let mut cells = shown["output"]["trainees"][0]["cells"].clone();
    cells["workplace"] = json!("HTX Bình Lư");
    ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": [cells] }),
    );
    let open = ok(&desk, "show_class", json!({ "uid": uid, "reveal": true }));
    let cells = &open["output"]["trainees"][0]["cells"];
    assert_eq!(cells["card_number"], "012092900001");
    assert_eq!(cells["workplace"], "HTX Bình Lư");
}

#[test]
fn marks_stay_with_their_days_when_the_timetable_moves() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(
        &desk,
        "save_class",
        class(None, "2026-03-02 2026-03-03 2026-03-04"),
    )["output"]
        .clone();
    ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": [row("Giàng A Chứ", "012092900001")] }),
    );
    let trainee =
        ok(&desk, "show_class", json!({ "uid": uid }))["output"]["trainees"][0]["uid"].clone();
    let marks = json!([{ "trainee_uid": trainee, "marks": "xPx" }]);
    ok(
        &desk,
        "save_attendance",
        json!({ "class_uid": uid, "rows": marks }),
    );

    let mut moved = class(None, "2026-03-03 2026-03-04 2026-03-05");
    moved["uid"] = uid.clone();
    moved["code"] = json!("L-01");
    ok(&desk, "save_class", moved);
    let shown = &ok(&desk, "show_class", json!({ "uid": uid }))["output"];
    assert_eq!(shown["trainees"][0]["attendance"], "Px-");
    assert_eq!(shown["trainees"][0]["days"], 1);
    assert_eq!(shown["trainees"][0]["travel"], 200000);
}

#[test]
fn meals_are_owed_only_to_the_groups_of_the_regime_whose_rates_a_new_class_takes() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut blank = class(None, "2026-03-02 2026-03-03");
    for rate in ["meal_rate", "travel_rate"] {
        blank[rate] = json!(0);
    }
    let uid = ok(&desk, "save_class", blank)["output"].clone();
    let mut minority = row("Giàng A Chứ", "012092900001");
    minority["group"] = json!("DTTS");
    let mut other = row("Lù Văn Sơn", "012092900002");
    other["group"] = json!("LĐNT khác");
    let grid = json!({ "class_uid": uid, "rows": [minority, other] });
    ok(&desk, "save_trainees", grid);
    let people = ok(&desk, "show_class", json!({ "uid": uid }))["output"]["trainees"].clone();
    let marks = [0, 1].map(|at| json!({ "trainee_uid": people[at]["uid"], "marks": "xx" }));
    let sheet = json!({ "class_uid": uid, "rows": marks });
    ok(&desk, "save_attendance", sheet);

    let shown = &ok(&desk, "show_class", json!({ "uid": uid }))["output"];
    assert_eq!(shown["class"]["meal_rate"], 30000);
    assert_eq!(shown["class"]["travel_min_km"], "15");
    let owed = [0, 1].map(|at| {
        let who = &shown["trainees"][at];
        (who["days"].clone(), who["fed"].clone(), who["meal"].clone())
    });
    assert_eq!(owed[0], (json!(2), json!(true), json!(60000)));
    assert_eq!(owed[1], (json!(2), json!(false), json!(0)));
    assert_eq!(
        [&shown["total_days"], &shown["meal_days"]],
        [&json!(4), &json!(2)]
    );
    assert_eq!(shown["total_meal"], 60000);
    assert_eq!(shown["total_travel"], 400000);
}

#[test]
fn a_class_that_changes_its_regime_feeds_the_groups_of_the_new_one() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_class", class(None, "2026-03-02"))["output"].clone();
    let groups = || {
        let shown = ok(&desk, "show_class", json!({ "uid": uid }));
        shown["output"]["class"]["meal_groups"].clone()
    };
    assert!(groups().as_str().unwrap().contains("near_poor"));
    let mut changed = class(None, "2026-03-02");
    changed["uid"] = uid.clone();
    changed["code"] = json!("L-01");
    changed["regime"] = json!("ND338-2025");
    changed["meal_rate"] = json!(50000);
    ok(&desk, "save_class", changed);
    assert_eq!(groups(), "");
}

#[test]
fn a_class_with_trainees_is_not_thrown_away() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_class", class(None, ""))["output"].clone();
    ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": [row("Giàng A Chứ", "012092900001")] }),
    );
    assert_eq!(
        refused(&desk, "remove_class", json!({ "uid": uid }))["code"],
        "STILL_IN_USE"
    );
}

#[test]
fn a_class_named_with_the_word_itself_is_not_called_so_twice() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(&desk, "save_class", class(None, "2026-03-02"));
    let status = ok(&desk, "status", json!({}))["output"].clone();
    assert_eq!(status["file"]["next_undo"], "Lưu lớp Hàn 1");
}
