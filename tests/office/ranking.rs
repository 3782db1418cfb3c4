//! Kế hoạch năm: đề án ranked by criteria whose working is shown, chosen within the money, adjusted later.

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};
use crate::vouchers::NEW;

fn proposal(desk: &Desk, year: i32, title: &str, grant: i64, other: i64, jobs: i64) -> Value {
    let made = json!({
        "uid": NEW, "plan_uid": null, "code": "", "office_code": "", "title": title, "kind": "machinery",
        "source": "local", "year": year, "approved_grant": grant, "approved_other": other,
        "support_basis": "percent_of_cost", "implementer": "", "partner": "", "beneficiary_text": "",
        "place": "", "commune_code": null, "quantity": null, "quantity_unit": "", "goal": "",
        "starts_on": null, "ends_on": null, "stage": "registered", "progress_percent": null,
        "regulation_pack": "", "officer": "", "note": "", "programme_uid": null, "jobs": jobs,
    });
    ok(desk, "save_proposal", made)["output"].clone()
}

fn round(desk: &Desk, money: i64) -> Value {
    let made = json!({
        "uid": NEW, "year": 2027, "source": "local", "number": 0, "money": money, "paper_number": "",
        "submitted_on": null, "decided_on": null, "note": "",
    });
    ok(desk, "save_plan_round", made)["output"].clone()
}

fn ranking(desk: &Desk) -> Value {
    let request = json!({ "year": 2027, "source": "local" });
    ok(desk, "show_ranking", request)["output"].clone()
}

fn picks(ranking: &Value) -> Vec<(String, String)> {
    let rows = ranking["rows"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    rows.map(|row| (text(&row["title"]), text(&row["pick"])))
        .collect()
}

fn picked(title: &str, pick: &str) -> (String, String) {
    (title.to_owned(), pick.to_owned())
}

/// Tea with own money and jobs, bamboo marked as a hard place, a bakery that brings neither.
fn three(desk: &Desk) -> (Value, Value, Value) {
    let tea = proposal(
        desk,
        2027,
        "Ứng dụng máy móc chế biến chè",
        200_000_000,
        400_000_000,
        20,
    );
    let bamboo = proposal(desk, 2027, "Đan lát mây tre", 150_000_000, 0, 3);
    let bakery = proposal(desk, 2027, "Làm bánh", 100_000_000, 0, 0);
    let marks = json!([{ "criterion": "hard_place", "value": "1", "ground": "QĐ 861/QĐ-TTg, xã khu vực III" }]);
    ok(
        desk,
        "save_plan_marks",
        json!({ "proposal_uid": bamboo, "marks": marks }),
    );
    (tea, bamboo, bakery)
}

#[test]
fn the_working_of_each_point_is_shown_and_money_ends_at_a_line() {
    let bench = Bench::new();
    let desk = bench.desk();
    three(&desk);
    round(&desk, 380_000_000);
    let found = ranking(&desk);
    assert_eq!(
        picks(&found),
        [
            picked("Ứng dụng máy móc chế biến chè", "by_rank"),
            picked("Đan lát mây tre", "by_rank"),
            picked("Làm bánh", "below_line"),
        ]
    );
    assert_eq!(
        (&found["taken"], &found["left"]),
        (&json!(350_000_000), &json!(30_000_000))
    );
    for row in found["rows"].as_array().unwrap() {
        let number = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap();
        let sum: f64 = row["scores"]
            .as_array()
            .unwrap()
            .iter()
            .map(|score| number(&score["points"]))
            .sum();
        assert!((sum - number(&row["points"])).abs() < 1e-9, "{row}");
    }
    let score = |at: usize, code: &str| {
        let scores = found["rows"][at]["scores"].as_array().unwrap();
        let one = scores.iter().find(|score| score["code"] == code).unwrap();
        (
            one["value"].clone(),
            one["points"].clone(),
            one["by_mark"].clone(),
        )
    };
    assert_eq!(
        score(0, "jobs_per_money"),
        (json!("10"), json!("7"), json!(false))
    );
    assert_eq!(
        score(0, "own_money"),
        (json!("2"), json!("5"), json!(false))
    );
    assert_eq!(
        score(1, "hard_place"),
        (json!("1"), json!("20"), json!(true))
    );
    let weights = found["criteria"]["criteria"].as_array().unwrap().len();
    assert!(weights > 8 && found["criteria"]["mark"] == "unchecked");
}

#[test]
fn a_tick_crosses_the_line_a_closed_round_stays_and_the_next_one_keeps_it() {
    let bench = Bench::new();
    let desk = bench.desk();
    let (tea, _, bakery) = three(&desk);
    let first = round(&desk, 380_000_000);
    let tick = |of: &Value, round: &Value, chosen: Value| json!({ "round_uid": round, "proposal_uid": of, "chosen": chosen, "grant": null, "reason": "UBND tỉnh chỉ đạo" });
    ok(&desk, "tick_proposal", tick(&tea, &first, json!(false)));
    ok(&desk, "tick_proposal", tick(&bakery, &first, json!(true)));
    let found = ranking(&desk);
    assert_eq!(
        picks(&found),
        [
            picked("Ứng dụng máy móc chế biến chè", "left_out"),
            picked("Đan lát mây tre", "by_rank"),
            picked("Làm bánh", "ticked"),
        ]
    );
    assert_eq!(found["taken"], 250_000_000);
    ok(&desk, "undo", json!({}));
    assert_eq!(
        picks(&ranking(&desk))[2].1,
        "by_rank",
        "with the tea left out it fits"
    );
    ok(&desk, "redo", json!({}));
    ok(&desk, "close_plan_round", json!({ "uid": first }));
    // The next round has more money: what the first one chose is kept, the rest follows by rank.
    round(&desk, 500_000_000);
    let second = ranking(&desk);
    assert_eq!(second["round"]["number"], 2);
    assert_eq!(
        picks(&second),
        [
            picked("Ứng dụng máy móc chế biến chè", "by_rank"),
            picked("Đan lát mây tre", "kept"),
            picked("Làm bánh", "kept"),
        ]
    );
    assert_eq!(second["left"], 50_000_000);
    let earlier = json!({ "year": 2027, "source": "local", "round": 1 });
    let earlier = ok(&desk, "show_ranking", earlier)["output"].clone();
    assert_eq!(
        earlier["taken"], 250_000_000,
        "the first round as it was closed"
    );
}

#[test]
fn last_year_s_unfinished_de_an_are_copied_and_a_mark_needs_its_ground() {
    let bench = Bench::new();
    let desk = bench.desk();
    let old = proposal(&desk, 2026, "Hỗ trợ máy sao chè", 120_000_000, 0, 4);
    let offered = ranking(&desk)["earlier"].clone();
    assert_eq!(offered[0]["uid"], old);
    let copied = ok(
        &desk,
        "copy_proposals",
        json!({ "year": 2027, "proposals": [old] }),
    );
    assert_eq!(copied["output"], 1);
    let rows = ranking(&desk)["rows"].clone();
    assert_eq!(
        (&rows[0]["title"], &rows[0]["code"]),
        (&json!("Hỗ trợ máy sao chè"), &json!("ĐP-01"))
    );
    let marks = json!([{ "criterion": "chain", "value": "1", "ground": " " }]);
    let error = refused(
        &desk,
        "save_plan_marks",
        json!({ "proposal_uid": rows[0]["uid"], "marks": marks }),
    );
    assert_eq!(error["fields"][0]["field"], "marks.0.ground");
    ok(&desk, "undo", json!({}));
    assert_eq!(ranking(&desk)["rows"], json!([]));
}
