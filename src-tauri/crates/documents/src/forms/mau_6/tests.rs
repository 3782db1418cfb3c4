#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use domain::proposal_file::ProposalFile;

use super::*;
use crate::block::RowKind;
use crate::forms::case::FormCase;
use crate::forms::fixture;

fn printed(file: &ProposalFile) -> Document {
    let centre = fixture::centre_file();
    let case = ContractCase {
        case: FormCase {
            frame: fixture::frame(&centre),
            file,
        },
        contract: &file.contracts[0],
    };
    document(&case, &fixture::template("mau-6"))
}

#[test]
fn the_centre_still_receives_what_it_spent_beyond_its_advance() {
    let paper = printed(&fixture::training());
    fixture::look("mau-6", &paper);
    let left: Vec<_> = fixture::rows(&paper, 0, RowKind::Subtotal)
        .into_iter()
        .map(|row| row[2].clone())
        .collect();
    assert_eq!(left, ["44.000.000", "–"]);
    assert!(fixture::says(
        &paper,
        "còn được nhận bằng chữ: Bốn mươi tư triệu đồng."
    ));
    assert!(!fixture::says(&paper, "phải nộp lại bằng chữ"));
    assert!(fixture::says(&paper, "ngày …… tháng …… năm ………, tại"));
}

#[test]
fn an_advance_that_was_not_spent_is_to_be_returned() {
    let mut file = fixture::training();
    file.vouchers.truncate(2);
    let paper = printed(&file);
    assert!(fixture::says(
        &paper,
        "phải nộp lại bằng chữ: Bốn mươi sáu triệu đồng."
    ));
    assert!(!fixture::says(&paper, "còn được nhận bằng chữ"));
}

#[test]
fn the_table_stays_below_the_parties_and_the_last_article_goes_with_the_signatures() {
    let mut file = fixture::training();
    // Enough grounds to push the signatures off the first page, as long titles do.
    file.proposal.title = "Đào tạo nghề chế biến gỗ cho lao động nông thôn ".repeat(9);
    let paper = printed(&file);
    fixture::look("mau-6-dai", &paper);
    let mut without_end = paper.clone();
    let end = without_end.blocks.pop().unwrap();
    assert_eq!(crate::render(&paper).unwrap().pages, 2);
    assert_eq!(
        crate::render(&without_end).unwrap().pages,
        1,
        "what stands before the last article is one page"
    );
    let lines = fixture::all_lines(&[end]);
    assert!(lines[0].starts_with("Điều 2."), "{lines:?}");
    assert!(lines[1].starts_with("ĐẠI DIỆN BÊN A"), "{lines:?}");
}
