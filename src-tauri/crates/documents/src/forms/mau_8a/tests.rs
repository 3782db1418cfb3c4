use super::*;
use crate::block::RowKind;
use crate::forms::fixture;
use domain::voucher::{VoucherKind, VoucherState};

fn printed(file: &domain::proposal_file::ProposalFile) -> Document {
    let centre = fixture::centre_file();
    let case = FormCase {
        frame: fixture::frame(&centre),
        file,
    };
    document(&case, &fixture::template("mau-8a"))
}

#[test]
fn vouchers_stand_under_their_estimate_line_with_a_sub_total_each() {
    let paper = printed(&fixture::training());
    fixture::look("mau-8a", &paper);
    let subtotals: Vec<_> = fixture::rows(&paper, 0, RowKind::Subtotal)
        .into_iter()
        .map(|row| row[4].clone())
        .collect();
    assert_eq!(
        subtotals,
        ["11.000.000", "48.000.000", "80.000.000", "10.000.000"]
    );
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0][4],
        "149.000.000"
    );
    assert!(fixture::says(
        &paper,
        "Bằng chữ: Một trăm bốn mươi chín triệu đồng."
    ));
}

#[test]
fn drafts_and_cancelled_papers_are_left_out_and_a_receipt_lowers_the_sum() {
    let mut file = fixture::training();
    file.vouchers[0].voucher.kind = VoucherKind::ReceiptVoucher;
    file.vouchers[1].voucher.state = VoucherState::Draft;
    file.vouchers[4].voucher.state = VoucherState::Cancelled;
    let paper = printed(&file);
    assert_eq!(fixture::rows(&paper, 0, RowKind::Body).len(), 3);
    assert_eq!(fixture::rows(&paper, 0, RowKind::Total)[0][4], "69.000.000");
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Subtotal)[0][4],
        "(11.000.000)"
    );
}

#[test]
fn what_belongs_to_no_estimate_line_is_listed_last_and_still_counted() {
    let mut file = fixture::training();
    file.vouchers[0].lines[0].estimate_line_uid = None;
    let paper = printed(&file);
    let headings = fixture::rows(&paper, 0, RowKind::Group);
    assert_eq!(headings[3], ["IV", "Chưa gắn với dòng dự toán"]);
    assert_eq!(
        fixture::rows(&paper, 0, RowKind::Total)[0][4],
        "149.000.000"
    );
}
