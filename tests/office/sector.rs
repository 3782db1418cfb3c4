//! Số liệu ngành: Lào Cai from 2008 to 2012.

use serde_json::{Value, json};

use crate::bench::{Bench, ok, refused};

fn row(indicator: &str, unit: &str, values: &[(i32, &str)]) -> Value {
    let values = values
        .iter()
        .map(|(year, text)| json!({ "year": year, "text": text }));
    json!({
        "indicator": indicator, "unit": unit, "place": "", "origin": "Cục Thống kê tỉnh", "checked": false,
        "values": values.collect::<Vec<_>>(),
    })
}

fn lao_cai() -> Value {
    json!({ "rows": [
        row("Số cơ sở", "cơ sở", &[(2008, "3.368"), (2010, ""), (2012, "6.892")]),
        row("Số lao động", "người", &[(2008, "13.593"), (2012, "17.500")]),
        row("Giá trị sản xuất", "tỷ đồng", &[(2008, "1.302"), (2012, "3.150")]),
    ]})
}

#[test]
fn the_growth_of_lao_cai_is_computed_from_its_two_years() {
    let bench = Bench::new();
    let desk = bench.desk();
    ok(&desk, "save_sector", lao_cai());
    let table = ok(&desk, "show_sector", json!({}))["output"].clone();
    assert_eq!(
        (&table["years"], &table["base_year"]),
        (&json!([2008, 2012]), &json!(2008))
    );
    let growth = |indicator: &str| {
        let rows = table["rows"].as_array().unwrap();
        let row = rows
            .iter()
            .find(|row| row["indicator"] == indicator)
            .unwrap();
        (
            row["growth"]["percent"].clone(),
            row["growth"]["times"].clone(),
        )
    };
    assert_eq!(growth("Số cơ sở"), (json!("104.6"), json!("2.05")));
    assert_eq!(growth("Số lao động"), (json!("28.7"), json!("1.29")));
    assert_eq!(growth("Giá trị sản xuất"), (json!("141.9"), json!("2.42")));
    // Saving what stands is no change, and the whole table is one step of undo.
    ok(&desk, "save_sector", lao_cai());
    ok(&desk, "undo", json!({}));
    let left = ok(&desk, "show_sector", json!({}))["output"]["rows"].clone();
    assert_eq!(left, json!([]));
}

#[test]
fn a_figure_that_cannot_be_read_is_named_by_its_year() {
    let bench = Bench::new();
    let desk = bench.desk();
    let mut draft = lao_cai();
    draft["rows"][1]["values"][1]["text"] = json!("17,500.5");
    let error = refused(&desk, "save_sector", draft);
    assert_eq!(error["fields"][0]["field"], "rows.1.2012");
    let mut twice = lao_cai();
    let again = twice["rows"][0].clone();
    twice["rows"].as_array_mut().unwrap().push(again);
    let error = refused(&desk, "save_sector", twice);
    assert_eq!(error["fields"][0]["field"], "rows.3.indicator");
    assert_eq!(
        ok(&desk, "show_sector", json!({}))["output"]["rows"],
        json!([])
    );
}
