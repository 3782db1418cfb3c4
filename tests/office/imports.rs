//! Nhập bảng tính của đơn vị vào một tệp còn trống.

use serde_json::{Value, json};

use crate::bench::{Bench, ok};

pub fn practice(name: &str) -> String {
    format!("{}/practice/{name}", env!("CARGO_MANIFEST_DIR"))
}

pub fn import(desk: &office::host::Desk, kind: &str, file: &str) -> Value {
    let request = json!({ "kind": kind, "paths": [practice(file)] });
    ok(desk, "import_list", request)["output"].clone()
}

#[test]
fn the_plan_of_lai_chau_2013_shows_five_stated_and_six_found() {
    let bench = Bench::new();
    let desk = bench.desk();
    let answer = import(&desk, "plan", "plan/ke_hoach_kcqg_2013_lai_chau.xlsx");
    assert_eq!(answer["summary"][0]["rows_accepted"], 6);

    let filter = json!({ "year": 2013, "source": "national" });
    let register = &ok(&desk, "list_proposals", filter)["output"];
    assert_eq!(register["totals"]["approved"], 786_000_000);
    let codes: Vec<_> = register["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes,
        ["QG-01", "QG-02", "QG-03", "QG-04", "QG-05", "QG-06"]
    );
    assert_eq!(register["rows"][0]["kind"], "training");
    assert_eq!(register["rows"][0]["quantity"], "105");
    let stated = register["stated"].as_array().unwrap();
    let count = stated
        .iter()
        .find(|s| s["what"].as_str().unwrap().starts_with("Số đề án"))
        .unwrap();
    assert_eq!(
        (&count["stated"], &count["computed"], &count["agrees"]),
        (&json!(5), &json!(6), &json!(false))
    );
    let money = stated
        .iter()
        .find(|s| s["what"].as_str().unwrap().starts_with("Tổng"))
        .unwrap();
    assert_eq!(money["agrees"], true);
}

#[test]
fn a_plan_read_twice_is_in_the_books_once() {
    let bench = Bench::new();
    let desk = bench.desk();
    import(&desk, "plan", "plan/ke_hoach_kcqg_2013_lai_chau.xlsx");
    import(&desk, "plan", "plan/ke_hoach_kcqg_2013_lai_chau.xlsx");
    assert_eq!(ok(&desk, "list_proposals", json!({}))["output"]["count"], 6);
    assert_eq!(
        ok(&desk, "list_plans", Value::Null)["output"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_clean_class_list_makes_its_class() {
    let bench = Bench::new();
    let desk = bench.desk();
    let answer = import(&desk, "trainees", "trainees/01_lop_moc_binh_lu.xlsx");
    assert_eq!(answer["summary"][0]["rows_accepted"], 35);
    assert_eq!(answer["duplicates"], json!([]));
    let class = &ok(&desk, "list_classes", json!({}))["output"]["rows"][0];
    assert_eq!(
        class["name"],
        "Lớp đào tạo nghề mộc dân dụng tại xã Bình Lư"
    );
    assert_eq!(
        (&class["starts_on"], &class["trainee_count"]),
        (&json!("2026-03-02"), &json!(35))
    );
    let trainees = &ok(&desk, "list_trainees", json!({ "find": "nong thi kim" }))["output"];
    assert_eq!(trainees["count"], 1);
    assert_eq!(trainees["rows"][0]["card_number"], "012*******79");
}

#[test]
fn one_person_in_two_classes_is_told_and_in_two_at_once_is_blocked() {
    let bench = Bench::new();
    let desk = bench.desk();
    import(&desk, "trainees", "trainees/01_lop_moc_binh_lu.xlsx");
    let overlapping = import(&desk, "trainees", "trainees/09_lop_xay_dung_ta_leng.xlsx");
    assert_eq!(
        overlapping["duplicates"][0]["type"],
        "same_person_overlapping_classes"
    );
    assert_eq!(overlapping["duplicates"][0]["card_number"], "012087905685");
    let later = import(&desk, "trainees", "trainees/10_lop_dan_lat_khun_ha.xlsx");
    let kinds: Vec<_> = later["duplicates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| d["severity"].clone())
        .collect();
    assert_eq!(kinds, ["ask", "ask"]);
}

#[test]
fn a_voucher_list_that_ties_makes_its_de_an_estimate_contract_and_vouchers() {
    let bench = Bench::new();
    let desk = bench.desk();
    let answer = import(&desk, "vouchers", "vouchers/01_bang_ke_khop_du_toan.xlsx");
    assert_eq!(answer["summary"][0]["rows_accepted"], 10);
    let register = &ok(&desk, "list_vouchers", json!({ "year": 2026 }))["output"];
    assert_eq!(register["totals"]["grant"], 390_000_000);
    assert_eq!(register["totals"]["counterpart"], 311_600_000);
    let proposals = &ok(&desk, "list_proposals", json!({ "find": "da02" }))["output"];
    assert_eq!(proposals["count"], 1);
    assert_eq!(proposals["rows"][0]["spent"], 250_000_000);

    let again = import(&desk, "vouchers", "vouchers/01_bang_ke_khop_du_toan.xlsx");
    assert_eq!(again["summary"][0]["rows_accepted"], 0);
    assert_eq!(
        ok(&desk, "list_vouchers", json!({ "year": 2026 }))["output"]["count"],
        10
    );
}

/// The checks of the year that talk about money and days, as "code label".
fn money_told(desk: &office::host::Desk) -> Vec<String> {
    let year = ok(
        desk,
        "check_year",
        json!({ "year": 2026, "every_rule": true }),
    )["output"]
        .clone();
    let about = ["PAID_", "SUPPORT_", "INVOICE_", "FORM_1_7", "ADVANCE_OVER"];
    let proposals = year["proposals"].as_array().unwrap().iter();
    let breaches = proposals.flat_map(|proposal| proposal["breaches"].as_array().unwrap());
    let mut told: Vec<String> = breaches
        .map(|breach| {
            (
                breach["code"].as_str().unwrap(),
                &breach["subject"]["label"],
            )
        })
        .filter(|(code, _)| about.iter().any(|start| code.starts_with(start)))
        .map(|(code, label)| format!("{code} {}", label.as_str().unwrap()))
        .collect();
    told.sort();
    told
}

#[test]
fn what_a_bang_ke_says_of_contract_and_acceptance_is_judged_like_typed_papers() {
    let bench = Bench::new();
    let desk = bench.desk();
    import(&desk, "vouchers", "vouchers/01_bang_ke_khop_du_toan.xlsx");
    assert_eq!(money_told(&desk), [""; 0]);
    import(&desk, "vouchers", "vouchers/03_bang_ke_co_loi.xlsx");
    assert_eq!(
        money_told(&desk),
        [
            "INVOICE_DATE_WINDOW PC42",
            "INVOICE_DATE_WINDOW UNC141",
            "PAID_OVER_BUDGET Máy ép gạch",
            "PAID_OVER_BUDGET UNC140",
            "PAID_OVER_CONTRACT 16/2026/HĐ-TTKC",
            "SUPPORT_OVER_CEILING ĐP-04",
        ]
    );
}

#[test]
fn a_dry_run_answers_the_same_and_changes_nothing() {
    let bench = Bench::new();
    let desk = bench.desk();
    let request = json!({
        "kind": "plan", "paths": [practice("plan/ke_hoach_kcqg_2013_lai_chau.xlsx")], "dry_run": true,
    });
    let answer = ok(&desk, "import_list", request);
    assert_eq!(answer["output"]["summary"][0]["rows_accepted"], 6);
    assert_eq!(answer["touched"], json!([]));
    assert_eq!(ok(&desk, "list_proposals", json!({}))["output"]["count"], 0);
}

#[test]
fn a_refused_file_changes_nothing_and_the_others_go_in() {
    let bench = Bench::new();
    let desk = bench.desk();
    let request = json!({
        "kind": "trainees",
        "paths": [practice("trainees/14_hong_cat_ngan.xlsx"), practice("trainees/01_lop_moc_binh_lu.xlsx")],
    });
    let answer = &ok(&desk, "import_list", request)["output"];
    assert_eq!(answer["summary"][0]["accepted"], false);
    assert_eq!(answer["summary"][0]["notes"][0]["code"], "F_CORRUPT");
    assert_eq!(answer["summary"][1]["rows_accepted"], 35);
}

#[test]
fn an_import_is_one_step_to_undo() {
    let bench = Bench::new();
    let desk = bench.desk();
    import(&desk, "trainees", "trainees/01_lop_moc_binh_lu.xlsx");
    ok(&desk, "undo", Value::Null);
    assert_eq!(ok(&desk, "list_trainees", json!({}))["output"]["count"], 0);
    assert_eq!(ok(&desk, "list_classes", json!({}))["output"]["count"], 0);
}

#[test]
fn rejected_rows_come_back_in_a_workbook() {
    let bench = Bench::new();
    let desk = bench.desk();
    let out = bench.folder().join("dòng-lỗi.xlsx");
    let request = json!({
        "kind": "trainees", "paths": [practice("trainees/06_ngay_sinh_hon_hop.xlsx")],
        "rejects": out.display().to_string(),
    });
    let answer = &ok(&desk, "import_list", request)["output"];
    assert!(answer["summary"][0]["rows_rejected"].as_i64().unwrap() > 0);
    assert!(std::fs::read(&out).unwrap().starts_with(b"PK"));
}
