//! Danh sách học viên → lớp and học viên.

use std::collections::HashSet;

use domain::calendar::BudgetYear;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::money::Money;
use domain::training::{Trainee, TraineeGroup, TrainingClass};
use exchange::report::{ClassHeading, TraineeReport, TraineeRow};
use rust_decimal::Decimal;
use store::queries::class::ElsewhereRow;

use super::{DuplicatePerson, ImportRequest, PersonPlace};
use crate::commands::proposals::still_open;
use crate::error::{OfficeError, Result};
use crate::office::Writer;
use crate::rulebook;
use crate::trainee_draft::empty_trainee;

/// Ghi các dòng được nhận vào lớp; a person who is in the class already (same number) is not entered twice.
pub fn take(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    report: &mut TraineeReport,
) -> Result<Vec<DuplicatePerson>> {
    let mut found = Vec::new();
    for sheet in &report.sheets {
        let class = class_of(writer, request, &sheet.heading)?;
        let here = writer.books().trainees_of(class.uid)?;
        let mut count = here.len() as i64;
        let numbers = here.iter().filter_map(Trainee::identity_number);
        let mut numbers: HashSet<String> = numbers.map(str::to_owned).collect();
        for row in sheet.rows.iter().filter(|row| row.is_accepted()) {
            let trainee = trainee_from(writer, &class, &row.values, count + 1);
            let number = trainee.identity_number();
            if number.is_some_and(|number| !numbers.insert(number.to_owned())) {
                continue;
            }
            writer.change.put(trainee.uid.uid(), &trainee)?;
            found.extend(twice(writer, &trainee, &class)?);
            count += 1;
        }
    }
    Ok(found)
}

/// The class asked for, else the one the heading names, else a new one made from the heading.
fn class_of(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    heading: &ClassHeading,
) -> Result<TrainingClass> {
    let asked = match &request.class {
        Some(code) => writer.books().class_by_code(code)?,
        None if heading.class_name.is_empty() => None,
        None => writer.books().class_by_name(&heading.class_name)?,
    };
    let proposal = proposal_of(writer, request, heading)?;
    if let Some(mut class) = asked {
        if class.proposal_uid.is_none() && proposal.is_some() {
            class.proposal_uid = proposal;
            writer.change.put(class.uid.uid(), &class)?;
        }
        if let Some(uid) = class.proposal_uid {
            still_open(writer, uid)?;
        }
        return Ok(class);
    }
    let class = new_class(writer, request, heading, proposal)?;
    writer.change.put(class.uid.uid(), &class)?;
    Ok(class)
}

fn proposal_of(
    writer: &Writer<'_>,
    request: &ImportRequest,
    heading: &ClassHeading,
) -> Result<Option<ProposalId>> {
    let books = writer.books();
    if let Some(code) = &request.proposal {
        let found = books.proposal_by_code(code, request.year)?;
        let found = found.ok_or_else(|| OfficeError::NotFound {
            kind: "đề án",
            label: code.clone(),
        })?;
        return Ok(Some(found.uid));
    }
    if heading.proposal_code.is_empty() {
        return Ok(None);
    }
    Ok(books
        .proposal_by_code(&heading.proposal_code, request.year)?
        .map(|found| found.uid))
}

fn new_class(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    heading: &ClassHeading,
    proposal: Option<ProposalId>,
) -> Result<TrainingClass> {
    let day = heading
        .from
        .unwrap_or_else(|| BudgetYear(writer.today.year()).first_day());
    let code = match &request.class {
        Some(code) => code.clone(),
        None => writer.books().next_class_code()?,
    };
    // With one regime in force there is nothing to choose; with two the officer chooses.
    let pack = rulebook::pack_of_day(&writer.books(), day)?;
    let in_force = pack.iter().flat_map(|pack| &pack.regimes);
    let in_force: Vec<_> = in_force
        .filter(|regime| regime.citation.is_in_force_on(day))
        .collect();
    let regime = match in_force.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let mut class = TrainingClass {
        uid: ClassId::new(writer.new_uid()),
        proposal_uid: proposal,
        name: if heading.class_name.is_empty() {
            code.clone()
        } else {
            heading.class_name.clone()
        },
        code,
        trade: String::new(),
        place: heading.place.clone(),
        commune_code: None,
        starts_on: heading.from,
        ends_on: heading.to,
        class_days: String::new(),
        regime: String::new(),
        meal_rate: Money::ZERO,
        meal_groups: String::new(),
        travel_rate: Money::ZERO,
        travel_min_km: Decimal::ZERO,
        instructor: String::new(),
        class_manager: String::new(),
        opening_decision: String::new(),
        tested_on: None,
        certificate_decision: String::new(),
        certified_on: None,
        note: heading.proposal_title.clone(),
    };
    if let Some(regime) = regime {
        class.follow(regime);
    }
    Ok(class)
}

fn trainee_from(
    writer: &Writer<'_>,
    class: &TrainingClass,
    row: &TraineeRow,
    position: i64,
) -> Trainee {
    let group = TraineeGroup::named(&row.target_group);
    let unknown_group = group.is_none().then_some(row.target_group.as_str());
    let notes = [row.note.as_str()].into_iter().chain(unknown_group);
    let note = notes.filter(|note| !note.is_empty()).collect::<Vec<_>>();
    Trainee {
        uid: TraineeId::new(writer.new_uid()),
        position,
        full_name: row.name.clone().unwrap_or_default(),
        born_on: row.born_on,
        birth_year: row.birth_year,
        sex: row.sex,
        card_number: row.card_number.clone().unwrap_or_default(),
        old_number: row.old_number.clone().unwrap_or_default(),
        ethnic_group: row.ethnic_group.clone(),
        address: row.address.clone(),
        commune_code: row.commune_code.clone(),
        group: group.unwrap_or(TraineeGroup::OtherRural),
        // What names no group of the regime stays readable for the officer who must choose one.
        note: note.join("; "),
        ..empty_trainee(class.uid)
    }
}

/// Same number in another class: to be asked about, and not possible when both run on the same days.
fn twice(
    writer: &Writer<'_>,
    trainee: &Trainee,
    class: &TrainingClass,
) -> Result<Vec<DuplicatePerson>> {
    if trainee.card_number.is_empty() {
        return Ok(Vec::new());
    }
    let books = writer.books();
    let same = books.same_card_elsewhere(&trainee.card_number, class.uid)?;
    let told = same.iter().map(|other| {
        let overlap = overlaps(class, other);
        DuplicatePerson {
            kind: match overlap {
                true => "same_person_overlapping_classes".to_owned(),
                false => "same_person_two_classes".to_owned(),
            },
            severity: if overlap { "block" } else { "ask" }.to_owned(),
            card_number: trainee.card_number.clone(),
            r#where: vec![
                PersonPlace {
                    name: other.full_name.clone(),
                    class: other.class_name.clone(),
                },
                PersonPlace {
                    name: trainee.full_name.clone(),
                    class: class.name.clone(),
                },
            ],
        }
    });
    Ok(told.collect())
}

fn overlaps(class: &TrainingClass, other: &ElsewhereRow) -> bool {
    match (
        class.starts_on,
        class.ends_on,
        other.starts_on,
        other.ends_on,
    ) {
        (Some(from), Some(to), Some(other_from), Some(other_to)) => {
            from <= other_to && other_from <= to
        }
        _ => false,
    }
}
