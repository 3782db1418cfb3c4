//! Chương trình nhiều năm: Lai Châu 2021–2025 as the article tells it, beside the đề án that were done.

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::NEW;

fn fund(year: Option<i32>, fund: Option<&str>, amount: &str) -> Value {
    json!({ "uid": NEW, "year": year, "fund": fund, "amount": amount, "note": "" })
}

fn target(label: &str, indicator: &str, goal: &str, by_hand: &str) -> Value {
    json!({
        "uid": NEW, "label": label, "indicator": indicator, "unit": "", "target": goal, "year": 2025,
        "reached_by_hand": by_hand, "note": "",
    })
}

/// The programme as its article gives it.
fn lai_chau() -> Value {
    json!({
        "programme": {
            "uid": NEW, "name": "Chương trình khuyến công tỉnh Lai Châu giai đoạn 2021–2025",
            "level": "provincial", "decision_number": "", "decided_on": null, "issuer": "UBND tỉnh Lai Châu",
            "from_year": 2021, "to_year": 2025, "money_unit": "billion", "stated_total": null,
            "origin": "Bài báo ngày 06/5/2020", "checked": 0, "note": "",
        },
        "stated_total": "75,3",
        "lines": [
            fund(None, Some("establishments"), "48,4"), fund(None, Some("state"), "26,9"),
            fund(Some(2021), None, "10,814"), fund(Some(2022), None, "21,004"),
            fund(Some(2023), None, "20,714"), fund(Some(2024), None, "13,054"),
            fund(Some(2025), None, "9,714"),
        ],
        "targets": [
            target("Mô hình trình diễn kỹ thuật", "models", "5", ""),
            target("Cơ sở ứng dụng máy móc tiên tiến", "machinery_establishments", "30", ""),
            target("Hệ thống xử lý ô nhiễm môi trường", "pollution", "3", ""),
            target("Cụm công nghiệp có quy hoạch chi tiết và hạ tầng", "", "1", "0"),
        ],
    })
}

fn proposal(desk: &Desk, year: i32, kind: &str, title: &str, stage: &str, who: &str) -> String {
    let made = json!({
        "uid": NEW, "plan_uid": null, "code": "", "office_code": "", "title": title, "kind": kind,
        "source": "local", "year": year, "approved_grant": 600_000_000, "approved_other": null,
        "support_basis": "full_cost", "implementer": "", "partner": "", "beneficiary_text": who,
        "place": "", "commune_code": null, "quantity": null, "quantity_unit": "", "goal": "",
        "starts_on": null, "ends_on": null, "stage": stage, "progress_percent": null,
        "regulation_pack": "", "officer": "", "note": "",
    });
    let uid = ok(desk, "save_proposal", made)["output"].clone();
    uid.as_str().unwrap().to_owned()
}

fn shown(desk: &Desk, uid: &Value) -> Value {
    ok(desk, "show_programme", json!({ "uid": uid }))["output"].clone()
}

#[test]
fn the_five_years_of_lai_chau_add_up_and_the_shares_are_those_of_the_article() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_programme", lai_chau())["output"].clone();
    let record = shown(&desk, &uid);
    assert_eq!(record["money"]["total"], 75_300_000_000_i64);
    let years = record["money"]["years"].as_array().unwrap();
    let years: Vec<i64> = years
        .iter()
        .map(|y| y["amount"].as_i64().unwrap())
        .collect();
    assert_eq!(
        years,
        [
            10_814_000_000,
            21_004_000_000,
            20_714_000_000,
            13_054_000_000,
            9_714_000_000
        ]
    );
    let share = |at: usize| record["money"]["funds"][at]["percent"].clone();
    assert_eq!((share(0), share(1)), (json!("35.7"), json!("64.3")));
    let stated = record["money"]["stated"].as_array().unwrap();
    assert_eq!(stated.len(), 2, "beside the funds and beside the years");
    assert!(stated.iter().all(|said| said["agrees"] == true));
    assert_eq!(record["lines"][2]["text"], "10,814", "as it was typed");
    let listed = ok(&desk, "list_programmes", json!({}))["output"].clone();
    assert_eq!(listed[0]["targets"], 4);
    ok(&desk, "undo", json!({}));
    assert_eq!(ok(&desk, "list_programmes", json!({}))["output"], json!([]));
    ok(&desk, "redo", json!({}));
    assert_eq!(shown(&desk, &uid), record);
}

#[test]
fn targets_are_counted_from_the_de_an_and_opened_into_them() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(&desk, "save_programme", lai_chau())["output"].clone();
    let bricks = "Mô hình trình diễn kỹ thuật sản xuất gạch không nung";
    proposal(
        &desk,
        2021,
        "demonstration_model",
        bricks,
        "settled",
        "Công ty TNHH MTV Trường Thịnh Tân Uyên",
    );
    proposal(
        &desk,
        2022,
        "machinery",
        "Hỗ trợ máy móc",
        "accepted",
        "Công ty Phú Minh",
    );
    proposal(
        &desk,
        2023,
        "machinery",
        "Hỗ trợ máy móc",
        "in_progress",
        "Công ty Phú Minh",
    );
    proposal(
        &desk,
        2024,
        "machinery",
        "Hỗ trợ máy móc",
        "in_progress",
        "HTX Chè Bản Bo",
    );
    let earlier = proposal(
        &desk,
        2020,
        "machinery",
        "Hỗ trợ máy móc",
        "settled",
        "HTX Cũ",
    );
    let record = shown(&desk, &uid);
    let told = |record: &Value, at: usize| {
        let row = &record["targets"][at];
        (
            row["reached"].clone(),
            row["under_way"].clone(),
            row["percent"].clone(),
        )
    };
    assert_eq!(told(&record, 0), (json!("1"), json!("0"), json!("20")));
    // Phú Minh is counted once, where it is done.
    assert_eq!(told(&record, 1), (json!("1"), json!("1"), json!("3.3")));
    assert_eq!(told(&record, 3), (json!("0"), json!("0"), json!("0")));
    assert_eq!(record["years"][0]["assigned"], 600_000_000);
    let key = record["targets"][1]["key"].clone();
    let opened = ok(&desk, "open_tally", json!({ "key": key }))["output"].clone();
    let parts = opened["tally"]["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 2, "{opened}");
    assert!(
        opened["how"]
            .as_str()
            .unwrap()
            .contains("mỗi cơ sở một lần")
    );
    // What was done before the programme is none of its results.
    assert!(
        !parts
            .iter()
            .any(|part| part["proposal_uid"] == json!(earlier))
    );
    ok(
        &desk,
        "open_tally",
        json!({ "key": "count/models/2021/2025/local" }),
    );
    refused(
        &desk,
        "open_tally",
        json!({ "key": "count/models/x/2025/local" }),
    );
}

#[test]
fn what_cannot_be_read_is_named_at_its_field_and_nothing_is_kept() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut draft = lai_chau();
    draft["lines"][2]["amount"] = json!("10.814,5.1");
    draft["lines"][3]["year"] = json!(2031);
    draft["targets"][0]["target"] = json!("năm");
    let error = refused(&desk, "save_programme", draft);
    let fields: Vec<&str> = error["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["field"].as_str().unwrap())
        .collect();
    assert_eq!(
        fields,
        ["lines.2.amount", "lines.3.year", "targets.0.target"]
    );
    assert_eq!(ok(&desk, "list_programmes", json!({}))["output"], json!([]));
}

#[test]
fn a_total_that_does_not_add_up_is_shown_and_a_programme_leaves_its_de_an_behind() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut draft = lai_chau();
    draft["stated_total"] = json!("75,8");
    let uid = ok(&desk, "save_programme", draft)["output"].clone();
    let record = shown(&desk, &uid);
    let said = &record["money"]["stated"][0];
    assert_eq!(
        (&said["stated"], &said["computed"]),
        (&json!(75_800_000_000_i64), &json!(75_300_000_000_i64))
    );
    let listed = ok(&desk, "list_programmes", json!({}))["output"].clone();
    assert_eq!(listed[0]["differences"], 2);
    let own = proposal(
        &desk,
        2022,
        "machinery",
        "Hỗ trợ máy móc",
        "assigned",
        "HTX Chè",
    );
    let mut kept = ok(&desk, "show_proposal", json!({ "uid": own }))["output"]["proposal"].clone();
    kept["programme_uid"] = uid.clone();
    ok(&desk, "save_proposal", kept);
    ok(&desk, "remove_programme", json!({ "uid": uid }));
    let left = ok(&desk, "show_proposal", json!({ "uid": own }))["output"]["proposal"].clone();
    assert_eq!(left["programme_uid"], Value::Null);
    ok(&desk, "undo", json!({}));
    let back = ok(&desk, "show_proposal", json!({ "uid": own }))["output"]["proposal"].clone();
    assert_eq!(back["programme_uid"], uid);
    assert_eq!(shown(&desk, &uid)["lines"].as_array().unwrap().len(), 7);
}
