//! Một tài khoản nhận thay nhiều người.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Ground, breach};
use super::{Case, CheckCode, subjects};
use crate::breach::Breach;
use crate::card_number::mask;
use crate::fold::fold;
use crate::ids::VoucherId;

/// Nghiệp vụ: several people paid into one account is allowed, and worth a look.
pub(super) fn find(case: &Case) -> Vec<Breach> {
    let standing = case.file.standing_vouchers();
    standing
        .flat_map(|paper| {
            let shared = shared_accounts(case, paper.voucher.uid);
            shared.into_iter().map(|(account, people)| {
                let subject = subjects::voucher(&paper.voucher, "list");
                breach(CheckCode::Kb20AccountShared, subject, Ground::Practice)
                    .fact("tk", mask(&account))
                    .fact("n", people)
            })
        })
        .collect()
}

/// Accounts on the list of a voucher with how many different people they stand for, if more than one.
fn shared_accounts(case: &Case, voucher: VoucherId) -> Vec<(String, usize)> {
    let mut people: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in case.file.treasury.list_of(voucher) {
        if !row.account.is_empty() {
            let names = people.entry(&row.account).or_default();
            names.insert(fold(&row.name));
        }
    }
    let shared = people.into_iter().filter(|(_, names)| names.len() > 1);
    shared
        .map(|(account, names)| (account.to_owned(), names.len()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::*;
    use super::*;

    #[test]
    fn two_people_on_one_account_are_told_without_the_whole_number() {
        let mut file = treasury_draw();
        assert_eq!(ask(find, &file), []);
        let account = file.treasury.list[0].account.clone();
        file.treasury.list[1].account = account.clone();
        let found = ask(find, &file);
        assert_eq!(facts(&found)[0][1], ("n", "2"));
        assert_ne!(facts(&found)[0][0].1, account);
        assert!(!found[0].severity.blocks());
        file.treasury.list[1].name = file.treasury.list[0].name.to_uppercase();
        assert_eq!(ask(find, &file), [], "one person with two rows");
    }
}
