//! Người có thể trùng: shown side by side across classes and years, decided once, undone like anything else.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

const NEW: &str = "00000000-0000-0000-0000-000000000000";

fn class(name: &str, starts_on: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": null, "code": "", "name": name, "trade": "Hàn", "place": "Xã Bình Lư",
        "commune_code": null, "starts_on": starts_on, "ends_on": starts_on, "class_days": starts_on,
        "regime": "QD46-2015", "meal_rate": 30000, "travel_rate": 200000, "travel_min_km": "15",
        "instructor": "", "class_manager": "", "opening_decision": "", "tested_on": null,
        "certificate_decision": "", "certified_on": null, "note": "",
    })
}

fn row(name: &str, born: &str, number: &str) -> Value {
    json!({ "full_name": name, "born": born, "sex": "Nữ", "card_number": number, "distance_km": "16" })
}

/// Two classes of two years with one row each; answers the classes.
fn two_classes(desk: &office::host::Desk, one: Value, other: Value) -> [Value; 2] {
    [
        ("Lớp May 1", "2025-03-03", one),
        ("Lớp May 2", "2026-03-02", other),
    ]
    .map(|(name, day, row)| {
        let uid = ok(desk, "save_class", class(name, day))["output"].clone();
        ok(
            desk,
            "save_trainees",
            json!({ "class_uid": uid, "rows": [row] }),
        );
        uid
    })
}

fn pairs(desk: &office::host::Desk) -> Value {
    ok(desk, "list_twins", json!({}))["output"].clone()
}

fn judged(pair: &Value, verdict: &str) -> Value {
    json!({ "keep": pair["other"]["uid"], "other": pair["one"]["uid"], "verdict": verdict, "note": "So hai thẻ" })
}

fn cells(desk: &office::host::Desk, class: &Value) -> Value {
    let shown = ok(desk, "show_class", json!({ "uid": class, "reveal": true }));
    shown["output"]["trainees"][0].clone()
}

#[test]
fn one_person_under_an_old_and_a_new_number_is_linked_in_both_classes_and_parted_again_by_undo() {
    let bench = Bench::new();
    let desk = bench.desk();
    let classes = two_classes(
        &desk,
        row("Lò Thị Hoà", "12/03/1990", "045098214"),
        row("LÒ THỊ HÒA", "12/03/1990", "012190000001"),
    );
    let found = pairs(&desk);
    assert_eq!((&found["open"], &found["decided"]), (&json!(1), &json!(0)));
    let pair = &found["pairs"][0];
    assert_eq!(pair["likeness"], "name_and_birth");
    assert_eq!(
        pair["one"]["old_number"], "045****14",
        "masked until asked for"
    );
    assert_eq!(
        (&pair["one"]["year"], &pair["other"]["year"]),
        (&json!(2025), &json!(2026))
    );

    ok(&desk, "judge_twins", judged(pair, "same"));
    for class in &classes {
        let shown = ok(&desk, "show_class", json!({ "uid": class, "reveal": true }));
        assert_eq!(
            shown["output"]["trainees"][0]["cells"]["card_number"],
            "012190000001"
        );
    }
    let found = pairs(&desk);
    assert_eq!((&found["open"], &found["decided"]), (&json!(0), &json!(1)));
    let note = cells(&desk, &classes[1])["notes"][0]["message"].to_string();
    assert!(note.contains("trùng Lò Thị Hoà, lớp May 1"), "{note}");

    ok(&desk, "undo", json!({}));
    assert_eq!(
        cells(&desk, &classes[0])["cells"]["card_number"],
        "045098214"
    );
    assert_eq!(pairs(&desk)["open"], 1);
}

#[test]
fn two_persons_of_one_name_are_asked_about_once_and_the_officer_is_remembered() {
    let bench = Bench::new();
    let desk = bench.desk();
    let classes = two_classes(
        &desk,
        row("Lò Thị Hoà", "12/03/1990", "012190000002"),
        row("Lò Thị Hòa", "12/03/1990", "012190000001"),
    );
    assert_eq!(cells(&desk, &classes[1])["notes"][0]["field"], "full_name");
    ok(
        &desk,
        "judge_twins",
        judged(&pairs(&desk)["pairs"][0], "different"),
    );
    assert_eq!(cells(&desk, &classes[1])["notes"], json!([]));
    let told = &pairs(&desk)["pairs"][0];
    assert_eq!(
        (&told["verdict"], &told["note"]),
        (&json!("different"), &json!("So hai thẻ"))
    );
    assert!(told["decided_on"].is_string());
}

#[test]
fn two_persons_cannot_bear_one_number() {
    let bench = Bench::new();
    let desk = bench.desk();
    two_classes(
        &desk,
        row("Lò Thị Hòa", "12/03/1990", "012190000001"),
        row("Vàng Thị Mỷ", "12/03/1990", "012190000001"),
    );
    let pair = pairs(&desk)["pairs"][0].clone();
    assert_eq!(pair["likeness"], "number_only");
    let error = refused(&desk, "judge_twins", judged(&pair, "different"));
    assert_eq!(error["code"], "ONE_NUMBER_TWO_PERSONS");
}

#[test]
fn of_two_rows_of_one_person_in_one_class_one_stays_with_what_both_knew() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_class", class("Lớp May 1", "2026-03-02"))["output"].clone();
    let rows = json!([
        row("Lò Thị Hòa", "12/03/1990", ""),
        row("Lò Thị Hoà", "12/03/1990", "012190000001")
    ]);
    ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": rows }),
    );
    let pair = pairs(&desk)["pairs"][0].clone();
    assert_eq!(pair["in_one_class"], true);
    let request =
        json!({ "keep": pair["one"]["uid"], "other": pair["other"]["uid"], "verdict": "same" });
    ok(&desk, "judge_twins", request);
    let shown = ok(&desk, "show_class", json!({ "uid": uid, "reveal": true }));
    assert_eq!(shown["output"]["trainees"].as_array().unwrap().len(), 1);
    assert_eq!(
        shown["output"]["trainees"][0]["cells"]["card_number"],
        "012190000001"
    );
    ok(&desk, "undo", json!({}));
    let shown = ok(&desk, "show_class", json!({ "uid": uid }));
    assert_eq!(shown["output"]["trainees"].as_array().unwrap().len(), 2);
}
