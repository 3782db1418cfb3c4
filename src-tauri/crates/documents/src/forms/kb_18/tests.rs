#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use domain::voucher::VoucherKind;

use super::*;
use crate::block::RowKind;
use crate::forms::fixture;

#[test]
fn tax_and_payee_add_up_and_nobody_receives_cash() {
    let (centre, mut file) = fixture::drawn();
    file.vouchers[0].voucher.kind = VoucherKind::BankOrder;
    fixture::withhold(&mut file, 119_000);
    let case = fixture::voucher_case(&centre, &file);
    let paper = document(&case, &fixture::template("kb-18"));
    fixture::look("kb-18", &paper);
    let total = &fixture::rows(&paper, 0, RowKind::Total)[0];
    assert_eq!(total[7..], ["2.170.000", "119.000", "2.051.000"]);
    assert!(!fixture::says(&paper, "tiền mặt"));
    assert!(fixture::crossed(&paper).is_empty());
    assert_eq!(crate::render(&paper).unwrap().pages, 1);
}
