use super::*;
use crate::forms::fixture;

fn printed(file: &ProposalFile) -> Document {
    let centre = fixture::centre_file();
    let case = FormCase {
        frame: fixture::frame(&centre),
        file,
    };
    document(&case, &fixture::template("mau-11"))
}

#[test]
fn a_training_plan_lists_its_classes_and_what_they_cost() {
    let paper = printed(&fixture::training());
    fixture::look("mau-11-lop", &paper);
    assert!(fixture::says(&paper, "KẾ HOẠCH ĐÀO TẠO"));
    let rows = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(rows[0][1], "01/08/2013\nđến 10/08/2013");
    assert_eq!(rows[0][3], "8 học viên");
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0][5],
        "150.000.000"
    );
}

#[test]
fn a_group_plan_lists_its_beneficiaries_with_their_support() {
    let paper = printed(&fixture::machinery());
    fixture::look("mau-11-nhom", &paper);
    let rows = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0][3], "HTX chè Bản Bo");
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0][5],
        "200.000.000"
    );
    assert!(fixture::says(&paper, "Bằng chữ: Hai trăm triệu đồng."));
}
