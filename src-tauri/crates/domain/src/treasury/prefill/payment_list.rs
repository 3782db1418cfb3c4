//! Danh sách thanh toán (Mẫu 20) from the trainees of a class or from the voucher itself.

use crate::ids::{PaymentListRowId, VoucherId};
use crate::money::Money;
use crate::person_name;
use crate::proposal_file::{ClassFile, ProposalFile};
use crate::training::Trainee;
use crate::training::allowance::allowance;
use crate::treasury::{PayeeGroup, PaymentListRow};
use crate::voucher::VoucherWithLines;

/// Từ học viên of the classes: what each is owed by attendance and distance, meals and travel together
/// or one of them. Accounts a person had on an earlier list of the đề án are taken over.
pub fn list_from_classes(
    file: &ProposalFile,
    classes: &[&ClassFile],
    paper: VoucherId,
    (meals, travel): (bool, bool),
) -> Vec<PaymentListRow> {
    let mut rows = Vec::new();
    for class in classes {
        let mut people: Vec<&Trainee> = class.trainees.iter().collect();
        people.sort_by_cached_key(|who| (person_name::sort_key(&who.full_name), who.position));
        for trainee in people {
            let owed = allowance(&class.class, trainee);
            let part = |wanted: bool, sum: Money| if wanted { sum } else { Money::ZERO };
            let amount = part(meals, owed.meal) + part(travel, owed.travel);
            if !amount.is_zero() {
                rows.push(of_trainee(file, trainee, paper, amount));
            }
        }
    }
    numbered(rows)
}

/// Từ chứng từ: one row, the payee with the whole sum.
pub fn list_from_lines(paper: &VoucherWithLines) -> Vec<PaymentListRow> {
    let voucher = &paper.voucher;
    numbered(vec![PaymentListRow {
        uid: PaymentListRowId::NEW,
        voucher_uid: voucher.uid,
        position: 1,
        group: PayeeGroup::Other,
        name: voucher.payee.clone(),
        account_name: String::new(),
        account: voucher.payee_account.clone(),
        bank: voucher.payee_bank.clone(),
        amount: paper.face_amount(),
        trainee_uid: None,
    }])
}

fn of_trainee(
    file: &ProposalFile,
    trainee: &Trainee,
    paper: VoucherId,
    amount: Money,
) -> PaymentListRow {
    let before = file.treasury.list.iter().rev();
    let known = before
        .filter(|row| !row.account.is_empty())
        .find(|row| row.trainee_uid == Some(trainee.uid));
    PaymentListRow {
        uid: PaymentListRowId::NEW,
        voucher_uid: paper,
        position: 1,
        group: PayeeGroup::Other,
        name: trainee.full_name.clone(),
        account_name: known.map_or(String::new(), |row| row.account_name.clone()),
        account: known.map_or(String::new(), |row| row.account.clone()),
        bank: known.map_or(String::new(), |row| row.bank.clone()),
        amount,
        trainee_uid: Some(trainee.uid),
    }
}

fn numbered(mut rows: Vec<PaymentListRow>) -> Vec<PaymentListRow> {
    for (at, row) in rows.iter_mut().enumerate() {
        row.position = at as i64 + 1;
    }
    rows
}
