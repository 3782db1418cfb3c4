//! Kinh phí qua các năm, giai đoạn, nơi: the figures of the charts open down to the same đồng.

use serde_json::{Value, json};

use crate::bench::{Bench, ok};
use crate::contracts::establishment;
use crate::vouchers::NEW;

fn told(desk: &office::host::Desk, command: &str, request: Value) -> Value {
    ok(desk, command, request)["output"].clone()
}

fn opened(desk: &office::host::Desk, key: &str) -> Value {
    told(desk, "explain", json!({ "key": key }))
}

#[test]
fn each_figure_of_the_sample_opens_to_the_same_amount() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mẫu.kcdb");
    let desk = office::host::Desk::new();
    ok(&desk, "open_sample", json!({ "path": path }));
    let years = told(
        &desk,
        "money_by_year",
        json!({ "from_year": 2012, "to_year": 2014 }),
    );
    let years = years.as_array().unwrap();
    assert_eq!(
        years.len(),
        6,
        "three years, two sources, also where nothing was given"
    );
    for row in years {
        for part in ["approved", "spent"] {
            let key = format!("{}/{part}", row["key"].as_str().unwrap());
            assert_eq!(opened(&desk, &key)["amount"], row[part], "{key}");
        }
    }
    let of_year = |year: i64| years.iter().filter(move |row| row["year"] == year);
    let approved: i64 = of_year(2013)
        .map(|row| row["approved"].as_i64().unwrap())
        .sum();
    assert!(approved > 0);

    let stages = told(
        &desk,
        "money_by_stage",
        json!({ "year": 2013, "source": null }),
    );
    let mut sum = 0;
    for row in stages.as_array().unwrap() {
        let key = format!("{}/approved", row["key"].as_str().unwrap());
        assert_eq!(opened(&desk, &key)["amount"], row["approved"], "{key}");
        sum += row["approved"].as_i64().unwrap();
    }
    assert_eq!(sum, approved, "the stages share out the money of the year");

    let table = told(
        &desk,
        "money_by_place",
        json!({ "from_year": 2012, "to_year": 2014 }),
    );
    assert_eq!(table["total"], approved, "so do the places");
    for row in table["rows"].as_array().unwrap() {
        for cell in row["years"].as_array().unwrap() {
            let amount = cell["national"].as_i64().unwrap() + cell["local"].as_i64().unwrap();
            if amount > 0 {
                let key = cell["key"].as_str().unwrap();
                assert_eq!(opened(&desk, key)["amount"], amount, "{key}");
            }
        }
    }
    let places: Vec<&str> = table["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["place"].as_str().unwrap())
        .collect();
    assert!(
        places.contains(&"Huyện Tam Đường"),
        "before 7/2025 a place is its district: {places:?}"
    );
}

#[test]
fn after_the_districts_money_is_told_by_commune_and_by_whom_it_went_to() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut proposal = bench.training_proposal("Máy chế biến chè");
    proposal["kind"] = json!("machinery");
    proposal["approved_grant"] = json!(300_000_000);
    proposal["place"] = json!("Xã Tả Lèng, tỉnh Lai Châu");
    proposal["starts_on"] = json!("2026-03-01");
    let proposal = told(&desk, "save_proposal", proposal);
    let mut known = establishment("HTX chè Duy Sơn", "0100112437");
    known["commune_code"] = json!("03390");
    let known = told(&desk, "save_establishment", known);
    let share = json!({ "proposal_uid": proposal, "rows": [{
        "uid": NEW, "proposal_uid": proposal, "establishment_uid": known, "position": 0,
        "content": "Máy vò chè", "grant": 100_000_000, "counterpart_committed": 0, "counterpart_source": "",
        "committed_on": null, "ceiling_code": "", "priority_factor": "1", "priority_ground": "",
    }] });
    ok(&desk, "save_beneficiaries", share);
    let table = told(
        &desk,
        "money_by_place",
        json!({ "from_year": 2026, "to_year": 2026 }),
    );
    let rows: Vec<(&str, i64)> = table["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["place"].as_str().unwrap(),
                row["total"].as_i64().unwrap(),
            )
        })
        .filter(|(_, total)| *total == 100_000_000 || *total == 200_000_000)
        .collect();
    assert_eq!(
        rows.len(),
        2,
        "the beneficiary's commune, and the rest at the place of the đề án: {table}"
    );
    assert!(
        rows.iter().all(|(place, _)| !place.contains("uyện")),
        "{rows:?}"
    );
}

#[test]
fn what_was_done_since_the_last_working_day_leaves_out_what_was_undone() {
    let bench = Bench::new();
    let desk = bench.desk();
    let before = told(&desk, "list_changes", json!({}))["count"]
        .as_i64()
        .unwrap();
    let kept = told(
        &desk,
        "save_proposal",
        bench.training_proposal("Đề án giữ lại"),
    );
    ok(
        &desk,
        "save_proposal",
        bench.training_proposal("Đề án gõ nhầm"),
    );
    ok(&desk, "undo", json!({}));
    let changes = told(&desk, "list_changes", json!({}));
    assert_eq!(changes["count"], before + 1);
    assert_eq!(changes["rows"][0]["target"]["uid"], kept);
    ok(&desk, "redo", json!({}));
    assert_eq!(
        told(&desk, "list_changes", json!({}))["count"],
        before + 2,
        "what is done again counts again"
    );
}
