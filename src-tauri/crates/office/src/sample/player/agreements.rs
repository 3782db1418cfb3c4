//! Hợp đồng, tạm ứng; then nghiệm thu và giấy tờ, which follow the work.

use domain::centre::SignatoryRole;
use domain::contract::{
    Acceptance, AcceptanceHost, AcceptanceMember, Advance, Contract, ContractSide,
};
use domain::ids::{AcceptanceId, AcceptanceMemberId, AdvanceId, ContractId, PaperId};
use domain::paper::{PaperState, SupportingPaper};

use super::super::assets::missing;
use super::super::diary::Diary;
use super::super::sheets::ProposalSheet;
use super::super::sheets::agreement::{
    AcceptanceSheet, AdvanceSheet, ContractSheet, MemberSheet, PaperSheet,
};
use super::Player;
use crate::commands::contracts::{
    AcceptanceDraft, record_advance, save_acceptance, save_contract, save_paper,
};
use crate::commands::proposals::proposal_file;
use crate::error::Result;

/// Kể hợp đồng, thanh lý và tiền tạm ứng.
pub fn tell_contracts(diary: &mut Diary, sheet: &ProposalSheet) {
    for contract in &sheet.contracts {
        let (code, signed) = (sheet.code.clone(), contract.clone());
        diary.on(contract.on, move |player| {
            sign(player, &code, &signed, false)
        });
        if let Some(day) = contract.closed_on {
            let (code, closed) = (sheet.code.clone(), contract.clone());
            diary.on(day, move |player| sign(player, &code, &closed, true));
        }
    }
    for moved in sheet.advances.clone() {
        let code = sheet.code.clone();
        diary.on(moved.on, move |player| advance(player, &code, moved));
    }
}

/// Kể nghiệm thu và giấy tờ.
pub fn tell_results(diary: &mut Diary, sheet: &ProposalSheet) {
    for minutes in sheet.acceptances.clone() {
        let code = sheet.code.clone();
        diary.on(minutes.on, move |player| accept(player, &code, minutes));
    }
    for kept in sheet.papers.clone() {
        let code = sheet.code.clone();
        // A paper may be older than the record that keeps it.
        let day = kept.on.max(sheet.entered_on);
        diary.on(day, move |player| paper(player, &code, kept));
    }
}

/// Ký hợp đồng, or the same once more with its closure.
fn sign(player: &mut Player, code: &str, sheet: &ContractSheet, closed: bool) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let key = (code.to_owned(), sheet.key.clone());
    let fresh = ContractId::new(player.office.new_uid());
    let uid = *player.contracts.entry(key).or_insert(fresh);
    let contract = Contract {
        uid,
        proposal_uid: player.proposal(code)?,
        beneficiary_uid: None,
        side: sheet.side,
        number: sheet.number.clone(),
        signed_on: sheet.on,
        other_party: sheet.party.clone(),
        other_representative: sheet.representative.clone(),
        other_title: sheet.title.clone(),
        other_address: sheet.address.clone(),
        value: sheet.value,
        advance_percent: sheet.advance_percent,
        ends_on: Some(sheet.ends_on),
        closure_number: if closed {
            sheet.closure_number.clone()
        } else {
            String::new()
        },
        closed_on: sheet.closed_on.filter(|_| closed),
    };
    let contract = match &sheet.beneficiary {
        Some(establishment) => with_beneficiary(player, contract, establishment)?,
        None => contract,
    };
    save_contract(&mut player.office, contract)?;
    Ok(())
}

/// Bên kia is the establishment as it stands on file.
fn with_beneficiary(player: &Player, contract: Contract, establishment: &str) -> Result<Contract> {
    let wanted = player.establishment(establishment)?;
    let file = proposal_file(&player.office, contract.proposal_uid)?;
    let mut all = file.beneficiaries.into_iter();
    let found = all.find(|(row, _)| row.establishment_uid == wanted);
    let (row, party) = found.ok_or_else(|| missing("đơn vị thụ hưởng", establishment))?;
    Ok(Contract {
        beneficiary_uid: Some(row.uid),
        side: ContractSide::WithBeneficiary,
        other_party: party.name,
        other_representative: party.representative,
        other_title: party.representative_title,
        other_address: party.address,
        ..contract
    })
}

fn advance(player: &mut Player, code: &str, sheet: AdvanceSheet) -> Result<()> {
    player.as_role(SignatoryRole::ChiefAccountant)?;
    let key = (code.to_owned(), sheet.contract.clone());
    let contract = player.contracts.get(&key).copied();
    let advance = Advance {
        uid: AdvanceId::NEW,
        proposal_uid: player.proposal(code)?,
        contract_uid: Some(contract.ok_or_else(|| missing("hợp đồng", &sheet.contract))?),
        kind: sheet.kind,
        round: 0,
        moved_on: sheet.on,
        amount: sheet.amount,
        paper_number: sheet.number,
        note: sheet.note,
    };
    record_advance(&mut player.office, advance)?;
    Ok(())
}

fn accept(player: &mut Player, code: &str, sheet: AcceptanceSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let acceptance = Acceptance {
        uid: AcceptanceId::NEW,
        proposal_uid: player.proposal(code)?,
        class_uid: sheet
            .class
            .as_deref()
            .map(|class| player.class(class))
            .transpose()?,
        form: sheet.form,
        number: sheet.number,
        held_on: sheet.on,
        place: sheet.place,
        accepted_grant: sheet.accepted_grant,
        accepted_counterpart: sheet.accepted_counterpart,
        effect: sheet.effect,
        conclusion: sheet.conclusion,
        held_by: AcceptanceHost::Department,
    };
    let members = sheet.members.into_iter().map(member).collect();
    save_acceptance(
        &mut player.office,
        AcceptanceDraft {
            acceptance,
            members,
        },
    )?;
    Ok(())
}

fn member(sheet: MemberSheet) -> AcceptanceMember {
    AcceptanceMember {
        uid: AcceptanceMemberId::NEW,
        acceptance_uid: AcceptanceId::NEW,
        position: 0,
        body: sheet.body,
        name: sheet.name,
        title: sheet.title,
    }
}

fn paper(player: &mut Player, code: &str, sheet: PaperSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let paper = SupportingPaper {
        uid: PaperId::NEW,
        proposal_uid: player.proposal(code)?,
        class_uid: sheet
            .class
            .as_deref()
            .map(|class| player.class(class))
            .transpose()?,
        name: name_of(player, &sheet.code)?,
        number: sheet.number,
        dated_on: Some(sheet.on),
        state: sheet.state.unwrap_or(PaperState::Present),
        scan_sha256: String::new(),
        note: sheet.note,
        code: sheet.code,
    };
    save_paper(&mut player.office, paper)?;
    Ok(())
}

/// Tên giấy tờ as the checklist words it.
fn name_of(player: &Player, code: &str) -> Result<String> {
    let wanted = player.pack.papers.iter().find(|paper| paper.code == code);
    wanted
        .map(|paper| paper.name.clone())
        .ok_or_else(|| missing("giấy tờ", code))
}
