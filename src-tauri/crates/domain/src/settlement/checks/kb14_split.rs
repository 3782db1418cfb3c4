//! Chia nộp ngân sách và trả thụ hưởng: per line, so that the total follows.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::money::Money;
use crate::voucher::VoucherWithLines;

/// NĐ 347/2025/NĐ-CP Mẫu 14 (9)=(10)+(11), Mẫu 18 (8)=(9)+(10), on each line and so in the total.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let with_tax = |paper: &&VoucherWithLines| {
        let declared = case.file.treasury.declaration(paper.voucher.uid);
        declared.is_some_and(|one| one.with_tax)
    };
    let standing = case.file.standing_vouchers().filter(with_tax);
    standing.flat_map(|paper| of_paper(case, paper)).collect()
}

fn of_paper(case: &Case, paper: &VoucherWithLines) -> Vec<Breach> {
    let lines = paper.lines.iter().enumerate();
    lines
        .filter_map(|(at, line)| {
            let part = case.file.treasury.line(line.uid);
            let to_budget = part.map_or(Money::ZERO, |part| part.to_budget);
            let to_payee = part.map_or(Money::ZERO, |part| part.to_payee);
            let whole = line.amount();
            let is_fair = whole == to_budget + to_payee
                && (whole.is_negative() || !(to_budget.is_negative() || to_payee.is_negative()));
            (!is_fair).then(|| {
                let field = format!("treasury_lines.{at}.to_budget");
                let subject = subjects::voucher(&paper.voucher, &field);
                let ground = Ground::Law("NĐ 347/2025/NĐ-CP Mẫu 14, 18");
                breach(CheckCode::Kb14Split, subject, ground)
                    .fact("a", whole)
                    .fact("b", to_budget)
                    .fact("c", to_payee)
                    .fact("dong", at + 1)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn a_line_whose_parts_miss_its_sum_by_1_000_is_named() {
        let mut file = treasury_draw();
        file.treasury.declarations[0].with_tax = true;
        let whole = file.vouchers[0].lines[0].amount();
        let part = &mut file.treasury.lines[0];
        part.to_budget = Money::dong(500_000);
        part.to_payee = whole - Money::dong(500_000);
        assert_eq!(ask(find, &file), []);
        file.treasury.lines[0].to_payee -= Money::dong(1_000);
        let found = ask(find, &file);
        assert_eq!(facts(&found)[0][1], ("b", "500.000"));
        assert_eq!(facts(&found)[0][3], ("dong", "1"));
        assert!(found[0].severity.blocks());
    }

    #[test]
    fn parts_that_make_the_sum_only_with_a_negative_one_do_not_pass() {
        let mut file = treasury_draw();
        file.treasury.declarations[0].with_tax = true;
        let whole = file.vouchers[0].lines[0].amount();
        file.treasury.lines[0].to_budget = Money::dong(-1);
        file.treasury.lines[0].to_payee = whole + Money::dong(1);
        assert_eq!(ask(find, &file).len(), 1);
        file.treasury.declarations[0].with_tax = false;
        assert_eq!(ask(find, &file), []);
    }
}
