//! Packages of several centres and years, received in any order.

use office::host::Desk;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::{Province, class_of, moved, proposal, recipient, register, take};
use crate::bench::{ok, refused};

/// The centres' packages in the order they were made, and the department's key that opens them.
struct Sent {
    province: Province,
    packages: Vec<String>,
}

fn sent() -> Sent {
    let province = Province::new();
    let department = province.department();
    let mut packages = Vec::new();
    for (name, card) in [
        ("Trung tâm A", "012092900001"),
        ("Trung tâm B", "012092900001"),
        ("Trung tâm C", "012092900003"),
    ] {
        let centre = province.centre(name);
        let first = proposal(&centre, "Đào tạo nghề hàn", 2026, 140_000_000);
        class_of(&centre, &first, "Giàng A Chứ", card);
        let gone = proposal(&centre, "Tham quan học tập", 2026, 20_000_000);
        packages.push(province.sent(&centre, &department, 2026));
        proposal(&centre, "Hội chợ", 2027, 55_000_000);
        packages.push(province.sent(&centre, &department, 2027));
        // What is no longer in a year that is sent again no longer stands at the department.
        moved(&centre, &gone, 2028);
        proposal(&centre, "Máy cưa", 2026, 70_000_000);
        packages.push(province.sent(&centre, &department, 2026));
        packages.push(province.sent(&centre, &department, 2027));
    }
    Sent { province, packages }
}

/// A new department that opens what the first one could.
fn another(sent: &Sent, number: usize) -> Desk {
    let name = format!("Sở {number}");
    let desk = sent.province.office(&name, true);
    let key = |name: &str| format!("{}.khoa-nhan", sent.province.file(name).display());
    std::fs::copy(key("Sở Công Thương"), key(&name)).unwrap();
    desk
}

/// What stands, without when and by whom it was taken in.
fn standing(department: &Desk) -> Value {
    let register = register(department);
    let centres: Vec<Value> = register["centres"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            json!([
                one["name"],
                one["missing"],
                one["broken_chain"],
                one["totals"]
            ])
        })
        .collect();
    json!([
        centres,
        register["rows"],
        register["totals"],
        register["doubles"]
    ])
}

#[test]
fn the_order_of_receiving_does_not_count() {
    let sent = sent();
    let in_order = another(&sent, 0);
    for package in &sent.packages {
        ok(&in_order, "take_package", take(package, "Trung tâm"));
    }
    let wanted = standing(&in_order);
    assert_eq!(wanted[2]["proposals"], 9);
    assert_eq!(
        wanted[2]["approved"],
        3 * (140_000_000 + 70_000_000 + 55_000_000)
    );
    let mut runner = TestRunner::new(Config::with_cases(5));
    let number = std::cell::Cell::new(0);
    let shuffled = Just(sent.packages.clone()).prop_shuffle();
    runner
        .run(&shuffled, |packages| {
            number.set(number.get() + 1);
            let department = another(&sent, number.get());
            for package in &packages {
                ok(&department, "take_package", take(package, "Trung tâm"));
            }
            // Some come twice.
            ok(&department, "take_package", take(&packages[0], ""));
            prop_assert_eq!(&standing(&department), &wanted);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_number_that_never_came_is_named_and_an_older_package_changes_nothing_newer() {
    let sent = sent();
    let department = another(&sent, 0);
    let third = ok(
        &department,
        "take_package",
        take(&sent.packages[2], "Trung tâm A"),
    );
    assert_eq!(third["output"]["missing"], json!([1, 2]));
    let before = register(&department)["rows"].clone();
    let first = ok(&department, "take_package", take(&sent.packages[0], ""))["output"].clone();
    assert_eq!(
        (&first["standing"], &first["missing"]),
        (&json!("older"), &json!([2]))
    );
    assert_eq!(register(&department)["rows"], before);
}

#[test]
fn one_person_in_two_centres_is_listed_once_for_a_decision_that_is_kept() {
    let sent = sent();
    let department = another(&sent, 0);
    ok(
        &department,
        "take_package",
        take(&sent.packages[0], "Trung tâm A"),
    );
    assert_eq!(register(&department)["doubles"], json!([]));
    // Said already when the package is only looked at.
    let seen = ok(
        &department,
        "read_package",
        json!({ "path": sent.packages[4] }),
    );
    assert_eq!(seen["output"]["doubles"][0]["name"], "Giàng A Chứ");
    ok(
        &department,
        "take_package",
        take(&sent.packages[4], "Trung tâm B"),
    );
    let double = register(&department)["doubles"][0].clone();
    assert_eq!(double["number"], "012*******01");
    assert_eq!(double["supports"].as_array().unwrap().len(), 2);
    let empty = json!({ "subject_key": double["subject_key"], "accepted": true, "reason": " " });
    assert_eq!(
        refused(&department, "decide_double", empty)["code"],
        "REASON_MISSING"
    );
    let decision = json!({ "subject_key": double["subject_key"], "accepted": false, "reason": "Trùng lớp năm 2026" });
    ok(&department, "decide_double", decision);
    let kept = register(&department)["doubles"][0]["decision"].clone();
    assert_eq!(
        (&kept["accepted"], &kept["reason"]),
        (&json!(false), &json!("Trùng lớp năm 2026"))
    );
}

#[test]
fn a_centre_that_went_back_to_an_old_copy_cannot_take_a_number_twice() {
    let province = Province::new();
    let department = province.department();
    let centre = province.centre("Trung tâm A");
    proposal(&centre, "Đào tạo nghề hàn", 2026, 140_000_000);
    let first = province.sent(&centre, &department, 2026);
    ok(&department, "take_package", take(&first, "Trung tâm A"));
    ok(&centre, "close_file", Value::Null);
    let (data, copy) = (province.file("Trung tâm A"), province.file("bản sao"));
    std::fs::copy(&data, &copy).unwrap();
    let centre = Desk::new();
    ok(&centre, "open_file", json!({ "path": data }));
    let second = province.sent(&centre, &department, 2026);
    ok(&department, "take_package", take(&second, ""));
    ok(&centre, "close_file", Value::Null);
    std::fs::copy(&copy, &data).unwrap();
    ok(&centre, "open_file", json!({ "path": data }));
    proposal(&centre, "Máy cưa", 2026, 70_000_000);
    let forked = province.sent(&centre, &department, 2026);
    let before = register(&department);
    let taken = refused(&department, "take_package", take(&forked, ""));
    assert_eq!(taken["code"], "PACKAGE_NUMBER_TAKEN");
    assert_eq!(register(&department), before);
    // The next number is free; that it does not follow what came before is said.
    let third = province.sent(&centre, &department, 2026);
    let third = ok(&department, "take_package", take(&third, ""))["output"].clone();
    assert_eq!(third["broken_chain"], json!([3]));
    assert_ne!(recipient(&department), "");
}
