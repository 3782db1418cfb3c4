use domain::establishment::machine::Machine;
use domain::establishment::outcome::Outcome;
use domain::establishment::product::Product;
use domain::fold::tidy;
use domain::ids::{EstablishmentId, MachineId, OutcomeId, ProductId, ProposalId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::NoReply;
use crate::commands::proposals::still_open;
use crate::done::Done;
use crate::error::Result;
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::establishments as view;

/// Mọi sản phẩm của một cơ sở, as they shall stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProductDraft {
    /// Cơ sở.
    pub establishment_uid: EstablishmentId,
    /// Sản phẩm.
    pub rows: Vec<Product>,
}

/// Mọi máy móc của một cơ sở in one đề án, as they shall stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MachineDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Cơ sở.
    pub establishment_uid: EstablishmentId,
    /// Máy móc.
    pub rows: Vec<Machine>,
}

/// Mọi số liệu trước và sau hỗ trợ of a cơ sở in one đề án.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OutcomeDraft {
    /// Đề án.
    pub proposal_uid: ProposalId,
    /// Cơ sở.
    pub establishment_uid: EstablishmentId,
    /// Số liệu.
    pub rows: Vec<Outcome>,
}

/// Lưu sản phẩm của một cơ sở; those left out are removed.
pub fn save_products(office: &mut Office, draft: ProductDraft) -> Result<Done<NoReply>> {
    let mut faults = FaultyFields::default();
    for (at, row) in draft.rows.iter().enumerate() {
        faults.filled(&format!("rows.{at}.name"), &row.name);
        faults.in_order(
            &format!("rows.{at}.valid_to"),
            row.certified_on,
            row.valid_to,
        );
    }
    faults.closed()?;
    let of = view::found(office, draft.establishment_uid)?;
    let kept = office.books().products_of(of.uid)?;
    let label = format!("Lưu sản phẩm của {}", of.name);
    office.change(Operation::SaveProducts, label, |writer| {
        let stays = |uid: ProductId| draft.rows.iter().any(|row| row.uid == uid);
        for gone in kept.iter().filter(|row| !stays(row.uid)) {
            writer.change.remove::<Product>(gone.uid.uid())?;
        }
        for (index, mut row) in draft.rows.iter().cloned().enumerate() {
            let known = kept.iter().any(|old| old.uid == row.uid);
            let uid = if known {
                row.uid.uid()
            } else {
                writer.new_uid()
            };
            row.uid = ProductId::new(uid);
            row.establishment_uid = of.uid;
            row.position = index as i64 + 1;
            for text in [&mut row.name, &mut row.certificate_number, &mut row.note] {
                *text = tidy(text);
            }
            writer.change.put(uid, &row)?;
        }
        Ok(NoReply)
    })
}

/// Lưu máy móc của một cơ sở trong một đề án; those left out are removed.
pub fn save_machines(office: &mut Office, draft: MachineDraft) -> Result<Done<NoReply>> {
    let mut faults = FaultyFields::default();
    for (at, row) in draft.rows.iter().enumerate() {
        faults.filled(&format!("rows.{at}.name"), &row.name);
        let year = row.made_in.is_none_or(|year| (1950..=2100).contains(&year));
        faults.wanted(&format!("rows.{at}.made_in"), year, "năm có bốn chữ số");
    }
    faults.closed()?;
    let of = view::found(office, draft.establishment_uid)?;
    let all = office.books().machines_of_proposal(draft.proposal_uid)?;
    let (kept, others): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|row| row.establishment_uid == of.uid);
    let label = format!("Lưu máy móc của {}", of.name);
    office.change(Operation::SaveMachines, label, |writer| {
        let proposal = still_open(writer, draft.proposal_uid)?.uid;
        let stays = |uid: MachineId| draft.rows.iter().any(|row| row.uid == uid);
        for gone in kept.iter().filter(|row| !stays(row.uid)) {
            writer.change.remove::<Machine>(gone.uid.uid())?;
        }
        for (index, mut row) in draft.rows.iter().cloned().enumerate() {
            let known = kept.iter().any(|old| old.uid == row.uid);
            let uid = if known {
                row.uid.uid()
            } else {
                writer.new_uid()
            };
            row.uid = MachineId::new(uid);
            row.proposal_uid = proposal;
            row.establishment_uid = of.uid;
            row.position = (others.len() + index) as i64 + 1;
            tidied(&mut row);
            writer.change.put(uid, &row)?;
        }
        Ok(NoReply)
    })
}

fn tidied(row: &mut Machine) {
    for text in [
        &mut row.name,
        &mut row.model,
        &mut row.serial_number,
        &mut row.maker,
        &mut row.origin,
        &mut row.invoice_key,
        &mut row.note,
    ] {
        *text = tidy(text);
    }
}

/// Lưu số liệu trước và sau hỗ trợ; those left out are removed. A settled đề án is followed on.
pub fn save_outcomes(office: &mut Office, draft: OutcomeDraft) -> Result<Done<NoReply>> {
    let of = view::found(office, draft.establishment_uid)?;
    let all = office.books().outcomes_of_proposal(draft.proposal_uid)?;
    let kept: Vec<_> = all
        .into_iter()
        .filter(|row| row.establishment_uid == of.uid)
        .collect();
    let label = format!("Lưu kết quả sau hỗ trợ của {}", of.name);
    office.change(Operation::SaveOutcomes, label, |writer| {
        let same = |one: &Outcome, other: &Outcome| {
            one.indicator == other.indicator && one.months == other.months
        };
        for gone in &kept {
            if !draft.rows.iter().any(|row| same(row, gone)) {
                writer.change.remove::<Outcome>(gone.uid.uid())?;
            }
        }
        for mut row in draft.rows {
            let known = kept.iter().find(|old| same(old, &row));
            let uid = known.map_or_else(|| writer.new_uid(), |old| old.uid.uid());
            row.uid = OutcomeId::new(uid);
            row.proposal_uid = draft.proposal_uid;
            row.establishment_uid = of.uid;
            for text in [&mut row.unit, &mut row.evidence, &mut row.measured_by] {
                *text = tidy(text);
            }
            if known != Some(&row) {
                writer.change.put(uid, &row)?;
            }
        }
        Ok(NoReply)
    })
}
