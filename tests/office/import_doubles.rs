//! Người có thể trùng khi nhập, xem trước, dừng, dán: what an officer is told before and while a list goes in.

use serde_json::{Value, json};

use crate::bench::{Bench, ok};
use crate::imports::{import, practice};

/// A list of one class as a commune types it.
fn commune_list(bench: &Bench, name: &str, class: &str, days: &str, rows: &str) -> String {
    let path = bench.folder().join(name);
    let text = format!(
        "DANH SÁCH HỌC VIÊN\n{class}\n{days}\nTT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Địa chỉ\n{rows}"
    );
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn import_lists(desk: &office::host::Desk, paths: Value) -> Value {
    let request = json!({ "kind": "trainees", "paths": paths });
    ok(desk, "import_list", request)["output"].clone()
}

#[test]
fn a_person_without_a_number_is_told_as_likely_the_one_of_another_year_with_hoa_written_both_ways()
{
    let bench = Bench::new();
    let desk = bench.desk();
    let first = commune_list(
        &bench,
        "a.csv",
        "Lớp may công nghiệp tại xã Bình Lư",
        "Từ ngày 03/03/2025 đến ngày 20/03/2025",
        "1,Lò Thị Hòa,12/03/1990,Nữ,012190000001,Bản Nà Đon - xã Bình Lư\n\
         2,Vàng Thị Mỷ,01/01/1991,Nữ,012191000002,xã Bình Lư\n",
    );
    let second = commune_list(
        &bench,
        "b.csv",
        "Lớp thêu tại xã Bình Lư",
        "Từ ngày 02/03/2026 đến ngày 20/03/2026",
        "1,LÒ THỊ HOÀ,12/03/1990,Nữ,,xã Bình Lư\n\
         2,Lò Thị Hòa,12/03/1990,Nữ,012190000007,xã Khun Há\n\
         3,Vàng Thị Mỷ,02/01/1991,Nữ,,xã Bình Lư\n",
    );
    let answer = import_lists(&desk, json!([first, second]));
    let told = answer["duplicates"].as_array().unwrap();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        (
            &told[0]["type"],
            &told[0]["severity"],
            &told[0]["card_number"]
        ),
        (
            &json!("likely_same_person"),
            &json!("ask"),
            &json!("012190000001")
        )
    );
    let kept = &told[0]["where"][0];
    assert_eq!(
        (&kept["name"], &kept["number"]),
        (&json!("Lò Thị Hòa"), &json!("012*******01"))
    );
    assert_eq!(told[0]["where"][1]["class"], "Lớp thêu tại xã Bình Lư");
}

#[test]
fn the_lists_of_the_practice_folder_tell_the_same_three_people_in_any_order() {
    let mut names: Vec<String> = std::fs::read_dir(practice("trainees"))
        .unwrap()
        .map(|entry| entry.unwrap().path().display().to_string())
        .filter(|path| !path.contains("12_10000"))
        .collect();
    names.sort();
    for _ in 0..5 {
        names.rotate_left(4);
        let bench = Bench::new();
        let answer = import_lists(&bench.desk(), json!(names));
        let told = answer["duplicates"].as_array().unwrap().iter();
        let mut told: Vec<_> = told
            .map(|pair| (pair["card_number"].clone(), pair["type"].clone()))
            .collect();
        told.sort_by_key(|(number, _)| number.to_string());
        assert_eq!(
            told,
            [
                (
                    json!("012087905685"),
                    json!("same_person_overlapping_classes")
                ),
                (json!("012192993616"), json!("same_person_two_classes")),
                (json!("020195971257"), json!("same_person_two_classes")),
            ]
        );
    }
}

#[test]
fn a_list_read_twice_enters_nobody_twice_not_even_those_without_a_number() {
    let bench = Bench::new();
    let desk = bench.desk();
    let count =
        |desk: &office::host::Desk| ok(desk, "list_trainees", json!({}))["output"]["count"].clone();
    import(&desk, "trainees", "trainees/06_ngay_sinh_hon_hop.xlsx");
    import(&desk, "trainees", "trainees/05_cccd_dang_so.xlsx");
    let once = count(&desk);
    import(&desk, "trainees", "trainees/06_ngay_sinh_hon_hop.xlsx");
    let again = import(&desk, "trainees", "trainees/05_cccd_dang_so.xlsx");
    assert_eq!((count(&desk), &again["duplicates"]), (once, &json!([])));
}

#[test]
fn a_preview_of_two_lists_tells_whom_they_share_before_either_is_in() {
    let bench = Bench::new();
    let desk = bench.desk();
    let paths = ["01_lop_moc_binh_lu", "09_lop_xay_dung_ta_leng"];
    let paths = paths.map(|name| practice(&format!("trainees/{name}.xlsx")));
    let request = json!({ "kind": "trainees", "paths": paths, "dry_run": true });
    let answer = ok(&desk, "import_list", request)["output"].clone();
    assert_eq!(
        answer["duplicates"][0]["type"],
        "same_person_overlapping_classes"
    );
    assert_eq!(ok(&desk, "list_trainees", json!({}))["output"]["count"], 0);
}

#[test]
fn a_long_import_tells_how_far_it_is_and_stopped_leaves_nothing_of_the_file_it_was_at() {
    let bench = Bench::new();
    let desk = bench.desk();
    let paths = ["01_lop_moc_binh_lu", "12_10000_dong"];
    let paths = paths.map(|name| practice(&format!("trainees/{name}.xlsx")));
    let told = std::sync::Mutex::new(Vec::new());
    let request = json!({ "kind": "trainees", "paths": paths });
    let answer = desk.call("import_list", request, &|news| {
        let percent = news.percent.unwrap();
        told.lock().unwrap().push(percent);
        if percent >= 60 {
            desk.ask_to_stop();
        }
    });
    let told = told.into_inner().unwrap();
    assert!(told.is_sorted() && told.len() > 3, "{told:?}");
    assert_eq!(answer["output"]["stopped"], true);
    assert_eq!(answer["output"]["summary"].as_array().unwrap().len(), 1);
    assert_eq!(ok(&desk, "list_trainees", json!({}))["output"]["count"], 35);
}

#[test]
fn a_block_pasted_into_the_grid_is_mended_and_marked_like_a_file() {
    let bench = Bench::new();
    let desk = bench.desk();
    import(&desk, "trainees", "trainees/01_lop_moc_binh_lu.xlsx");
    let class = ok(&desk, "list_classes", json!({}))["output"]["rows"][0]["uid"].clone();
    let text = "STT\tHä vµ tªn\tNgµy sinh\tSè CCCD\tKho¶ng c¸ch\n\
                1\tLß ThÞ Hoµ\t12/3/1990\t12190000001\t16 km\n\
                2\tVµng A S×nh\t31/02/1991\t012091000002\t5,5\n";
    let request = json!({ "class_uid": class, "text": text, "columns": ["full_name", "born"] });
    let read = ok(&desk, "read_pasted_trainees", request)["output"].clone();
    assert_eq!(
        (&read["is_list"], &read["encoding"]),
        (&json!(true), &json!("tcvn3"))
    );
    assert_eq!(
        read["filled"],
        json!(["full_name", "born", "card_number", "distance_km"])
    );
    let [first, second] = [&read["rows"][0], &read["rows"][1]];
    assert_eq!(first["cells"]["full_name"], "Lò Thị Hoà");
    assert_eq!(
        (
            &first["cells"]["card_number"],
            &first["cells"]["distance_km"]
        ),
        (&json!("012190000001"), &json!("16"))
    );
    assert_eq!(first["notes"][0]["field"], "card_number");
    assert_eq!(
        second["cells"]["born"], "31/02/1991",
        "left as typed, to be mended"
    );
    let cells = json!({ "class_uid": class, "text": "16\n18\n", "columns": ["distance_km"] });
    assert_eq!(
        ok(&desk, "read_pasted_trainees", cells)["output"]["is_list"],
        false
    );
}
