//! Thu hồi: what must come back, and what came. A settled đề án may still owe.

use domain::contract::{Advance, AdvanceKind};
use domain::fold::tidy;
use domain::ids::{AdvanceId, RecoveryId, RecoveryReturnId};
use domain::life::{Recovery, RecoveryReturn, RecoveryWay};
use domain::money::Money;
use domain::proposal_file::ProposalFile;

use super::contracts::{kept, own};
use super::proposals::proposal_file;
use crate::done::Done;
use crate::error::{FieldProblem, Result};
use crate::faulty_fields::FaultyFields;
use crate::locked_years::{advance_is_open, return_is_open};
use crate::office::{Office, Writer};
use crate::operation::Operation;

/// Lưu khoản thu hồi. Answers the uid.
pub fn save_recovery(office: &mut Office, mut recovery: Recovery) -> Result<Done<String>> {
    recovery.decision_number = tidy(&recovery.decision_number);
    recovery.note = tidy(&recovery.note);
    let file = proposal_file(office, recovery.proposal_uid)?;
    faults(&file, &recovery)?;
    let label = format!("{}: thu hồi {} đ", file.proposal.code, recovery.amount);
    office.change(Operation::SaveRecovery, label, |writer| {
        let owner = |kept: &Recovery| kept.proposal_uid;
        let of = recovery.proposal_uid;
        recovery.uid = RecoveryId::new(own(writer, recovery.uid.uid(), of, owner)?);
        writer.change.put(recovery.uid.uid(), &recovery)?;
        Ok(recovery.uid.to_string())
    })
}

fn faults(file: &ProposalFile, recovery: &Recovery) -> Result<()> {
    let mut faults = FaultyFields::default();
    faults.wanted("amount", recovery.amount > Money::ZERO, "số tiền lớn hơn 0");
    faults.in_order("due_on", recovery.decided_on, recovery.due_on);
    let is_ours = |uid| file.beneficiaries.iter().any(|(row, _)| row.uid == uid);
    if recovery.beneficiary_uid.is_some_and(|uid| !is_ours(uid)) {
        faults.add("beneficiary_uid", FieldProblem::Empty);
    }
    let mut known = file.life.recoveries.iter();
    let returned: Money = known
        .find(|(old, _)| old.uid == recovery.uid)
        .map(|(_, returns)| returns.iter().map(|part| part.amount).sum())
        .unwrap_or_default();
    let covers = returned <= recovery.amount;
    faults.wanted("amount", covers, "số tiền không dưới số đã trả");
    faults.closed()
}

/// Ghi tiền đã trả. What the unit gives back to the budget is also a line of its money book, as long as
/// the đề án is not settled; afterwards the book is closed and only the recovery tells of it.
pub fn record_return(office: &mut Office, mut back: RecoveryReturn) -> Result<Done<String>> {
    back.paper_number = tidy(&back.paper_number);
    let recovery: Recovery = kept(office, back.recovery_uid.uid(), "khoản thu hồi")?;
    let file = proposal_file(office, recovery.proposal_uid)?;
    let known = file.life.recoveries.iter();
    let mut of = known.filter(|(old, _)| old.uid == recovery.uid);
    let open = of
        .next()
        .map_or(recovery.amount, |(old, returns)| old.open(returns));
    let mut faults = FaultyFields::default();
    faults.wanted("amount", back.amount > Money::ZERO, "số tiền lớn hơn 0");
    faults.wanted(
        "amount",
        back.amount <= open,
        "số tiền không quá số còn phải trả",
    );
    faults.in_order("returned_on", recovery.decided_on, back.returned_on);
    faults.closed()?;
    back.uid = RecoveryReturnId::NEW;
    back.proposal_uid = recovery.proposal_uid;
    let label = format!("{}: trả lại {} đ", file.proposal.code, back.amount);
    let in_book = recovery.way == RecoveryWay::UnitToBudget && !file.proposal.stage.is_settled();
    office.change(Operation::SaveRecovery, label, |writer| {
        back.advance_uid = match in_book {
            true => Some(write_return(writer, &file, &back)?),
            false => None,
        };
        return_is_open(&writer.books(), &back)?;
        back.uid = RecoveryReturnId::new(writer.new_uid());
        writer.change.put(back.uid.uid(), &back)?;
        Ok(back.uid.to_string())
    })
}

fn write_return(
    writer: &mut Writer<'_>,
    file: &ProposalFile,
    back: &RecoveryReturn,
) -> Result<AdvanceId> {
    let before = file
        .advances
        .iter()
        .filter(|old| old.kind == AdvanceKind::Return);
    let advance = Advance {
        uid: AdvanceId::new(writer.new_uid()),
        proposal_uid: back.proposal_uid,
        contract_uid: file.agency_contract().map(|contract| contract.uid),
        kind: AdvanceKind::Return,
        round: before.map(|old| old.round).max().unwrap_or_default() + 1,
        moved_on: back.returned_on,
        amount: back.amount,
        paper_number: back.paper_number.clone(),
        note: "Nộp trả theo khoản thu hồi".to_owned(),
    };
    advance_is_open(&writer.books(), &advance)?;
    writer.change.put(advance.uid.uid(), &advance)?;
    Ok(advance.uid)
}
