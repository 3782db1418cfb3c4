//! Kiểm tra và tổng quan: what stands in the way, who let it pass, what to do next.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::{NEW, Spending, spending};

fn checked(office: &Spending) -> Value {
    let request = json!({ "uid": office.proposal, "every_rule": true });
    ok(&office.desk, "check_proposal", request)["output"].clone()
}

fn codes(found: &Value) -> Vec<String> {
    let rows = found["breaches"].as_array().unwrap().iter();
    rows.map(|row| row["code"].as_str().unwrap().to_owned())
        .collect()
}

/// A payment of the year after, which a director may let through.
fn late_payment(office: &Spending) -> String {
    let mut draft = office.draft(0, 1_000_000);
    draft["voucher"]["paid_on"] = json!("2027-01-08");
    draft["voucher"]["year"] = json!(2027);
    office.save(draft)
}

#[test]
fn a_closed_year_is_opened_again_only_with_a_reason() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = late_payment(&office);
    let error = refused(&office.desk, "post_voucher", json!({ "uid": uid }));
    assert!(
        error["fields"][0]["message"]
            .as_str()
            .unwrap()
            .contains("khóa chi"),
        "{error}"
    );
    let mut letting = json!({
        "proposal_uid": office.proposal, "code": "YEAR_END_SPEND_STOP", "subject_uid": uid,
        "reason": "", "allowed_by": "Nguyễn Văn Đức",
    });
    let error = refused(&office.desk, "allow_override", letting.clone());
    assert_eq!(error["code"], "REASON_MISSING");
    letting["reason"] = json!("Chỉnh lý theo công văn 12/STC");
    ok(&office.desk, "allow_override", letting);
    assert_eq!(office.post(&uid), "PC-0001");
    let found = checked(&office);
    let row = found["breaches"].as_array().unwrap().iter();
    let row = row
        .clone()
        .find(|row| row["code"] == "YEAR_END_SPEND_STOP")
        .unwrap();
    assert_eq!(row["allowed"]["allowed_by"], "Nguyễn Văn Đức");
    let standing = found["breaches"].as_array().unwrap().iter().filter(|row| {
        row["allowed"].is_null() && row["severity"].as_str().unwrap().starts_with("block")
    });
    assert_eq!(found["blocks"], standing.count());
}

#[test]
fn a_block_that_none_may_let_through_is_not_let_through() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(2, 6_000_000));
    let letting = json!({
        "proposal_uid": office.proposal, "code": "PAID_OVER_BUDGET", "subject_uid": uid,
        "reason": "Cần chi", "allowed_by": "Nguyễn Văn Đức",
    });
    assert_eq!(
        refused(&office.desk, "allow_override", letting)["code"],
        "NOT_FOUND"
    );
}

#[test]
fn the_check_of_a_year_adds_up_its_proposals() {
    let bench = Bench::new();
    let office = spending(&bench);
    ok(
        &office.desk,
        "save_proposal",
        bench.training_proposal("Đào tạo nghề Mộc"),
    );
    let request = json!({ "year": 2026, "every_rule": true });
    let year = ok(&office.desk, "check_year", request)["output"].clone();
    assert_eq!(year["proposals"].as_array().unwrap().len(), 2);
    let blocks = year["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["blocks"].as_i64().unwrap());
    assert_eq!(year["blocks"], blocks.sum::<i64>());
    assert!(codes(&checked(&office)).contains(&"SETTLE_PAPERS_MISSING".to_owned()));
}

#[test]
fn the_home_screen_lists_what_is_blocked_with_one_verb_each() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = office.save(office.draft(2, 6_240_000));
    let home = ok(&office.desk, "overview", json!({ "year": 2026 }))["output"].clone();
    let blocked = home["blocked"].as_array().unwrap();
    let row = blocked
        .iter()
        .find(|row| row["code"] == "PAID_OVER_BUDGET")
        .unwrap();
    assert!(row["text"].as_str().unwrap().contains("1.240.000"), "{row}");
    assert!(
        row["context"]
            .as_str()
            .unwrap()
            .starts_with("QG-01 · Đào tạo nghề Hàn"),
        "{row}"
    );
    assert_eq!(row["verb"], "Xem dự toán");
    ok(&office.desk, "remove_voucher", json!({ "uid": uid }));
    let home = ok(&office.desk, "overview", json!({ "year": 2026 }))["output"].clone();
    assert!(
        home["blocked"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["code"] != "PAID_OVER_BUDGET")
    );
}

#[test]
fn the_home_screen_counts_the_money_of_each_source_and_what_no_proposal_was_given() {
    let bench = Bench::new();
    let office = spending(&bench);
    let plan = json!({
        "uid": NEW, "year": 2026, "source": "national", "decision_number": "12/QĐ-BCT",
        "decided_on": "2026-01-05", "issuer": "Bộ Công Thương", "stated_total": 190_000_000,
        "stated_count": 1, "note": "",
    });
    ok(&office.desk, "save_plan", plan);
    let voucher = office.save(office.draft(0, 12_000_000));
    office.post(&voucher);
    let home = ok(&office.desk, "overview", json!({ "year": 2026 }))["output"].clone();
    let national = &home["sources"][0];
    assert_eq!(national["stated"], 190_000_000);
    assert_eq!(
        (&national["approved"], &national["spent"]),
        (&json!(140_000_000), &json!(12_000_000))
    );
    assert_eq!(home["proposals"][0]["unspent"], 128_000_000);
    let due = home["due"].as_array().unwrap();
    assert!(
        due.iter()
            .any(|row| row["text"] == "Phân bổ 50.000.000 đ chưa có đề án"),
        "{due:?}"
    );
    let local = ok(
        &office.desk,
        "overview",
        json!({ "year": 2026, "source": "local" }),
    )["output"]
        .clone();
    assert_eq!(local["proposals"], json!([]));
}

#[test]
fn a_returned_paper_waits_on_the_home_screen() {
    let bench = Bench::new();
    let office = spending(&bench);
    let paper = json!({
        "uid": NEW, "proposal_uid": office.proposal, "class_uid": null, "code": "",
        "name": "Kế hoạch tổ chức (Mẫu 11)", "number": "", "dated_on": null, "state": "returned",
        "scan_sha256": "", "note": "Địa điểm lớp chưa khớp hợp đồng",
    });
    ok(&office.desk, "save_paper", paper);
    let home = ok(&office.desk, "overview", json!({ "year": 2026 }))["output"].clone();
    let row = home["papers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["icon"] == "returned")
        .unwrap();
    assert_eq!(
        row["text"],
        "Bị trả lại để sửa: Địa điểm lớp chưa khớp hợp đồng"
    );
    assert_eq!(row["context"], "QG-01 · Kế hoạch tổ chức (Mẫu 11)");
    assert_eq!(row["target"]["uid"], office.proposal.as_str());
}

#[test]
fn the_calendar_has_the_dates_of_the_law_and_of_the_proposals() {
    let bench = Bench::new();
    let office = spending(&bench);
    let mut proposal = bench.training_proposal("Đào tạo nghề Mộc");
    proposal["stage"] = json!("in_progress");
    ok(&office.desk, "save_proposal", proposal);
    let home = ok(&office.desk, "overview", json!({ "year": 2026 }))["output"].clone();
    let dates = home["deadlines"].as_array().unwrap();
    let has = |on: &str, what: &str| {
        dates
            .iter()
            .any(|row| row["on"] == on && row["what"].as_str().unwrap().contains(what))
    };
    assert!(has("2026-12-31", "chi"), "{dates:?}");
    assert!(has("2026-06-30", "Kết thúc thực hiện QG-02"), "{dates:?}");
    let days: Vec<_> = dates
        .iter()
        .map(|row| row["on"].as_str().unwrap())
        .collect();
    assert!(days.is_sorted());
}

#[test]
fn a_draft_is_judged_before_it_is_saved_and_nothing_is_kept() {
    let bench = Bench::new();
    let office = spending(&bench);
    let record = ok(
        &office.desk,
        "show_proposal",
        json!({ "uid": office.proposal }),
    );
    let before = record["output"]["beneficiaries"].as_array().unwrap().len();
    let contract = json!({
        "uid": NEW, "proposal_uid": office.proposal, "beneficiary_uid": null, "side": "with_agency",
        "number": "11/HĐ", "signed_on": "2026-06-10", "other_party": "Cục", "other_representative": "",
        "other_title": "", "other_address": "", "value": 20_000_000, "advance_percent": null,
        "ends_on": "2026-01-02", "closure_number": "", "closed_on": null,
    });
    let request = json!({
        "proposal_uid": office.proposal, "draft": { "kind": "contract", "record": contract },
    });
    let found = ok(&office.desk, "check_draft", request)["output"].clone();
    let told: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["code"].clone())
        .collect();
    assert!(told.contains(&json!("DOSSIER_DATES_MISSING")), "{found}");
    let after = ok(
        &office.desk,
        "show_proposal",
        json!({ "uid": office.proposal }),
    );
    assert_eq!(after["output"]["contracts"], record["output"]["contracts"]);
    assert_eq!(
        after["output"]["beneficiaries"].as_array().unwrap().len(),
        before
    );
}

#[test]
fn the_board_of_dates_says_what_is_missing_and_how_long_is_left() {
    let bench = Bench::new();
    let office = spending(&bench);
    let board = ok(&office.desk, "list_due", json!({ "year": 2026 }))["output"].clone();
    let rows = board["rows"].as_array().unwrap();
    let count = |state: &str| rows.iter().filter(|row| row["state"] == state).count();
    assert_eq!(board["overdue"], count("overdue"));
    assert_eq!(board["soon"], count("soon"));
    assert_eq!(board["later"], count("later"));
    let review = rows
        .iter()
        .find(|row| row["code"] == "REVIEW_2026_INCOMPLETE")
        .unwrap();
    assert!(
        review["what"].as_str().unwrap().contains("VB-09"),
        "{review}"
    );
    assert_eq!(review["target"]["field"], "review_obstacle");
    assert!(
        rows.iter().any(|row| row["proposal_code"] == ""),
        "the office's own dates"
    );
    for row in rows.iter().filter(|row| !row["on"].is_null()) {
        assert!(!row["when"].as_str().unwrap().is_empty(), "{row}");
    }
}

#[test]
fn an_override_prints_on_the_check_sheet_of_the_dossier() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = late_payment(&office);
    let papers = |office: &Spending| {
        let view = ok(
            &office.desk,
            "show_settlement",
            json!({ "uid": office.proposal }),
        );
        let papers = view["output"]["papers"].as_array().unwrap().clone();
        papers.iter().any(|paper| paper["form"] == "phieu-kiem-tra")
    };
    assert!(!papers(&office), "nothing was let through");
    let letting = json!({
        "proposal_uid": office.proposal, "code": "YEAR_END_SPEND_STOP", "subject_uid": uid,
        "reason": "Chỉnh lý theo công văn 12/STC", "allowed_by": "Nguyễn Văn Đức",
        "paper_number": "12/STC",
    });
    ok(&office.desk, "allow_override", letting);
    office.post(&uid);
    assert!(papers(&office));
    let row = checked(&office)["breaches"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["code"] == "YEAR_END_SPEND_STOP")
        .unwrap()
        .clone();
    assert_eq!(row["allowed"]["paper_number"], "12/STC");
}
