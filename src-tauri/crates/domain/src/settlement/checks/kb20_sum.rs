//! Danh sách thanh toán cộng khớp chứng từ (Mẫu 20).

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::treasury::TaxSplit;

/// NĐ 347/2025/NĐ-CP Điều 6.2: the rows add up to what the voucher pays out; where tax is withheld,
/// to the part of the payees. Sub-totals and total of the form are added from the same rows.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let treasury = &case.file.treasury;
    let standing = case.file.standing_vouchers();
    standing
        .filter(|paper| treasury.list_of(paper.voucher.uid).next().is_some())
        .filter_map(|paper| {
            let listed: Money = treasury
                .list_of(paper.voucher.uid)
                .map(|row| row.amount)
                .sum();
            let declared = treasury.declaration(paper.voucher.uid);
            let paid = match declared.is_some_and(|one| one.with_tax) {
                true => TaxSplit::of(paper, treasury).to_payee,
                false => paper.face_amount(),
            };
            (listed != paid).then(|| {
                let subject = subjects::voucher(&paper.voucher, "list");
                let ground = Ground::Law("NĐ 347/2025/NĐ-CP Đ.6.2");
                breach(CheckCode::Kb20Sum, subject, ground)
                    .fact("a", listed)
                    .fact("b", paid)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_list_that_misses_the_voucher_by_1_000_is_stopped() {
        let mut file = treasury_draw();
        assert_eq!(ask(find, &file), []);
        file.treasury.list[1].amount += Money::dong(1_000);
        let found = ask(find, &file);
        assert_eq!(facts(&found).len(), 1);
        assert!(found[0].severity.blocks());
    }

    #[test]
    fn where_tax_is_withheld_the_list_pays_what_is_left() {
        let mut file = treasury_draw();
        file.treasury.declarations[0].with_tax = true;
        file.treasury.lines[0].to_budget = Money::dong(2_000);
        file.treasury.lines[0].to_payee -= Money::dong(2_000);
        assert_eq!(ask(find, &file).len(), 1);
        file.treasury.list[0].amount -= Money::dong(2_000);
        assert_eq!(ask(find, &file), []);
    }
}
