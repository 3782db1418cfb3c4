use super::*;
use crate::block::RowKind;
use crate::forms::fixture;
use domain::proposal_file::ProposalFile;

fn printed(file: &ProposalFile) -> Document {
    let centre = fixture::centre_file();
    let case = FormCase {
        frame: fixture::frame(&centre),
        file,
    };
    document(&case, &fixture::template("mau-9"))
}

#[test]
fn the_claim_is_what_was_accepted_less_what_was_advanced() {
    let paper = printed(&fixture::training());
    fixture::look("mau-9", &paper);
    let row = &fixture::rows(&paper, 0, RowKind::Body)[0];
    assert_eq!(
        row[1..6],
        [
            "150.000.000",
            "149.000.000",
            "105.000.000",
            "44.000.000",
            "149.000.000"
        ]
    );
    assert!(fixture::says(&paper, "Bốn mươi tư triệu đồng."));
}

#[test]
fn who_was_advanced_more_than_was_accepted_claims_nothing_and_is_told_to_return_it() {
    let mut file = fixture::training();
    for (acceptance, _) in &mut file.acceptances {
        acceptance.accepted_grant = Money::dong(100_000_000);
    }
    let paper = printed(&file);
    let row = &fixture::rows(&paper, 0, RowKind::Body)[0];
    assert_eq!(row[3..6], ["105.000.000", "–", "105.000.000"]);
    assert!(fixture::says(&paper, "nghiệm thu 5.000.000 đ: nộp trả"));
}

#[test]
fn before_acceptance_there_is_nothing_to_claim_yet() {
    let mut file = fixture::training();
    file.acceptances.clear();
    assert!(fixture::says(
        &printed(&file),
        "chưa có biên bản nghiệm thu"
    ));
}
