//! Mỗi việc là một lệnh của văn phòng; the ledger learns from what was asked, not from what was kept.

mod closing;
mod years;

use domain::budget::{BudgetMove, BudgetMoveKind};
use domain::calendar::{BudgetYear, Day};
use domain::contract::{Advance, AdvanceKind};
use domain::ids::{AdvanceId, BudgetMoveId};
use domain::money::Money;
use domain::proposal_file::ProposalFile;
use domain::voucher::{VoucherKind, VoucherState, VoucherWithLines};
use office::commands::budgets::{LockYear, UnlockYear, lock_year, save_budget_move, unlock_year};
use office::commands::contracts::{OneAdvance, record_advance, remove_advance, save_contract};
use office::commands::proposals::{save_estimate, save_proposal};
use office::commands::vouchers::{
    CancelVoucher, OneVoucher, cancel_voucher, issue_voucher, post_voucher, remove_voucher,
    save_voucher,
};
use serde_json::{Value, json};

use super::{Life, YEAR, record};
use crate::lives::deeds::Deed;
use crate::lives::ledger::Entry;

const NEW: &str = "00000000-0000-0000-0000-000000000000";

/// Whether it was done.
pub fn act(life: &mut Life, deed: &Deed) -> Result<bool, String> {
    let done = match *deed {
        Deed::Propose {
            source,
            grant,
            parts,
        } => propose(life, json!(source), grant, parts)?,
        Deed::Approve { which, grant } => approve(life, which, grant)?,
        Deed::Estimate { which, parts } => estimate(life, which, parts)?,
        Deed::Sign { which } => sign(life, which)?,
        Deed::Move {
            which,
            kind,
            amount,
            day,
        } => movement(life, which, kind, amount, day)?,
        Deed::Unmove { which } => unmove(life, which)?,
        Deed::Draft {
            which,
            line,
            kind,
            grant,
            counterpart,
        } => draft(life, which, line, kind, [grant, counterpart])?,
        Deed::Throw { which } => throw(life, which)?,
        Deed::Post { which } => post(life, which)?,
        Deed::Cancel { which } => cancel(life, which)?,
        Deed::Print { which } => print(life, which)?,
        Deed::Accept { which, grant } => match life.pick(which) {
            Some(file) => closing::accept(life, &file, grant)?,
            None => None,
        },
        Deed::Budget {
            which,
            kind,
            amount,
        } => remainder(life, which, kind, amount)?,
        Deed::Share {
            which,
            percent,
            years,
        } => match life.pick(which) {
            Some(file) => years::share(life, &file, percent, years)?,
            None => None,
        },
        Deed::Recover {
            which,
            way,
            ground,
            amount,
            day,
        } => match life.pick(which) {
            Some(file) => years::recover(life, &file, (way, ground), amount, day)?,
            None => None,
        },
        Deed::Lock { source } => {
            let lock = LockYear {
                year: YEAR,
                source,
                by: "Lù Thị Hồng".to_owned(),
            };
            life.call("", Entry::default(), |office| lock_year(office, lock))?
                .map(drop)
        }
        Deed::Unlock { source } => {
            let reason = "Sở yêu cầu sửa".to_owned();
            let unlock = UnlockYear {
                year: YEAR,
                source,
                by: String::new(),
                reason,
            };
            life.call("", Entry::default(), |office| unlock_year(office, unlock))?
                .map(drop)
        }
        Deed::Settle { which } => closing::settle(life, which)?,
        Deed::Undo | Deed::Redo => None,
    };
    Ok(done.is_some())
}

type Acted = Result<Option<()>, String>;

fn propose(life: &mut Life, source: Value, grant: i64, parts: usize) -> Acted {
    let proposal = record(json!({
        "uid": NEW, "plan_uid": null, "code": "", "office_code": "", "title": "Tuyên truyền khuyến công",
        "kind": "media", "source": source, "year": YEAR, "approved_grant": null,
        "approved_other": null, "support_basis": "full_cost", "implementer": "Trung tâm", "partner": "",
        "beneficiary_text": "", "place": "", "commune_code": null, "quantity": null,
        "quantity_unit": "", "goal": "", "starts_on": "2026-01-05", "ends_on": "2026-11-30",
        "stage": "approved", "progress_percent": null, "regulation_pack": "", "officer": "", "note": "",
    }));
    let made = life.call("", Entry::default(), |office| {
        save_proposal(office, proposal)
    })?;
    let Some(uid) = made.map(|done| done.output) else {
        return Ok(None);
    };
    let mut all = life.proposals().into_iter();
    let at = all.position(|proposal| proposal.uid.to_string() == uid);
    let at = at.unwrap_or_default();
    approve(life, at, grant)?;
    estimate(life, at, parts)
}

fn approve(life: &mut Life, which: usize, grant: i64) -> Acted {
    let Some(mut proposal) = life.pick(which).map(|file| file.proposal) else {
        return Ok(None);
    };
    let uid = proposal.uid.to_string();
    let entry = Entry {
        approved: grant - life.ledger.of(&uid).approved,
        ..Entry::default()
    };
    proposal.approved_grant = Some(Money::dong(grant));
    Ok(life
        .call(&uid, entry, |office| save_proposal(office, proposal))?
        .map(drop))
}

fn estimate(life: &mut Life, which: usize, parts: usize) -> Acted {
    let Some(file) = life.pick(which) else {
        return Ok(None);
    };
    let whole = file.proposal.approved_grant.unwrap_or_default();
    let lines = whole.split(&vec![1; parts]).into_iter().enumerate();
    let lines: Vec<Value> = lines
        .map(|(index, grant)| {
            let kept = file.estimate.get(index).map(|line| line.uid.to_string());
            json!({
                "uid": kept.unwrap_or(NEW.to_owned()), "proposal_uid": file.proposal.uid, "position": 0,
                "content": "In tờ rơi", "item": "other", "unit": "", "quantity": null,
                "unit_price": null, "amount": grant, "grant": grant, "counterpart": 0, "other": 0,
                "sub_item": "", "done_quantity": null, "note": "",
            })
        })
        .collect();
    let draft = record(json!({ "proposal_uid": file.proposal.uid, "lines": lines }));
    Ok(life
        .call("", Entry::default(), |office| save_estimate(office, draft))?
        .map(drop))
}

fn sign(life: &mut Life, which: usize) -> Acted {
    let Some(file) = life.pick(which) else {
        return Ok(None);
    };
    let uid = file.agency_contract().map(|c| c.uid.to_string());
    let contract = record(json!({
        "uid": uid.unwrap_or(NEW.to_owned()), "proposal_uid": file.proposal.uid,
        "beneficiary_uid": null, "side": "with_agency", "number": "07/HĐ", "signed_on": "2026-01-20",
        "other_party": "Sở Công Thương", "other_representative": "", "other_title": "",
        "other_address": "", "value": file.proposal.approved_grant.unwrap_or_default(),
        "advance_percent": null, "ends_on": null, "closure_number": "", "closed_on": null,
    }));
    Ok(life
        .call("", Entry::default(), |office| {
            save_contract(office, contract)
        })?
        .map(drop))
}

fn movement(life: &mut Life, which: usize, kind: AdvanceKind, amount: i64, day: u32) -> Acted {
    match life.pick(which) {
        Some(file) => moved(life, &file, kind, amount, day),
        None => Ok(None),
    }
}

fn moved(life: &mut Life, file: &ProposalFile, kind: AdvanceKind, amount: i64, day: u32) -> Acted {
    let advance = Advance {
        uid: AdvanceId::NEW,
        proposal_uid: file.proposal.uid,
        contract_uid: None,
        kind,
        round: 0,
        moved_on: Day::new(YEAR, 1, 2).unwrap().plus_days(day.into()),
        amount: Money::dong(amount),
        paper_number: String::new(),
        note: String::new(),
    };
    let uid = file.proposal.uid.to_string();
    let entry = money_of(kind, amount);
    Ok(life
        .call(&uid, entry, |office| record_advance(office, advance))?
        .map(drop))
}

fn money_of(kind: AdvanceKind, amount: i64) -> Entry {
    match kind {
        AdvanceKind::Return => Entry {
            returned: amount,
            ..Entry::default()
        },
        AdvanceKind::Advance | AdvanceKind::FinalPayment => Entry {
            received: amount,
            ..Entry::default()
        },
    }
}

fn unmove(life: &mut Life, which: usize) -> Acted {
    let Some(file) = life.pick(which) else {
        return Ok(None);
    };
    let Some(advance) = file.advances.first() else {
        return Ok(None);
    };
    let entry = money_of(advance.kind, -advance.amount.as_dong());
    let (uid, request) = (
        file.proposal.uid.to_string(),
        OneAdvance { uid: advance.uid },
    );
    Ok(life
        .call(&uid, entry, |office| remove_advance(office, request))?
        .map(drop))
}

fn draft(life: &mut Life, which: usize, line: usize, kind: VoucherKind, sums: [i64; 2]) -> Acted {
    let Some(file) = life.pick(which) else {
        return Ok(None);
    };
    let own = file.estimate.get(line % file.estimate.len().max(1));
    let paper: VoucherWithLines = record(json!({
        "voucher": {
            "uid": NEW, "proposal_uid": file.proposal.uid, "class_uid": null, "kind": kind,
            "year": YEAR, "number": "", "series_number": null, "paid_on": "2026-06-10",
            "payee": "Xưởng in Bình Lư", "payee_address": "", "payee_account": "", "payee_bank": "",
            "reason": "In tờ rơi", "attachments": 1, "state": "draft", "issued_on": null,
            "cancel_reason": "", "reverses_uid": null, "note": "",
        },
        "lines": [{
            "uid": NEW, "voucher_uid": NEW, "position": 0,
            "estimate_line_uid": own.map(|line| line.uid), "content": "", "quantity": null,
            "unit_price": null, "grant": sums[0], "counterpart": sums[1], "deductible_tax": 0,
            "sub_item": "", "seller_tax_code": "", "invoice_form": "", "invoice_symbol": "",
            "invoice_number": "", "invoiced_on": null, "invoice_buyer": "",
        }],
    }));
    Ok(life
        .call("", Entry::default(), |office| save_voucher(office, paper))?
        .map(drop))
}

fn throw(life: &mut Life, which: usize) -> Acted {
    let Some(paper) = life.voucher(which, VoucherState::Draft) else {
        return Ok(None);
    };
    let request = OneVoucher {
        uid: paper.voucher.uid,
    };
    Ok(life
        .call("", Entry::default(), |office| {
            remove_voucher(office, request)
        })?
        .map(drop))
}

/// What a paper takes from the grant, by its kind.
fn spends(paper: &VoucherWithLines) -> i64 {
    let grant: i64 = paper.lines.iter().map(|line| line.grant.as_dong()).sum();
    match paper.voucher.kind {
        VoucherKind::ReceiptVoucher => -grant,
        _ => grant,
    }
}

fn owner(paper: &VoucherWithLines) -> String {
    paper
        .voucher
        .proposal_uid
        .map(|uid| uid.to_string())
        .unwrap_or_default()
}

fn post(life: &mut Life, which: usize) -> Acted {
    let Some(paper) = life.voucher(which, VoucherState::Draft) else {
        return Ok(None);
    };
    let entry = Entry {
        settled: spends(&paper),
        ..Entry::default()
    };
    let request = OneVoucher {
        uid: paper.voucher.uid,
    };
    Ok(life
        .call(&owner(&paper), entry, |office| {
            post_voucher(office, request)
        })?
        .map(drop))
}

fn cancel(life: &mut Life, which: usize) -> Acted {
    let Some(paper) = life.voucher(which, VoucherState::Posted) else {
        return Ok(None);
    };
    let entry = Entry {
        settled: -spends(&paper),
        ..Entry::default()
    };
    let reason = "Sai người nhận".to_owned();
    let request = CancelVoucher {
        uid: paper.voucher.uid,
        reason,
        on: None,
    };
    Ok(life
        .call(&owner(&paper), entry, |office| {
            cancel_voucher(office, request)
        })?
        .map(drop))
}

fn print(life: &mut Life, which: usize) -> Acted {
    let Some(paper) = life.voucher(which, VoucherState::Posted) else {
        return Ok(None);
    };
    let request = OneVoucher {
        uid: paper.voucher.uid,
    };
    Ok(life
        .call("", Entry::default(), |office| {
            issue_voucher(office, request)
        })?
        .map(drop))
}

fn remainder(life: &mut Life, which: usize, kind: BudgetMoveKind, amount: i64) -> Acted {
    let Some(file) = life.pick(which) else {
        return Ok(None);
    };
    let moved = BudgetMove {
        uid: BudgetMoveId::NEW,
        proposal_uid: file.proposal.uid,
        kind,
        from_year: BudgetYear(YEAR),
        to_year: None,
        amount: Money::dong(amount),
        decision_number: "12/QĐ".to_owned(),
        decided_on: Day::new(YEAR, 12, 1).unwrap(),
        note: String::new(),
    };
    let cancelled = if kind == BudgetMoveKind::Lapse {
        amount
    } else {
        0
    };
    let entry = Entry {
        cancelled,
        ..Entry::default()
    };
    let uid = file.proposal.uid.to_string();
    Ok(life
        .call(&uid, entry, |office| save_budget_move(office, moved))?
        .map(drop))
}
