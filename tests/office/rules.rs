//! Quy định: the day of a contract decides, a settled đề án keeps what it was made under, the province
//! sets its own levels, and a pack travels on a stick.

use exchange::rules_file::{self, PackKey};
use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::NEW;

/// A machinery đề án with one beneficiary of 350.000.000 đ and its contract, signed on a day.
struct Machinery {
    proposal: Value,
    contract: Value,
}

impl Machinery {
    fn under(bench: &Bench, desk: &Desk, source: &str, title: &str, signed_on: &str) -> Machinery {
        let year: i64 = signed_on[..4].parse().unwrap();
        let mut head = bench.training_proposal(title);
        head["kind"] = json!("machinery");
        head["source"] = json!(source);
        head["year"] = json!(year);
        head["approved_grant"] = Value::Null;
        head["starts_on"] = json!(format!("{year}-01-10"));
        head["ends_on"] = json!(format!("{year}-11-30"));
        let proposal = ok(desk, "save_proposal", head)["output"].clone();
        let owner = json!({
            "uid": NEW, "name": format!("Cơ sở của {title}"), "tax_code": "",
            "registration_number": "", "kind": "household", "address": "Xã Bình Lư", "commune_code": null,
            "representative": "", "representative_title": "", "phone": "", "trade": "",
            "account_number": "", "account_place": "",
        });
        let owner = ok(desk, "save_establishment", owner)["output"].clone();
        let row = json!({
            "uid": NEW, "proposal_uid": proposal, "establishment_uid": owner, "position": 0,
            "content": "Máy cưa CNC", "grant": 350_000_000, "counterpart_committed": 400_000_000,
            "counterpart_source": "Vốn tự có", "committed_on": null, "ceiling_code": "",
            "priority_factor": "1", "priority_ground": "",
        });
        let rows = json!({ "proposal_uid": proposal, "rows": [row] });
        ok(desk, "save_beneficiaries", rows);
        let mut made = Machinery {
            contract: json!(NEW),
            proposal,
        };
        made.sign(desk, signed_on);
        made
    }

    fn sign(&mut self, desk: &Desk, signed_on: &str) {
        let contract = json!({
            "uid": self.contract, "proposal_uid": self.proposal, "beneficiary_uid": null,
            "side": "with_agency", "number": "05/HĐKC", "signed_on": signed_on,
            "other_party": "Sở Công Thương", "other_representative": "", "other_title": "",
            "other_address": "", "value": 350_000_000, "advance_percent": null, "ends_on": null,
            "closure_number": "", "closed_on": null,
        });
        self.contract = ok(desk, "save_contract", contract)["output"].clone();
    }

    /// The sentences of one rule.
    fn told(&self, desk: &Desk, code: &str) -> Vec<String> {
        let asked = json!({ "uid": self.proposal, "every_rule": true });
        let found = ok(desk, "check_proposal", asked)["output"].clone();
        let rows = found["breaches"].as_array().unwrap().iter();
        let rows = rows.filter(|row| row["code"] == code);
        rows.map(|row| {
            format!(
                "{}: {}",
                row["severity"].as_str().unwrap(),
                row["what"].as_str().unwrap()
            )
        })
        .collect()
    }

    fn ceiling(&self, desk: &Desk) -> Vec<String> {
        self.told(desk, "SUPPORT_OVER_CEILING")
    }
}

fn new_level(ceiling: i64) -> Value {
    json!({
        "uid": NEW, "code": "LC26-04", "name": "Đầu tư máy móc", "kinds": "machinery", "unit": "cơ sở",
        "ceiling": ceiling, "percent": "50", "priority_factor": null,
        "source": "NQ 07/2026/NQ-HĐND Lai Châu Đ.4", "valid_from": "2026-03-01", "valid_to": null,
        "replaces": "LCH04", "note": "",
    })
}

#[test]
fn moving_a_contract_across_the_border_of_a_circular_changes_the_ceiling() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut old = Machinery::under(&bench, &desk, "national", "Máy cưa", "2018-05-10");
    assert_eq!(
        old.ceiling(&desk),
        [
            "block_overridable: Mức hỗ trợ 350.000.000 đ vượt trần 200.000.000 đ (TTLT 26/2014/TTLT-BTC-BCT Đ.6.2.c (chưa đối chiếu)): trần 200.000.000 đ × hệ số 1 = 200.000.000 đ."
        ]
    );
    old.sign(&desk, "2018-05-11");
    assert_eq!(
        old.ceiling(&desk),
        [
            "block_overridable: Mức hỗ trợ 350.000.000 đ vượt trần 300.000.000 đ (TT 28/2018/TT-BTC Đ.8 k.4 (chưa đối chiếu)): trần 300.000.000 đ × hệ số 1 = 300.000.000 đ."
        ]
    );
}

#[test]
fn a_settled_proposal_keeps_the_ceiling_it_was_made_under_whatever_the_province_changes() {
    let bench = Bench::new();
    let desk = bench.desk();
    let level = ok(&desk, "save_local_cap", new_level(400_000_000))["output"].clone();
    let early = Machinery::under(&bench, &desk, "local", "Trước nghị quyết", "2026-02-27");
    let open = Machinery::under(&bench, &desk, "local", "Còn mở", "2026-03-02");
    let settled = Machinery::under(&bench, &desk, "local", "Đã khóa", "2026-03-02");
    assert_eq!(
        early.ceiling(&desk).len(),
        1,
        "300 triệu until the new resolution"
    );
    assert_eq!(open.ceiling(&desk), Vec::<String>::new());
    ok(&desk, "lock_settlement", json!({ "uid": settled.proposal }));
    let mut lower = new_level(320_000_000);
    lower["uid"] = level;
    ok(&desk, "save_local_cap", lower);
    assert_eq!(
        open.ceiling(&desk),
        [
            "block_overridable: Mức hỗ trợ 350.000.000 đ vượt trần 320.000.000 đ (NQ 07/2026/NQ-HĐND Lai Châu Đ.4 (chưa đối chiếu)): trần 320.000.000 đ × hệ số 1 = 320.000.000 đ."
        ]
    );
    assert_eq!(settled.ceiling(&desk), Vec::<String>::new());
    drop(desk);
    assert_eq!(settled.ceiling(&bench.reopened()), Vec::<String>::new());
}

#[test]
fn a_level_chosen_out_of_its_days_is_named_with_them() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut made = Machinery::under(&bench, &desk, "national", "Máy sấy", "2018-05-10");
    let shown = ok(&desk, "show_proposal", json!({ "uid": made.proposal }))["output"].clone();
    let mut row = shown["beneficiaries"][0]["beneficiary"].clone();
    row["ceiling_code"] = json!("O04");
    let rows = json!({ "proposal_uid": made.proposal, "rows": [row] });
    ok(&desk, "save_beneficiaries", rows);
    assert_eq!(made.told(&desk, "RULE_OUT_OF_DATE"), Vec::<String>::new());
    made.sign(&desk, "2018-06-01");
    assert_eq!(
        made.told(&desk, "RULE_OUT_OF_DATE"),
        [
            "block_overridable: Định mức O04 không có hiệu lực tại ngày 01/06/2018 (từ 08/04/2014 đến 10/05/2018)."
        ]
    );
}

#[test]
fn old_rules_set_aside_warn_until_the_figure_is_checked() {
    let bench = Bench::new();
    let desk = bench.desk();
    let made = Machinery::under(&bench, &desk, "national", "Máy cưa", "2026-04-01");
    assert!(made.ceiling(&desk)[0].starts_with("block_overridable"));
    ok(&desk, "set_old_rules", json!({ "set_aside": true }));
    assert!(made.ceiling(&desk)[0].starts_with("warn"));
    let check = json!({ "pack": "2026", "figure_key": "cap:N04", "compared_with": "" });
    let error = refused(&desk, "record_figure_check", check.clone());
    assert_eq!(error["fields"][0]["field"], "compared_with");
    let mut check = check;
    check["compared_with"] = json!("TT 139/2026/TT-BTC Đ.8, bản gốc");
    let uid = ok(&desk, "record_figure_check", check)["output"].clone();
    assert_eq!(
        made.ceiling(&desk),
        [
            "block_overridable: Mức hỗ trợ 350.000.000 đ vượt trần 300.000.000 đ (TT 28/2018/TT-BTC Đ.8 k.4): trần 300.000.000 đ × hệ số 1 = 300.000.000 đ."
        ]
    );
    let pack = ok(&desk, "show_pack", json!({ "id": "2026" }))["output"].clone();
    let rows = pack["figures"].as_array().unwrap().iter();
    let checked: Vec<_> = rows.filter(|row| row["check"]["uid"] == uid).collect();
    assert_eq!(checked.len(), 1);
    assert_eq!(checked[0]["figure"]["mark"], "checked");
    ok(&desk, "remove_figure_check", json!({ "uid": uid }));
    assert!(made.ceiling(&desk)[0].starts_with("warn"));
}

#[test]
fn a_province_level_without_source_or_twice_for_one_day_is_not_kept() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut unsourced = new_level(400_000_000);
    unsourced["source"] = json!(" ");
    unsourced["valid_to"] = json!("2026-01-31");
    let error = refused(&desk, "save_local_cap", unsourced);
    let fields: Vec<_> = error["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["field"].clone())
        .collect();
    assert_eq!(fields, ["source", "valid_to"]);
    ok(&desk, "save_local_cap", new_level(400_000_000));
    let error = refused(&desk, "save_local_cap", new_level(410_000_000));
    assert_eq!(error["fields"][0]["field"], "code");
}

/// The pack of 2026 as its department would send it: a next edition with a higher level.
fn sent(bench: &Bench, edition: i64, key: &PackKey) -> String {
    let packs = office::regulation_assets::packs().unwrap();
    let mut pack = packs.iter().find(|pack| pack.id == "2026").unwrap().clone();
    pack.edition = edition;
    let cap = pack.caps.iter_mut().find(|cap| cap.code == "N04").unwrap();
    cap.ceiling = Some(domain::money::Money::dong(500_000_000));
    let path = bench.folder().join(format!("quy-dinh-{edition}.kcrules"));
    std::fs::write(&path, rules_file::sign(&pack, key).unwrap()).unwrap();
    path.display().to_string()
}

#[test]
fn a_pack_from_a_stick_is_shown_first_and_taken_in_once_its_signer_is_known() {
    let bench = Bench::new();
    let desk = bench.desk();
    let made = Machinery::under(&bench, &desk, "national", "Máy cưa", "2026-04-01");
    let key = PackKey::from_chance([9; 32], "Sở Công Thương");
    let path = sent(&bench, 2, &key);
    let offer = ok(&desk, "read_rules_file", json!({ "path": path }))["output"].clone();
    assert_eq!(
        (&offer["standing"], &offer["signer"]),
        (&json!("newer"), &Value::Null)
    );
    assert_eq!(offer["fingerprint"], key.fingerprint());
    let changes = offer["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(
        changes[0]["before"]["value"],
        "50 % chi phí hợp lệ, ≤ 300.000.000 đ/cơ sở"
    );
    assert_eq!(
        changes[0]["after"]["value"],
        "50 % chi phí hợp lệ, ≤ 500.000.000 đ/cơ sở"
    );
    assert_eq!(made.ceiling(&desk).len(), 1, "shown is not taken");
    let mut take = json!({ "path": path, "sha256": offer["sha256"] });
    let error = refused(&desk, "take_rules_file", take.clone());
    assert_eq!(error["code"], "RULES_UNKNOWN_SIGNER");
    take["trust_signer_as"] = json!("Phòng Công nghiệp, Sở Công Thương");
    ok(&desk, "take_rules_file", take);
    assert_eq!(made.ceiling(&desk), Vec::<String>::new());
    let third = sent(&bench, 3, &key);
    let offer = ok(&desk, "read_rules_file", json!({ "path": third }))["output"].clone();
    assert_eq!(offer["signer"], "Phòng Công nghiệp, Sở Công Thương");
    let again = ok(&desk, "read_rules_file", json!({ "path": path }))["output"].clone();
    assert_eq!(again["standing"], "same");
    let older = sent(&bench, 1, &key);
    let offer = ok(&desk, "read_rules_file", json!({ "path": older }))["output"].clone();
    assert_eq!(offer["standing"], "older");
    let take = json!({ "path": older, "sha256": offer["sha256"] });
    assert_eq!(
        refused(&desk, "take_rules_file", take)["code"],
        "RULES_OLDER"
    );
    ok(&desk, "undo", json!({}));
    assert_eq!(
        made.ceiling(&desk).len(),
        1,
        "taking a pack in can be undone"
    );
}

#[test]
fn the_provinces_own_set_goes_out_signed_and_another_centre_takes_it_in() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(&desk, "save_local_cap", new_level(400_000_000));
    let path = bench.folder().join("tỉnh.kcrules").display().to_string();
    let request = json!({ "id": "2026", "path": path });
    let written = ok(&desk, "write_rules_file", request.clone())["output"].clone();
    let again = ok(&desk, "write_rules_file", request)["output"].clone();
    assert_eq!(written["fingerprint"], again["fingerprint"], "one key");
    let other = Bench::new();
    let there = other.desk();
    let made = Machinery::under(&other, &there, "local", "Máy cưa", "2026-03-02");
    assert_eq!(made.ceiling(&there).len(), 1, "300 triệu before");
    let offer = ok(&there, "read_rules_file", json!({ "path": path }))["output"].clone();
    assert_eq!(
        (&offer["standing"], &offer["fingerprint"]),
        (&json!("newer"), &written["fingerprint"])
    );
    let take = json!({
        "path": path, "sha256": offer["sha256"], "trust_signer_as": "Trung tâm khuyến công tỉnh",
    });
    ok(&there, "take_rules_file", take);
    assert_eq!(made.ceiling(&there), Vec::<String>::new());
}

#[test]
fn a_changed_or_swapped_file_is_not_taken_in() {
    let bench = Bench::new();
    let desk = bench.desk();
    let key = PackKey::from_chance([9; 32], "Sở Công Thương");
    let path = sent(&bench, 2, &key);
    let offer = ok(&desk, "read_rules_file", json!({ "path": path }))["output"].clone();
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("500000000", "900000000")).unwrap();
    let error = refused(&desk, "read_rules_file", json!({ "path": path }));
    assert_eq!(error["code"], "RULES_SIGNATURE_BROKEN");
    let other = sent(&bench, 5, &key);
    let take = json!({ "path": other, "sha256": offer["sha256"], "trust_signer_as": "Sở" });
    assert_eq!(
        refused(&desk, "take_rules_file", take)["code"],
        "RULES_CHANGED"
    );
}

#[test]
fn the_officer_is_offered_the_levels_of_the_kind_and_the_regimes_of_the_day() {
    let bench = Bench::new();
    let desk = bench.desk();
    let made = Machinery::under(&bench, &desk, "national", "Máy cưa", "2026-04-01");
    let shown = ok(&desk, "show_proposal", json!({ "uid": made.proposal }))["output"].clone();
    let asked = json!({ "proposal": shown["proposal"] });
    let caps = ok(&desk, "offered_caps", asked)["output"].clone();
    let codes: Vec<_> = caps
        .as_array()
        .unwrap()
        .iter()
        .map(|cap| cap["code"].clone())
        .collect();
    assert_eq!(codes, ["N03", "N04", "N04D"]);
    let offered = |day: &str| {
        let regimes = ok(&desk, "offered_regimes", json!({ "day": day }))["output"].clone();
        let codes = regimes.as_array().unwrap().iter();
        codes
            .map(|one| one["code"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(offered("2013-06-01"), ["QD1956-2009"]);
    assert_eq!(offered("2017-06-01"), ["QD46-2015"]);
    assert_eq!(offered("2026-06-01"), ["QD46-2015", "ND338-2025"]);
}
