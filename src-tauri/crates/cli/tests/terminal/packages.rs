//! Gói từ cửa sổ lệnh: made, verified, received, answered.

use super::{Place, kc, text};

fn department(place: &Place) -> std::path::PathBuf {
    let description = place.path("so.toml");
    let words = "name = \"Sở Công Thương thử\"\ndepartment = \"UBND tỉnh\"\nprovince_code = \"12\"\nis_department = true\n";
    std::fs::write(&description, words).unwrap();
    let data = place.path("sở.kcdb");
    let made = kc(&["new", "--data", text(&data), "--centre", text(&description)]);
    assert_eq!(made.code, 0, "{}", made.said);
    data
}

#[test]
fn a_package_goes_out_is_received_and_its_receipt_is_read() {
    let place = Place::new();
    let (data, dept) = (place.centre(), department(&place));
    let plan = super::practice("plan/ke_hoach_kcqg_2013_lai_chau.xlsx");
    assert_eq!(
        kc(&["import", "plan", &plan, "--data", text(&data)]).code,
        0
    );
    let keys = kc(&["keys", "new", "--data", text(&dept)]).json;
    let usb = place.path("usb");
    std::fs::create_dir(&usb).unwrap();
    let (data, dept, to) = (text(&data), text(&dept), text(&usb));
    let key = keys["recipient"].as_str().unwrap();

    let closed = kc(&["export", "--data", data, "--to", to]);
    assert_eq!(closed.code, 2, "{}", closed.said);
    let made = kc(&[
        "export",
        "--data",
        data,
        "--to",
        to,
        "--recipient",
        key,
        "--what",
        "year",
        "--year",
        "2013",
    ]);
    assert_eq!(
        (made.code, &made.json["sequence"]),
        (0, &1.into()),
        "{}",
        made.said
    );
    let package = made.json["package"].as_str().unwrap();

    let seal = kc(&["verify", package]).json;
    assert_eq!(
        (&seal["ok"], &seal["opened"]),
        (&true.into(), &false.into())
    );
    let secret = format!("{dept}.khoa-nhan");
    let inside = kc(&["verify", package, "--key", &secret]).json;
    assert_eq!(inside["counts"]["proposals"], 6);

    let looked = kc(&["receive", package, "--data", dept, "--dry-run"]);
    assert_eq!((looked.code, &looked.json["accepted"]), (0, &6.into()));
    let stranger = kc(&["receive", package, "--data", dept]);
    assert_eq!(
        (stranger.code, &stranger.json["error"]["code"]),
        (1, &"PACKAGE_UNKNOWN_SIGNER".into())
    );
    let taken = kc(&[
        "receive",
        package,
        "--data",
        dept,
        "--trust-as",
        "Trung tâm thử",
    ])
    .json;
    assert_eq!(
        (&taken["accepted"], &taken["unchanged"]),
        (&6.into(), &0.into())
    );
    let again = kc(&["receive", package, "--data", dept]).json;
    assert_eq!(
        (&again["accepted"], &again["unchanged"]),
        (&0.into(), &6.into())
    );

    let receipt = taken["receipt"].as_str().unwrap();
    let read = kc(&["receipt", receipt, "--data", data, "--trust-as", "Sở"]);
    assert_eq!(
        (read.code, &read.json["sequence"]),
        (0, &1.into()),
        "{}",
        read.said
    );
}

#[test]
fn a_package_cut_short_is_refused_with_exit_two() {
    let place = Place::new();
    let cut = place.path("cụt.kcgoi");
    std::fs::write(&cut, b"KCGOI-\x01\n khong con gi").unwrap();
    let answer = kc(&["verify", text(&cut)]);
    assert_eq!(
        (answer.code, &answer.json["error"]["code"]),
        (2, &"PACKAGE_NOT_OURS".into())
    );
}
