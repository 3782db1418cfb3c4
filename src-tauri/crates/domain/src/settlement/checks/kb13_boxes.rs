//! Ô đánh dấu của giấy rút dự toán, ủy nhiệm chi: one of each pair.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::treasury::TreasuryDeclaration;
use crate::voucher::{VoucherKind, VoucherWithLines};

/// NĐ 347/2025/NĐ-CP Mẫu 13, 14, 17: a box left open sends the paper back. Mẫu 18 has no boxes.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let file = case.file;
    let standing = file.standing_vouchers();
    standing
        .filter_map(|paper| {
            let declared = file.treasury.declaration(paper.voucher.uid)?;
            let open = open_boxes(paper, declared);
            (!open.is_empty()).then(|| {
                let subject = subjects::voucher(&paper.voucher, open[0].0);
                let names: Vec<_> = open.iter().map(|(_, name)| *name).collect();
                breach(
                    CheckCode::Kb13Boxes,
                    subject,
                    Ground::Law("NĐ 347/2025/NĐ-CP Mẫu 13"),
                )
                .fact("mau", paper.voucher.kind.label())
                .fact("thieu", names.join(", "))
            })
        })
        .collect()
}

/// The pairs without a mark: field of the form and what officers call it.
fn open_boxes(
    paper: &VoucherWithLines,
    declared: &TreasuryDeclaration,
) -> Vec<(&'static str, &'static str)> {
    let budget = ("treasury.budget_status", "dự toán tạm cấp/chính thức");
    let spending = ("treasury.spending", "thực chi/tạm ứng");
    let way = ("treasury.way", "chuyển khoản/tiền mặt");
    let asked = match paper.voucher.kind {
        VoucherKind::TreasuryDraw => vec![
            (budget, declared.budget_status.is_none()),
            (spending, declared.spending.is_none()),
            (way, declared.way.is_none()),
        ],
        VoucherKind::BankOrder if !declared.with_tax => vec![(way, declared.way.is_none())],
        _ => Vec::new(),
    };
    let open = asked.into_iter().filter(|(_, is_open)| *is_open);
    open.map(|(pair, _)| pair).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::treasury::PaymentWay;

    #[test]
    fn a_draw_with_an_open_pair_is_stopped_and_the_pair_is_named() {
        let mut file = treasury_draw();
        assert_eq!(ask(find, &file), []);
        file.treasury.declarations[0].spending = None;
        let found = ask(find, &file);
        assert_eq!(
            facts(&found),
            [[("mau", "Giấy rút dự toán"), ("thieu", "thực chi/tạm ứng")]]
        );
        assert_eq!(found[0].subject.field, "treasury.spending");
    }

    #[test]
    fn a_bank_order_asks_for_transfer_or_cash_only() {
        let mut file = treasury_draw();
        file.vouchers[0].voucher.kind = VoucherKind::BankOrder;
        let declared = &mut file.treasury.declarations[0];
        (declared.budget_status, declared.spending, declared.way) = (None, None, None);
        assert_eq!(
            facts(&ask(find, &file))[0][1],
            ("thieu", "chuyển khoản/tiền mặt")
        );
        file.treasury.declarations[0].way = Some(PaymentWay::Cash);
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn a_paper_that_never_went_to_the_treasury_is_not_asked() {
        let mut file = treasury_draw();
        file.treasury.declarations.clear();
        assert_eq!(ask(find, &file), []);
    }
}
