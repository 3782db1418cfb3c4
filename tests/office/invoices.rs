//! Hóa đơn điện tử: from the seller's file to the lines of a voucher, once and never twice.

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::spending;

fn practice(name: &str) -> String {
    format!("{}/practice/invoices/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn import(desk: &Desk, paths: &[String], dry_run: bool) -> Value {
    let request = json!({ "kind": "invoices", "paths": paths, "dry_run": dry_run });
    ok(desk, "import_list", request)["output"].clone()
}

fn register(desk: &Desk, filter: Value) -> Value {
    ok(desk, "list_invoices", filter)["output"].clone()
}

fn codes(answer: &Value, at: usize) -> Vec<&str> {
    let codes = answer["files"][at]["codes"].as_array().unwrap();
    codes.iter().map(|code| code.as_str().unwrap()).collect()
}

#[test]
fn a_folder_of_invoices_is_read_and_a_copy_under_another_name_is_refused() {
    let bench = Bench::new();
    let desk = bench.desk();
    let folder = bench.folder().join("hóa đơn tháng 3");
    std::fs::create_dir(&folder).unwrap();
    for name in [
        "01_vat_tu_moc.xml",
        "08_hoa_don_ban_hang_moi.xml",
        "11_utf16.xml",
    ] {
        std::fs::copy(practice(name), folder.join(name)).unwrap();
    }
    std::fs::write(folder.join("ghi chú.txt"), "không phải hóa đơn").unwrap();
    let paths = [folder.display().to_string()];

    let seen = import(&desk, &paths, true);
    assert_eq!(codes(&seen, 1), ["F_DUPLICATE_INVOICE"]);
    assert_eq!(register(&desk, json!({}))["count"], 0);

    let taken = import(&desk, &paths, false);
    assert_eq!(taken["files"], seen["files"]);
    let rows = register(&desk, json!({}));
    assert_eq!(
        (&rows["count"], &rows["total"]),
        (&json!(2), &json!(24_300_000 + 1_738_800))
    );

    let again = import(&desk, &paths, false);
    assert!(
        (0..3).all(|at| codes(&again, at)[0] == "F_DUPLICATE_INVOICE"),
        "{again}"
    );
}

#[test]
fn the_original_is_kept_as_it_came_and_undo_leaves_no_trace_in_the_books() {
    let bench = Bench::new();
    let desk = bench.desk();
    import(&desk, &[practice("11_utf16.xml")], false);
    let kept = format!("{}.files", bench.path());
    let file = std::fs::read_dir(kept).unwrap().next().unwrap().unwrap();
    assert_eq!(
        std::fs::read(file.path()).unwrap(),
        std::fs::read(practice("11_utf16.xml")).unwrap()
    );
    ok(&desk, "undo", Value::Null);
    assert_eq!(register(&desk, json!({}))["count"], 0);
    ok(&desk, "redo", Value::Null);
    assert_eq!(register(&desk, json!({}))["count"], 1);
    let uid = register(&desk, json!({}))["rows"][0]["uid"].clone();
    ok(&desk, "remove_invoice", json!({ "uid": uid }));
    assert_eq!(register(&desk, json!({}))["count"], 0);
}

#[test]
fn an_invoice_fills_a_voucher_and_is_used_from_then_on() {
    let bench = Bench::new();
    let office = spending(&bench);
    let desk = &office.desk;
    import(
        desk,
        &[
            practice("01_vat_tu_moc.xml"),
            practice("03_nhieu_thue_suat.xml"),
        ],
        false,
    );
    let unused = json!({ "proposal_uid": office.proposal, "unused": true, "find": "go xe" });
    assert_eq!(register(desk, unused)["count"], 0);
    let unused = json!({ "proposal_uid": office.proposal, "unused": true, "find": "vat tu moc" });
    let row = register(desk, unused.clone())["rows"][0].clone();

    let mut draft = office.draft(1, 0);
    draft["voucher"]["payee"] = json!("");
    let filled = ok(
        desk,
        "fill_voucher",
        json!({ "invoice_uid": row["uid"], "paper": draft }),
    );
    let filled = filled["output"].clone();
    assert_eq!(
        filled["voucher"]["payee"],
        "Công ty TNHH Vật tư Mộc Tây Bắc"
    );
    let lines = filled["lines"].as_array().unwrap();
    let grants: Vec<i64> = lines
        .iter()
        .map(|line| line["grant"].as_i64().unwrap())
        .collect();
    assert_eq!(grants, [14_040_000, 9_450_000, 810_000]);
    assert!(
        lines
            .iter()
            .all(|line| line["estimate_line_uid"] == office.lines[1].as_str())
    );

    let uid = office.save(filled);
    assert_eq!(office.post(&uid), "PC-0001");
    assert_eq!(register(desk, unused)["count"], 0);
    let record = ok(
        desk,
        "show_invoice",
        json!({ "uid": row["uid"], "lines": 2 }),
    )["output"]
        .clone();
    assert_eq!(record["used_in"], "PC-0001");
    assert_eq!(record["lines"].as_array().unwrap().len(), 2);
    assert_eq!(record["seal_words"], "có chữ ký, chưa kiểm tra");
    let error = refused(desk, "remove_invoice", json!({ "uid": row["uid"] }));
    assert_eq!(error["code"], "INVOICE_IN_USE");
}

#[test]
fn an_invoice_typed_by_hand_before_its_file_came_belongs_to_its_voucher() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut draft = office.draft(1, 24_300_000);
    let line = &mut draft["lines"][0];
    line["seller_tax_code"] = json!("9985545305");
    line["invoice_symbol"] = json!("c26tmc");
    line["invoice_number"] = json!("0000045");
    let uid = office.save(draft.clone());
    office.post(&uid);
    let answer = import(&office.desk, &[practice("01_vat_tu_moc.xml")], false);
    assert_eq!(codes(&answer, 0), Vec::<&str>::new());
    let row = register(&office.desk, json!({}))["rows"][0].clone();
    assert_eq!(row["voucher_number"], "PC-0001");
    assert_eq!(row["proposal_uid"], office.proposal.as_str());
    // The same invoice on another voucher is still refused.
    let second = office.save(draft);
    let error = refused(&office.desk, "post_voucher", json!({ "uid": second }));
    assert!(error.to_string().contains("đã dùng ở"), "{error}");
}

#[test]
fn half_an_invoice_and_a_tax_code_of_no_shape_stop_the_posting() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut draft = office.draft(1, 1_000_000);
    draft["lines"][0]["invoice_number"] = json!("77");
    draft["lines"][0]["seller_tax_code"] = json!("99855453");
    let saved = ok(&office.desk, "save_voucher", draft);
    let blocks = saved["output"]["blocks"].as_array().unwrap();
    let mut codes: Vec<_> = blocks
        .iter()
        .map(|block| block["code"].as_str().unwrap())
        .collect();
    codes.sort_unstable();
    assert_eq!(codes, ["INVOICE_KEY_MISSING", "MST_FORMAT"]);
}

#[test]
fn totals_that_do_not_agree_follow_the_invoice_into_the_checks() {
    let bench = Bench::new();
    let office = spending(&bench);
    let request = json!({ "kind": "invoices", "paths": [practice("07_tong_khong_khop.xml")], "proposal": "QG-01" });
    let answer = ok(&office.desk, "import_list", request)["output"].clone();
    assert_eq!(answer["summary"][0]["notes"][0]["check"], "INVOICE_SUMS");
    let check = ok(
        &office.desk,
        "check_proposal",
        json!({ "uid": office.proposal }),
    );
    let breaches = check["output"]["breaches"].as_array().unwrap();
    let sums = breaches
        .iter()
        .find(|row| row["code"] == "INVOICE_SUMS")
        .unwrap();
    assert!(
        sums["what"]
            .as_str()
            .unwrap()
            .contains("7.370.000 ≠ 7.371.000"),
        "{sums}"
    );
}

#[test]
fn a_scanned_card_fills_what_it_says_and_tells_what_must_be_typed() {
    let bench = Bench::new();
    let desk = bench.desk();
    let scan =
        |text: &str| ok(&desk, "read_scanned_card", json!({ "text": text }))["output"].clone();
    let card = scan("012095929777|083375320|Lường A Vinh|15031995|Nam|Tổ 4, Xã Dào San|21082022");
    assert_eq!(
        (&card["usable"], &card["born_on"]),
        (&json!(true), &json!("1995-03-15"))
    );
    let mangled = scan("012095929777||Luwowngf A Vinh|15031995|Nam|Toor 4, Xax Daof San|21082022");
    assert_eq!(mangled["full_name"], Value::Null);
    assert_eq!(card["number_cell"], "012095929777/083375320");
    assert!(mangled["notes"][0].as_str().unwrap().contains("bộ gõ"));
    assert_eq!(scan("https://example.vn")["usable"], false);
}
