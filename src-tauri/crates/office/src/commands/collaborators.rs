//! Cộng tác viên khuyến công: one by one, or a list pasted from Excel.

use domain::fold::tidy;
use domain::ids::CollaboratorId;
use domain::visit::Collaborator;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoReply;
use super::contracts::kept;
use crate::done::Done;
use crate::error::Result;
use crate::faulty_fields::FaultyFields;
use crate::office::Office;
use crate::operation::Operation;
use crate::views::collaborators::{self as view, CollaboratorRegister};

/// Sổ cộng tác viên.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CollaboratorFilter {
    /// Hiện số điện thoại.
    pub reveal: bool,
    /// Lý do xem; none = the purpose of the list.
    #[ts(optional)]
    pub ground: Option<String>,
}

/// Các cộng tác viên to be saved; those of the office that are not among them stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CollaboratorDraft {
    /// Các dòng.
    pub rows: Vec<Collaborator>,
}

/// Một cộng tác viên.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneCollaborator {
    /// Cộng tác viên.
    pub uid: CollaboratorId,
}

/// Sổ cộng tác viên, and the communes that have one and that have none.
pub fn list_collaborators(
    office: &mut Office,
    filter: CollaboratorFilter,
) -> Result<Done<CollaboratorRegister>> {
    let register = view::register(office, filter.reveal)?;
    if filter.reveal {
        let people = register.rows.len();
        office.note_access("collaborators", "", people, filter.ground.as_deref())?;
    }
    Ok(Done::read(register))
}

/// Lưu các cộng tác viên. A place written without a code is sought among the communes of the province.
pub fn save_collaborators(office: &mut Office, draft: CollaboratorDraft) -> Result<Done<NoReply>> {
    let home = office.books().centre()?.map(|centre| centre.province_code);
    let mut faults = FaultyFields::default();
    let mut rows = draft.rows;
    for (index, row) in rows.iter_mut().enumerate() {
        for text in [
            &mut row.name,
            &mut row.phone,
            &mut row.place,
            &mut row.workplace,
            &mut row.note,
        ] {
            *text = tidy(text);
        }
        faults.filled(&format!("rows.{index}.name"), &row.name);
        faults.in_order(&format!("rows.{index}.to_on"), row.from_on, row.to_on);
        if row.commune_code.is_none() && !row.place.is_empty() {
            let found = exchange::commune::locate(&row.place, home.as_deref());
            row.commune_code = found.commune.map(|commune| commune.code.clone());
        }
    }
    faults.closed()?;
    let label = match rows.as_slice() {
        [one] => format!("Lưu cộng tác viên {}", one.place),
        many => format!("Lưu {} cộng tác viên", many.len()),
    };
    office.change(Operation::SaveCollaborators, label, |writer| {
        for mut row in rows {
            let before: Option<Collaborator> = writer.books().find(row.uid.uid())?;
            // What the screen was given masked comes back as it went.
            if let Some(before) = before.filter(|_| row.phone.contains('*')) {
                row.phone = before.phone;
            }
            row.uid = CollaboratorId::new(writer.identity(row.uid.uid()));
            writer.change.put(row.uid.uid(), &row)?;
        }
        Ok(NoReply)
    })
}

/// Bỏ một cộng tác viên entered by mistake; who has left is given a last day instead.
pub fn remove_collaborator(office: &mut Office, request: OneCollaborator) -> Result<Done<NoReply>> {
    let row: Collaborator = kept(office, request.uid.uid(), "cộng tác viên")?;
    let label = format!("Bỏ cộng tác viên {}", row.place);
    office.change(Operation::SaveCollaborators, label, |writer| {
        writer.change.remove::<Collaborator>(row.uid.uid())?;
        Ok(NoReply)
    })
}
