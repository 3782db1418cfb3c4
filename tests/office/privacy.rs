//! Dữ liệu cá nhân: masked, looked at for a reason, taken out on a ground, removed on request.

use domain::ids::TraineeId;
use office::Office;
use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

const NEW: &str = "00000000-0000-0000-0000-000000000000";
const NUMBER: &str = "012190000001";

fn class(desk: &Desk, proposal: Option<&Value>, day: &str) -> Value {
    let class = json!({
        "uid": NEW, "proposal_uid": proposal, "code": "", "name": "Lớp May 1", "trade": "May", "place": "Xã Bình Lư",
        "commune_code": null, "starts_on": day, "ends_on": day, "class_days": day, "regime": "QD46-2015",
        "meal_rate": 30000, "travel_rate": 200000, "travel_min_km": "15", "instructor": "", "class_manager": "",
        "opening_decision": "", "tested_on": null, "certificate_decision": "", "certified_on": null, "note": "",
    });
    let uid = ok(desk, "save_class", class)["output"].clone();
    let row = json!({
        "full_name": "Lò Thị Hòa", "born": "12/03/1990", "sex": "Nữ", "card_number": NUMBER,
        "ethnic_group": "Thái", "distance_km": "16", "address": "=cmd|' /C calc'!A0",
    });
    ok(
        desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": [row] }),
    );
    uid
}

fn trainee(desk: &Desk, class: &Value) -> Value {
    let shown = ok(desk, "show_class", json!({ "uid": class }));
    shown["output"]["trainees"][0]["uid"].clone()
}

/// The file once the desk has let it go.
fn closed(bench: &Bench, desk: Desk) -> Office {
    drop(desk);
    Office::open(bench.path().as_ref()).unwrap()
}

#[test]
fn whoever_looks_at_numbers_is_written_down_once_with_the_ground_and_without_a_value() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = class(&desk, None, "2026-03-02");
    ok(&desk, "show_class", json!({ "uid": uid }));
    let looked = json!({ "uid": uid, "reveal": true, "ground": "Đối chiếu thẻ" });
    ok(&desk, "show_class", looked.clone());
    ok(&desk, "show_class", looked);
    ok(&desk, "list_trainees", json!({ "reveal": true }));
    let office = closed(&bench, desk);
    let log = office.books().accesses(None, 10).unwrap();
    let told: Vec<(&str, i64)> = log
        .iter()
        .map(|line| (line.ground.as_str(), line.people))
        .collect();
    assert_eq!(log.len(), 2, "{told:?}");
    assert!(told.contains(&("Đối chiếu thẻ", 1)));
    assert!(!format!("{log:?}").contains(NUMBER) && !format!("{log:?}").contains("Lò Thị Hòa"));
}

#[test]
fn a_list_leaves_masked_and_whole_numbers_only_asked_for_in_writing_and_behind_a_password() {
    let bench = Bench::new();
    let desk = bench.desk();
    class(&desk, None, "2026-03-02");
    let path = bench.folder().join("hoc-vien.xlsx");
    let mut request = json!({ "list": "trainees", "year": null, "path": path });
    let done = ok(&desk, "export_list", request.clone());
    assert_eq!(done["output"]["rows"], 1);
    let text = unzipped(&path);
    assert!(text.contains("012*******01") && !text.contains(NUMBER));
    assert!(!text.contains("<f>"), "an address is never a formula");
    assert!(text.contains("Mục đích: ") && text.contains("Căn cứ: "));

    request["whole"] = json!(true);
    assert_eq!(
        refused(&desk, "export_list", request.clone())["code"],
        "EXPORT_NO_GROUND"
    );
    request["ground"] = json!("Báo cáo quý III");
    request["recipient"] = json!("Sở Công Thương");
    assert_eq!(
        refused(&desk, "export_list", request.clone())["code"],
        "EXPORT_FULL_ID"
    );
    request["paper"] = json!("Công văn 12/SCT");
    assert_eq!(
        refused(&desk, "export_list", request.clone())["code"],
        "EXPORT_NOT_ENCRYPTED"
    );
    let sealed = bench.folder().join("hoc-vien.zip");
    request["password"] = json!("mat-khau-rieng");
    request["path"] = json!(sealed);
    ok(&desk, "export_list", request);
    let bytes = std::fs::read(&sealed).unwrap();
    assert!(!bytes.windows(12).any(|part| part == NUMBER.as_bytes()));

    let log = ok(&desk, "list_exports", json!({}))["output"].clone();
    assert_eq!(log.as_array().unwrap().len(), 2);
    assert_eq!(
        (&log[0]["recipient"], &log[0]["people"]),
        (&json!("Sở Công Thương"), &json!(1))
    );
    assert!(!log.to_string().contains("mat-khau-rieng"));
    let left: Vec<_> = std::fs::read_dir(bench.folder())
        .unwrap()
        .flatten()
        .collect();
    assert!(
        left.iter()
            .all(|entry| !entry.file_name().to_string_lossy().contains("dang-ghi"))
    );
}

/// Every part of an .xlsx in one text.
fn unzipped(path: &std::path::Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    for name in ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
        std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
    }
    text
}

#[test]
fn a_person_is_shown_whole_given_out_and_removed_with_the_old_images_and_the_chain_holds() {
    let bench = Bench::new();
    let desk = bench.desk();
    let class_uid = class(&desk, None, "2026-03-02");
    let uid = trainee(&desk, &class_uid);
    let shown = ok(&desk, "show_person", json!({ "trainee_uid": uid }));
    assert!(
        !shown.to_string().contains(NUMBER),
        "masked until asked for"
    );
    let path = bench.folder().join("mot-nguoi.json");
    ok(
        &desk,
        "export_person",
        json!({ "trainee_uid": uid, "path": path, "ground": "Đơn ngày 02/3/2026" }),
    );
    assert!(std::fs::read_to_string(&path).unwrap().contains(NUMBER));

    let mut request = json!({ "trainee_uid": uid, "asked_by": "", "ground": "Đơn ngày 02/3/2026" });
    assert_eq!(
        refused(&desk, "erase_person", request.clone())["code"],
        "GROUND_MISSING"
    );
    request["asked_by"] = json!("Người có dữ liệu");
    let seen = ok(&desk, "erase_person", request.clone());
    assert_eq!(
        (
            &seen["output"]["done"],
            &seen["output"]["parts"][0]["erased"]
        ),
        (&json!(false), &json!("toàn bộ dòng"))
    );
    request["confirmed"] = json!(true);
    let gone = ok(&desk, "erase_person", request);
    assert!(gone["output"]["images"].as_i64().unwrap() >= 2 && gone["undo_label"].is_null());
    let left = ok(&desk, "show_class", json!({ "uid": class_uid }));
    assert_eq!(left["output"]["trainees"], json!([]));
    ok(&desk, "undo", json!({}));

    let office = closed(&bench, desk);
    assert_eq!(office.books().broken_link().unwrap(), None);
    assert_eq!(office.books().erasure_count().unwrap(), 1);
    drop(office);
    let bytes = std::fs::read(bench.path()).unwrap();
    for value in [NUMBER, "Lò Thị Hòa"] {
        let found = bytes
            .windows(value.len())
            .any(|part| part == value.as_bytes());
        assert!(!found, "{value} is still in the file");
    }
}

#[test]
fn working_copies_past_their_time_are_listed_and_go_while_the_papers_keep_theirs() {
    let bench = Bench::new();
    let desk = bench.desk();
    let old = class(&desk, None, "2015-03-02");
    let due = ok(&desk, "list_retention", json!({}))["output"].clone();
    assert_eq!(
        (&due[0]["class_uid"], &due[0]["due_on"]),
        (&old, &json!("2020-03-02"))
    );
    ok(&desk, "erase_expired", json!({ "class_uid": old }));
    assert_eq!(ok(&desk, "list_retention", json!({}))["output"], json!([]));
    let shown = ok(&desk, "show_class", json!({ "uid": old, "reveal": true }));
    let cells = &shown["output"]["trainees"][0]["cells"];
    assert_eq!(
        (&cells["ethnic_group"], &cells["card_number"]),
        (&json!(""), &json!(NUMBER))
    );
    assert_eq!(
        refused(&desk, "erase_expired", json!({ "class_uid": old }))["code"],
        "NOT_DUE"
    );
}

#[test]
fn a_trainee_on_posted_papers_stays_on_them_and_the_answer_says_until_when() {
    let bench = Bench::new();
    drop(office::sample::lai_chau_2013(bench.path().as_ref()).unwrap());
    let desk = bench.reopened();
    let classes = ok(&desk, "list_classes", json!({}))["output"]["rows"].clone();
    let class = classes
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["proposal_code"] == "QG-01")
        .unwrap();
    let uid = trainee(&desk, &class["uid"]);
    let request = json!({ "trainee_uid": uid, "asked_by": "Người có dữ liệu", "ground": "Đơn", "confirmed": true });
    let answer = ok(&desk, "erase_person", request);
    let kept = answer["output"]["parts"][0]["kept"].as_str().unwrap();
    assert!(
        kept.contains("chứng từ kế toán, giữ đến 31/12/2023"),
        "{kept}"
    );
    let shown = ok(
        &desk,
        "show_class",
        json!({ "uid": class["uid"], "reveal": true }),
    );
    let first = &shown["output"]["trainees"][0]["cells"];
    assert_eq!(first["ethnic_group"], "");
    assert_ne!(first["full_name"], "");
}

/// The sample's own life, and messages about its people, tell no card number.
#[test]
fn no_number_of_the_sample_stands_in_a_label_a_log_or_a_message() {
    let bench = Bench::new();
    let office = office::sample::lai_chau_2013(bench.path().as_ref()).unwrap();
    let people = office.books().all_persons().unwrap();
    let numbers: Vec<String> = people
        .iter()
        .flat_map(|row| [row.card_number.clone(), row.old_number.clone()])
        .filter(|number| !number.is_empty())
        .collect();
    assert!(numbers.len() > 30, "the sample has people with numbers");
    let mut told: String = office
        .books()
        .operations(None, 10_000)
        .unwrap()
        .iter()
        .map(|line| format!("{} {}\n", line.operation, line.label))
        .collect();
    let first = people[0].clone();
    drop(office);
    let desk = bench.reopened();
    ok(&desk, "list_trainees", json!({ "reveal": true }));
    let path = bench.folder().join("hoc-vien.xlsx");
    ok(
        &desk,
        "export_list",
        json!({ "list": "trainees", "year": 2013, "path": path }),
    );
    let nobody: TraineeId = NEW.parse().unwrap();
    let row = json!({ "uid": null, "full_name": first.full_name, "born": "", "card_number": first.card_number });
    let grid = json!({ "class_uid": first.class_uid, "rows": [row, row], "dry_run": true });
    told.push_str(&ok(&desk, "save_trainees", grid)["output"].to_string());
    told.push_str(&refused(&desk, "show_person", json!({ "trainee_uid": nobody })).to_string());
    told.push_str(&ok(&desk, "check_year", json!({ "year": 2013 }))["output"].to_string());
    told.push_str(&ok(&desk, "list_exports", json!({}))["output"].to_string());
    told.push_str(
        &ok(&desk, "history", json!({ "record": null, "limit": 1000 }))["output"].to_string(),
    );
    told.push_str(&ok(&desk, "list_twins", json!({}))["output"].to_string());
    drop(desk);
    let office = Office::open(bench.path().as_ref()).unwrap();
    told.push_str(&format!(
        "{:?}",
        office.books().accesses(None, 1000).unwrap()
    ));
    for number in numbers {
        assert!(!told.contains(&number), "{number} is told somewhere");
    }
}
