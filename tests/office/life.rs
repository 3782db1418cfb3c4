//! Vòng đời: adjusted, stopped, struck by a flood, taken back, in groups and over years.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::{NEW, Spending, spending};

const FLOOD: &str = "Lũ quét làm hỏng xưởng";

pub fn life(office: &Spending) -> Value {
    record(office)["life"].clone()
}

pub fn record(office: &Spending) -> Value {
    let request = json!({ "uid": office.proposal });
    ok(&office.desk, "show_proposal", request)["output"].clone()
}

pub fn step(office: &Spending, stage: &str, on: &str) -> Value {
    json!({
        "proposal_uid": office.proposal, "stage": stage, "reached_on": on, "paper": "",
        "paper_number": "", "note": "", "kind": "reached", "decided_by": "",
    })
}

pub fn contract(office: &Spending, side: &str, beneficiary: Value, on: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "beneficiary_uid": beneficiary, "side": side,
        "number": "11/HĐ-CNĐP", "signed_on": on, "other_party": "Cục Công nghiệp",
        "other_representative": "", "other_title": "", "other_address": "",
        "value": 112_250_000, "advance_percent": "70", "ends_on": "2026-12-15",
        "closure_number": "", "closed_on": null,
    })
}

fn advance(office: &Spending, amount: i64, on: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "contract_uid": null, "kind": "advance",
        "round": 0, "moved_on": on, "amount": amount, "paper_number": "UNC 12", "note": "",
    })
}

/// Signed and at work, with 78.575.000 đ drawn.
pub fn at_work(bench: &Bench) -> Spending {
    let office = spending(bench);
    ok(
        &office.desk,
        "record_step",
        step(&office, "assigned", "2026-01-10"),
    );
    let signed = contract(&office, "with_agency", Value::Null, "2026-01-20");
    ok(&office.desk, "save_contract", signed);
    ok(
        &office.desk,
        "record_step",
        step(&office, "contracted", "2026-01-20"),
    );
    let drawn = advance(&office, 78_575_000, "2026-01-25");
    ok(&office.desk, "record_advance", drawn);
    ok(
        &office.desk,
        "record_step",
        step(&office, "advanced", "2026-01-25"),
    );
    ok(
        &office.desk,
        "record_step",
        step(&office, "in_progress", "2026-02-02"),
    );
    office
}

pub fn adjustment(office: &Spending, change: &str, new_value: &str) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "change": change, "old_value": "",
        "new_value": new_value, "reason": "Học viên đăng ký thêm", "asked_on": "2026-02-10",
        "request_number": "20/CV-TTKC", "confirmed_on": "2026-02-12", "decided_by": "",
        "decision_number": "", "decided_on": null, "state": "asked",
    })
}

fn decision(uid: &Value, approved: bool) -> Value {
    json!({
        "uid": uid, "approved": approved, "decided_by": "", "decision_number": "88/QĐ-BCT",
        "decided_on": "2026-03-01", "confirmed_on": null,
    })
}

#[test]
fn an_impossible_step_is_refused_with_what_is_missing() {
    let bench = Bench::new();
    let office = spending(&bench);
    let error = refused(
        &office.desk,
        "record_step",
        step(&office, "accepted", "2026-05-01"),
    );
    assert_eq!(error["code"], "STEP_REFUSED");
    let what = error["what"].as_str().unwrap();
    assert!(what.contains("phải đã hoàn thành trước"), "{what}");
    assert!(what.contains("chưa ghi biên bản nghiệm thu"), "{what}");
    assert_eq!(record(&office)["proposal"]["stage"], "draft");
}

#[test]
fn a_step_names_its_decider_and_paper_by_the_pack() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "record_step",
        step(&office, "registered", "2026-01-05"),
    );
    let taken = &record(&office)["steps"][0];
    assert_eq!(taken["decided_by"], "Giám đốc đơn vị thực hiện");
    assert_eq!(taken["paper"], "Công văn đề nghị");
    let next = &life(&office)["next"][0];
    assert_eq!(
        (&next["stage"], &next["decided_by"]),
        (&json!("appraised"), &json!("Giám đốc Sở Công Thương"))
    );
}

#[test]
fn a_dossier_given_back_to_be_mended_goes_the_way_again() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "record_step",
        step(&office, "registered", "2026-01-05"),
    );
    let mut back = step(&office, "draft", "2026-01-08");
    back["kind"] = json!("returned");
    assert_eq!(
        refused(&office.desk, "record_step", back.clone())["code"],
        "REASON_MISSING"
    );
    back["note"] = json!("Thiếu báo giá");
    ok(&office.desk, "record_step", back);
    assert_eq!(record(&office)["proposal"]["stage"], "draft");
    ok(
        &office.desk,
        "record_step",
        step(&office, "registered", "2026-01-12"),
    );
    assert_eq!(record(&office)["proposal"]["stage"], "registered");
}

#[test]
fn more_support_once_decided_moves_the_grant_and_keeps_the_old_estimate() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let error = refused(
        &office.desk,
        "save_adjustment",
        adjustment(&office, "more_support", "120000000"),
    );
    assert_eq!(error["fields"][0]["field"], "new_value");
    let asked = ok(
        &office.desk,
        "save_adjustment",
        adjustment(&office, "more_support", "150000000"),
    );
    let row = &life(&office)["adjustments"][0];
    assert_eq!(
        (&row["decided_by"], &row["old_value"]),
        (&json!("Bộ Công Thương"), &json!("140000000"))
    );
    assert_eq!(record(&office)["proposal"]["approved_grant"], 140_000_000);
    ok(
        &office.desk,
        "decide_adjustment",
        decision(&asked["output"], true),
    );
    let after = record(&office);
    assert_eq!(after["proposal"]["approved_grant"], 150_000_000);
    let earlier = after["life"]["earlier_estimates"].as_array().unwrap();
    assert_eq!(
        (earlier.len(), &earlier[0]["grant"]),
        (3, &json!(47_250_000))
    );
    let again = refused(
        &office.desk,
        "decide_adjustment",
        decision(&asked["output"], false),
    );
    assert_eq!(again["code"], "ALREADY_DECIDED");
    ok(&office.desk, "undo", Value::Null);
    let undone = record(&office);
    assert_eq!(undone["proposal"]["approved_grant"], 140_000_000);
    assert_eq!(undone["life"]["earlier_estimates"], json!([]));
}

#[test]
fn a_refused_request_changes_nothing_and_an_extension_crosses_the_year() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let within = adjustment(&office, "time_within_year", "2027-03-31");
    assert_eq!(
        refused(&office.desk, "save_adjustment", within)["fields"][0]["field"],
        "new_value"
    );
    let asked = adjustment(&office, "extend_to_next_year", "2027-03-31");
    let asked = ok(&office.desk, "save_adjustment", asked);
    ok(
        &office.desk,
        "decide_adjustment",
        decision(&asked["output"], false),
    );
    assert_eq!(record(&office)["proposal"]["ends_on"], "2026-06-30");
    let asked = adjustment(&office, "extend_to_next_year", "2027-03-31");
    let asked = ok(&office.desk, "save_adjustment", asked);
    ok(
        &office.desk,
        "decide_adjustment",
        decision(&asked["output"], true),
    );
    assert_eq!(record(&office)["proposal"]["ends_on"], "2027-03-31");
}

#[test]
fn a_stopped_proposal_leaves_its_life_and_gives_its_money_back() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let error = refused(
        &office.desk,
        "record_step",
        step(&office, "terminated", "2026-03-01"),
    );
    assert!(error["what"].as_str().unwrap().contains("quyết định ngừng"));
    let asked = ok(
        &office.desk,
        "save_adjustment",
        adjustment(&office, "stop_proposal", ""),
    );
    ok(
        &office.desk,
        "decide_adjustment",
        decision(&asked["output"], true),
    );
    assert_eq!(record(&office)["proposal"]["stage"], "terminated");
    assert!(codes(&office).contains(&"ADVANCE_UNSPENT_OPEN".to_owned()));

    let recovery = ok(
        &office.desk,
        "save_recovery",
        recovery(&office, "unit_to_budget", 78_575_000),
    );
    ok(
        &office.desk,
        "record_step",
        step(&office, "recovered", "2026-03-10"),
    );
    assert_eq!(life(&office)["to_recover"], 78_575_000);
    assert!(codes(&office).contains(&"RECOVERY_OPEN".to_owned()));
    let back = given_back(&recovery["output"], 78_575_000);
    let written = ok(&office.desk, "record_return", back.clone());
    let after = record(&office);
    assert_eq!(
        (&after["totals"]["returned"], &after["totals"]["to_return"]),
        (&json!(78_575_000), &json!(0))
    );
    let left = codes(&office);
    assert!(!left.contains(&"RECOVERY_OPEN".to_owned()), "{left:?}");
    assert!(
        !left.contains(&"ADVANCE_UNSPENT_OPEN".to_owned()),
        "{left:?}"
    );
    assert_eq!(
        refused(&office.desk, "record_return", back)["fields"][0]["field"],
        "amount"
    );
    ok(
        &office.desk,
        "remove_life_record",
        json!({ "kind": "recovery_return", "uid": written["output"] }),
    );
    assert_eq!(record(&office)["totals"]["returned"], 0);
}

fn recovery(office: &Spending, way: &str, amount: i64) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "way": way, "beneficiary_uid": null,
        "ground": "stopped", "amount": amount, "decision_number": "09/TB-CCN",
        "decided_on": "2026-03-05", "due_on": "2026-04-05", "note": "",
    })
}

fn given_back(recovery: &Value, amount: i64) -> Value {
    json!({
        "uid": NEW, "proposal_uid": NEW, "recovery_uid": recovery, "returned_on": "2026-03-20",
        "amount": amount, "paper_number": "GNT 07", "advance_uid": null,
    })
}

fn codes(office: &Spending) -> Vec<String> {
    let request = json!({ "uid": office.proposal, "every_rule": true });
    let answer = office.desk.call("check_proposal", request, &|_| {});
    let rows = answer["output"]["breaches"].as_array();
    let rows = rows.unwrap_or_else(|| panic!("{answer}")).iter();
    rows.map(|row| row["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_flood_is_settled_by_the_volume_both_offices_confirmed() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let voucher = office.save(office.draft(0, 40_000_000));
    office.post(&voucher);
    let mut minutes = json!({
        "uid": NEW, "proposal_uid": office.proposal, "happened_on": "2026-04-20", "cause": FLOOD,
        "explanation_number": "31/CV-TTKC", "minutes_number": "02/BB", "minutes_on": "2026-04-28",
        "department_signer": "Phạm Văn Sơn", "commune_signer": "", "volume_percent": "40",
        "done_grant": 40_000_000, "done_counterpart": 0, "note": "",
    });
    let kept = ok(&office.desk, "save_force_majeure", minutes.clone());
    assert_eq!(record(&office)["proposal"]["stage"], "in_progress");
    minutes["uid"] = kept["output"].clone();
    minutes["commune_signer"] = json!("Lò Văn Pẩu");
    ok(&office.desk, "save_force_majeure", minutes);
    let after = record(&office);
    assert_eq!(
        (&after["proposal"]["stage"], &after["life"]["by_volume"]),
        (&json!("force_majeure"), &json!(true))
    );
    let told = codes(&office);
    for code in ["SETTLE_PAPERS_MISSING", "FORM_5_8", "COUNTERPART_SHORT"] {
        assert!(!told.contains(&code.to_owned()), "{code}: {told:?}");
    }
}
