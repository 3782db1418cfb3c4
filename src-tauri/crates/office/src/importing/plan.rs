//! Kế hoạch năm → kế hoạch and đề án.

/// Results of years without each đề án.
mod results;
/// What the sheet states about its rows.
mod statements;

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::BudgetYear;
use domain::fold::fold;
use domain::funding::FundSource;
use domain::ids::{PlanId, ProposalId, StepId};
use domain::money::Money;
use domain::number_text::parse_quantity;
use domain::past_result::StatedMeasure;
use domain::plan::AnnualPlan;
use domain::proposal::stage::{ProposalStep, StepKind};
use domain::proposal::{Proposal, ProposalKind, Stage, SupportBasis};
use exchange::report::{PlanHeading, PlanReport, PlanRow};
use rust_decimal::Decimal;

use super::{DuplicatePerson, FileSteps, ImportRequest};
use crate::error::Result;
use crate::office::Writer;
use crate::rulebook;

/// Ghi các dòng được nhận. A đề án that is already in the books is left as it is.
pub fn take(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    report: &mut PlanReport,
    steps: &FileSteps<'_>,
) -> Result<Vec<DuplicatePerson>> {
    let mut taken = BTreeSet::new();
    for sheet in &report.sheets {
        if sheet.heading.is_results {
            results::take(writer, request, &report.file, sheet)?;
            continue;
        }
        let mut of_row = BTreeMap::new();
        let accepted = sheet.rows.iter().filter(|row| row.is_accepted());
        for (at, row) in accepted.enumerate() {
            steps.row(at, sheet.rows.len())?;
            let source = row
                .values
                .source
                .or(sheet.heading.source)
                .or(request.source);
            let year = row.values.year.or(sheet.heading.year).or(request.year);
            let source = source.unwrap_or(FundSource::National);
            let year = year.unwrap_or(writer.today.year());
            let plan = plan_of(writer, &sheet.heading, year, source)?;
            let uid = take_row(writer, &plan, &row.values, &taken)?;
            taken.insert(uid);
            of_row.insert(row.row, (uid, year));
        }
        statements::take(writer, &report.file, sheet, &of_row)?;
    }
    Ok(Vec::new())
}

/// What a stated number measures and of which source ("count_local").
fn measure_and_source(what: &str) -> Option<(StatedMeasure, Option<FundSource>)> {
    let sources = [
        ("_national", FundSource::National),
        ("_local", FundSource::Local),
    ];
    let named = sources
        .into_iter()
        .find_map(|(end, source)| Some((what.strip_suffix(end)?, source)));
    let (what, source) = named.map_or((what, None), |(what, source)| (what, Some(source)));
    Some((results::measured(what)?, source))
}

/// The plan of a year, a source and a decision: found, or made from the heading.
fn plan_of(
    writer: &mut Writer<'_>,
    heading: &PlanHeading,
    year: i32,
    source: FundSource,
) -> Result<AnnualPlan> {
    let number = heading.decision_number.clone().unwrap_or_default();
    let known = writer.books().plans_of(year, source)?;
    if let Some(plan) = known
        .into_iter()
        .find(|plan| plan.decision_number == number)
    {
        return Ok(plan);
    }
    // A list over several years states its totals for all of them, not for one.
    let one_year = heading.year == Some(year);
    let day = BudgetYear(year).first_day();
    let agency =
        rulebook::pack_of_day(&writer.books(), day)?.map(|pack| pack.national_agency.clone());
    let plan = AnnualPlan {
        uid: PlanId::new(writer.new_uid()),
        year: BudgetYear(year),
        source,
        decision_number: number,
        decided_on: heading.decided_on,
        issuer: match source {
            FundSource::National => agency.unwrap_or_default(),
            FundSource::Local => String::new(),
        },
        stated_total: heading.stated_grant.filter(|_| one_year),
        stated_count: heading.stated_count.filter(|_| one_year),
        note: heading.title.clone(),
    };
    writer.change.put(plan.uid.uid(), &plan)?;
    Ok(plan)
}

/// The đề án of a row: found, or made. One list may hold the same title twice for the same people (two fairs of
/// one year), so a đề án that another row has already found is another one.
fn take_row(
    writer: &mut Writer<'_>,
    plan: &AnnualPlan,
    row: &PlanRow,
    taken: &BTreeSet<ProposalId>,
) -> Result<ProposalId> {
    let known = writer
        .books()
        .proposals_of_year(plan.year.0, Some(plan.source))?;
    let same = known
        .iter()
        .find(|proposal| !taken.contains(&proposal.uid) && is_of_row(proposal, row));
    if let Some(known) = same {
        return Ok(known.uid);
    }
    let proposal = proposal_from(writer, plan, row)?;
    writer.change.put(proposal.uid.uid(), &proposal)?;
    if let Some(day) = plan.decided_on {
        let step = ProposalStep {
            uid: StepId::new(writer.new_uid()),
            proposal_uid: proposal.uid,
            stage: Stage::Assigned,
            reached_on: day,
            paper: "Quyết định giao kế hoạch".to_owned(),
            paper_number: plan.decision_number.clone(),
            note: String::new(),
            kind: StepKind::Reached,
            decided_by: plan.issuer.clone(),
        };
        writer.change.put(step.uid.uid(), &step)?;
    }
    Ok(proposal.uid)
}

/// Same title, same beneficiary, same place; a side that says nothing contradicts nothing.
fn is_of_row(proposal: &Proposal, row: &PlanRow) -> bool {
    let agree =
        |own: &str, other: &str| own.is_empty() || other.is_empty() || fold(own) == fold(other);
    fold(&proposal.title) == fold(&row.title)
        && agree(&proposal.beneficiary_text, &row.beneficiary)
        && agree(&proposal.place, &row.place)
}

fn proposal_from(writer: &mut Writer<'_>, plan: &AnnualPlan, row: &PlanRow) -> Result<Proposal> {
    let kind = ProposalKind::guess(&row.title)
        .or_else(|| ProposalKind::guess(&row.group))
        .unwrap_or(ProposalKind::ProgrammeManagement);
    let (quantity, quantity_unit) = match jobs(kind, row.workers) {
        // The sheet's only number is the jobs: how much is done is not said.
        Some(jobs) if row.quantity == jobs.to_string() => (None, String::new()),
        _ => quantity_of(&row.quantity, &row.title),
    };
    let implementer = match row.implementer.is_empty() {
        false => row.implementer.clone(),
        true => writer
            .books()
            .centre()?
            .map(|centre| centre.name)
            .unwrap_or_default(),
    };
    Ok(Proposal {
        uid: ProposalId::new(writer.new_uid()),
        plan_uid: Some(plan.uid),
        code: writer
            .books()
            .next_proposal_code(plan.year.0, plan.source)?,
        office_code: row.code.clone(),
        title: row.title.clone(),
        kind,
        content: String::new(),
        source: plan.source,
        year: plan.year,
        approved_grant: row.grant,
        approved_other: row.other.filter(|other| *other > Money::ZERO),
        support_basis: basis(kind, row.other),
        implementer,
        partner: String::new(),
        beneficiary_text: row.beneficiary.clone(),
        place: row.place.clone(),
        commune_code: None,
        quantity,
        quantity_unit,
        goal: String::new(),
        starts_on: None,
        ends_on: None,
        stage: Stage::Assigned,
        progress_percent: None,
        regulation_pack: String::new(),
        officer: String::new(),
        review_obstacle: String::new(),
        review_plan: String::new(),
        note: [row.period.as_str(), row.note.as_str()]
            .join(" ")
            .trim()
            .to_owned(),
        shape: domain::life::ProposalShape::Single,
        other_contents: String::new(),
        programme_uid: None,
        jobs: jobs(kind, row.workers),
    })
}

/// The workers of a row are jobs, except in a training, where they are who learns.
fn jobs(kind: ProposalKind, workers: Option<i64>) -> Option<i64> {
    workers.filter(|workers| kind != ProposalKind::Training && *workers > 0)
}

/// Models and machines are supported by a share of their cost when the plan names other money.
fn basis(kind: ProposalKind, other: Option<Money>) -> SupportBasis {
    let shared = matches!(
        kind,
        ProposalKind::DemonstrationModel | ProposalKind::Machinery
    );
    match shared && other.is_some_and(|other| other > Money::ZERO) {
        true => SupportBasis::PercentOfCost,
        false => SupportBasis::FullCost,
    }
}

/// "105 lao động" of the quantity cell, else "cho 105 lao động" of the title.
fn quantity_of(cell: &str, title: &str) -> (Option<Decimal>, String) {
    let words: Vec<&str> = if cell.is_empty() { title } else { cell }
        .split_whitespace()
        .collect();
    let at = words.iter().position(|word| parse_quantity(word).is_ok());
    match at {
        Some(at) => {
            let unit: Vec<&str> = words[at + 1..].iter().take(2).copied().collect();
            (parse_quantity(words[at]).ok(), unit.join(" "))
        }
        None => (None, String::new()),
    }
}
