//! C40-BB: phiếu thu.

use super::case::VoucherCase;
use super::cash_voucher;
use super::template::FormTemplate;
use crate::Document;

/// Dựng phiếu thu: the amount stands as it was received, though it lowers what was spent.
pub fn document(case: &VoucherCase<'_>, template: &FormTemplate) -> Document {
    cash_voucher::document(case, template)
}

#[cfg(test)]
mod tests {
    use domain::voucher::VoucherKind;

    use super::*;
    use crate::forms::fixture;

    #[test]
    fn money_paid_back_is_received_in_full_and_the_cashier_signs_last() {
        let (centre, mut file) = (fixture::centre_file(), fixture::training());
        let back = &mut file.vouchers[4];
        back.voucher.kind = VoucherKind::ReceiptVoucher;
        back.voucher.number = "PT-0001".into();
        back.voucher.reason = "Thu lại tiền quản lý lớp chi thừa".into();
        let case = cash_voucher::case_of(&centre, &file, 4);
        let paper = document(&case, &fixture::template("c40-bb"));
        fixture::look("c40-bb", &paper);
        assert!(fixture::says(
            &paper,
            "Họ và tên người nộp tiền: Lò Văn Ước"
        ));
        assert!(fixture::says(
            &paper,
            "– Bằng số: 10.000.000 đồng – Bằng chữ: Mười triệu đồng"
        ));
        let last = fixture::all_lines(&paper.blocks).pop().unwrap_or_default();
        assert!(last.starts_with("THỦ QUỸ") && last.ends_with("Lò Thị Ươi"));
    }
}
