//! Ai được làm gì: passwords, roles, the locked screen.

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

const NEW: &str = "00000000-0000-0000-0000-000000000000";
const HEAD: (&str, &str) = ("Đỗ Minh Quân", "mật khẩu của giám đốc");
const ACCOUNTANT: (&str, &str) = ("Lù Thị Hồng", "mật khẩu kế toán");
const PREPARER: (&str, &str) = ("Giàng A Páo", "mật khẩu người lập");

fn enter(desk: &Desk, who: (&str, &str), role: &str) -> Value {
    let draft =
        json!({ "uid": NEW, "name": who.0, "role": role, "active": true, "password": who.1 });
    ok(desk, "save_officer", draft)["output"].clone()
}

fn sign_in(desk: &Desk, who: (&str, &str)) {
    ok(desk, "sign_in", json!({ "name": who.0, "password": who.1 }));
}

fn staffed() -> (Bench, Desk, String) {
    let bench = Bench::new();
    let desk = bench.desk();
    let code = enter(&desk, HEAD, "head")["recovery_code"]
        .as_str()
        .unwrap()
        .to_owned();
    enter(&desk, ACCOUNTANT, "chief_accountant");
    enter(&desk, PREPARER, "preparer");
    (bench, desk, code)
}

fn status(desk: &Desk) -> Value {
    ok(desk, "status", Value::Null)["output"]["file"].clone()
}

#[test]
fn nobody_is_asked_until_the_first_officer_is_entered_and_that_one_is_a_head() {
    let bench = Bench::new();
    let desk = bench.desk();
    assert_eq!(status(&desk)["locked"], false);
    let draft = json!({ "uid": NEW, "name": "Lù Thị Hồng", "role": "chief_accountant", "active": true, "password": "12345678" });
    assert_eq!(refused(&desk, "save_officer", draft)["code"], "LAST_HEAD");
    let short = json!({ "uid": NEW, "name": "Đỗ Minh Quân", "role": "head", "active": true, "password": "1234567" });
    assert_eq!(
        refused(&desk, "save_officer", short)["fields"][0]["field"],
        "password"
    );
    enter(&desk, HEAD, "head");
    // Who entered the first head works on; the file asks at its next opening.
    assert_eq!(status(&desk)["role"], "head");
    drop(desk);
    let again = bench.reopened();
    assert_eq!(status(&again)["locked"], true);
    assert_eq!(
        refused(&again, "list_proposals", json!({}))["code"],
        "NOT_SIGNED_IN"
    );
    assert_eq!(status(&again)["next_undo"], Value::Null);
    // Accents and case of the name do not matter, those of the password do.
    sign_in(&again, ("do minh quan", HEAD.1));
    ok(&again, "list_proposals", json!({}));
    assert_eq!(status(&again)["officer"], HEAD.0);
}

#[test]
fn each_role_does_its_own_work_and_the_journal_names_who_did_it() {
    let (bench, desk, _) = staffed();
    sign_in(&desk, PREPARER);
    let proposal = bench.training_proposal("Đào tạo nghề hàn");
    let saved = ok(&desk, "save_proposal", proposal)["output"].clone();
    let centre = ok(&desk, "show_centre", Value::Null)["output"].clone();
    assert_eq!(
        refused(&desk, "save_centre", centre.clone())["code"],
        "NOT_ALLOWED"
    );
    let close = json!({ "year": 2026, "source": "national", "by": "" });
    assert_eq!(
        refused(&desk, "lock_year", close.clone())["code"],
        "NOT_ALLOWED"
    );
    let history = ok(&desk, "history", json!({ "limit": 1 }))["output"].clone();
    assert_eq!(history[0]["officer"], PREPARER.0, "{saved}");

    sign_in(&desk, ACCOUNTANT);
    assert_eq!(refused(&desk, "undo", Value::Null)["code"], "NOT_YOUR_WORK");
    sign_in(&desk, HEAD);
    ok(&desk, "save_centre", centre);
    assert_eq!(refused(&desk, "lock_year", close)["code"], "NOT_ALLOWED");
    ok(&desk, "undo", Value::Null);
}

#[test]
fn a_viewer_reads_and_changes_nothing() {
    let (bench, desk, _) = staffed();
    let viewer = ("Khách của Sở", "chỉ để xem thôi");
    enter(&desk, viewer, "viewer");
    sign_in(&desk, viewer);
    ok(&desk, "list_proposals", json!({}));
    let proposal = bench.training_proposal("Đào tạo nghề mộc");
    assert_eq!(
        refused(&desk, "save_proposal", proposal)["code"],
        "NOT_ALLOWED"
    );
}

#[test]
fn a_locked_screen_shows_and_changes_nothing_and_copies_go_on() {
    let (_bench, desk, _) = staffed();
    ok(&desk, "sign_out", Value::Null);
    assert_eq!(
        refused(&desk, "list_trainees", json!({}))["code"],
        "NOT_SIGNED_IN"
    );
    let out = tempfile::tempdir().unwrap();
    let settle = json!({ "year": 2026, "out": out.path(), "draft": true });
    assert_eq!(refused(&desk, "settle", settle)["code"], "NOT_SIGNED_IN");
    ok(&desk, "keep_backups", Value::Null);
}

#[test]
fn wrong_passwords_shut_the_door_for_a_while() {
    let (_bench, desk, _) = staffed();
    ok(&desk, "sign_out", Value::Null);
    let wrong = json!({ "name": HEAD.0, "password": "sai mật khẩu" });
    for _ in 0..5 {
        assert_eq!(
            refused(&desk, "sign_in", wrong.clone())["code"],
            "WRONG_PASSWORD"
        );
    }
    let right = json!({ "name": HEAD.0, "password": HEAD.1 });
    assert_eq!(refused(&desk, "sign_in", right)["code"], "TOO_MANY_TRIES");
}

#[test]
fn a_head_who_forgot_the_password_comes_in_with_the_code_from_the_safe() {
    let (_bench, desk, code) = staffed();
    ok(&desk, "sign_out", Value::Null);
    sign_in(&desk, (HEAD.0, &code));
    let rows = ok(&desk, "list_officers", Value::Null)["output"].clone();
    let head = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["role"] == "head")
        .unwrap();
    let draft = json!({ "uid": head["uid"], "name": HEAD.0, "role": "head", "active": true, "password": "mật khẩu mới đặt" });
    let saved = ok(&desk, "save_officer", draft)["output"].clone();
    assert_ne!(
        saved["recovery_code"],
        Value::String(code.clone()),
        "the old code is used up"
    );
    ok(&desk, "sign_out", Value::Null);
    let old = json!({ "name": HEAD.0, "password": code });
    assert_eq!(refused(&desk, "sign_in", old)["code"], "WRONG_PASSWORD");
    sign_in(&desk, (HEAD.0, "mật khẩu mới đặt"));
    // One who left the office comes in no more; the last head cannot leave.
    let leave = json!({ "uid": head["uid"], "name": HEAD.0, "role": "head", "active": false });
    assert_eq!(refused(&desk, "save_officer", leave)["code"], "LAST_HEAD");
}

#[test]
fn no_password_stands_in_the_file() {
    let (bench, desk, code) = staffed();
    drop(desk);
    let bytes = std::fs::read(bench.path()).unwrap();
    for words in [HEAD.1, ACCOUNTANT.1, code.as_str()] {
        let found = bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes());
        assert!(!found, "{words} in the file");
    }
}
