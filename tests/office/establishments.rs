//! Cơ sở công nghiệp nông thôn, and finding anything by a few letters.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::contracts::establishment;
use crate::vouchers::{NEW, spending};

#[test]
fn an_establishment_shows_what_it_received_and_hides_its_account() {
    let bench = Bench::new();
    let office = spending(&bench);
    let uid = ok(
        &office.desk,
        "save_establishment",
        establishment("Cơ sở mộc Tam Đường", "0100112437"),
    );
    let uid = uid["output"].clone();
    let row = json!({
        "uid": NEW, "proposal_uid": office.proposal, "establishment_uid": uid, "position": 0,
        "content": "Máy cưa CNC", "grant": 100_000_000, "counterpart_committed": 0,
        "counterpart_source": "", "committed_on": null, "ceiling_code": "", "priority_factor": "1",
        "priority_ground": "",
    });
    let draft = json!({ "proposal_uid": office.proposal, "rows": [row] });
    ok(&office.desk, "save_beneficiaries", draft);
    let register = ok(
        &office.desk,
        "list_establishments",
        json!({ "find": "tam duong" }),
    );
    let row = &register["output"]["rows"][0];
    assert_eq!(
        (&row["supports"], &row["granted"]),
        (&json!(1), &json!(100_000_000))
    );
    let shown = ok(&office.desk, "show_establishment", json!({ "uid": uid }))["output"].clone();
    assert_eq!(shown["establishment"]["account_number"], "886********78");
    assert_eq!(shown["supports"][0]["code"], "QG-01");
    ok(
        &office.desk,
        "save_establishment",
        shown["establishment"].clone(),
    );
    let whole = ok(
        &office.desk,
        "show_establishment",
        json!({ "uid": uid, "reveal": true }),
    );
    assert_eq!(
        whole["output"]["establishment"]["account_number"],
        "8866012345678"
    );
    let error = refused(&office.desk, "remove_establishment", json!({ "uid": uid }));
    assert_eq!(error["code"], "STILL_IN_USE");
}

#[test]
fn one_tax_code_is_one_establishment() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(
        &desk,
        "save_establishment",
        establishment("Cơ sở mộc Tam Đường", "0100112437"),
    );
    let error = refused(
        &desk,
        "save_establishment",
        establishment("Mộc Bình Lư", "0100112437"),
    );
    let message = error["fields"][0]["message"].as_str().unwrap();
    assert!(message.contains("Cơ sở mộc Tam Đường"), "{message}");
    let error = refused(&desk, "save_establishment", establishment("", "12345"));
    let fields: Vec<_> = error["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["field"].clone())
        .collect();
    assert_eq!(fields, ["name", "tax_code"]);
}

fn titles(desk: &office::host::Desk, text: &str) -> Vec<String> {
    let hits = ok(desk, "search", json!({ "text": text }))["output"].clone();
    let hits = hits.as_array().unwrap().iter();
    hits.map(|hit| hit["title"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_few_letters_without_accents_find_every_kind_of_record() {
    let bench = Bench::new();
    let office = spending(&bench);
    let voucher = office.save(office.draft(0, 1_000_000));
    office.post(&voucher);
    ok(
        &office.desk,
        "save_establishment",
        establishment("Cơ sở cơ khí Hàn Việt", ""),
    );
    let hits = ok(&office.desk, "search", json!({ "text": "han" }))["output"].clone();
    let kinds: Vec<_> = hits
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["kind"].clone())
        .collect();
    for kind in ["proposal", "voucher", "establishment"] {
        assert!(kinds.contains(&json!(kind)), "{hits}");
    }
    assert_eq!(
        titles(&office.desk, "pc-0001"),
        ["PC-0001 · Chi tiền ăn học viên lớp Hàn 2"]
    );
    assert_eq!(titles(&office.desk, "   "), Vec::<String>::new());
}

#[test]
fn exact_accents_come_first() {
    let bench = Bench::new();
    let desk = bench.desk();
    for name in ["Cơ sở Mộc Sơn", "Cơ sở Mốc Son", "Cơ sở Mọc Sớn"] {
        ok(&desk, "save_establishment", establishment(name, ""));
    }
    assert_eq!(titles(&desk, "mốc son")[0], "Cơ sở Mốc Son");
    assert_eq!(titles(&desk, "mộc sơn")[0], "Cơ sở Mộc Sơn");
    assert_eq!(titles(&desk, "moc son").len(), 3);
}

#[test]
fn the_beginning_of_a_word_comes_before_its_middle() {
    let bench = Bench::new();
    let office = spending(&bench);
    let voucher = office.save(office.draft(0, 1_000_000));
    office.post(&voucher);
    for name in ["Cơ sở Chang A Dế", "Cơ sở cơ khí Hàn Việt"] {
        ok(&office.desk, "save_establishment", establishment(name, ""));
    }
    assert_eq!(
        titles(&office.desk, "han"),
        [
            "Đào tạo nghề Hàn",
            "Cơ sở cơ khí Hàn Việt",
            "PC-0001 · Chi tiền ăn học viên lớp Hàn 2",
            "Cơ sở Chang A Dế"
        ]
    );
}

#[test]
fn a_trainee_is_found_by_the_card_but_leaves_masked() {
    let bench = Bench::new();
    let office = spending(&bench);
    let class = json!({
        "uid": NEW, "proposal_uid": office.proposal, "code": "", "name": "Lớp Hàn 1", "trade": "Hàn",
        "place": "Xã Bình Lư", "commune_code": null, "starts_on": "2026-03-02", "ends_on": "2026-04-28",
        "class_days": "2026-03-02", "regime": "", "meal_rate": 0, "travel_rate": 0,
        "travel_min_km": "15", "instructor": "", "class_manager": "", "opening_decision": "",
        "tested_on": null, "certificate_decision": "", "certified_on": null, "note": "",
    });
    let class = ok(&office.desk, "save_class", class)["output"].clone();
    let row = json!({ "full_name": "Giàng A Chứ", "born": "12/03/1992", "sex": "Nam",
                      "card_number": "012092900001" });
    ok(
        &office.desk,
        "save_trainees",
        json!({ "class_uid": class, "rows": [row] }),
    );
    let hits = ok(&office.desk, "search", json!({ "text": "012092900001" }))["output"].clone();
    assert_eq!(hits[0]["title"], "Giàng A Chứ");
    assert_eq!(hits[0]["uid"], class);
    assert!(!hits.to_string().contains("012092900001"), "{hits}");
    assert_eq!(titles(&office.desk, "0929"), Vec::<String>::new());
    assert_eq!(titles(&office.desk, "chu han 1"), ["Giàng A Chứ"]);
    let first: Value = ok(
        &office.desk,
        "search",
        json!({ "text": "giàng", "limit": 1 }),
    )["output"]
        .clone();
    assert_eq!(first.as_array().unwrap().len(), 1);
}
