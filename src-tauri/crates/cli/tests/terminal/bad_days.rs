//! Ngày xấu: wrong files, damaged files, no place to write, a power cut in the middle.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{Answered, Place, kc, practice, text};

/// Refused politely: Vietnamese words, the right end, no panic.
fn polite(answer: &Answered, code: &str, end: i32) {
    assert_eq!(
        (answer.json["error"]["code"].as_str(), answer.code),
        (Some(code), end),
        "{}",
        answer.said
    );
    for part in ["what", "advice", "severity"] {
        assert!(!answer.json["error"][part].as_str().unwrap().is_empty());
    }
}

#[test]
fn a_missing_file_says_how_to_make_one() {
    let place = Place::new();
    let answer = kc(&[
        "list",
        "proposals",
        "--data",
        text(&place.path("không-có.kcdb")),
    ]);
    polite(&answer, "FILE_MISSING", 2);
}

#[test]
fn a_file_of_another_program_is_left_alone() {
    let place = Place::new();
    for (name, bytes) in [
        ("thư.kcdb", &b"Kinh gui So Cong Thuong, ..."[..]),
        ("rỗng.kcdb", &b""[..]),
    ] {
        let path = place.path(name);
        fs::write(&path, bytes.repeat(300)).unwrap();
        let before = fs::read(&path).unwrap();
        let answer = kc(&["check", "--data", text(&path)]);
        assert_eq!(answer.code, 2, "{}", answer.said);
        assert_eq!(fs::read(&path).unwrap(), before, "{name} was touched");
    }
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let place = Place::new();
    let path = place.path("khác.kcdb");
    // The header of an SQLite file of one empty page, as any other program would have made it.
    let mut page = vec![0u8; 4096];
    page[..16].copy_from_slice(b"SQLite format 3\0");
    page[16..24].copy_from_slice(&[0x10, 0, 1, 1, 0, 64, 32, 32]);
    page[28..32].copy_from_slice(&[0, 0, 0, 1]);
    page[44..48].copy_from_slice(&[0, 0, 0, 4]);
    page[56..60].copy_from_slice(&[0, 0, 0, 1]);
    page[60..64].copy_from_slice(&[0, 0, 0, 7]);
    page[100] = 13;
    page[105..107].copy_from_slice(&[0x10, 0]);
    fs::write(&path, &page).unwrap();
    polite(&kc(&["check", "--data", text(&path)]), "NOT_OUR_FILE", 2);
    assert_eq!(
        fs::read(&path).unwrap(),
        page,
        "the other program's file was touched"
    );
}

#[test]
fn a_damaged_file_is_told_and_not_written_to() {
    let place = Place::new();
    let data = place.centre();
    kc(&[
        "import",
        "trainees",
        &practice("trainees/01_lop_moc_binh_lu.xlsx"),
        "--data",
        text(&data),
    ]);
    let mut bytes = fs::read(&data).unwrap();
    let middle = bytes.len() / 2;
    for byte in &mut bytes[4096..middle] {
        *byte ^= 0x5A;
    }
    fs::write(&data, &bytes).unwrap();
    let answer = kc(&["list", "trainees", "--data", text(&data)]);
    polite(&answer, "FILE_DAMAGED", 3);
    assert_eq!(fs::read(&data).unwrap(), bytes);
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let place = Place::new();
    let data = place.centre();
    let answer = kc(&[
        "new",
        "--data",
        text(&data),
        "--centre",
        text(&place.path("don-vi.toml")),
    ]);
    polite(&answer, "FILE_EXISTS", 2);
}

#[test]
fn a_place_that_cannot_be_written_to_is_told() {
    let place = Place::new();
    let description = place.path("đv.toml");
    fs::write(
        &description,
        "name = \"A\"\ndepartment = \"B\"\nprovince_code = \"12\"\n",
    )
    .unwrap();
    let answer = kc(&[
        "new",
        "--data",
        "/proc/khong-ghi-duoc/a.kcdb",
        "--centre",
        text(&description),
    ]);
    polite(&answer, "CANNOT_WRITE", 3);
}

#[test]
fn a_spreadsheet_that_is_none_is_refused_and_the_books_stay() {
    let place = Place::new();
    let data = place.centre();
    for (file, code) in [
        ("trainees/14_hong_cat_ngan.xlsx", "F_CORRUPT"),
        ("trainees/15_co_mat_khau.xlsx", "F_ENCRYPTED"),
        ("trainees/16_rac.xlsx", "F_NOT_SPREADSHEET"),
        ("trainees/17_nen_qua_muc.xlsx", "F_EXPANDS_TOO_MUCH"),
    ] {
        let answer = kc(&["import", "trainees", &practice(file), "--data", text(&data)]);
        assert_eq!(answer.code, 2);
        assert_eq!(answer.json["files"][0]["codes"][0], code);
    }
    assert_eq!(kc(&["journal", "--data", text(&data)]).json["count"], 1);
}

#[test]
fn a_wrong_call_is_told_in_json_too() {
    polite(&kc(&["settle", "--data", "x.kcdb"]), "USAGE", 2);
    polite(&kc(&["dance"]), "USAGE", 2);
}

#[test]
fn pulling_the_plug_leaves_the_old_books_or_the_new_ones() {
    let place = Place::new();
    let data = place.centre();
    let mut last = 0;
    for milliseconds in [1, 4, 9, 16, 25, 40, 70, 120, 200] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kc"))
            .args([
                "import",
                "trainees",
                &practice("trainees/01_lop_moc_binh_lu.xlsx"),
                "--data",
                text(&data),
            ])
            .args(["--class", &format!("L-{milliseconds}")])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();

        let doctor = kc(&["doctor", "--data", text(&data)]);
        assert_eq!(
            doctor.json["ok"], true,
            "after {milliseconds} ms: {}",
            doctor.said
        );
        let trainees = kc(&["list", "trainees", "--data", text(&data)]).json["count"]
            .as_i64()
            .unwrap();
        assert!(
            trainees == last || trainees == last + 35,
            "{trainees} trainees after {last}"
        );
        last = trainees;
    }
}
