//! Nghiệm thu và quyết toán.

use domain::contract::AdvanceKind;
use domain::proposal_file::ProposalFile;
use office::commands::contracts::{save_acceptance, save_paper};
use office::commands::proposals::OneProposal;
use office::commands::settlements::lock_settlement;
use office::views::papers::checklist;
use serde_json::json;

use super::super::{Life, record};
use super::{Acted, NEW, moved};
use crate::lives::ledger::Entry;

pub(super) fn accept(life: &mut Life, file: &ProposalFile, grant: i64) -> Acted {
    let held = file
        .acceptances
        .first()
        .map(|(held, _)| held.uid.to_string());
    let acceptance = record(json!({
        "acceptance": {
            "uid": held.unwrap_or(NEW.to_owned()), "proposal_uid": file.proposal.uid,
            "class_uid": null, "form": "whole", "number": "01/BB", "held_on": "2026-11-28",
            "place": "", "accepted_grant": grant, "accepted_counterpart": 0, "effect": "",
            "conclusion": "",
        },
        "members": [],
    }));
    Ok(life
        .call("", Entry::default(), |office| {
            save_acceptance(office, acceptance)
        })?
        .map(drop))
}

/// The way to a settlement: papers on file, accepted what was spent, the till emptied or filled, locked.
pub(super) fn settle(life: &mut Life, which: usize) -> Acted {
    let Some(file) = life.pick(which) else {
        return Ok(None);
    };
    for row in checklist(&life.office.books(), &file).map_err(|e| e.to_string())? {
        if row.paper.is_none() {
            let paper = record(json!({
                "uid": NEW, "proposal_uid": file.proposal.uid, "class_uid": null, "code": row.code,
                "name": row.name, "number": "1", "dated_on": "2026-11-20", "state": "present",
                "scan_sha256": "", "note": "",
            }));
            life.call("", Entry::default(), |office| save_paper(office, paper))?;
        }
    }
    accept(life, &file, file.spent_grant().as_dong())?;
    let uid = file.proposal.uid.to_string();
    let money = life.ledger.of(&uid);
    let till = money.received - money.returned - money.spent();
    let (kind, amount) = match till {
        0.. => (AdvanceKind::Return, till),
        below => (AdvanceKind::FinalPayment, -below),
    };
    if amount > 0 {
        moved(life, &file, kind, amount, 330)?;
    }
    let request = OneProposal {
        uid: file.proposal.uid,
    };
    Ok(life
        .call("", Entry::default(), |office| {
            lock_settlement(office, request)
        })?
        .map(drop))
}
