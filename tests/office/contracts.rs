//! Hợp đồng, tạm ứng, nghiệm thu: the papers of a đề án from signing to acceptance.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::{NEW, Spending, spending};

fn contract(proposal: &str, value: i64) -> Value {
    json!({
        "uid": NEW, "proposal_uid": proposal, "beneficiary_uid": null, "side": "with_agency",
        "number": "11/HĐ-CNĐP", "signed_on": "2026-02-20", "other_party": "Cục Công Thương địa phương",
        "other_representative": "", "other_title": "", "other_address": "", "value": value,
        "advance_percent": "70", "ends_on": "2026-12-15", "closure_number": "", "closed_on": null,
    })
}

fn advance(proposal: &str, kind: &str, amount: i64) -> Value {
    json!({
        "uid": NEW, "proposal_uid": proposal, "contract_uid": null, "kind": kind, "round": 0,
        "moved_on": "2026-03-10", "amount": amount, "paper_number": "UNC 12", "note": "",
    })
}

fn record(office: &Spending) -> Value {
    ok(
        &office.desk,
        "show_proposal",
        json!({ "uid": office.proposal }),
    )["output"]
        .clone()
}

#[test]
fn advance_then_spend_less_and_the_rest_goes_back() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "save_contract",
        contract(&office.proposal, 112_250_000),
    );
    ok(
        &office.desk,
        "record_advance",
        advance(&office.proposal, "advance", 78_575_000),
    );
    let voucher = office.save(office.draft(0, 47_250_000));
    office.post(&voucher);
    let totals = record(&office)["totals"].clone();
    assert_eq!(
        (&totals["advanced"], &totals["spent"]),
        (&json!(78_575_000), &json!(47_250_000))
    );
    assert_eq!(
        (&totals["to_return"], &totals["remaining"]),
        (&json!(31_325_000), &json!(0))
    );
    ok(
        &office.desk,
        "record_advance",
        advance(&office.proposal, "return", 31_325_000),
    );
    let totals = record(&office)["totals"].clone();
    assert_eq!(
        (&totals["to_return"], &totals["returned"]),
        (&json!(0), &json!(31_325_000))
    );
}

#[test]
fn a_second_advance_is_the_second_round_and_can_be_taken_out() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "record_advance",
        advance(&office.proposal, "advance", 1_000_000),
    );
    let second = ok(
        &office.desk,
        "record_advance",
        advance(&office.proposal, "advance", 2_000_000),
    );
    assert_eq!(second["undo_label"], "Tạm ứng 2.000.000 đ, QG-01");
    assert_eq!(record(&office)["advances"][1]["round"], 2);
    ok(
        &office.desk,
        "remove_advance",
        json!({ "uid": second["output"] }),
    );
    assert_eq!(record(&office)["totals"]["advanced"], 1_000_000);
    ok(&office.desk, "undo", Value::Null);
    assert_eq!(record(&office)["totals"]["advanced"], 3_000_000);
}

#[test]
fn dates_out_of_order_and_sums_that_are_none_are_told_at_their_fields() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut wrong = contract(&office.proposal, -1);
    wrong["number"] = json!(" ");
    wrong["ends_on"] = json!("2026-01-01");
    wrong["advance_percent"] = json!("170");
    let error = refused(&office.desk, "save_contract", wrong);
    let fields: Vec<_> = error["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["field"].clone())
        .collect();
    assert_eq!(fields, ["number", "value", "ends_on", "advance_percent"]);
    let error = refused(
        &office.desk,
        "record_advance",
        advance(&office.proposal, "advance", 0),
    );
    assert_eq!(error["fields"][0]["field"], "amount");
}

#[test]
fn spending_over_the_contract_is_refused_with_both_sums() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "save_contract",
        contract(&office.proposal, 30_000_000),
    );
    let voucher = office.save(office.draft(0, 30_500_000));
    let error = refused(&office.desk, "post_voucher", json!({ "uid": voucher }));
    let message = error["fields"][0]["message"].as_str().unwrap();
    assert!(
        message.contains("30.500.000") && message.contains("30.000.000"),
        "{message}"
    );
}

#[test]
fn an_acceptance_keeps_those_who_signed_in_their_order() {
    let bench = Bench::new();
    let office = spending(&bench);
    let member = |body: &str, name: &str| json!({ "uid": NEW, "acceptance_uid": NEW, "position": 0, "body": body, "name": name, "title": "" });
    let acceptance = json!({
        "uid": NEW, "proposal_uid": office.proposal, "class_uid": null, "form": "whole",
        "number": "02/BB-NT", "held_on": "2026-06-30", "place": "Xã Bình Lư",
        "accepted_grant": 47_250_000, "accepted_counterpart": 0, "effect": "", "conclusion": "",
    });
    let members = [
        member("Sở Công Thương", "Trần Văn Hòa"),
        member("UBND xã", "Lò Thị Mai"),
    ];
    let draft = json!({ "acceptance": acceptance, "members": members });
    ok(&office.desk, "save_acceptance", draft);
    let kept = record(&office)["acceptances"][0].clone();
    let mut members = kept["members"].as_array().unwrap().clone();
    members.reverse();
    members.pop();
    let draft = json!({ "acceptance": kept["acceptance"], "members": members });
    ok(&office.desk, "save_acceptance", draft);
    let kept = record(&office)["acceptances"][0]["members"].clone();
    assert_eq!(kept.as_array().unwrap().len(), 1);
    assert_eq!(
        (&kept[0]["name"], &kept[0]["position"]),
        (&json!("Lò Thị Mai"), &json!(1))
    );
    let uid = record(&office)["acceptances"][0]["acceptance"]["uid"].clone();
    ok(&office.desk, "remove_acceptance", json!({ "uid": uid }));
    assert_eq!(record(&office)["acceptances"], json!([]));
}

#[test]
fn a_beneficiary_under_contract_is_not_thrown_out() {
    let bench = Bench::new();
    let office = spending(&bench);
    let establishment = ok(
        &office.desk,
        "save_establishment",
        establishment("Cơ sở mộc Tam Đường", ""),
    );
    let row = json!({
        "uid": NEW, "proposal_uid": office.proposal, "establishment_uid": establishment["output"],
        "position": 0, "content": "Máy cưa CNC", "grant": 100_000_000,
        "counterpart_committed": 120_000_000, "counterpart_source": "Vốn tự có",
        "committed_on": "2026-02-01", "ceiling_code": "", "priority_factor": "1", "priority_ground": "",
    });
    let rows = |rows: Value| json!({ "proposal_uid": office.proposal, "rows": rows });
    ok(&office.desk, "save_beneficiaries", rows(json!([row])));
    let account = record(&office)["beneficiaries"][0]["establishment"]["account_number"].clone();
    assert_eq!(account, "886********78");
    let beneficiary = record(&office)["beneficiaries"][0]["beneficiary"]["uid"].clone();
    let mut support = contract(&office.proposal, 100_000_000);
    support["side"] = json!("with_beneficiary");
    let error = refused(&office.desk, "save_contract", support.clone());
    assert_eq!(error["fields"][0]["field"], "beneficiary_uid");
    support["beneficiary_uid"] = beneficiary;
    ok(&office.desk, "save_contract", support);
    let error = refused(&office.desk, "save_beneficiaries", rows(json!([])));
    assert_eq!(error["code"], "STILL_IN_USE");
    assert_eq!(
        record(&office)["beneficiaries"].as_array().unwrap().len(),
        1
    );
}

#[test]
fn modules_and_papers_are_kept_with_their_proposal() {
    let bench = Bench::new();
    let office = spending(&bench);
    let module = |name: &str| {
        json!({ "uid": NEW, "proposal_uid": office.proposal, "position": 0, "name": name,
                "theory_hours": 20, "practice_hours": 80, "instructor": "" })
    };
    let rows = json!([module("An toàn lao động"), module("Hàn hồ quang tay")]);
    ok(
        &office.desk,
        "save_modules",
        json!({ "proposal_uid": office.proposal, "rows": rows }),
    );
    assert_eq!(record(&office)["modules"][1]["position"], 2);
    let paper = json!({
        "uid": NEW, "proposal_uid": office.proposal, "class_uid": null, "code": "",
        "name": "Ảnh khai giảng", "number": "", "dated_on": null, "state": "returned",
        "scan_sha256": "", "note": "Thiếu ngày chụp",
    });
    let uid = ok(&office.desk, "save_paper", paper)["output"].clone();
    let kept = record(&office)["papers"].as_array().unwrap().clone();
    assert!(
        kept.iter()
            .any(|row| row["name"] == "Ảnh khai giảng" && row["state"] == "returned")
    );
    ok(&office.desk, "remove_paper", json!({ "uid": uid }));
    let kept = record(&office)["papers"].as_array().unwrap().clone();
    assert!(kept.iter().all(|row| row["name"] != "Ảnh khai giảng"));
}

/// A household as its screen sends it.
pub fn establishment(name: &str, tax_code: &str) -> Value {
    json!({
        "uid": NEW, "name": name, "kind": "household", "tax_code": tax_code,
        "registration_number": "", "registered_on": null, "address": "Xã Bình Lư", "commune_code": null,
        "representative": "Lò Văn Pành", "representative_title": "", "phone": "", "trade": "Mộc",
        "account_number": "8866012345678", "account_place": "Agribank",
    })
}
