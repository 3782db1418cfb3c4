//! Vốn đối ứng: a promise of own money, the papers that show it, the check that asks for them.

use std::fs;

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::contracts::establishment;
use crate::vouchers::{NEW, Spending, spending};

fn promised(office: &Spending) -> Value {
    let made = establishment("Cơ sở mộc Tam Đường", "");
    let made = ok(&office.desk, "save_establishment", made)["output"].clone();
    let row = json!({
        "uid": NEW, "proposal_uid": office.proposal, "establishment_uid": made,
        "position": 0, "content": "Máy cưa CNC", "grant": 100_000_000,
        "counterpart_committed": 120_000_000, "counterpart_source": "Vốn tự có",
        "committed_on": "2026-02-01", "ceiling_code": "", "priority_factor": "1", "priority_ground": "",
    });
    let rows = json!({ "proposal_uid": office.proposal, "rows": [row] });
    ok(&office.desk, "save_beneficiaries", rows);
    record(office)["beneficiaries"][0]["beneficiary"]["uid"].clone()
}

fn record(office: &Spending) -> Value {
    let request = json!({ "uid": office.proposal });
    ok(&office.desk, "show_proposal", request)["output"].clone()
}

fn statement(office: &Spending, of: &Value, amount: i64) -> Value {
    json!({
        "uid": NEW, "proposal_uid": office.proposal, "beneficiary_uid": of,
        "proof": "bank_statement", "number": "SK-01", "dated_on": "2026-02-10",
        "amount": amount, "note": "",
    })
}

/// Where the check asks for proof, if it does: the record and the field that its jump goes to.
fn asked(office: &Spending) -> Option<(Value, Value)> {
    let request = json!({ "uid": office.proposal });
    let found = ok(&office.desk, "show_settlement", request)["output"].clone();
    let rows = found["preflight"]["breaches"].as_array().unwrap().clone();
    let row = rows
        .into_iter()
        .find(|row| row["code"] == "COUNTERPART_EVIDENCE_MISSING")?;
    Some((
        row["subject"]["uid"].clone(),
        row["subject"]["field"].clone(),
    ))
}

#[test]
fn the_check_asks_for_proof_until_the_whole_promise_is_shown() {
    let bench = Bench::new();
    let office = spending(&bench);
    let of = promised(&office);
    assert_eq!(
        asked(&office),
        Some((of.clone(), json!("counterpart_evidence")))
    );
    let save = "save_counterpart_evidence";
    ok(&office.desk, save, statement(&office, &of, 100_000_000));
    let shown = record(&office);
    assert_eq!(shown["beneficiaries"][0]["proved"], 100_000_000);
    assert!(
        asked(&office).is_some(),
        "20.000.000 đ are still to be shown"
    );
    let uid = shown["evidence"][0]["evidence"]["uid"].clone();
    let mut whole = statement(&office, &of, 120_000_000);
    whole["uid"] = uid.clone();
    ok(&office.desk, save, whole);
    assert_eq!(asked(&office), None);
    let remove = "remove_counterpart_evidence";
    ok(&office.desk, remove, json!({ "uid": uid }));
    assert_eq!(record(&office)["evidence"], json!([]));
    assert!(asked(&office).is_some());
}

#[test]
fn a_scan_of_a_statement_is_kept_with_it_and_leaves_with_it() {
    let bench = Bench::new();
    let office = spending(&bench);
    let of = promised(&office);
    let path = bench.folder().join("sao kê.pdf");
    fs::write(&path, b"%PDF-1.4 sao ke").unwrap();
    let request = json!({
        "evidence": statement(&office, &of, 120_000_000), "path": path.display().to_string(),
    });
    let uid = ok(&office.desk, "attach_evidence_scan", request)["output"].clone();
    assert_eq!(record(&office)["evidence"][0]["scan"]["name"], "sao kê.pdf");
    let show = json!({ "uid": uid });
    let shown = ok(&office.desk, "show_scan", show.clone())["output"].clone();
    assert_eq!(shown["media_type"], "pdf");
    ok(&office.desk, "detach_evidence_scan", show.clone());
    assert_eq!(record(&office)["evidence"][0]["scan"], Value::Null);
    ok(&office.desk, "undo", json!({}));
    ok(&office.desk, "remove_counterpart_evidence", show.clone());
    let gone = refused(&office.desk, "show_scan", show.clone());
    assert_eq!(gone["code"], "NOT_FOUND");
    ok(&office.desk, "undo", json!({}));
    assert_eq!(
        ok(&office.desk, "show_scan", show)["output"]["name"],
        "sao kê.pdf"
    );
}

#[test]
fn a_proof_of_nobody_or_of_nothing_is_pointed_at() {
    let bench = Bench::new();
    let office = spending(&bench);
    promised(&office);
    let nobody = statement(&office, &json!(NEW), 0);
    let refusal = refused(&office.desk, "save_counterpart_evidence", nobody);
    let fields: Vec<&Value> = refusal["fields"].as_array().unwrap().iter().collect();
    let fields: Vec<&Value> = fields.iter().map(|field| &field["field"]).collect();
    assert_eq!(fields, ["beneficiary_uid", "amount"]);
}
