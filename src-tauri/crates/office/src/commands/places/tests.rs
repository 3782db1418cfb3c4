#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};

use crate::host::Desk;

fn answer(name: &str, request: Value) -> Value {
    Desk::new().call(name, request, &|_| {})["output"].clone()
}

#[test]
fn a_centre_finds_its_province_before_it_has_a_file() {
    let provinces = answer("list_provinces", json!({}));
    let provinces = provinces.as_array().unwrap();
    assert_eq!(provinces.len(), 34);
    assert!(provinces.contains(&json!({ "code": "12", "name": "Tỉnh Lai Châu" })));
}

#[test]
fn a_commune_is_found_without_accents_within_its_province() {
    let found = answer(
        "list_communes",
        json!({ "find": "binh lu", "province": "12" }),
    );
    let wanted = json!([{ "code": "03390", "name": "Xã Bình Lư", "province": "Tỉnh Lai Châu", "was": "", "split": false }]);
    assert_eq!(found, wanted);
    let elsewhere = answer(
        "list_communes",
        json!({ "find": "binh lu", "province": "19" }),
    );
    // Old names of that province may hold the same words; the commune of the other one is not among them.
    let others = elsewhere.as_array().unwrap();
    assert!(
        others
            .iter()
            .all(|one| one["province"] == "Tỉnh Thái Nguyên")
    );
}

#[test]
fn a_long_list_of_communes_is_cut() {
    let all = answer("list_communes", json!({}));
    assert_eq!(all.as_array().unwrap().len(), super::SHOWN_AT_ONCE);
}

#[test]
fn an_old_name_offers_the_communes_that_took_it_and_says_when_it_was_split() {
    let whole = answer("list_communes", json!({ "find": "ban giang tam duong" }));
    let whole = whole.as_array().unwrap();
    assert_eq!(whole.len(), 1, "{whole:?}");
    assert_eq!(
        whole[0]["was"],
        "Xã Bản Giang, Huyện Tam Đường, Tỉnh Lai Châu"
    );
    assert_eq!(whole[0]["split"], false);
    let split = answer(
        "list_communes",
        json!({ "find": "phuong cam gia thai nguyen" }),
    );
    let split = split.as_array().unwrap();
    assert!(split.len() > 1, "{split:?}");
    assert!(split.iter().all(|one| one["split"] == true));
}

#[test]
fn an_address_of_three_levels_finds_its_commune_of_today() {
    let request =
        json!({ "address": "Bản Nà Đông, xã Bản Giang, huyện Tam Đường", "province": "12" });
    let found = answer("locate_commune", request);
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found[0]["split"], false);
}
