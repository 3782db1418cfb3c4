//! Danh sách học viên → lớp and học viên.

/// Người có thể trùng.
mod doubles;

use domain::calendar::BudgetYear;
use domain::ids::{ClassId, ProposalId, TraineeId};
use domain::money::Money;
use domain::number_text::parse_quantity;
use domain::training::{Trainee, TraineeGroup, TrainingClass};
use exchange::report::{ClassHeading, TraineeReport, TraineeRow};
use rust_decimal::Decimal;

use super::{DuplicatePerson, FileSteps, ImportRequest};
use crate::commands::proposals::still_open;
use crate::error::{OfficeError, Result};
use crate::office::Writer;
use crate::rulebook;
use crate::trainee_draft::empty_trainee;
use doubles::ClassPeople;

/// Ghi các dòng được nhận vào lớp; a person who is in the class already is not entered twice. Answers who
/// is, or may be, somebody already on file: by number, and by name with birth and commune.
pub fn take(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    report: &mut TraineeReport,
    steps: &FileSteps<'_>,
) -> Result<Vec<DuplicatePerson>> {
    let mut found = Vec::new();
    for sheet in &report.sheets {
        let class = class_of(writer, request, &sheet.heading)?;
        let mut people = ClassPeople::of(&class, writer.books().trainees_of(class.uid)?);
        for (at, row) in sheet.rows.iter().enumerate() {
            steps.row(at, sheet.rows.len())?;
            if !row.is_accepted() {
                continue;
            }
            let trainee = trainee_from(writer, &class, &row.values, people.next_position());
            if people.has(&trainee) {
                continue;
            }
            writer.change.put(trainee.uid.uid(), &trainee)?;
            found.extend(people.doubles_of(&writer.books(), &trainee)?);
            people.add(trainee);
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

/// Khoảng cách as lists write it: "16", "16 km", "5,5km".
pub(crate) fn distance_in(text: &str) -> Option<Decimal> {
    let text = text.trim().to_lowercase();
    let text = text.strip_suffix("km").unwrap_or(&text);
    let distance = parse_quantity(text).ok()?;
    (!distance.is_sign_negative()).then_some(distance)
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
        distance_km: distance_in(&row.distance),
        // What names no group of the regime stays readable for the officer who must choose one.
        note: note.join("; "),
        ..empty_trainee(class.uid)
    }
}
