//! Kiểm tra thực địa và cộng tác viên: what was seen, what it asks for, who stands for which commune.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::contracts::establishment;
use crate::life::at_work;
use crate::vouchers::NEW;

fn visit(proposal: &Value, on: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": proposal, "establishment_uid": null, "visited_on": on,
        "visitors": "Lò Văn Pành, Vàng Thị Sua", "place": "Xã Bản Bo", "findings": "Lớp học đủ 35 người",
        "request": "", "due_on": null, "done_on": null, "done_note": "",
    })
}

fn rows(desk: &office::host::Desk, command: &str, request: Value) -> Vec<Value> {
    ok(desk, command, request)["output"]
        .as_array()
        .unwrap()
        .clone()
}

fn kinds(desk: &office::host::Desk) -> Vec<Value> {
    let board = ok(desk, "list_due", json!({ "year": 2026, "source": null }));
    let rows = board["output"]["rows"].as_array().unwrap().iter();
    rows.filter(|row| row["kind"] == "visit").cloned().collect()
}

#[test]
fn what_a_visit_asks_for_stands_on_the_board_until_it_is_done() {
    let bench = Bench::new();
    let desk = bench.desk();
    let proposal = ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề mây tre đan"),
    )["output"]
        .clone();
    let mut seen = visit(&proposal, "2026-03-10");
    seen["request"] = json!("Bổ sung sổ lên lớp");
    seen["due_on"] = json!("2026-12-20");
    let uid = ok(&desk, "save_visit", seen.clone())["output"].clone();

    let told = kinds(&desk);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["what"], "Bổ sung sổ lên lớp");
    assert_eq!(told[0]["target"]["field"], "visits");
    let overview = ok(&desk, "overview", json!({ "year": 2026, "source": null }));
    let due = overview["output"]["due"].as_array().unwrap();
    let is_soon = told[0]["state"] != "later";
    assert_eq!(
        due.iter().any(|row| row["text"] == "Bổ sung sổ lên lớp"),
        is_soon
    );

    seen["uid"] = uid.clone();
    seen["done_on"] = json!("2026-04-01");
    ok(&desk, "save_visit", seen);
    assert!(kinds(&desk).is_empty());
    ok(&desk, "undo", json!({}));
    assert_eq!(kinds(&desk).len(), 1, "undo opens the request again");
    ok(&desk, "remove_visit", json!({ "uid": uid }));
    assert!(rows(&desk, "list_visits", json!({ "proposal_uid": proposal })).is_empty());
}

#[test]
fn a_visit_names_what_was_visited_and_has_been() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut nowhere = visit(&json!(null), "2030-01-01");
    nowhere["findings"] = json!(" ");
    nowhere["due_on"] = json!("2030-01-05");
    let error = refused(&desk, "save_visit", nowhere);
    let fields: Vec<&str> = error["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["field"].as_str().unwrap())
        .collect();
    assert_eq!(
        fields,
        ["proposal_uid", "findings", "visited_on", "request"]
    );
}

#[test]
fn a_de_an_under_way_that_nobody_visits_is_told_until_somebody_does() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let turn = kinds(&office.desk);
    assert_eq!(turn.len(), 1);
    assert_eq!(turn[0]["on"], "2026-05-31", "90 days after the beginning");
    assert_eq!(turn[0]["what"], "Kiểm tra thực địa: chưa có lần nào");
    ok(
        &office.desk,
        "save_visit",
        visit(&json!(office.proposal), "2026-03-10"),
    );
    let turn = kinds(&office.desk);
    assert_eq!(turn[0]["on"], "2026-06-08", "90 days after the visit");
    ok(
        &office.desk,
        "save_visit",
        visit(&json!(office.proposal), "2026-05-20"),
    );
    assert!(
        kinds(&office.desk).is_empty(),
        "the work ends before the next turn"
    );
}

#[test]
fn photos_of_a_visit_are_kept_beside_each_other_and_come_off_one_by_one() {
    let bench = Bench::new();
    let desk = bench.desk();
    let known = ok(
        &desk,
        "save_establishment",
        establishment("HTX chè Duy Sơn", "0100112437"),
    )["output"]
        .clone();
    let mut seen = visit(&json!(null), "2026-01-05");
    seen["establishment_uid"] = known.clone();
    let uid = ok(&desk, "save_visit", seen)["output"].clone();
    for (name, bytes) in [
        ("a.png", b"\x89PNG\r\n\x1a\n-a".as_slice()),
        ("b.jpg", &[0xFF, 0xD8, 0xFF, 0xE0, 1]),
    ] {
        let path = bench.folder().join(name);
        std::fs::write(&path, bytes).unwrap();
        ok(
            &desk,
            "attach_visit_photo",
            json!({ "uid": uid, "path": path }),
        );
    }
    let of = json!({ "establishment_uid": known });
    let photos = rows(&desk, "list_visits", of.clone())[0]["photos"]
        .as_array()
        .unwrap()
        .clone();
    let names: Vec<&Value> = photos.iter().map(|photo| &photo["name"]).collect();
    assert_eq!(names, ["a.png", "b.jpg"]);
    let shown = ok(
        &desk,
        "show_visit_photo",
        json!({ "uid": photos[1]["uid"] }),
    );
    assert_eq!(shown["output"]["media_type"], "jpeg");
    ok(
        &desk,
        "remove_visit_photo",
        json!({ "uid": photos[0]["uid"] }),
    );
    let left = rows(&desk, "list_visits", of)[0]["photos"].clone();
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert_eq!(left[0]["name"], "b.jpg");
}

fn collaborator(name: &str, phone: &str, place: &str) -> Value {
    json!({
        "uid": NEW, "name": name, "phone": phone, "commune_code": null, "place": place,
        "workplace": "UBND xã", "from_on": "2026-01-01", "to_on": null, "note": "",
    })
}

#[test]
fn a_pasted_list_finds_its_communes_and_shows_which_have_nobody() {
    let bench = Bench::new();
    let desk = bench.desk();
    let list = json!({ "rows": [
        collaborator("Lò Văn Pành", "0912345678", "Xã Bình Lư"),
        collaborator("Vàng Thị Sua", "0987654321", "Xã Không Có Thật"),
    ] });
    ok(&desk, "save_collaborators", list);
    let told = ok(&desk, "list_collaborators", json!({}))["output"].clone();
    let first = &told["rows"][0];
    assert_eq!(first["commune"], "Xã Bình Lư");
    assert_ne!(
        first["collaborator"]["phone"], "0912345678",
        "a phone is masked until it is asked for"
    );
    assert_eq!(
        told["rows"][1]["commune"], "",
        "a place nobody knows stays as written"
    );
    assert_eq!(told["covered"], 1);
    let communes = told["communes"].as_array().unwrap();
    assert_eq!(told["without"], communes.len() as i64 - 1);

    let mut mended = first["collaborator"].clone();
    mended["note"] = json!("Phụ trách chè");
    ok(&desk, "save_collaborators", json!({ "rows": [mended] }));
    let shown = ok(
        &desk,
        "list_collaborators",
        json!({ "reveal": true, "ground": "Mời họp" }),
    )["output"]
        .clone();
    assert_eq!(
        shown["rows"][0]["collaborator"]["phone"], "0912345678",
        "what was masked came back as it went"
    );
    let mut gone = shown["rows"][0]["collaborator"].clone();
    gone["to_on"] = json!("2026-01-31");
    ok(&desk, "save_collaborators", json!({ "rows": [gone] }));
    let told = ok(&desk, "list_collaborators", json!({}))["output"].clone();
    assert_eq!(told["covered"], 0, "who has left covers nothing");
}
