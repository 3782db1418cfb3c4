#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::calendar::{BudgetYear, Day};
use domain::funding::FundSource;

use super::*;
use crate::forms::fixture;

fn printed(files: &[ProposalFile]) -> Document {
    let centre = fixture::centre_file();
    let plans = [fixture::plan()];
    let case = YearCase {
        frame: fixture::frame(&centre),
        year: BudgetYear(2013),
        source: Some(FundSource::National),
        plans: &plans,
        files,
        carried: &[],
    };
    document(&case, &fixture::template("mau-10"))
}

#[test]
fn advances_of_the_year_less_what_was_settled_is_the_balance_of_each_contract() {
    let files = [
        fixture::training(),
        fixture::machinery(),
        fixture::study_tour(),
    ];
    let paper = printed(&files);
    fixture::look("mau-10", &paper);
    let contracts = fixture::rows(&paper, 0, RowKind::Group);
    assert_eq!(contracts.len(), 2, "the study tour moved no money");
    assert_eq!(
        contracts[0][5..8],
        ["105.000.000", "149.000.000", "(44.000.000)"]
    );
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(total[2], "–");
    assert_eq!(total[5..8], ["245.000.000", "349.000.000", "(104.000.000)"]);
    assert!(fixture::says(
        &paper,
        "còn được cấp bằng chữ: Một trăm linh bốn triệu đồng."
    ));
}

#[test]
fn money_of_last_year_is_carried_over_and_a_return_lowers_the_rounds() {
    let mut file = fixture::training();
    file.advances[0].moved_on = Day::new(2012, 11, 5).unwrap();
    file.vouchers.truncate(1);
    let mut back = file.advances[1].clone();
    back.kind = AdvanceKind::Return;
    back.amount = Money::dong(5_000_000);
    file.advances.push(back);
    let paper = printed(&[file]);
    let row = &fixture::rows(&paper, 0, RowKind::Group)[0];
    assert_eq!(row[2], "60.000.000");
    assert_eq!(row[5..8], ["40.000.000", "11.000.000", "89.000.000"]);
    let rounds = fixture::rows(&paper, 0, RowKind::Body);
    assert_eq!(rounds[1][3..6], ["Nộp trả", "15/07/2013", "(5.000.000)"]);
    assert!(fixture::says(
        &paper,
        "phải thu hồi bằng chữ: Tám mươi chín triệu đồng."
    ));
}
