use super::*;

fn opened_by(arguments: &[&str]) -> Start {
    Start::from_arguments(arguments.iter().map(OsString::from))
}

#[test]
fn nothing_asked_opens_what_was_open_last() {
    assert_eq!(opened_by(&[]), Start::AsLeft);
}

#[test]
fn a_file_double_clicked_in_its_folder_is_opened() {
    let file = "/home/cán bộ/Khuyến công/lai-châu.kcdb";
    assert_eq!(opened_by(&[file]), Start::File(PathBuf::from(file)));
}

#[test]
fn the_sample_is_opened_on_request_even_beside_a_foreign_switch() {
    assert_eq!(opened_by(&["--sample"]), Start::Sample);
    assert_eq!(opened_by(&["--automation", "--sample"]), Start::Sample);
}

#[test]
fn a_named_file_wins_over_the_sample() {
    assert_eq!(
        opened_by(&["--sample", "a.kcdb"]),
        Start::File(PathBuf::from("a.kcdb"))
    );
}

#[test]
fn a_refusal_is_said_in_the_offices_own_words() {
    let answer = Desk::new().call("open_file", json!({ "path": "/không/có/tệp.kcdb" }), &drop);
    let words = refusal(&answer);
    assert!(words.is_some_and(|words| words.contains("tệp")), "{answer}");
}
