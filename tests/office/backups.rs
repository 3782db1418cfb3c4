//! Sao lưu và khôi phục: what the office had is what comes back.

use std::fs;

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

fn count(desk: &office::host::Desk) -> i64 {
    ok(desk, "list_proposals", json!({}))["output"]["count"]
        .as_i64()
        .unwrap()
}

fn rows(desk: &office::host::Desk) -> Vec<Value> {
    let list = ok(desk, "list_backups", json!({}))["output"].clone();
    list["rows"].as_array().unwrap().clone()
}

#[test]
fn a_copy_brings_back_what_it_held_and_the_file_of_today_is_kept_aside() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề mộc"),
    );
    let made = ok(&desk, "back_up", json!({}))["output"].clone();
    assert_eq!(made["held"]["proposals"], 1);
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề may"),
    );
    assert_eq!(count(&desk), 2);

    let back = ok(&desk, "restore_backup", json!({ "copy": made["path"] }))["output"].clone();
    assert_eq!(count(&desk), 1);
    let aside = back["put_aside"].as_str().unwrap();
    let other = office::host::Desk::new();
    ok(&other, "open_file", json!({ "path": aside }));
    assert_eq!(count(&other), 2);
    let lines = ok(&desk, "history", json!({ "limit": 50 }))["output"].to_string();
    assert!(lines.contains("Khôi phục từ bản sao lưu"), "{lines}");
}

#[test]
fn after_a_restore_automatic_copies_wait_for_the_officer() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề mộc"),
    );
    assert!(ok(&desk, "keep_backups", json!({}))["output"].is_object());
    assert!(ok(&desk, "keep_backups", json!({}))["output"].is_null());
    let copy = rows(&desk)[0]["path"].clone();
    ok(&desk, "restore_backup", json!({ "copy": copy }));
    assert!(ok(&desk, "keep_backups", json!({}))["output"].is_null());
    let list = &ok(&desk, "list_backups", json!({}))["output"];
    assert_eq!(list["is_paused"], true);
    ok(&desk, "confirm_restore", json!({}));
    assert_eq!(
        ok(&desk, "list_backups", json!({}))["output"]["is_paused"],
        false
    );
}

#[test]
fn a_damaged_copy_is_named_and_changes_nothing() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề mộc"),
    );
    let path = ok(&desk, "back_up", json!({}))["output"]["path"].clone();
    let path = path.as_str().unwrap();
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0xAA);
    fs::write(path, bytes).unwrap();
    assert!(rows(&desk)[0]["held"].is_null());
    let told = refused(&desk, "restore_backup", json!({ "copy": path }));
    assert_eq!(told["code"], "FILE_DAMAGED");
    assert_eq!(count(&desk), 1);
}

#[test]
fn a_damaged_file_is_replaced_by_its_copy() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề mộc"),
    );
    let copy = ok(&desk, "back_up", json!({}))["output"]["path"].clone();
    drop(desk);
    fs::write(bench.path(), vec![0x55; 65_536]).unwrap();
    let desk = office::host::Desk::new();
    refused(&desk, "open_file", json!({ "path": bench.path() }));
    let list = ok(&desk, "list_backups", json!({ "file": bench.path() }))["output"].clone();
    assert_eq!(list["rows"].as_array().unwrap().len(), 1);
    ok(
        &desk,
        "restore_backup",
        json!({ "copy": copy, "file": bench.path() }),
    );
    assert_eq!(count(&desk), 1);
}

#[test]
fn two_restores_in_a_row_put_two_files_aside() {
    let bench = Bench::new();
    let desk = bench.desk();
    let copy = ok(&desk, "back_up", json!({}))["output"]["path"].clone();
    let restore = || ok(&desk, "restore_backup", json!({ "copy": copy }))["output"].clone();
    let aside = [restore(), restore()].map(|back| back["put_aside"].as_str().unwrap().to_owned());
    assert_ne!(aside[0], aside[1]);
    assert!(aside.iter().all(|path| fs::exists(path).unwrap()));
}
