//! Kinh phí theo năm và thu hồi.

use domain::calendar::Day;
use domain::life::{RecoveryGround, RecoveryWay};
use domain::proposal_file::ProposalFile;
use office::commands::life::save_years;
use office::commands::recoveries::{record_return, save_recovery};
use serde_json::{Value, json};

use super::super::{Life, YEAR, record};
use super::{Acted, NEW};
use crate::lives::ledger::Entry;

/// A part of the grant over the years from the first; what the grant is stays as it was.
pub(super) fn share(life: &mut Life, file: &ProposalFile, percent: i64, years: usize) -> Acted {
    let whole = file.proposal.approved_grant.unwrap_or_default();
    let part = domain::money::Money::dong(whole.as_dong() / 100 * percent);
    let rows: Vec<Value> = part
        .split(&vec![1; years])
        .into_iter()
        .enumerate()
        .map(|(at, grant)| {
            let year = YEAR + at as i32;
            let kept = file.life.years.iter().find(|row| row.year.0 == year);
            json!({
                "uid": kept.map_or(NEW.to_owned(), |row| row.uid.to_string()),
                "proposal_uid": file.proposal.uid, "year": year, "grant": grant, "other": 0,
                "decision_number": "", "note": "",
            })
        })
        .collect();
    let draft = record(json!({ "proposal_uid": file.proposal.uid, "rows": rows }));
    let done = life.call("", Entry::default(), |office| save_years(office, draft))?;
    Ok(done.map(drop))
}

/// A sum that must come back, and comes back whole on a day.
pub(super) fn recover(
    life: &mut Life,
    file: &ProposalFile,
    (way, ground): (RecoveryWay, RecoveryGround),
    amount: i64,
    day: u32,
) -> Acted {
    let first = Day::new(YEAR, 1, 2).unwrap();
    let asked = record(json!({
        "uid": NEW, "proposal_uid": file.proposal.uid, "way": way, "beneficiary_uid": null,
        "ground": ground, "amount": amount, "decision_number": "09/TB", "decided_on": first,
        "due_on": null, "note": "",
    }));
    let made = life.call("", Entry::default(), |office| save_recovery(office, asked))?;
    let Some(recovery) = made.map(|done| done.output) else {
        return Ok(None);
    };
    let back = record(json!({
        "uid": NEW, "proposal_uid": file.proposal.uid, "recovery_uid": recovery,
        "returned_on": first.plus_days(day.into()), "amount": amount, "paper_number": "",
        "advance_uid": null,
    }));
    let entry = entry_of(file, way, ground, amount);
    let uid = file.proposal.uid.to_string();
    let done = life.call(&uid, entry, |office| record_return(office, back))?;
    Ok(done.map(drop))
}

fn entry_of(file: &ProposalFile, way: RecoveryWay, ground: RecoveryGround, amount: i64) -> Entry {
    let is_late = file.proposal.stage.is_settled();
    let is_disallowed = is_late && ground != RecoveryGround::Unspent;
    match way {
        RecoveryWay::BeneficiaryToUnit => Entry {
            given_back: amount,
            ..Entry::default()
        },
        RecoveryWay::UnitToBudget => Entry {
            returned: amount,
            disallowed: if is_disallowed { amount } else { 0 },
            ..Entry::default()
        },
    }
}
