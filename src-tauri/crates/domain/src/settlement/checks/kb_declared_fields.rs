//! Dòng khai D2–D4: contract and minutes that exist are declared on the paper.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::treasury::prefill::{acceptance_of, contract_of};
use crate::treasury::{SpendingStatus, TreasuryDeclaration};
use crate::voucher::VoucherWithLines;

/// NĐ 347/2025/NĐ-CP Điều 6.3: contracts and minutes are not sent to the treasury; their number, day
/// and value stand on the paper instead. Empty only where the expense has none.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let standing = case.file.standing_vouchers();
    standing
        .filter_map(|paper| {
            let declared = case.file.treasury.declaration(paper.voucher.uid)?;
            let field = missing(case, paper, declared)?;
            let subject = subjects::voucher(&paper.voucher, field);
            let ground = Ground::Law("NĐ 347/2025/NĐ-CP Đ.6.3");
            Some(
                breach(CheckCode::KbDeclaredFields, subject, ground)
                    .fact("so", subjects::voucher_label(&paper.voucher)),
            )
        })
        .collect()
}

/// The first empty field of D2–D4 that the records could fill.
fn missing(
    case: &Case,
    paper: &VoucherWithLines,
    declared: &TreasuryDeclaration,
) -> Option<&'static str> {
    let has_contract = contract_of(case.file, paper).is_some();
    let advances = declared.spending == Some(SpendingStatus::Advance);
    let has_minutes = !advances && acceptance_of(case.file, paper).is_some();
    let fields = [
        (
            has_contract && declared.contract_number.trim().is_empty(),
            "treasury.contract_number",
        ),
        (
            has_contract && declared.contracted_on.is_none(),
            "treasury.contracted_on",
        ),
        (
            has_contract && declared.contract_value.is_none(),
            "treasury.contract_value",
        ),
        (
            has_contract && advances && declared.advance_rule.trim().is_empty(),
            "treasury.advance_rule",
        ),
        (
            has_minutes && declared.accepted_on.is_none(),
            "treasury.accepted_on",
        ),
        (
            has_minutes && declared.acceptance_value.is_none(),
            "treasury.acceptance_value",
        ),
    ];
    let mut empty = fields.into_iter().filter(|(is_empty, _)| *is_empty);
    empty.next().map(|(_, field)| field)
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;
    use crate::money::Money;

    #[test]
    fn a_contract_on_file_must_stand_on_the_paper() {
        let mut file = treasury_draw();
        assert_eq!(ask(find, &file), []);
        file.treasury.declarations[0].contract_value = None;
        let found = ask(find, &file);
        assert_eq!(found[0].subject.field, "treasury.contract_value");
        assert!(!found[0].severity.blocks());
    }

    #[test]
    fn minutes_held_before_the_payment_are_declared_those_after_it_are_not_asked() {
        let mut file = treasury_draw();
        file.treasury.declarations[0].spending = Some(SpendingStatus::Actual);
        assert_eq!(ask(find, &file), []);
        file.vouchers[0].voucher.paid_on = day("2013-12-10");
        assert_eq!(ask(find, &file)[0].subject.field, "treasury.accepted_on");
        let declared = &mut file.treasury.declarations[0];
        declared.accepted_on = Some(day("2013-11-05"));
        declared.acceptance_value = Some(Money::dong(1));
        assert_eq!(ask(find, &file), []);
    }

    #[test]
    fn an_expense_without_contract_leaves_the_lines_empty() {
        let mut file = treasury_draw();
        file.treasury.declarations[0].contract_number.clear();
        file.contracts.clear();
        assert_eq!(ask(find, &file), []);
    }
}
