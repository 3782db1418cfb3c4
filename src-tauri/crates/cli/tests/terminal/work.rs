//! Nhập, kiểm tra, quyết toán từ cửa sổ lệnh.

use serde_json::json;

use super::{Place, kc, practice, text};

#[test]
fn a_plan_enters_and_its_register_shows_what_the_decision_states() {
    let place = Place::new();
    let data = place.centre();
    let plan = practice("plan/ke_hoach_kcqg_2013_lai_chau.xlsx");
    let answer = kc(&["import", "plan", &plan, "--data", text(&data)]);
    assert_eq!(answer.code, 0);
    let sheet = &answer.json["files"][0]["sheets"][0];
    assert_eq!(
        (&sheet["header_row"], &sheet["accepted"]),
        (&json!(5), &json!(6))
    );
    assert_eq!(sheet["rows"][0]["values"]["grant"], 157_500_000);

    let register = kc(&["list", "proposals", "--data", text(&data), "--year", "2013"]).json;
    assert_eq!(
        (&register["count"], &register["totals"]["approved"]),
        (&json!(6), &json!(786_000_000))
    );
    let found = kc(&[
        "list",
        "proposals",
        "--data",
        text(&data),
        "--find",
        "mien dong",
    ])
    .json;
    assert_eq!(
        found["rows"][0]["beneficiary_text"],
        "Hợp tác xã nuôi trồng thủy sản Duy Sơn"
    );
}

#[test]
fn a_settlement_without_its_papers_is_refused_and_names_them() {
    let place = Place::new();
    let data = place.centre();
    let list = practice("vouchers/01_bang_ke_khop_du_toan.xlsx");
    assert_eq!(
        kc(&["import", "vouchers", &list, "--data", text(&data)]).code,
        0
    );

    let out = place.path("hồ sơ");
    let settle = [
        "settle",
        "--data",
        text(&data),
        "--proposal",
        "DA01",
        "--out",
        text(&out),
    ];
    let refused = kc(&settle);
    assert_eq!(refused.code, 1, "{}", refused.said);
    assert_eq!(refused.json["error"]["code"], "SETTLEMENT_BLOCKED");
    let codes: Vec<_> = refused.json["breaches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| b["code"].clone())
        .collect();
    assert!(codes.contains(&json!("SETTLE_PAPERS_MISSING")), "{codes:?}");
    assert!(!out.exists(), "a refused settlement leaves nothing");

    let draft = kc(&[&settle[..], &["--draft"]].concat());
    assert_eq!(draft.code, 0, "{}", draft.said);
    assert_eq!(draft.json["draft"], true);
    assert_eq!(draft.json["totals"]["settled"], 140_000_000);
    for paper in draft.json["documents"].as_array().unwrap() {
        let bytes = std::fs::read(out.join(paper["file"].as_str().unwrap())).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
    }
}

#[test]
fn every_rule_speaks_like_a_compiler() {
    let place = Place::new();
    let data = place.centre();
    let list = practice("vouchers/03_bang_ke_co_loi.xlsx");
    kc(&["import", "vouchers", &list, "--data", text(&data)]);
    let check = kc(&["check", "--data", text(&data), "--proposal", "DA04"]);
    assert_eq!(check.code, 0);
    assert!(check.json["blocks"].as_i64().unwrap() > 0);
    for breach in check.json["breaches"].as_array().unwrap() {
        for part in ["code", "severity", "subject", "what", "advice"] {
            assert!(!breach[part].is_null(), "{part} is missing: {breach}");
        }
        assert!(
            !breach["what"].as_str().unwrap().contains('…'),
            "a fact is missing: {breach}"
        );
    }
}

#[test]
fn the_journal_tells_who_did_what_and_that_the_chain_is_whole() {
    let place = Place::new();
    let data = place.centre();
    let list = practice("trainees/01_lop_moc_binh_lu.xlsx");
    kc(&["import", "trainees", &list, "--data", text(&data)]);
    let journal = kc(&["journal", "--data", text(&data), "--verify"]);
    assert_eq!((journal.code, &journal.json["whole"]), (0, &json!(true)));
    assert_eq!(journal.json["count"], 2);
    assert_eq!(
        journal.json["operations"][0]["operation"],
        "import_trainees"
    );
    let said = &journal.said;
    assert!(
        !said.contains("012087905685"),
        "no personal number in the journal's answer"
    );
    let doctor = kc(&["doctor", "--data", text(&data)]);
    assert_eq!((doctor.code, &doctor.json["ok"]), (0, &json!(true)));
}

#[test]
fn words_and_folds() {
    assert_eq!(
        kc(&["words", "157500000"]).json["words"],
        "một trăm năm mươi bảy triệu năm trăm nghìn"
    );
    assert_eq!(
        kc(&["words", "1000005", "--style", "speak", "--hundreds", "le"]).json["words"],
        "một triệu không nghìn không trăm lẻ năm"
    );
    assert_eq!(kc(&["words", "-5"]).json["words"], "âm năm");
    assert_eq!(
        kc(&["fold", "Nguyễn Thị Đặng Ước Hoà"]).json["folded"],
        "nguyen thi dang uoc hoa"
    );
}
