//! Bản quét: kept beside the data file, shown, replaced, missed when they are gone.

use std::fs;

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::{NEW, Spending, spending};

const PDF: &[u8] = b"%PDF-1.4 ban quet thu";

fn paper(office: &Spending) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "class_uid": null, "code": "detailed_proposal",
        "name": "Đề án chi tiết", "number": "", "dated_on": null, "state": "missing",
        "scan_sha256": "", "note": "",
    })
}

fn scan(bench: &Bench, name: &str, bytes: &[u8]) -> String {
    let path = bench.folder().join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn kept(bench: &Bench) -> Vec<String> {
    let folder = format!("{}.files", bench.path());
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn scanned(office: &Spending) -> i64 {
    let request = json!({ "uid": office.proposal });
    let record = ok(&office.desk, "show_proposal", request);
    record["output"]["scanned"].as_i64().unwrap()
}

fn report(office: &Spending) -> office::kept_files::KeptFilesReport {
    office
        .desk
        .with_office(|open| open.kept_files_report())
        .unwrap()
}

#[test]
fn a_scan_makes_its_paper_present_and_is_shown_again() {
    let bench = Bench::new();
    let office = spending(&bench);
    let path = scan(&bench, "đề án.pdf", PDF);
    let request = json!({ "paper": paper(&office), "path": path });
    let uid = ok(&office.desk, "attach_scan", request)["output"].clone();
    let record = ok(
        &office.desk,
        "show_proposal",
        json!({ "uid": office.proposal }),
    );
    let rows = record["output"]["papers"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["code"] == "detailed_proposal")
        .unwrap();
    assert_eq!(
        (
            &row["state"],
            &row["scan"]["name"],
            &record["output"]["scanned"]
        ),
        (&json!("present"), &json!("đề án.pdf"), &json!(1))
    );
    let shown = ok(&office.desk, "show_scan", json!({ "uid": uid }))["output"].clone();
    assert_eq!(shown["media_type"], "pdf");
    assert_eq!(shown["content"], "JVBERi0xLjQgYmFuIHF1ZXQgdGh1");
    assert_eq!(kept(&bench).len(), 1);
}

#[test]
fn undo_and_redo_find_the_file_and_the_doctor_tells_what_nobody_names() {
    let bench = Bench::new();
    let office = spending(&bench);
    let request = json!({ "paper": paper(&office), "path": scan(&bench, "a.pdf", PDF) });
    let uid = ok(&office.desk, "attach_scan", request)["output"].clone();
    ok(&office.desk, "undo", Value::Null);
    assert_eq!((scanned(&office), kept(&bench).len()), (0, 1));
    assert_eq!(report(&office).unreferenced, kept(&bench));
    ok(&office.desk, "redo", Value::Null);
    assert_eq!(scanned(&office), 1);
    assert_eq!(report(&office).unreferenced, Vec::<String>::new());
    ok(&office.desk, "detach_scan", json!({ "uid": uid }));
    assert_eq!(
        (scanned(&office), report(&office).unreferenced.len()),
        (0, 1)
    );
}

#[test]
fn a_scan_that_is_replaced_stands_alone_and_the_same_content_is_one_file() {
    let bench = Bench::new();
    let office = spending(&bench);
    let first = json!({ "paper": paper(&office), "path": scan(&bench, "a.pdf", PDF) });
    let uid = ok(&office.desk, "attach_scan", first)["output"].clone();
    let mut again = paper(&office);
    again["uid"] = uid.clone();
    let path = scan(&bench, "b.png", b"\x89PNG\r\n\x1a\n....");
    ok(
        &office.desk,
        "attach_scan",
        json!({ "paper": again, "path": path }),
    );
    let shown = ok(&office.desk, "show_scan", json!({ "uid": uid }))["output"].clone();
    assert_eq!(
        (&shown["media_type"], &shown["name"]),
        (&json!("png"), &json!("b.png"))
    );
    let mut other = paper(&office);
    other["code"] = json!("summary_report");
    ok(
        &office.desk,
        "attach_scan",
        json!({ "paper": other, "path": scan(&bench, "c.pdf", PDF) }),
    );
    assert_eq!((scanned(&office), kept(&bench).len()), (2, 2));
}

#[test]
fn what_is_no_scan_is_refused_and_what_is_gone_or_changed_is_said() {
    let bench = Bench::new();
    let office = spending(&bench);
    let refuse = |name: &str, bytes: &[u8]| {
        let request = json!({ "paper": paper(&office), "path": scan(&bench, name, bytes) });
        refused(&office.desk, "attach_scan", request)["code"].clone()
    };
    assert_eq!(refuse("virus.pdf", b"MZ\x90"), "KEPT_FILE_TYPE");
    assert_eq!(refuse("trống.pdf", b""), "KEPT_FILE_EMPTY");
    let big = vec![b'%'; (office::kept_files::LARGEST + 1) as usize];
    assert_eq!(refuse("nặng.pdf", &big), "KEPT_FILE_TOO_LARGE");
    let request = json!({ "paper": paper(&office), "path": scan(&bench, "a.pdf", PDF) });
    let uid = ok(&office.desk, "attach_scan", request)["output"].clone();
    let file = format!("{}.files/{}", bench.path(), kept(&bench)[0]);
    fs::write(&file, b"%PDF-1.4 khac").unwrap();
    let show = || refused(&office.desk, "show_scan", json!({ "uid": uid }))["code"].clone();
    assert_eq!(
        (show(), report(&office).damaged.len()),
        (json!("KEPT_FILE_DAMAGED"), 1)
    );
    fs::remove_file(&file).unwrap();
    assert_eq!(
        (show(), report(&office).missing.len()),
        (json!("KEPT_FILE_MISSING"), 1)
    );
}
