//! Kết quả đã tổng hợp: a province's seven years by programme with a wrong total, another's five years from its
//! đề án, and what was never more than a line of a report.

use std::fs;

use office::host::Desk;
use serde_json::{Value, json};

use crate::bench::{Bench, ok};
use crate::vouchers::NEW;

const BY_PROGRAMME: &str = "\u{FEFF}KẾT QUẢ THỰC HIỆN KHUYẾN CÔNG 7 NĂM (2015-2021);;;;;\n\
    TT;Chương trình, nội dung;Khuyến công địa phương;;Khuyến công quốc gia;\n\
    ;;Số đề án;Kinh phí (triệu đồng);Số đề án;Kinh phí (triệu đồng)\n\
    I;Nâng cao năng lực quản lý, sản xuất sạch hơn;12;600;3;450\n\
    1;Tập huấn nâng cao năng lực quản lý;8;400;2;300\n\
    2;Đánh giá sản xuất sạch hơn;4;200;1;150\n\
    II;Mô hình trình diễn, máy móc thiết bị;75;9.000;30;7.500\n\
    1;Mô hình trình diễn kỹ thuật;15;3.000;18;5.400\n\
    2;Ứng dụng máy móc, thiết bị tiên tiến;60;6.000;12;2.100\n\
    III;Thông tin, tuyên truyền;21;1.050;;\n\
    ;Tổng cộng;110;10.650;33;7.950\n";

fn imported(bench: &Bench, desk: &Desk, name: &str, csv: &str) -> Value {
    let path = bench.folder().join(name);
    fs::write(&path, csv).unwrap();
    let request = json!({ "kind": "plan", "paths": [path] });
    ok(desk, "import_list", request)["output"].clone()
}

fn documents(desk: &Desk) -> Value {
    ok(desk, "list_past_results", json!({}))["output"].clone()
}

fn reached(desk: &Desk, key: &str) -> Value {
    ok(desk, "open_tally", json!({ "key": key }))["output"]["tally"]["done"].clone()
}

#[test]
fn seven_years_by_programme_keep_their_counts_and_the_wrong_total_is_named() {
    let bench = Bench::new();
    let desk = bench.desk();
    let answer = imported(&bench, &desk, "thai-nguyen.csv", BY_PROGRAMME);
    assert_eq!(answer["files"][0]["codes"], json!(["W_SUBTOTAL_MISMATCH"]));
    let proposals = ok(&desk, "list_proposals", json!({}))["output"]["count"].clone();
    assert_eq!(proposals, 0, "a line of a report is no đề án");
    let found = documents(&desk);
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(
        (&found[0]["from_year"], &found[0]["to_year"]),
        (&json!(2015), &json!(2021))
    );
    let wrong: Vec<&Value> = found[0]["statements"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["agrees"] == false)
        .collect();
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    let said = &wrong[0]["statement"];
    assert_eq!(
        (&said["label"], &said["source"], &said["measure"]),
        (&json!("Tổng cộng"), &json!("local"), &json!("proposals"))
    );
    assert_eq!(
        (&said["stated"], &wrong[0]["computed"]),
        (&json!("110"), &json!("108"))
    );
    let opened = ok(&desk, "open_tally", json!({ "key": wrong[0]["key"] }))["output"].clone();
    assert_eq!(
        opened["tally"]["parts"].as_array().unwrap().len(),
        5,
        "{opened}"
    );
    assert_eq!(reached(&desk, "count/models/2015/2021/national"), "18");
    assert_eq!(reached(&desk, "count/proposals/2015/2021/all"), "141");
    // The same file again changes nothing; undo takes all of it out.
    imported(&bench, &desk, "thai-nguyen.csv", BY_PROGRAMME);
    assert_eq!(documents(&desk), found);
    ok(&desk, "undo", json!({}));
    assert_eq!(documents(&desk), json!([]));
}

#[test]
fn lao_cai_supported_237_establishments_and_planned_6_clusters() {
    let bench = Bench::new();
    let desk = bench.desk();
    let districts = [
        ("Thành phố Lào Cai", 42),
        ("Bảo Thắng", 35),
        ("Bát Xát", 28),
        ("Sa Pa", 27),
        ("Văn Bàn", 26),
        ("Bảo Yên", 25),
        ("Mường Khương", 20),
        ("Bắc Hà", 19),
        ("Si Ma Cai", 15),
    ];
    let line = |content: &str, place: &str, establishments: Option<i64>, clusters: Option<&str>| {
        json!({
            "uid": NEW, "document": "", "position": 0, "part": "", "content": content, "kind": null,
            "source": "local", "from_year": 2008, "to_year": 2012, "place": place, "proposals": null, "grant": null,
            "other": null, "establishments": establishments, "trainees": null, "jobs": null,
            "quantity": clusters, "quantity_unit": if clusters.is_some() { "cụm" } else { "" }, "note": "",
        })
    };
    let mut rows: Vec<Value> = districts
        .iter()
        .map(|(place, count)| line("Hỗ trợ trực tiếp cơ sở", place, Some(*count), None))
        .collect();
    for (place, clusters) in [
        ("Bảo Thắng", "2"),
        ("Bát Xát", "1"),
        ("Văn Bàn", "1"),
        ("Bảo Yên", "1"),
        ("Mường Khương", "1"),
    ] {
        rows.push(line(
            "Lập quy hoạch chi tiết cụm công nghiệp",
            place,
            None,
            Some(clusters),
        ));
    }
    let statement = json!({
        "uid": NEW, "document": "", "position": 0, "label": "Cơ sở trên 9 huyện, thành phố", "measure": "establishments",
        "stated": "237", "from_year": 2008, "to_year": 2012, "source": "local",
    });
    let draft = json!({ "document": "Hiệu quả từ công tác khuyến công Lào Cai 2008–2012", "rows": rows, "statements": [statement] });
    ok(&desk, "save_past_results", draft);
    let found = documents(&desk);
    assert_eq!(found[0]["differences"], 0);
    assert_eq!(found[0]["statements"][0]["computed"], "237");
    assert_eq!(
        reached(&desk, "count/establishments/2008/2012/local"),
        "237"
    );
    assert_eq!(
        reached(&desk, "count/clusters_planned/2008/2012/local"),
        "6"
    );
    let opened = ok(
        &desk,
        "open_tally",
        json!({ "key": "count/clusters_planned/2008/2012/all" }),
    )["output"]
        .clone();
    assert_eq!(
        opened["tally"]["parts"].as_array().unwrap().len(),
        5,
        "in five districts"
    );
    // One line less: what is stated no longer agrees, and says by how much.
    let mut rows = found[0]["rows"].as_array().unwrap().clone();
    rows.remove(8);
    let kept: Vec<Value> = vec![found[0]["statements"][0]["statement"].clone()];
    let draft = json!({ "document": found[0]["document"], "rows": rows, "statements": kept });
    ok(&desk, "save_past_results", draft);
    let after = documents(&desk);
    assert_eq!(
        (
            &after[0]["differences"],
            &after[0]["statements"][0]["computed"]
        ),
        (&json!(1), &json!("222"))
    );
    ok(&desk, "undo", json!({}));
    assert_eq!(documents(&desk), found);
    ok(
        &desk,
        "remove_past_results",
        json!({ "document": found[0]["document"] }),
    );
    assert_eq!(documents(&desk), json!([]));
    ok(&desk, "undo", json!({}));
    assert_eq!(documents(&desk), found);
}

#[test]
fn lang_son_gives_66_de_an_24_models_with_1286_jobs_and_12_renewals_with_535() {
    let bench = Bench::new();
    let desk = bench.desk();
    let list = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/practice/plan/tong_hop_2008_2012_lang_son.xlsx"
    );
    ok(
        &desk,
        "import_list",
        json!({ "kind": "plan", "paths": [list], "source": "local" }),
    );
    let opened = |code: &str| {
        let key = format!("count/{code}/2008/2012/all");
        ok(&desk, "open_tally", json!({ "key": key }))["output"]["tally"].clone()
    };
    let all = |code: &str| {
        let tally = opened(code);
        let part = |name: &str| tally[name].as_str().unwrap().parse::<i64>().unwrap();
        part("done") + part("under_way")
    };
    let of_kind = |kind: &str| {
        let rows = ok(&desk, "list_proposals", json!({}))["output"]["rows"].clone();
        rows.as_array()
            .unwrap()
            .iter()
            .filter(|row| row["kind"] == kind)
            .count()
    };
    assert_eq!(all("proposals"), 66);
    assert_eq!(of_kind("demonstration_model"), 24);
    assert_eq!(of_kind("machinery"), 12);
    let jobs = opened("jobs")["parts"].as_array().unwrap().clone();
    let rows = ok(&desk, "list_proposals", json!({}))["output"]["rows"].clone();
    let jobs_of = |kind: &str| {
        let rows = rows
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["kind"] == kind);
        let uids: Vec<&Value> = rows.map(|row| &row["uid"]).collect();
        let own = jobs
            .iter()
            .filter(|part| uids.contains(&&part["proposal_uid"]));
        own.map(|part| part["value"].as_str().unwrap().parse::<i64>().unwrap())
            .sum::<i64>()
    };
    assert_eq!(
        (jobs_of("demonstration_model"), jobs_of("machinery")),
        (1_286, 535)
    );
    let differences = documents(&desk)[0]["differences"].clone();
    assert_eq!(differences, 1, "one subtotal of the sheet is wrong");
}
