//! Kho bạc: a class of 2026 paid by an advance draw, its list, its clearance and what goes back.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::{NEW, Spending, spending};

const NAMES: [&str; 3] = ["Giàng A Chứ", "Lù Văn Sơn", "Vàng A Sình"];

/// A class of three people and five days; one of them missed a day.
fn class_held(office: &Spending) -> Value {
    let class = json!({
        "uid": NEW, "proposal_uid": office.proposal, "code": "", "name": "Lớp Hàn 1", "trade": "Hàn",
        "place": "Xã Bình Lư", "commune_code": null, "starts_on": "2026-03-02", "ends_on": "2026-03-06",
        "class_days": "2026-03-02 2026-03-03 2026-03-04 2026-03-05 2026-03-06", "regime": "QD46-2015",
        "meal_rate": 30000, "travel_rate": 200000, "travel_min_km": "15", "instructor": "",
        "class_manager": "", "opening_decision": "", "tested_on": null, "certificate_decision": "",
        "certified_on": null, "note": "",
    });
    let uid = ok(&office.desk, "save_class", class)["output"].clone();
    let rows: Vec<_> = NAMES
        .iter()
        .enumerate()
        .map(|(at, name)| {
            json!({ "full_name": name, "born": "12/03/1992", "sex": "Nam", "group": "Hộ nghèo",
                    "card_number": format!("01209290000{}", at + 1), "distance_km": "16" })
        })
        .collect();
    let grid = json!({ "class_uid": uid, "rows": rows });
    ok(&office.desk, "save_trainees", grid);
    let shown = ok(&office.desk, "show_class", json!({ "uid": uid }))["output"].clone();
    let trainees = shown["trainees"].as_array().unwrap().iter();
    let marks: Vec<_> = trainees
        .enumerate()
        .map(|(at, one)| {
            json!({ "trainee_uid": one["uid"], "marks": if at == 0 { "xxxPx" } else { "xxxxx" } })
        })
        .collect();
    let sheet = json!({ "class_uid": uid, "rows": marks });
    ok(&office.desk, "save_attendance", sheet);
    uid
}

/// The contract with the Cục, and the minutes held after the money was drawn.
fn contract_signed(office: &Spending) {
    let contract = json!({
        "uid": NEW, "proposal_uid": office.proposal, "beneficiary_uid": null, "side": "with_agency",
        "number": "11/HĐ-CNĐP", "signed_on": "2026-02-20", "other_party": "Cục Công Thương địa phương",
        "other_representative": "", "other_title": "", "other_address": "", "value": 112_250_000,
        "advance_percent": "70", "ends_on": "2026-12-15", "closure_number": "", "closed_on": null,
    });
    ok(&office.desk, "save_contract", contract);
}

/// A draw of the meals of the class with a spare sum, saved as a draft.
fn draw_saved(office: &Spending, class: &Value, grant: i64) -> String {
    let mut draft = office.draft(0, grant);
    draft["voucher"]["kind"] = json!("treasury_draw");
    draft["voucher"]["class_uid"] = class.clone();
    draft["voucher"]["reason"] = json!("Tiền ăn, đi lại học viên lớp Hàn 1");
    draft["lines"][0]["sub_item"] = json!("8008");
    office.save(draft)
}

fn treasury_of(office: &Spending, uid: &str) -> Value {
    let asked = json!({ "uid": uid, "reveal": true });
    ok(&office.desk, "show_treasury", asked)["output"].clone()
}

fn declared_as_advance(office: &Spending, uid: &str) {
    let mut part = treasury_of(office, uid)["part"].clone();
    part["declaration"]["spending"] = json!("advance");
    part["declaration"]["way"] = json!("transfer");
    ok(&office.desk, "save_treasury", part);
}

fn accounts_typed(office: &Spending, uid: &str) {
    let mut rows = treasury_of(office, uid)["list"].clone();
    for (at, row) in rows.as_array_mut().unwrap().iter_mut().enumerate() {
        row["account"] = json!(format!("780120501000{at}"));
        row["bank"] = json!("Agribank Tam Đường");
    }
    ok(
        &office.desk,
        "save_payment_list",
        json!({ "voucher_uid": uid, "rows": rows }),
    );
}

fn codes_of(findings: &Value) -> Vec<String> {
    let rows = findings.as_array().unwrap().iter();
    rows.map(|row| row["code"].as_str().unwrap().to_owned())
        .collect()
}

fn made(office: &Spending, voucher: &str, kind: &str) -> Value {
    let asked = json!({ "voucher_uid": voucher, "kind": kind });
    let uid = ok(&office.desk, "make_advance_paper", asked)["output"]["uid"].clone();
    let shown = ok(&office.desk, "show_advance_paper", json!({ "uid": uid }));
    shown["output"]["paper"].clone()
}

/// Drawn 1.200.000 for a class that is owed 1.020.000: 14 days of meals and three journeys.
fn drawn(bench: &Bench) -> (Spending, Value, String) {
    let office = spending(bench);
    contract_signed(&office);
    let class = class_held(&office);
    let draw = draw_saved(&office, &class, 1_200_000);
    declared_as_advance(&office, &draw);
    (office, class, draw)
}

#[test]
fn a_draw_is_declared_by_itself_and_is_not_posted_with_an_open_box() {
    let bench = Bench::new();
    let office = spending(&bench);
    contract_signed(&office);
    let class = class_held(&office);
    let draw = draw_saved(&office, &class, 1_200_000);
    let record = treasury_of(&office, &draw);
    assert_eq!(record["is_kept"], true);
    let declared = &record["part"]["declaration"];
    assert_eq!(declared["contract_number"], "11/HĐ-CNĐP");
    assert_eq!(declared["contract_value"], 112_250_000);
    assert_eq!(
        (&declared["chapter"], &declared["sector"]),
        (&json!("416"), &json!("309"))
    );
    let error = refused(&office.desk, "post_voucher", json!({ "uid": draw }));
    assert_eq!(error["code"], "BLOCKED");
    let told = error["fields"][0]["message"].as_str().unwrap();
    assert!(told.contains("thực chi/tạm ứng"), "{told}");
    declared_as_advance(&office, &draw);
    assert_eq!(office.post(&draw), "GRD-0001");
}

#[test]
fn advance_list_clearance_and_return_tie_to_the_class_and_the_books() {
    let bench = Bench::new();
    let (office, _, draw) = drawn(&bench);
    let list = json!({ "voucher_uid": draw, "from": "allowances" });
    let saved = ok(&office.desk, "make_payment_list", list);
    let codes = codes_of(&saved["output"]["findings"]);
    assert!(codes.contains(&"KB20_SUM".to_owned()), "{codes:?}");
    assert!(codes.contains(&"KB20_ACCOUNT_INVALID".to_owned()));
    let record = treasury_of(&office, &draw);
    assert_eq!(record["list_total"], 1_020_000, "14 meals and 3 journeys");

    // The draw is lowered to what the class is owed but for a journey nobody will claim.
    accounts_typed(&office, &draw);
    let mut paper = office.show(&draw)["paper"].clone();
    paper["lines"][0]["grant"] = json!(1_020_000);
    office.save(paper);
    assert_eq!(treasury_of(&office, &draw)["findings"], json!([]));
    let number = office.post(&draw);
    assert_eq!(treasury_of(&office, &draw)["balance"], 1_020_000);

    // One trainee never came for the travel money: 820.000 was spent, 200.000 goes back.
    let mut cleared = made(&office, &draw, "treasury_clearance");
    assert_eq!(cleared["lines"][0]["balance"], 1_020_000);
    assert_eq!(cleared["lines"][0]["paper_number"], json!(number));
    cleared["lines"][0]["amount"] = json!(820_000);
    let saved = ok(
        &office.desk,
        "save_advance_paper",
        json!({ "paper": cleared }),
    );
    assert_eq!(saved["output"]["findings"], json!([]));
    assert_eq!(treasury_of(&office, &draw)["balance"], 200_000);
    let returned = made(&office, &draw, "return");
    assert_eq!(returned["lines"][0]["amount"], 200_000);
    assert_eq!(returned["paper"]["number"], "NTKP-0001");
    assert_eq!(treasury_of(&office, &draw)["balance"], 0);

    let mut receipt = office.draft(0, 200_000);
    receipt["voucher"]["kind"] = json!("receipt_voucher");
    let receipt = office.save(receipt);
    office.post(&receipt);
    assert_eq!(office.spent(), 820_000, "the books say what Mẫu 10 asked");
}

#[test]
fn every_paper_of_the_road_is_written_and_says_what_the_records_say() {
    let bench = Bench::new();
    let (office, _, draw) = drawn(&bench);
    let list = json!({ "voucher_uid": draw, "from": "voucher" });
    ok(&office.desk, "make_payment_list", list);
    office.post(&draw);
    let forms = treasury_of(&office, &draw)["forms"].clone();
    let codes: Vec<_> = forms
        .as_array()
        .unwrap()
        .iter()
        .map(|form| form["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        codes,
        ["kb-13", "kb-20", "de-nghi-thanh-toan", "bang-ke-thanh-toan"]
    );
    for code in &codes {
        let asked = json!({ "uid": draw, "form": code });
        let preview = ok(&office.desk, "preview_voucher", asked)["output"].clone();
        assert_eq!(
            (&preview["form"], &preview["draft"]),
            (&json!(code), &json!(false))
        );
    }
    for kind in ["request", "clearance", "treasury_clearance", "return"] {
        let paper = made(&office, &draw, kind);
        let path = bench.folder().join(format!("{kind}.pdf"));
        let asked = json!({ "uid": paper["paper"]["uid"], "path": path });
        ok(&office.desk, "write_advance_paper", asked);
        assert!(std::fs::metadata(path).unwrap().len() > 5_000);
        let kept = json!({ "paper": paper });
        let error = refused(&office.desk, "save_advance_paper", kept);
        assert_eq!(error["code"], "ALREADY_ISSUED");
    }
}

#[test]
fn a_clearance_that_does_not_balance_is_not_written_until_it_is_settled() {
    let bench = Bench::new();
    let (office, _, draw) = drawn(&bench);
    office.post(&draw);
    let mut cleared = made(&office, &draw, "clearance");
    cleared["lines"][1]["amount"] = json!(900_000);
    let saved = ok(
        &office.desk,
        "save_advance_paper",
        json!({ "paper": cleared }),
    );
    assert_eq!(codes_of(&saved["output"]["findings"]), ["C43_IDENTITY"]);
    let uid = saved["output"]["uid"].clone();
    let path = bench.folder().join("c43.pdf");
    let asked = json!({ "uid": uid, "path": path });
    let error = refused(&office.desk, "write_advance_paper", asked.clone());
    assert_eq!(error["code"], "BLOCKED");
    let shown = ok(&office.desk, "show_advance_paper", json!({ "uid": uid }));
    let settled = json!({ "paper": shown["output"]["paper"], "settle": true });
    ok(&office.desk, "save_advance_paper", settled);
    ok(&office.desk, "write_advance_paper", asked);
}

#[test]
fn withheld_tax_prints_on_mau_14_and_its_parts_must_add_up() {
    let bench = Bench::new();
    let (office, _, draw) = drawn(&bench);
    let mut part = treasury_of(&office, &draw)["part"].clone();
    part["declaration"]["with_tax"] = json!(true);
    part["lines"][0]["to_budget"] = json!(120_000);
    let saved = ok(&office.desk, "save_treasury", part.clone());
    assert_eq!(codes_of(&saved["output"]["findings"]), ["KB14_SPLIT"]);
    part["lines"][0]["to_payee"] = json!(1_080_000);
    let saved = ok(&office.desk, "save_treasury", part);
    assert_eq!(saved["output"]["findings"], json!([]));
    assert_eq!(treasury_of(&office, &draw)["forms"][0]["code"], "kb-14");
}

#[test]
fn the_table_of_the_accountant_gives_a_draw_its_sub_item() {
    let bench = Bench::new();
    let (office, class, _) = drawn(&bench);
    let unknown = json!([{ "uid": NEW, "used_for": "chapter", "item": null, "code": "620" }]);
    ok(&office.desk, "save_budget_codes", unknown);
    let draw = draw_saved(&office, &class, 500_000);
    let codes = codes_of(&treasury_of(&office, &draw)["findings"]);
    assert!(
        codes.contains(&"BUDGET_CODE_INVALID".to_owned()),
        "{codes:?}"
    );
    ok(&office.desk, "save_budget_codes", json!([]));
    let table = ok(&office.desk, "show_budget_codes", json!({}));
    assert_eq!(table["output"]["codes"]["chosen"], json!([]));
    assert_eq!(table["output"]["mark"], "unchecked");
}

#[test]
fn a_thrown_away_draft_takes_its_treasury_part_along_and_undo_brings_all_back() {
    let bench = Bench::new();
    let (office, _, draw) = drawn(&bench);
    ok(
        &office.desk,
        "make_payment_list",
        json!({ "voucher_uid": draw, "from": "voucher" }),
    );
    let before = treasury_of(&office, &draw);
    ok(&office.desk, "remove_voucher", json!({ "uid": draw }));
    refused(&office.desk, "show_treasury", json!({ "uid": draw }));
    ok(&office.desk, "undo", Value::Null);
    assert_eq!(treasury_of(&office, &draw), before);
}
