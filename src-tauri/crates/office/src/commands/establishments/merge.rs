use domain::establishment::Establishment;
use domain::ids::EstablishmentId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::NoReply;
use crate::done::Done;
use crate::error::{FieldFault, FieldProblem, OfficeError, Result};
use crate::office::{Office, Writer};
use crate::operation::Operation;
use crate::views::establishments as view;

/// Hai cơ sở thật ra là một.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeRequest {
    /// Cơ sở giữ lại.
    pub keep: EstablishmentId,
    /// Cơ sở gộp vào và bỏ đi.
    pub gone: EstablishmentId,
}

/// Gộp hai cơ sở: everything of the second stands under the first, in one transaction; what the first
/// does not know is taken over from the second, and the first remembers its other name.
pub fn merge_establishments(office: &mut Office, request: MergeRequest) -> Result<Done<NoReply>> {
    let mut keep = view::found(office, request.keep)?;
    let gone = view::found(office, request.gone)?;
    if keep.uid == gone.uid {
        let fault = FieldProblem::Duplicate { of: gone.name };
        let field = "gone".to_owned();
        return Err(OfficeError::Fields(vec![FieldFault { field, fault }]));
    }
    let label = format!("Gộp {} vào {}", gone.name, keep.name);
    office.change(Operation::MergeEstablishments, label, |writer| {
        move_belongings(writer, &keep, &gone)?;
        completed(&mut keep, &gone);
        writer.change.put(keep.uid.uid(), &keep)?;
        writer.change.remove::<Establishment>(gone.uid.uid())?;
        Ok(NoReply)
    })
}

fn move_belongings(
    writer: &mut Writer<'_>,
    keep: &Establishment,
    gone: &Establishment,
) -> Result<()> {
    for mut share in writer.books().shares_of(gone.uid)? {
        share.establishment_uid = keep.uid;
        writer.change.put(share.uid.uid(), &share)?;
    }
    let before = writer.books().products_of(keep.uid)?.len() as i64;
    for mut product in writer.books().products_of(gone.uid)? {
        product.establishment_uid = keep.uid;
        product.position += before;
        writer.change.put(product.uid.uid(), &product)?;
    }
    for mut machine in writer.books().machines_of(gone.uid)? {
        machine.establishment_uid = keep.uid;
        writer.change.put(machine.uid.uid(), &machine)?;
    }
    for mut visit in writer.books().visits(None, Some(gone.uid))? {
        visit.establishment_uid = Some(keep.uid);
        writer.change.put(visit.uid.uid(), &visit)?;
    }
    let known = writer.books().outcomes_of(keep.uid)?;
    for mut outcome in writer.books().outcomes_of(gone.uid)? {
        let twice = known.iter().any(|own| {
            own.proposal_uid == outcome.proposal_uid
                && own.indicator == outcome.indicator
                && own.months == outcome.months
        });
        if twice {
            writer
                .change
                .remove::<domain::establishment::outcome::Outcome>(outcome.uid.uid())?;
        } else {
            outcome.establishment_uid = keep.uid;
            writer.change.put(outcome.uid.uid(), &outcome)?;
        }
    }
    Ok(())
}

fn completed(keep: &mut Establishment, gone: &Establishment) {
    let texts = [
        (&mut keep.tax_code, &gone.tax_code),
        (&mut keep.registration_number, &gone.registration_number),
        (&mut keep.address, &gone.address),
        (&mut keep.representative, &gone.representative),
        (&mut keep.representative_title, &gone.representative_title),
        (&mut keep.phone, &gone.phone),
        (&mut keep.trade, &gone.trade),
        (&mut keep.account_number, &gone.account_number),
        (&mut keep.account_place, &gone.account_place),
        (&mut keep.owner_name, &gone.owner_name),
        (&mut keep.owner_ethnic_group, &gone.owner_ethnic_group),
        (&mut keep.owner_card_number, &gone.owner_card_number),
        (&mut keep.material, &gone.material),
        (&mut keep.old_place, &gone.old_place),
    ];
    for (own, other) in texts {
        if own.is_empty() {
            own.clone_from(other);
        }
    }
    keep.registered_on = keep.registered_on.or(gone.registered_on);
    keep.commune_code = keep.commune_code.take().or(gone.commune_code.clone());
    keep.owner_sex = keep.owner_sex.or(gone.owner_sex);
    keep.women_owned |= gone.women_owned;
    keep.workers = keep.workers.or(gone.workers);
    keep.women_workers = keep.women_workers.or(gone.women_workers);
    keep.minority_workers = keep.minority_workers.or(gone.minority_workers);
    keep.charter_capital = keep.charter_capital.or(gone.charter_capital);
    if keep.yearly_revenue.is_none() {
        (keep.yearly_revenue, keep.revenue_year) = (gone.yearly_revenue, gone.revenue_year);
    }
    let other_name = match gone.tax_code.as_str() {
        "" => format!("Đã gộp: {}", gone.name),
        code => format!("Đã gộp: {} ({code})", gone.name),
    };
    let notes = [keep.note.as_str(), &other_name, &gone.note];
    let told: Vec<&str> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    keep.note = told.join("; ");
}
