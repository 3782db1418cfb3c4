//! Đề án: entered, put under its plan, led through its steps, estimated.

use domain::centre::SignatoryRole;
use domain::delegate::Delegate;
use domain::ids::{BeneficiaryId, DelegateId, EstimateLineId, ModuleId, ProposalId};
use domain::money::Money;
use domain::proposal::estimate::EstimateLine;
use domain::proposal::stage::StepKind;
use domain::proposal::{Beneficiary, Proposal, Stage};
use domain::training::CourseModule;
use rust_decimal::Decimal;

use super::super::diary::Diary;
use super::super::sheets::{
    BeneficiarySheet, DelegateSheet, EstimateSheet, ProposalSheet, StepSheet,
};
use super::{Player, answered, found};
use crate::commands::contracts::{BeneficiaryDraft, ModuleDraft, save_beneficiaries, save_modules};
use crate::commands::delegates::{DelegateDraft, save_delegates};
use crate::commands::establishments::{MachineDraft, save_machines};
use crate::commands::proposals::{EstimateDraft, proposal_file, save_estimate, save_proposal};
use crate::commands::steps::{StepDraft, record_step};
use crate::error::Result;

/// Kể việc của đề án.
pub fn tell(diary: &mut Diary, sheet: &ProposalSheet) {
    let own = sheet.clone();
    diary.on(sheet.entered_on, move |player| enter(player, &own));
    let own = sheet.clone();
    diary.on(sheet.plan_on, move |player| put_under_plan(player, &own));
    for (day, done) in [(sheet.estimate_on, false), (sheet.done_on, true)] {
        let Some(day) = day else { continue };
        let (code, lines) = (sheet.code.clone(), sheet.estimate.clone());
        diary.on(day, move |player| estimate(player, &code, &lines, done));
    }
    if let Some(day) = sheet.modules_on {
        let own = sheet.clone();
        diary.on(day, move |player| modules(player, &own));
    }
    if let Some(day) = sheet.delegates_on {
        let (code, rows) = (sheet.code.clone(), sheet.delegates.clone());
        diary.on(day, move |player| delegates(player, &code, rows));
    }
    if let Some(day) = sheet.beneficiaries_on {
        let (code, rows) = (sheet.code.clone(), sheet.beneficiaries.clone());
        diary.on(day, move |player| beneficiaries(player, &code, rows));
    }
    if let Some(day) = sheet.machines_on {
        let own = sheet.clone();
        diary.on(day, move |player| machines(player, own));
    }
}

/// Kể các bước: on their day they come after the records that prove them.
pub fn tell_steps(diary: &mut Diary, sheet: &ProposalSheet) {
    for taken in sheet.steps.clone() {
        let code = sheet.code.clone();
        diary.on(taken.on, move |player| step(player, &code, taken));
    }
}

fn enter(player: &mut Player, sheet: &ProposalSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let implementer = player.office.centre()?.name;
    let proposal = Proposal {
        uid: ProposalId::NEW,
        plan_uid: None,
        code: sheet.code.clone(),
        office_code: String::new(),
        title: sheet.title.clone(),
        kind: sheet.kind,
        content: sheet.content.clone(),
        source: sheet.source,
        year: sheet.starts_on.budget_year(),
        approved_grant: None,
        approved_other: None,
        support_basis: sheet.support_basis,
        implementer,
        partner: sheet.partner.clone(),
        beneficiary_text: sheet.beneficiary_text.clone(),
        place: sheet.place.clone(),
        commune_code: sheet.commune_code.clone(),
        quantity: Some(sheet.quantity),
        quantity_unit: sheet.quantity_unit.clone(),
        goal: sheet.goal.clone(),
        starts_on: Some(sheet.starts_on),
        ends_on: Some(sheet.ends_on),
        stage: Stage::Draft,
        progress_percent: None,
        regulation_pack: player.pack.id.clone(),
        officer: sheet.officer.clone(),
        review_obstacle: String::new(),
        review_plan: String::new(),
        note: sheet.note.clone(),
        shape: domain::life::ProposalShape::Single,
        other_contents: String::new(),
        programme_uid: None,
        jobs: None,
    };
    let uid = save_proposal(&mut player.office, proposal)?.output;
    player.proposals.insert(sheet.code.clone(), answered(&uid)?);
    Ok(())
}

fn put_under_plan(player: &mut Player, sheet: &ProposalSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let uid = player.proposal(&sheet.code)?;
    let kept = proposal_file(&player.office, uid)?.proposal;
    let proposal = Proposal {
        plan_uid: Some(found(&player.plans, &sheet.plan, "kế hoạch")?),
        approved_grant: sheet.approved_grant,
        approved_other: sheet.approved_other,
        progress_percent: sheet.progress_percent,
        ..kept
    };
    save_proposal(&mut player.office, proposal)?;
    Ok(())
}

/// The lines as estimated; once more, with the volume done, after the work.
fn estimate(player: &mut Player, code: &str, sheets: &[EstimateSheet], done: bool) -> Result<()> {
    player.as_role(SignatoryRole::ChiefAccountant)?;
    let proposal_uid = player.proposal(code)?;
    let mut lines = Vec::new();
    for sheet in sheets {
        let key = (code.to_owned(), sheet.key.clone());
        let fresh = EstimateLineId::new(player.office.new_uid());
        lines.push(EstimateLine {
            uid: *player.lines.entry(key).or_insert(fresh),
            proposal_uid,
            position: 0,
            content: sheet.content.clone(),
            item: sheet.item,
            unit: sheet.unit.clone(),
            quantity: Some(sheet.quantity),
            unit_price: Some(sheet.unit_price),
            amount: sheet.grant + sheet.counterpart,
            grant: sheet.grant,
            counterpart: sheet.counterpart,
            other: Money::ZERO,
            sub_item: sheet.sub_item.clone(),
            done_quantity: sheet.done_quantity.filter(|_| done),
            note: sheet.note.clone(),
        });
    }
    save_estimate(
        &mut player.office,
        EstimateDraft {
            proposal_uid,
            lines,
        },
    )?;
    Ok(())
}

fn modules(player: &mut Player, sheet: &ProposalSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let proposal_uid = player.proposal(&sheet.code)?;
    let rows = sheet.modules.iter().map(|module| CourseModule {
        uid: ModuleId::NEW,
        proposal_uid,
        position: 0,
        name: module.name.clone(),
        theory_hours: module.theory_hours,
        practice_hours: module.practice_hours,
        instructor: module.instructor.clone(),
    });
    save_modules(
        &mut player.office,
        ModuleDraft {
            proposal_uid,
            rows: rows.collect(),
        },
    )?;
    Ok(())
}

fn beneficiaries(player: &mut Player, code: &str, sheets: Vec<BeneficiarySheet>) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let proposal_uid = player.proposal(code)?;
    let mut rows = Vec::new();
    for sheet in sheets {
        rows.push(Beneficiary {
            uid: BeneficiaryId::NEW,
            proposal_uid,
            establishment_uid: player.establishment(&sheet.establishment)?,
            position: 0,
            content: sheet.content,
            grant: sheet.grant,
            counterpart_committed: sheet.counterpart_committed,
            counterpart_source: sheet.counterpart_source,
            committed_on: sheet.committed_on,
            ceiling_code: sheet.ceiling,
            priority_factor: sheet.priority.unwrap_or(Decimal::ONE),
            priority_ground: sheet.priority_ground,
            abroad: false,
        });
    }
    save_beneficiaries(&mut player.office, BeneficiaryDraft { proposal_uid, rows })?;
    Ok(())
}

fn machines(player: &mut Player, sheet: ProposalSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let proposal_uid = player.proposal(&sheet.code)?;
    let Some(first) = sheet.beneficiaries.first() else {
        return Ok(());
    };
    let establishment_uid = player.establishment(&first.establishment)?;
    let rows = sheet.machines.into_iter();
    let rows = rows.map(|machine| machine.machine(proposal_uid, establishment_uid));
    let draft = MachineDraft {
        proposal_uid,
        establishment_uid,
        rows: rows.collect(),
    };
    save_machines(&mut player.office, draft)?;
    Ok(())
}

fn delegates(player: &mut Player, code: &str, sheets: Vec<DelegateSheet>) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let proposal_uid = player.proposal(code)?;
    let rows = sheets.into_iter().map(|sheet| Delegate {
        uid: DelegateId::NEW,
        proposal_uid,
        position: 0,
        name: sheet.name,
        body: sheet.body,
        state_paid: sheet.state_paid,
        days: sheet.days,
        day_rate: sheet.day_rate,
        signed: true,
    });
    let rows = rows.collect();
    save_delegates(&mut player.office, DelegateDraft { proposal_uid, rows })?;
    Ok(())
}

fn step(player: &mut Player, code: &str, sheet: StepSheet) -> Result<()> {
    player.as_role(SignatoryRole::Preparer)?;
    let draft = StepDraft {
        proposal_uid: player.proposal(code)?,
        stage: sheet.stage,
        reached_on: sheet.on,
        paper: sheet.paper,
        paper_number: sheet.number,
        note: sheet.note,
        kind: StepKind::Reached,
        decided_by: String::new(),
    };
    record_step(&mut player.office, draft)?;
    Ok(())
}
