//! Chứng từ: from a loose draft to a number in the books, and how it leaves them again.

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

pub const NEW: &str = "00000000-0000-0000-0000-000000000000";

/// A training đề án with three estimate lines: meals, materials, management.
pub struct Spending {
    pub desk: Desk,
    pub proposal: String,
    pub lines: Vec<String>,
}

pub fn spending(bench: &Bench) -> Spending {
    let desk = bench.desk();
    let proposal = ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề Hàn"),
    );
    let proposal = proposal["output"].as_str().unwrap().to_owned();
    let line = |content: &str, item: &str, grant: i64| {
        json!({
            "uid": NEW, "proposal_uid": proposal, "position": 0, "content": content, "item": item,
            "unit": "", "quantity": null, "unit_price": null, "amount": grant, "grant": grant,
            "counterpart": 0, "other": 0, "sub_item": "7758", "done_quantity": null, "note": "",
        })
    };
    let lines = json!([
        line("Tiền ăn học viên", "meal", 47_250_000),
        line("Vật tư thực hành", "material", 60_000_000),
        line("Chi quản lý lớp", "management", 5_000_000),
    ]);
    ok(
        &desk,
        "save_estimate",
        json!({ "proposal_uid": proposal, "lines": lines }),
    );
    let record = ok(&desk, "show_proposal", json!({ "uid": proposal }));
    let estimate = record["output"]["estimate"].as_array().unwrap().iter();
    let lines = estimate
        .map(|row| row["line"]["uid"].as_str().unwrap().to_owned())
        .collect();
    Spending {
        desk,
        proposal,
        lines,
    }
}

impl Spending {
    /// A phiếu chi of one line, as its screen sends it.
    pub fn draft(&self, line: usize, grant: i64) -> Value {
        json!({
            "voucher": {
                "uid": NEW, "proposal_uid": self.proposal, "class_uid": null,
                "kind": "payment_voucher", "year": 2026, "number": "", "series_number": null,
                "paid_on": "2026-05-04", "payee": "Giàng A Páo", "payee_address": "Xã Bình Lư",
                "payee_account": "8866012345678", "payee_bank": "Agribank Tam Đường",
                "reason": "Chi tiền ăn học viên lớp Hàn 2", "attachments": 2, "state": "draft",
                "issued_on": null, "cancel_reason": "", "reverses_uid": null, "note": "",
            },
            "lines": [{
                "uid": NEW, "voucher_uid": NEW, "position": 0, "estimate_line_uid": self.lines[line],
                "content": "Tiền ăn, đợt 1", "quantity": null, "unit_price": null, "grant": grant,
                "counterpart": 0, "deductible_tax": 0, "sub_item": "", "seller_tax_code": "",
                "invoice_form": "", "invoice_symbol": "", "invoice_number": "", "invoiced_on": null,
                "invoice_buyer": "",
            }],
        })
    }

    pub fn save(&self, draft: Value) -> String {
        let saved = ok(&self.desk, "save_voucher", draft);
        saved["output"]["uid"].as_str().unwrap().to_owned()
    }

    pub fn post(&self, uid: &str) -> String {
        let posted = ok(&self.desk, "post_voucher", json!({ "uid": uid }));
        posted["output"].as_str().unwrap().to_owned()
    }

    pub fn show(&self, uid: &str) -> Value {
        ok(&self.desk, "show_voucher", json!({ "uid": uid }))["output"].clone()
    }

    pub fn spent(&self) -> i64 {
        let record = ok(&self.desk, "show_proposal", json!({ "uid": self.proposal }));
        record["output"]["totals"]["spent"].as_i64().unwrap()
    }
}

#[test]
fn a_draft_is_kept_however_incomplete_and_says_what_is_wanting() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut draft = office.draft(0, 0);
    draft["voucher"]["payee"] = json!("");
    draft["lines"][0]["estimate_line_uid"] = Value::Null;
    let saved = ok(&office.desk, "save_voucher", draft);
    let wanting: Vec<_> = saved["output"]["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["field"].clone())
        .collect();
    assert_eq!(
        wanting,
        ["payee", "lines.0.grant", "lines.0.estimate_line_uid"]
    );
    let uid = &saved["output"]["uid"];
    let error = refused(&office.desk, "post_voucher", json!({ "uid": uid }));
    assert_eq!(error["code"], "DRAFT_INCOMPLETE");
    let row = &ok(&office.desk, "list_vouchers", json!({}))["output"]["rows"][0];
    assert_eq!(
        (&row["state"], &row["problem"]),
        (&json!("draft"), &json!("incomplete"))
    );
    assert_eq!(office.spent(), 0);
}

#[test]
fn a_posted_voucher_takes_the_next_number_and_lowers_what_is_left_of_its_line() {
    let bench = Bench::new();
    let office = spending(&bench);
    let first = office.save(office.draft(0, 12_840_000));
    assert_eq!(office.post(&first), "PC-0001");
    let second = office.save(office.draft(0, 12_000_000));
    let left = &office.show(&second)["remainders"][0];
    assert_eq!(
        (
            &left["ceiling"],
            &left["posted"],
            &left["this"],
            &left["left"]
        ),
        (
            &json!(47_250_000),
            &json!(12_840_000),
            &json!(12_000_000),
            &json!(22_410_000)
        )
    );
    assert_eq!(office.show(&second)["words"], "Mười hai triệu đồng");
    assert_eq!(office.post(&second), "PC-0002");
    let request = json!({ "estimate_line_uid": office.lines[0] });
    let ledger = ok(&office.desk, "line_ledger", request)["output"].clone();
    let remaining: Vec<_> = ledger["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["remaining"].clone())
        .collect();
    assert_eq!(remaining, [34_410_000, 22_410_000]);
    assert_eq!(ledger["left"], 22_410_000);
    let totals = ok(&office.desk, "list_vouchers", json!({ "limit": 1 }))["output"].clone();
    assert_eq!(
        (&totals["count"], &totals["totals"]["grant"]),
        (&json!(2), &json!(24_840_000))
    );
    assert_eq!(totals["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn a_voucher_over_its_line_is_refused_with_the_excess_and_stays_a_draft() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(2, 6_240_000));
    assert_eq!(office.show(&uid)["blocks"][0]["code"], "PAID_OVER_BUDGET");
    assert_eq!(office.show(&uid)["can_post"]["allowed"], false);
    let error = refused(&office.desk, "post_voucher", json!({ "uid": uid }));
    assert_eq!(error["code"], "BLOCKED");
    let message = error["fields"][0]["message"].as_str().unwrap();
    assert!(message.contains("Chi quản lý lớp"), "{message}");
    assert!(message.contains("1.240.000"), "{message}");
    assert_eq!(office.show(&uid)["paper"]["voucher"]["state"], "draft");
    let row = &ok(&office.desk, "list_vouchers", json!({}))["output"]["rows"][0];
    assert_eq!(row["problem"], "over_line");
}

#[test]
fn a_line_already_exceeded_does_not_hold_up_vouchers_of_other_lines() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(2, 5_000_000));
    office.post(&uid);
    // The estimate of the line is cut after the money went out.
    let record = ok(
        &office.desk,
        "show_proposal",
        json!({ "uid": office.proposal }),
    );
    let mut lines: Vec<Value> = record["output"]["estimate"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["line"].clone())
        .collect();
    lines[2]["grant"] = json!(4_000_000);
    lines[2]["amount"] = json!(4_000_000);
    ok(
        &office.desk,
        "save_estimate",
        json!({ "proposal_uid": office.proposal, "lines": lines }),
    );
    let other = office.save(office.draft(0, 1_000_000));
    assert_eq!(office.post(&other), "PC-0002");
    let more = office.save(office.draft(2, 1));
    let error = refused(&office.desk, "post_voucher", json!({ "uid": more }));
    assert!(
        error["fields"][0]["message"]
            .as_str()
            .unwrap()
            .contains("1.000.001")
    );
}

#[test]
fn more_than_the_approved_grant_is_refused_even_where_the_lines_have_room() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut proposal = bench.training_proposal("Đào tạo nghề Hàn");
    proposal["uid"] = json!(office.proposal);
    proposal["code"] = json!("QG-01");
    proposal["approved_grant"] = json!(20_000_000);
    ok(&office.desk, "save_proposal", proposal);
    let first = office.save(office.draft(0, 15_000_000));
    office.post(&first);
    let second = office.save(office.draft(1, 5_000_001));
    let error = refused(&office.desk, "post_voucher", json!({ "uid": second }));
    assert!(
        error["fields"][0]["message"]
            .as_str()
            .unwrap()
            .contains("5.000.000"),
        "{error}"
    );
}

#[test]
fn a_cancelled_voucher_keeps_its_number_and_nets_to_nothing() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    let error = refused(
        &office.desk,
        "cancel_voucher",
        json!({ "uid": uid, "reason": "  " }),
    );
    assert_eq!(error["code"], "REASON_MISSING");
    let request = json!({ "uid": uid, "reason": "Sai người nhận", "on": "2026-05-06" });
    let reverse = ok(&office.desk, "cancel_voucher", request)["output"].clone();
    assert_eq!(office.spent(), 0);
    let cancelled = office.show(&uid);
    assert_eq!(cancelled["paper"]["voucher"]["state"], "cancelled");
    assert_eq!(cancelled["paper"]["lines"][0]["grant"], 12_000_000);
    assert_eq!(cancelled["reversed_by"]["number"], "PC-0001-H");
    let reverse = office.show(reverse.as_str().unwrap());
    assert_eq!(reverse["paper"]["voucher"]["paid_on"], "2026-05-06");
    assert_eq!(reverse["grant"], -12_000_000);
    assert_eq!(reverse["reverses"]["number"], "PC-0001");
    assert_eq!(reverse["can_cancel"]["allowed"], false);
    let next = office.save(office.draft(0, 12_000_000));
    assert_eq!(office.post(&next), "PC-0002");
    let error = refused(
        &office.desk,
        "cancel_voucher",
        json!({ "uid": uid, "reason": "Lần nữa" }),
    );
    assert_eq!(error["code"], "ALREADY_CANCELLED");
}

#[test]
fn a_posted_voucher_is_not_edited_nor_removed() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    office.post(&uid);
    let mut again = office.draft(0, 1);
    again["voucher"]["uid"] = json!(uid);
    assert_eq!(
        refused(&office.desk, "save_voucher", again)["code"],
        "ALREADY_POSTED"
    );
    let error = refused(&office.desk, "remove_voucher", json!({ "uid": uid }));
    assert_eq!(error["code"], "ALREADY_POSTED");
    let error = refused(&office.desk, "post_voucher", json!({ "uid": uid }));
    assert_eq!(error["code"], "ALREADY_POSTED");
}

#[test]
fn the_account_goes_out_masked_and_comes_back_whole() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(0, 12_000_000));
    let shown = office.show(&uid)["paper"].clone();
    assert_eq!(shown["voucher"]["payee_account"], "886********78");
    office.save(shown);
    let whole = ok(
        &office.desk,
        "show_voucher",
        json!({ "uid": uid, "reveal": true }),
    );
    assert_eq!(
        whole["output"]["paper"]["voucher"]["payee_account"],
        "8866012345678"
    );
}

#[test]
fn a_duplicate_is_a_new_draft_without_number_and_invoice() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut draft = office.draft(1, 2_000_000);
    draft["lines"][0]["seller_tax_code"] = json!("0100112437");
    draft["lines"][0]["invoice_symbol"] = json!("K26TAA");
    draft["lines"][0]["invoice_number"] = json!("0001873");
    let uid = office.save(draft);
    office.post(&uid);
    let copy = ok(&office.desk, "duplicate_voucher", json!({ "uid": uid }))["output"].clone();
    let copy = office.show(copy.as_str().unwrap());
    assert_eq!(copy["paper"]["voucher"]["state"], "draft");
    assert_eq!(copy["paper"]["voucher"]["number"], "");
    assert_eq!(copy["paper"]["lines"][0]["invoice_number"], "");
    assert_eq!(copy["amount"], 2_000_000);
}

#[test]
fn one_invoice_is_not_paid_twice() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut draft = office.draft(1, 2_000_000);
    for (field, value) in [
        ("seller_tax_code", "0100112437"),
        ("invoice_symbol", "K26TAA"),
        ("invoice_number", "0001873"),
    ] {
        draft["lines"][0][field] = json!(value);
    }
    let first = office.save(draft.clone());
    office.post(&first);
    let second = office.save(draft);
    assert_eq!(
        office.show(&second)["blocks"][0]["code"],
        "INVOICE_DUPLICATE"
    );
    let error = refused(&office.desk, "post_voucher", json!({ "uid": second }));
    assert!(
        error["fields"][0]["message"]
            .as_str()
            .unwrap()
            .contains("PC-0001"),
        "{error}"
    );
}

#[test]
fn a_voucher_of_the_year_before_is_no_spending_of_this_plan() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut draft = office.draft(0, 1_000_000);
    draft["voucher"]["paid_on"] = json!("2025-12-30");
    draft["voucher"]["year"] = json!(2025);
    let uid = office.save(draft);
    assert_eq!(office.show(&uid)["can_post"]["allowed"], false);
    let error = refused(&office.desk, "post_voucher", json!({ "uid": uid }));
    assert_eq!(error["fields"][0]["field"], "paid_on");
}

#[test]
fn a_draft_takes_no_line_away_from_another_paper() {
    let bench = Bench::new();
    let office = spending(&bench);
    let posted = office.save(office.draft(0, 12_000_000));
    office.post(&posted);
    let mut draft = office.draft(1, 1);
    draft["lines"][0]["uid"] = office.show(&posted)["paper"]["lines"][0]["uid"].clone();
    office.save(draft);
    assert_eq!(office.show(&posted)["amount"], 12_000_000);
    assert_eq!(office.spent(), 12_000_000);
}
