//! Một cơ sở qua các năm: supports of two sources, two records that are one, machines, results.

use domain_words::{machine, outcome, share};
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::contracts::establishment;
use crate::vouchers::NEW;

mod domain_words {
    use super::*;

    pub fn share(proposal: &Value, of: &Value, content: &str, grant: i64) -> Value {
        json!({ "proposal_uid": proposal, "rows": [{
            "uid": NEW, "proposal_uid": proposal, "establishment_uid": of, "position": 0,
            "content": content, "grant": grant, "counterpart_committed": 0, "counterpart_source": "",
            "committed_on": null, "ceiling_code": "", "priority_factor": "1", "priority_ground": "",
        }] })
    }

    pub fn machine(proposal: &Value, of: &Value, serial: &str) -> Value {
        json!({ "proposal_uid": proposal, "establishment_uid": of, "rows": [{
            "uid": NEW, "proposal_uid": proposal, "establishment_uid": of, "position": 0,
            "name": "Máy vò chè", "model": "265", "serial_number": serial, "maker": "Viên Sơn",
            "made_in": 2026, "condition": "new", "origin": "Việt Nam", "price": 90_000_000,
            "invoice_key": "0000131", "note": "",
        }] })
    }

    pub fn outcome(proposal: &Value, of: &Value, months: i64, value: &str) -> Value {
        json!({ "uid": NEW, "proposal_uid": proposal, "establishment_uid": of,
                "indicator": "capacity", "unit": "tấn/năm", "months": months, "value": value,
                "measured_on": null, "evidence": "Sổ kho", "measured_by": "Lò Văn Pành" })
    }
}

struct Told {
    bench: Bench,
    desk: office::host::Desk,
    national: Value,
    local: Value,
    first: Value,
    second: Value,
}

/// HTX Duy Sơn got a tea machine from the national fund; the same cooperative, written otherwise and
/// without its tax code, asks the local one for the same.
fn told() -> Told {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut proposal = bench.training_proposal("Ứng dụng máy móc chế biến chè");
    proposal["kind"] = json!("machinery");
    let national = ok(&desk, "save_proposal", proposal.clone())["output"].clone();
    proposal["source"] = json!("local");
    let local = ok(&desk, "save_proposal", proposal)["output"].clone();
    let mut known = establishment("Hợp tác xã chè Duy Sơn", "0100112437");
    known["kind"] = json!("cooperative");
    known["commune_code"] = json!("03390");
    let first = ok(&desk, "save_establishment", known)["output"].clone();
    let mut again = establishment("HTX CHÈ DUI SƠN", "");
    again["kind"] = json!("cooperative");
    again["commune_code"] = json!("03390");
    again["phone"] = json!("0912 000 111");
    let second = ok(&desk, "save_establishment", again)["output"].clone();
    ok(
        &desk,
        "save_beneficiaries",
        share(&national, &first, "Máy vò chè", 100_000_000),
    );
    ok(
        &desk,
        "save_beneficiaries",
        share(&local, &second, "Máy vò chè", 80_000_000),
    );
    Told {
        bench,
        desk,
        national,
        local,
        first,
        second,
    }
}

fn doubles(desk: &office::host::Desk, proposal: &Value) -> Vec<String> {
    let request = json!({ "uid": proposal, "every_rule": true });
    let found = ok(desk, "check_proposal", request)["output"].clone();
    let breaches = found["breaches"].as_array().unwrap().iter();
    breaches
        .filter(|told| told["code"] == "DUP_SUPPORT_SAME_CONTENT")
        .map(|told| told["what"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_cooperative_helped_by_two_sources_is_found_under_another_spelling() {
    let story = told();
    let found = doubles(&story.desk, &story.local);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("QG-01") && found[0].contains("100.000.000 đ"),
        "{found:?}"
    );
    let typed =
        json!({ "uid": NEW, "name": "htx che duy son", "tax_code": "", "commune_code": "03390" });
    let similar = ok(&story.desk, "similar_establishments", typed)["output"].clone();
    let names: Vec<_> = similar
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["name"])
        .collect();
    assert_eq!(names, ["Hợp tác xã chè Duy Sơn", "HTX CHÈ DUI SƠN"]);
    let branch =
        json!({ "uid": NEW, "name": "", "tax_code": "0100112437-001", "commune_code": null });
    let similar = ok(&story.desk, "similar_establishments", branch)["output"].clone();
    assert_eq!(similar[0]["why"], "cùng mã số thuế 0100112437");
}

#[test]
fn two_records_of_one_cooperative_become_one_and_the_merge_is_taken_back() {
    let story = told();
    ok(
        &story.desk,
        "save_machines",
        machine(&story.local, &story.second, "VC-01"),
    );
    let merge = json!({ "keep": story.first, "gone": story.second });
    ok(&story.desk, "merge_establishments", merge);
    let whole = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.first }),
    )["output"]
        .clone();
    assert_eq!(whole["supports"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&whole["granted_national"], &whole["granted_local"]),
        (&json!(100_000_000), &json!(80_000_000))
    );
    assert_eq!(whole["machines"][0]["machine"]["serial_number"], "VC-01");
    assert_eq!(whole["establishment"]["phone"], "0912 000 111");
    assert_eq!(whole["establishment"]["note"], "Đã gộp: HTX CHÈ DUI SƠN");
    refused(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.second }),
    );
    ok(&story.desk, "undo", json!({}));
    let first = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.first }),
    )["output"]
        .clone();
    let second = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.second }),
    )["output"]
        .clone();
    assert_eq!(first["supports"].as_array().unwrap().len(), 1);
    assert_eq!(first["establishment"]["note"], "");
    assert_eq!(second["supports"].as_array().unwrap().len(), 1);
    assert_eq!(second["machines"].as_array().unwrap().len(), 1);
    assert!(story.bench.folder().exists());
}

#[test]
fn what_support_changed_stands_beside_what_was_before() {
    let story = told();
    let rows = [
        outcome(&story.national, &story.first, 0, "8"),
        outcome(&story.national, &story.first, 12, "14"),
    ];
    let draft =
        json!({ "proposal_uid": story.national, "establishment_uid": story.first, "rows": rows });
    ok(&story.desk, "save_outcomes", draft);
    let shown = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.first }),
    )["output"]
        .clone();
    let followed = &shown["followed"][0];
    assert_eq!(followed["months"], json!([6, 12, 24]));
    let capacity = &followed["indicators"][0];
    assert_eq!(
        (&capacity["name"], &capacity["before"]),
        (&json!("Năng lực sản xuất"), &json!("8"))
    );
    assert_eq!(capacity["after"][0], Value::Null);
    assert_eq!(
        capacity["after"][1],
        json!({ "value": "14", "difference": "6", "percent": "75" })
    );
}

#[test]
fn one_machine_in_two_proposals_is_found() {
    let story = told();
    ok(
        &story.desk,
        "save_machines",
        machine(&story.national, &story.first, "VC-01"),
    );
    ok(
        &story.desk,
        "save_machines",
        machine(&story.local, &story.second, "vc 01"),
    );
    let request = json!({ "uid": story.local, "every_rule": true });
    let found = ok(&story.desk, "check_proposal", request)["output"].clone();
    let told = found["breaches"].as_array().unwrap().iter();
    let told: Vec<_> = told
        .filter(|b| b["code"] == "MACHINE_SERIAL_REUSED")
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(
        told[0]["what"],
        "Số máy vc 01 đã có trong đề án QG-01 năm 2026."
    );
    assert_eq!(told[0]["subject"]["kind"], "machine");
}

#[test]
fn what_is_personal_of_an_owner_is_masked_and_comes_back_whole() {
    let story = told();
    let mut row = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.first }),
    )["output"]["establishment"]
        .clone();
    row["owner_name"] = json!("Lò Thị Mai");
    row["owner_card_number"] = json!("012179000123");
    row["owner_ethnic_group"] = json!("Thái");
    ok(&story.desk, "save_establishment", row);
    let shown = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.first }),
    )["output"]["establishment"]
        .clone();
    assert_eq!(shown["owner_card_number"], "012*******23");
    assert_eq!(shown["owner_ethnic_group"], "****");
    ok(&story.desk, "save_establishment", shown);
    let request = json!({ "uid": story.first, "reveal": true });
    let whole = ok(&story.desk, "show_establishment", request)["output"]["establishment"].clone();
    assert_eq!(whole["owner_card_number"], "012179000123");
    assert_eq!(whole["owner_ethnic_group"], "Thái");
}

#[test]
fn a_list_of_the_commune_comes_in_once_and_fills_only_what_is_empty() {
    let story = told();
    let list = story.bench.folder().join("co_so.csv");
    let text = "TT;Tên cơ sở;Mã số thuế;Địa chỉ;Ngành nghề;Điện thoại;Sản phẩm\n\
                1;HTX chè Duy Sơn;;xã Bình Lư;Chế biến chè;0912 000 222;Chè xanh\n\
                2;HKD Vàng Thị Mỷ;12179000123;xã Bản Giang, huyện Tam Đường;Miến dong;;\n\
                3;;0300588569;xã Bình Lư;Cơ khí;;\n";
    std::fs::write(&list, text).unwrap();
    let request = json!({ "kind": "establishments", "paths": [list.to_str().unwrap()] });
    let read = ok(&story.desk, "import_list", request.clone())["output"].clone();
    let summary = &read["summary"][0];
    assert_eq!(
        (&summary["rows_accepted"], &summary["rows_rejected"]),
        (&json!(2), &json!(1))
    );
    let known = ok(
        &story.desk,
        "show_establishment",
        json!({ "uid": story.first }),
    )["output"]
        .clone();
    assert_eq!(
        known["establishment"]["trade"], "Mộc",
        "what the books say stays"
    );
    assert_eq!(known["establishment"]["phone"], "0912 000 222");
    assert_eq!(known["products"][0]["product"]["name"], "Chè xanh");
    let made = ok(
        &story.desk,
        "list_establishments",
        json!({ "find": "vang thi my" }),
    )["output"]
        .clone();
    let row = &made["rows"][0];
    assert_eq!(
        (&row["tax_code"], &row["kind"], &row["commune"]),
        (
            &json!("012179000123"),
            &json!("household"),
            &json!("Phường Tân Phong")
        )
    );
    ok(&story.desk, "import_list", request);
    let all = ok(&story.desk, "list_establishments", json!({}))["output"]["count"].clone();
    assert_eq!(all, 3, "read twice, entered once");
    ok(&story.desk, "undo", json!({}));
    let all = ok(&story.desk, "list_establishments", json!({}))["output"]["count"].clone();
    assert_eq!(all, 2);
}
