//! Hoàn tác chứng từ: free until it is printed, and only while it is the last of its series.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::spending;

#[test]
fn posting_is_undone_until_the_paper_is_printed() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    assert_eq!(office.show(&uid)["can_undo"]["allowed"], true);
    assert_eq!(
        ok(&office.desk, "undo", Value::Null)["output"],
        "Ghi sổ PC-0001"
    );
    assert_eq!(office.show(&uid)["paper"]["voucher"]["state"], "draft");
    assert_eq!(office.spent(), 0);
    assert_eq!(office.post(&uid), "PC-0001", "the number was not used up");
}

#[test]
fn a_printed_voucher_keeps_its_posting_and_everything_it_rests_on() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    ok(&office.desk, "issue_voucher", json!({ "uid": uid }));
    let shown = office.show(&uid);
    assert_eq!(shown["can_undo"]["allowed"], false);
    assert!(
        shown["can_undo"]["why_not"]
            .as_str()
            .unwrap()
            .contains("PC-0001 đã in")
    );
    // Neither the draft, nor the estimate line it pays from, nor the đề án can go while it stands.
    let error = refused(&office.desk, "undo", Value::Null);
    assert_eq!(error["code"], "NOTHING_TO_UNDO");
    assert_eq!(office.spent(), 12_000_000);
}

#[test]
fn work_beside_a_printed_voucher_is_still_undone() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề Mộc"),
    );
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    ok(&office.desk, "issue_voucher", json!({ "uid": uid }));
    let undone = ok(&office.desk, "undo", Value::Null);
    assert_eq!(undone["output"], "Lưu đề án Đào tạo nghề Mộc");
    ok(&office.desk, "redo", Value::Null);
    assert_eq!(
        ok(&office.desk, "list_proposals", json!({}))["output"]["count"],
        2
    );
    assert_eq!(office.spent(), 12_000_000);
}

#[test]
fn only_the_last_of_a_series_is_undone() {
    let bench = Bench::new();
    let office = spending(&bench);
    let first = office.save(office.draft(0, 1_000_000));
    office.post(&first);
    let second = office.save(office.draft(0, 2_000_000));
    office.post(&second);
    ok(&office.desk, "issue_voucher", json!({ "uid": second }));
    let why = office.show(&first)["can_undo"]["why_not"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(why.contains("Sau PC-0001 đã có số khác"), "{why}");
    assert_eq!(
        refused(&office.desk, "undo", Value::Null)["code"],
        "NOTHING_TO_UNDO"
    );
    assert_eq!(office.spent(), 3_000_000);
}

#[test]
fn the_number_of_a_cancelled_paper_stays_used_even_when_it_was_the_last() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    ok(&office.desk, "issue_voucher", json!({ "uid": uid }));
    ok(
        &office.desk,
        "cancel_voucher",
        json!({ "uid": uid, "reason": "Sai người nhận" }),
    );
    assert_eq!(
        refused(&office.desk, "undo", Value::Null)["code"],
        "NOTHING_TO_UNDO"
    );
    let next = office.save(office.draft(0, 12_000_000));
    assert_eq!(office.post(&next), "PC-0002");
}

#[test]
fn a_cancellation_before_printing_is_undone_whole() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    ok(
        &office.desk,
        "cancel_voucher",
        json!({ "uid": uid, "reason": "Nhầm" }),
    );
    assert_eq!(
        ok(&office.desk, "undo", Value::Null)["output"],
        "Hủy PC-0001"
    );
    assert_eq!(office.show(&uid)["paper"]["voucher"]["state"], "posted");
    assert_eq!(office.show(&uid)["reversed_by"], Value::Null);
    assert_eq!(office.spent(), 12_000_000);
}

#[test]
fn printing_a_draft_leaves_it_a_draft() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    ok(&office.desk, "issue_voucher", json!({ "uid": uid }));
    assert_eq!(
        office.show(&uid)["paper"]["voucher"]["issued_on"],
        Value::Null
    );
    ok(&office.desk, "remove_voucher", json!({ "uid": uid }));
    assert_eq!(
        ok(&office.desk, "list_vouchers", json!({}))["output"]["count"],
        0
    );
}
