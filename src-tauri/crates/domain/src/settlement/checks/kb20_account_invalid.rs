//! Tài khoản trên danh sách thanh toán: digits, a bank, and the name of the person.

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::fold::fold;
use crate::treasury::PaymentListRow;

/// NĐ 347/2025/NĐ-CP Mẫu 20: a transfer to a wrong account comes back after days, and the whole list
/// with it. Names are compared without accents, as banks write them.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let standing = case.file.standing_vouchers();
    standing
        .flat_map(|paper| {
            let rows = case.file.treasury.list_of(paper.voucher.uid).enumerate();
            let faulty = rows.filter_map(|(at, row)| Some((at, row, faulty_field(row)?)));
            faulty.map(|(at, row, field)| {
                let field = format!("list.{at}.{field}");
                let subject = subjects::voucher(&paper.voucher, &field);
                let ground = Ground::Law("NĐ 347/2025/NĐ-CP Mẫu 20");
                breach(CheckCode::Kb20AccountInvalid, subject, ground)
                    .fact("dong", at + 1)
                    .fact("ho_ten", &row.name)
            })
        })
        .collect()
}

fn faulty_field(row: &PaymentListRow) -> Option<&'static str> {
    let digits = !row.account.is_empty() && row.account.bytes().all(|byte| byte.is_ascii_digit());
    let holder = row.account_name.trim();
    if row.name.trim().is_empty() {
        Some("name")
    } else if !digits {
        Some("account")
    } else if row.bank.trim().is_empty() {
        Some("bank")
    } else if !holder.is_empty() && fold(holder) != fold(&row.name) {
        Some("account_name")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn letters_in_an_account_a_missing_bank_and_another_holder_are_each_named() {
        let mut file = treasury_draw();
        assert_eq!(ask(find, &file), []);
        file.treasury.list[0].account = "7801 205 012".to_owned();
        file.treasury.list[1].bank.clear();
        let found = ask(find, &file);
        let fields: Vec<_> = found.iter().map(|one| one.subject.field.as_str()).collect();
        assert_eq!(fields, ["list.0.account", "list.1.bank"]);
        assert_eq!(facts(&found)[0], [("dong", "1"), ("ho_ten", "Lò Văn Ước")]);
    }

    #[test]
    fn the_bank_writes_names_without_accents() {
        let mut file = treasury_draw();
        file.treasury.list[0].account_name = "LO VAN UOC".to_owned();
        assert_eq!(ask(find, &file), []);
        file.treasury.list[0].account_name = "LO VAN UOI".to_owned();
        assert_eq!(ask(find, &file)[0].subject.field, "list.0.account_name");
    }
}
