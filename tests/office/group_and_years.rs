//! Đề án nhóm, đề án điểm, đề án nhiều năm, báo cáo tiến độ.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::life::{adjustment, at_work, contract, life, record};
use crate::vouchers::{NEW, Spending, spending};

#[test]
fn a_group_signs_with_beneficiaries_only_after_its_plan_is_approved() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut proposal = record(&office)["proposal"].clone();
    proposal["shape"] = json!("group");
    ok(&office.desk, "save_proposal", proposal);
    let workshop = ok(&office.desk, "save_establishment", establishment());
    ok(
        &office.desk,
        "save_beneficiaries",
        json!({ "proposal_uid": office.proposal, "rows": [beneficiary(&office, &workshop["output"])] }),
    );
    let beneficiary = record(&office)["beneficiaries"][0]["beneficiary"]["uid"].clone();
    let signed = contract(&office, "with_beneficiary", beneficiary, "2026-02-20");
    let error = refused(&office.desk, "save_contract", signed.clone());
    assert_eq!(error["fields"][0]["field"], "signed_on");
    let plan = json!({
        "uid": NEW, "proposal_uid": office.proposal, "number": "01/KH-TTKC",
        "made_on": "2026-02-01", "approval_number": "12/QĐ-SCT", "approved_on": "2026-02-15",
        "note": "",
    });
    ok(&office.desk, "save_group_plan", plan);
    ok(&office.desk, "save_contract", signed);
    let place = adjustment(&office, "place", "Xã Tả Lèng");
    ok(&office.desk, "save_adjustment", place);
    assert_eq!(
        life(&office)["adjustments"][0]["decided_by"],
        "Sở Công Thương"
    );
}

fn establishment() -> Value {
    json!({
        "uid": NEW, "name": "HTX Bản Bo", "kind": "cooperative", "tax_code": "", "registration_number": "",
        "registered_on": null, "address": "Xã Bản Bo", "commune_code": null, "representative": "",
        "representative_title": "", "phone": "", "trade": "Chế biến chè", "account_number": "",
        "account_place": "",
    })
}

fn beneficiary(office: &Spending, establishment: &Value) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "establishment_uid": establishment,
        "position": 1, "content": "Máy vò chè", "grant": 50_000_000,
        "counterpart_committed": 50_000_000, "counterpart_source": "", "committed_on": null,
        "ceiling_code": "", "priority_factor": "1", "priority_ground": "",
    })
}

#[test]
fn a_proposal_of_two_years_is_given_drawn_and_settled_year_by_year() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let share = |year: i32, grant: i64| {
        json!({
            "uid": NEW, "proposal_uid": office.proposal, "year": year, "grant": grant, "other": 0,
            "decision_number": "", "note": "",
        })
    };
    let too_much = json!([share(2026, 100_000_000), share(2027, 60_000_000)]);
    let request = json!({ "proposal_uid": office.proposal, "rows": too_much });
    assert_eq!(
        refused(&office.desk, "save_years", request)["fields"][0]["field"],
        "rows.0.grant"
    );
    let rows = json!([share(2026, 90_000_000), share(2027, 50_000_000)]);
    let request = json!({ "proposal_uid": office.proposal, "rows": rows });
    ok(&office.desk, "save_years", request);
    let voucher = office.save(office.draft(0, 40_000_000));
    office.post(&voucher);
    let years = life(&office)["by_year"].clone();
    assert_eq!(
        (&years[0]["granted"], &years[0]["spent"], &years[0]["left"]),
        (&json!(90_000_000), &json!(40_000_000), &json!(38_575_000))
    );
    assert_eq!(years[1]["carried_in"], 38_575_000);
    let settle = |year: i32| json!({ "proposal_uid": office.proposal, "year": year });
    assert_eq!(life(&office)["year_to_settle"], 2026);
    ok(&office.desk, "settle_year", settle(2026));
    assert_eq!(life(&office)["year_to_settle"], Value::Null);
    assert_eq!(record(&office)["proposal"]["stage"], "in_progress");
    for refused_year in [2026, 2027] {
        let error = refused(&office.desk, "settle_year", settle(refused_year));
        assert_eq!(error["fields"][0]["field"], "year");
    }
}

#[test]
fn a_flagship_has_two_contents_and_more_than_a_year() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut proposal = record(&office)["proposal"].clone();
    proposal["shape"] = json!("flagship");
    let error = refused(&office.desk, "save_proposal", proposal.clone());
    let fields: Vec<_> = error["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["field"].clone())
        .collect();
    assert_eq!(fields, ["other_contents", "ends_on"]);
    proposal["other_contents"] = json!("3, 4");
    proposal["ends_on"] = json!("2027-12-31");
    ok(&office.desk, "save_proposal", proposal);
}

#[test]
fn a_report_moves_the_volume_only_when_the_department_confirmed_it() {
    let bench = Bench::new();
    let office = at_work(&bench);
    let mut report = json!({
        "uid": NEW, "proposal_uid": office.proposal, "month": "2026-04-01",
        "reported_on": "2026-04-24", "number": "", "volume_percent": "75", "done": "Dạy 40 ngày",
        "difficulties": "", "requests": "", "requested_advance": 0, "confirmed_on": null,
    });
    let kept = ok(&office.desk, "save_progress", report.clone());
    assert_eq!(record(&office)["proposal"]["progress_percent"], Value::Null);
    report["uid"] = kept["output"].clone();
    report["confirmed_on"] = json!("2026-04-27");
    ok(&office.desk, "save_progress", report);
    assert_eq!(record(&office)["proposal"]["progress_percent"], "75");
}
