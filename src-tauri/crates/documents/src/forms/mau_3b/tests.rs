use super::*;
use crate::forms::fixture;
use domain::proposal_file::ProposalFile;

fn printed(file: &ProposalFile) -> Document {
    let centre = fixture::centre_file();
    let case = FormCase {
        frame: fixture::frame(&centre),
        file,
    };
    document(&case, &fixture::template("mau-3b"))
}

#[test]
fn the_class_did_149_million_and_has_44_still_to_come() {
    let paper = printed(&fixture::training());
    fixture::look("mau-3b", &paper);
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(
        total[3..9],
        [
            "150.000.000",
            "",
            "149.000.000",
            "–",
            "105.000.000",
            "44.000.000"
        ]
    );
    assert!(fixture::says(
        &paper,
        "còn lại bằng chữ: Bốn mươi tư triệu đồng."
    ));
}

#[test]
fn advances_beyond_what_was_done_are_shown_in_brackets_and_in_words() {
    let mut file = fixture::training();
    file.vouchers.truncate(2);
    let paper = printed(&file);
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(total[8], "(46.000.000)");
    assert!(fixture::says(
        &paper,
        "chưa thực hiện bằng chữ: Bốn mươi sáu triệu đồng."
    ));
}
