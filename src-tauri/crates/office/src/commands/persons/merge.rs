use domain::proposal::Proposal;
use domain::training::{Trainee, TrainingClass};

use crate::error::Result;
use crate::office::Writer;
use crate::person_fault::PersonFault;

/// Hai dòng thành một người: in two classes both rows stay and carry the same numbers; in one class the
/// second goes and the first takes over what only it knew.
pub(super) fn joined(writer: &mut Writer<'_>, keep: &Trainee, other: &Trainee) -> Result<()> {
    if keep.class_uid == other.class_uid {
        return one_row(writer, keep, other);
    }
    let mut right = keep.clone();
    completed(&mut right, other);
    let mut linked = other.clone();
    if !right.card_number.is_empty() {
        linked.card_number.clone_from(&right.card_number);
    }
    if !right.old_number.is_empty() {
        linked.old_number.clone_from(&right.old_number);
    }
    linked.born_on = right.born_on.or(linked.born_on);
    linked.birth_year = right.birth_year.or(linked.birth_year);
    linked.sex = right.sex.or(linked.sex);
    for row in [right, linked] {
        if !is_settled(writer, &row)? {
            writer.change.put(row.uid.uid(), &row)?;
        }
    }
    Ok(())
}

fn one_row(writer: &mut Writer<'_>, keep: &Trainee, other: &Trainee) -> Result<()> {
    if is_settled(writer, keep)? {
        return Err(PersonFault::SettledClass.into());
    }
    let mut whole = keep.clone();
    completed(&mut whole, other);
    let texts = [
        (&mut whole.ethnic_group, &other.ethnic_group),
        (&mut whole.address, &other.address),
        (&mut whole.group_proof, &other.group_proof),
        (&mut whole.workplace, &other.workplace),
        (&mut whole.attendance, &other.attendance),
        (&mut whole.result, &other.result),
        (&mut whole.certificate_number, &other.certificate_number),
        (&mut whole.job_after, &other.job_after),
        (&mut whole.job_place, &other.job_place),
        (&mut whole.job_loss_proof, &other.job_loss_proof),
        (&mut whole.note, &other.note),
    ];
    for (own, known) in texts {
        if own.is_empty() {
            own.clone_from(known);
        }
    }
    whole.commune_code = whole.commune_code.take().or(other.commune_code.clone());
    whole.distance_km = whole.distance_km.or(other.distance_km);
    whole.meal_days_paid = whole.meal_days_paid.or(other.meal_days_paid);
    whole.travel_paid = whole.travel_paid.or(other.travel_paid);
    whole.job_wage = whole.job_wage.or(other.job_wage);
    whole.consent_on = whole.consent_on.or(other.consent_on);
    writer.change.put(whole.uid.uid(), &whole)?;
    writer.change.remove::<Trainee>(other.uid.uid())?;
    Ok(())
}

/// What `keep` does not know of the person is taken over: the old number beside the new one above all.
fn completed(keep: &mut Trainee, other: &Trainee) {
    if keep.card_number.is_empty() {
        keep.card_number.clone_from(&other.card_number);
    }
    if keep.old_number.is_empty() {
        keep.old_number.clone_from(&other.old_number);
    }
    if keep.born_on.is_none()
        && keep
            .birth_year
            .is_none_or(|year| other.year_of_birth() == Some(year))
    {
        keep.born_on = other.born_on;
    }
    keep.birth_year = keep.birth_year.or(other.birth_year);
    keep.sex = keep.sex.or(other.sex);
}

fn is_settled(writer: &Writer<'_>, row: &Trainee) -> Result<bool> {
    let class: Option<TrainingClass> = writer.books().find(row.class_uid.uid())?;
    let Some(proposal) = class.and_then(|class| class.proposal_uid) else {
        return Ok(false);
    };
    let proposal: Option<Proposal> = writer.books().find(proposal.uid())?;
    Ok(proposal.is_some_and(|proposal| proposal.stage.is_settled()))
}
