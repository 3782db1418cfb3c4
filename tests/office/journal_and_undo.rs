//! Nhật ký và hoàn tác: nothing happens without a line, and what is undone comes back whole.

use office::commands::file::CreateFile;
use office::{Office, commands};
use serde_json::{Value, json};

use crate::bench::{Bench, ok};

#[test]
fn undo_and_redo_survive_closing_the_program() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề Hàn"),
    );
    let undone = ok(&desk, "undo", Value::Null);
    assert_eq!(undone["output"], "Lưu đề án Đào tạo nghề Hàn");
    assert_eq!(ok(&desk, "list_proposals", json!({}))["output"]["count"], 0);
    drop(desk);

    let desk = bench.reopened();
    assert_eq!(
        ok(&desk, "status", Value::Null)["output"]["file"]["next_undo"],
        Value::Null
    );
    ok(&desk, "redo", Value::Null);
    let register = ok(&desk, "list_proposals", json!({}));
    assert_eq!(register["output"]["rows"][0]["title"], "Đào tạo nghề Hàn");
    assert_eq!(register["output"]["rows"][0]["code"], "QG-01");
}

#[test]
fn every_change_leaves_a_line_and_the_chain_is_whole() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề Mộc"),
    );
    ok(&desk, "undo", Value::Null);
    ok(&desk, "redo", Value::Null);
    let lines = ok(&desk, "history", json!({ "record": null, "limit": 10 }));
    let labels: Vec<_> = lines["output"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| &l["operation"])
        .collect();
    assert_eq!(labels, ["redo", "undo", "save_proposal", "create_centre"]);
    desk.with_office(|office| {
        assert_eq!(office.books().broken_link()?, None);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_second_copy_of_the_program_is_told_so() {
    let bench = Bench::new();
    let _first = bench.desk();
    let second = office::host::Desk::new();
    let answer = second.call("open_file", json!({ "path": bench.path() }), &|_| {});
    assert_eq!(answer["error"]["code"], "FILE_BUSY");
}

#[test]
fn a_new_unit_needs_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.kcdb").display().to_string();
    let wanting = CreateFile {
        path: path.clone(),
        ..CreateFile::default()
    };
    assert!(commands::file::create(wanting).is_err());
    assert!(Office::open(std::path::Path::new(&path)).is_err());
}

#[test]
fn the_history_of_a_de_an_tells_of_its_estimate_too() {
    let bench = Bench::new();
    let desk = bench.desk();
    let uid = ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề Mộc"),
    )["output"]
        .clone();
    let line = json!({
        "uid": "00000000-0000-0000-0000-000000000000", "proposal_uid": uid, "position": 1,
        "content": "Tiền giảng", "item": "teaching", "unit": "giờ", "quantity": "10", "unit_price": "50000",
        "amount": 500000, "grant": 500000, "counterpart": 0, "other": 0, "sub_item": "",
        "done_quantity": null, "note": "",
    });
    ok(
        &desk,
        "save_estimate",
        json!({ "proposal_uid": uid, "lines": [line] }),
    );
    let lines = ok(&desk, "history", json!({ "record": uid, "limit": 10 }));
    let operations: Vec<_> = lines["output"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| &l["operation"])
        .collect();
    assert_eq!(operations, ["save_estimate", "save_proposal"]);
}
