//! Đời sống của lớp: timetable, teachers and their pay, materials, work after training, all papers.

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

const NEW: &str = "00000000-0000-0000-0000-000000000000";

/// Lớp May 1, Monday to Wednesday of one week, with one trainee.
fn opened(desk: &Desk) -> Value {
    let class = json!({
        "uid": NEW, "proposal_uid": null, "code": "MAY-1", "name": "Lớp May 1", "trade": "May",
        "place": "Xã Bình Lư", "commune_code": null, "starts_on": "2026-04-06", "ends_on": "2026-04-08",
        "class_days": "2026-04-06 2026-04-07 2026-04-08", "regime": "ND338-2025", "meal_rate": 50000,
        "travel_rate": 200000, "travel_min_km": "15", "instructor": "", "class_manager": "",
        "opening_decision": "", "tested_on": null, "certificate_decision": "", "certified_on": null,
        "note": "",
    });
    let uid = ok(desk, "save_class", class)["output"].clone();
    let rows = json!([{ "full_name": "Lò Thị Mai", "born": "12/03/1992", "sex": "Nữ",
        "card_number": "012192900001", "job_after": "Thợ may", "job_place": "Xưởng may Bình Lư" }]);
    ok(
        desk,
        "save_trainees",
        json!({ "class_uid": uid, "rows": rows }),
    );
    uid
}

fn teacher(name: &str, rate: i64) -> Value {
    json!({ "uid": NEW, "teacher_uid": NEW, "name": name, "qualification": "Kỹ sư", "workplace": "",
        "tax_code": "012180004512", "account": "7800205123456", "bank": "Agribank",
        "hour_rate": rate, "untaxed_ground": "" })
}

fn plan(class: &Value) -> Value {
    json!({ "class_uid": class, "from": "2026-04-01", "to": "2026-04-30", "weekdays": [1, 2, 3, 4, 5],
        "sessions": [450, 810], "hours": 4, "instructor": "Phạm Thị Hòa" })
}

fn life(desk: &Desk, class: &Value) -> Value {
    ok(desk, "show_class_life", json!({ "uid": class }))["output"].clone()
}

fn taught(desk: &Desk, class: &Value) {
    let lessons = ok(desk, "plan_lessons", plan(class))["output"].clone();
    ok(
        desk,
        "save_lessons",
        json!({ "class_uid": class, "lessons": lessons }),
    );
}

#[test]
fn the_teacher_is_paid_by_the_timetable_and_ten_percent_is_withheld() {
    let bench = Bench::new();
    let desk = bench.desk();
    let class = opened(&desk);
    taught(&desk, &class);
    let rows = json!([teacher("Phạm Thị Hòa", 100_000)]);
    ok(
        &desk,
        "save_class_teachers",
        json!({ "class_uid": class, "rows": rows }),
    );
    let told = life(&desk, &class);
    assert_eq!(
        told["lessons"].as_array().unwrap().len(),
        6,
        "three class days of two sessions"
    );
    let pay = &told["teachers"][0];
    assert_eq!(
        (&pay["hours"], &pay["amount"]),
        (&json!("24"), &json!(2_400_000))
    );
    assert_eq!(
        (&pay["tax"], &pay["net"]),
        (&json!(240_000), &json!(2_160_000))
    );
    assert_eq!(
        (&pay["tax_code"], &pay["account"]),
        (&json!("012*******12"), &json!("780********56"))
    );

    // Saved again as it is shown, masked: the register keeps the numbers.
    let mut again = pay.clone();
    let kept = again.as_object_mut().unwrap();
    kept.retain(|field, _| !["hours", "amount", "tax", "net"].contains(&field.as_str()));
    again["untaxed_ground"] = json!("Giảng dạy theo hợp đồng lao động");
    ok(
        &desk,
        "save_class_teachers",
        json!({ "class_uid": class, "rows": [again] }),
    );
    let all = ok(&desk, "list_teachers", json!({ "reveal": true }))["output"].clone();
    assert_eq!(all[0]["account"], "7800205123456");
    assert_eq!(all[0]["classes"], json!(["Lớp May 1"]));
    assert_eq!(life(&desk, &class)["teachers"][0]["tax"], 0);
    drop(desk);
    let office = office::Office::open(bench.path().as_ref()).unwrap();
    let log = office.books().accesses(None, 10).unwrap();
    assert_eq!((log.len(), log[0].list.as_str()), (1, "teachers"));
}

#[test]
fn a_teacher_known_from_another_class_is_found_by_name() {
    let bench = Bench::new();
    let desk = bench.desk();
    let class = opened(&desk);
    let rows = json!([teacher("Phạm Thị Hòa", 100_000)]);
    ok(
        &desk,
        "save_class_teachers",
        json!({ "class_uid": class, "rows": rows }),
    );
    ok(
        &desk,
        "save_class_teachers",
        json!({ "class_uid": class, "rows": [] }),
    );
    let mut bare = teacher("PHẠM THỊ HOÀ", 90_000);
    for cell in ["qualification", "tax_code", "account", "bank"] {
        bare[cell] = json!("");
    }
    ok(
        &desk,
        "save_class_teachers",
        json!({ "class_uid": class, "rows": [bare] }),
    );
    let all = ok(&desk, "list_teachers", json!({ "reveal": true }))["output"].clone();
    assert_eq!(all.as_array().unwrap().len(), 1);
    assert_eq!(all[0]["tax_code"], "012180004512");
}

#[test]
fn a_teacher_in_two_classes_at_once_is_told_at_the_lesson() {
    let bench = Bench::new();
    let desk = bench.desk();
    let first = opened(&desk);
    taught(&desk, &first);
    let mut other = ok(&desk, "show_class", json!({ "uid": first }))["output"]["class"].clone();
    (other["uid"], other["code"], other["name"]) = (json!(NEW), json!("HAN-2"), json!("Lớp Hàn 2"));
    let second = ok(&desk, "save_class", other)["output"].clone();
    let lesson = json!([{ "uid": NEW, "class_uid": second, "taught_on": "2026-04-07", "from_minute": 600,
        "to_minute": 700, "instructor": "phạm thị hòa", "content": "Hàn hồ quang", "kind": "theory" }]);
    ok(
        &desk,
        "save_lessons",
        json!({ "class_uid": second, "lessons": lesson }),
    );
    let notes = life(&desk, &second)["lesson_notes"].clone();
    assert_eq!(
        notes[0]["text"],
        "phạm thị hòa dạy lớp May 1 cùng lúc (7:30–11:30). Đổi giáo viên hoặc đổi giờ."
    );
}

#[test]
fn no_more_material_is_handed_out_than_came_in() {
    let bench = Bench::new();
    let desk = bench.desk();
    let class = opened(&desk);
    let one = |day: &str, direction: &str, quantity: &str| {
        json!({ "uid": NEW, "class_uid": class, "position": 0, "moved_on": day, "material": "Vải kate",
            "unit": "m", "direction": direction, "quantity": quantity, "unit_price": null,
            "paper": "", "person": "" })
    };
    let rows = json!([
        one("2026-04-06", "in", "100"),
        one("2026-04-07", "out", "120.5")
    ]);
    let told = refused(
        &desk,
        "save_materials",
        json!({ "class_uid": class, "rows": rows }),
    );
    assert_eq!(told["fields"][0]["field"], "rows.1.quantity");
    let words = told["fields"][0]["message"].as_str().unwrap();
    assert!(words.starts_with("Chỉ còn 100 m."), "{words}");
    let rows = json!([
        one("2026-04-06", "in", "100"),
        one("2026-04-07", "out", "99.5")
    ]);
    ok(
        &desk,
        "save_materials",
        json!({ "class_uid": class, "rows": rows }),
    );
    ok(&desk, "undo", json!({}));
    assert_eq!(life(&desk, &class)["materials"], json!([]));
}

#[test]
fn every_paper_of_the_class_is_printed_at_once_and_the_newest_work_is_told() {
    let bench = Bench::new();
    let desk = bench.desk();
    let class = opened(&desk);
    taught(&desk, &class);
    let rows = json!([teacher("Phạm Thị Hòa", 100_000)]);
    ok(
        &desk,
        "save_class_teachers",
        json!({ "class_uid": class, "rows": rows }),
    );
    let marks =
        ok(&desk, "show_class", json!({ "uid": class }))["output"]["trainees"][0]["uid"].clone();
    let rows = json!([{ "trainee_uid": marks, "marks": "xxx" }]);
    ok(
        &desk,
        "save_attendance",
        json!({ "class_uid": class, "rows": rows }),
    );
    let asked = json!([{ "uid": NEW, "class_uid": class, "trainee_uid": marks, "asked_on": "2026-05-08",
        "working": true, "job": "", "place": "", "wage": 6_000_000, "confirmed_by": "Xưởng may Bình Lư" }]);
    ok(
        &desk,
        "save_follow_ups",
        json!({ "class_uid": class, "rows": asked }),
    );
    let out = bench.folder().join("hồ sơ lớp");
    let request = json!({ "uid": class, "out": out.display().to_string() });
    let answer = ok(&desk, "write_class_papers", request)["output"].clone();
    let papers = answer["documents"].as_array().unwrap().iter();
    let forms: Vec<&str> = papers.map(|one| one["form"].as_str().unwrap()).collect();
    assert_eq!(
        forms,
        [
            "vb-06a",
            "cl-12",
            "cl-01",
            "thoi-khoa-bieu",
            "cl-02",
            "cl-03",
            "cl-05",
            "cl-06",
            "cl-08"
        ]
    );
    assert!(out.join("may-1/01-vb-06a.pdf").exists());
    // A trainee who was followed up can still leave the list, and the class itself can go.
    ok(
        &desk,
        "save_trainees",
        json!({ "class_uid": class, "rows": [], "removed": [marks] }),
    );
    ok(&desk, "remove_class", json!({ "uid": class }));
    ok(&desk, "undo", json!({}));
    assert_eq!(life(&desk, &class)["teachers"].as_array().unwrap().len(), 1);
}

#[test]
fn a_stopped_print_leaves_the_folder_as_it_was() {
    let bench = Bench::new();
    let desk = bench.desk();
    let class = opened(&desk);
    let out = bench.folder().join("dừng");
    let request = json!({ "uid": class, "out": out.display().to_string() });
    let answer = desk.call("write_class_papers", request, &|_| {
        desk.ask_to_stop();
    });
    assert_eq!(answer["error"]["code"], "STOPPED", "{answer}");
    assert!(!out.exists());
}
