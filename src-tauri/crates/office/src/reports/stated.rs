//! Con số nêu so với số cộng lại: of plans, programmes and old documents of the period.

use std::collections::HashMap;

use domain::ids::{PlanId, ProposalId, StatementId};
use domain::money::Money;
use domain::past_result::{PastResult, StatedMeasure, Statement, StatementPart};
use domain::plan::AnnualPlan;
use domain::programme::Programme;
use domain::proposal::Proposal;
use domain::report::{Period, StatedCheck};
use domain::settlement::explain::Explanation;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::error::Result;
use crate::office::Office;

/// Mọi con số nêu of the years of a period.
pub fn checks(office: &Office, period: Period) -> Result<Vec<StatedCheck>> {
    let (first, last) = period.years();
    let mut all = of_plans(office, first, last)?;
    all.extend(of_programmes(office, first, last)?);
    all.extend(of_documents(office, first, last)?);
    Ok(all)
}

fn of_plans(office: &Office, first: i32, last: i32) -> Result<Vec<StatedCheck>> {
    let plans = office.books().plans()?.into_iter();
    let plans = plans.filter(|plan| (first..=last).contains(&plan.year.0));
    let mut all = Vec::new();
    for plan in plans {
        let named = format!("{} năm {}", plan.source.short_label(), plan.year.0);
        let told = [
            (
                "total",
                plan.stated_total.map(Money::as_dong),
                "Tổng kinh phí",
                "đồng",
            ),
            ("count", plan.stated_count, "Số đề án", "đề án"),
        ];
        for (what, stated, word, unit) in told {
            let Some(stated) = stated else { continue };
            let computed = plan_parts(office, &plan, what)?.amount;
            let what_key = format!("plan/{}/{what}", plan.uid);
            all.push(check(
                format!("{word} {named}"),
                unit,
                stated.into(),
                computed.as_dong().into(),
                what_key,
            ));
        }
    }
    Ok(all)
}

/// Con số của kế hoạch, from its đề án: `total` or `count`; none = no such plan.
pub fn of_plan(office: &Office, uid: &str, what: &str) -> Result<Option<Explanation>> {
    let Ok(uid) = uid.parse::<PlanId>() else {
        return Ok(None);
    };
    if !["total", "count"].contains(&what) {
        return Ok(None);
    }
    let Some(plan) = office.books().find::<AnnualPlan>(uid.uid())? else {
        return Ok(None);
    };
    Ok(Some(plan_parts(office, &plan, what)?))
}

fn plan_parts(office: &Office, plan: &AnnualPlan, what: &str) -> Result<Explanation> {
    let all = office
        .books()
        .proposals_of_year(plan.year.0, Some(plan.source))?;
    let own = all.iter().filter(|of| of.plan_uid == Some(plan.uid));
    let unit = if what == "count" { "đề án" } else { "" };
    let parts = own.map(|of| {
        let amount = match what {
            "count" => Money::dong(1),
            _ => of.approved_grant.unwrap_or_default(),
        };
        part(of, amount, unit)
    });
    let label = format!("Kế hoạch {} {}", plan.source.short_label(), plan.year.0);
    Ok(Explanation::sum(label, parts.collect()).counted_in(unit))
}

fn part(of: &Proposal, amount: Money, unit: &str) -> Explanation {
    let label = format!("{} {}, năm {}", of.code, of.title, of.year.0);
    let told = Explanation::record(label, amount).counted_in(unit);
    Explanation {
        proposal_uid: Some(of.uid),
        ..told.at(domain::breach::Subject {
            kind: "proposal".to_owned(),
            uid: of.uid.to_string(),
            field: String::new(),
            label: of.code.clone(),
        })
    }
}

/// A programme's total beside the sum by fund and the sum by year, where it has such parts.
fn of_programmes(office: &Office, first: i32, last: i32) -> Result<Vec<StatedCheck>> {
    let books = office.books();
    let mut all = Vec::new();
    let overlap = |of: &Programme| of.from_year <= last && of.to_year >= first;
    for programme in books.programmes()?.into_iter().filter(overlap) {
        let Some(stated) = programme.stated_total else {
            continue;
        };
        let lines = books.programme_funds(programme.uid)?;
        let sums = [
            (
                "theo nguồn",
                lines
                    .iter()
                    .filter(|line| line.fund.is_some())
                    .map(|line| line.amount)
                    .collect::<Vec<_>>(),
            ),
            (
                "theo năm",
                lines
                    .iter()
                    .filter(|line| line.year.is_some())
                    .map(|line| line.amount)
                    .collect(),
            ),
        ];
        for (way, parts) in sums {
            if parts.is_empty() {
                continue;
            }
            let sum: Money = parts.into_iter().sum();
            let what = format!("Tổng kinh phí {}, cộng {way}", programme.name);
            all.push(check(
                what,
                "đồng",
                stated.as_dong().into(),
                sum.as_dong().into(),
                String::new(),
            ));
        }
    }
    Ok(all)
}

fn of_documents(office: &Office, first: i32, last: i32) -> Result<Vec<StatedCheck>> {
    let books = office.books();
    let mut parts: HashMap<StatementId, Vec<StatementPart>> = HashMap::new();
    for part in books.reported_parts(first, last)? {
        parts.entry(part.statement_uid).or_default().push(part);
    }
    let known = Known::read(office, first, last)?;
    let mut all = Vec::new();
    for statement in books.statements(first, last)? {
        let own = parts.remove(&statement.uid).unwrap_or_default();
        let told = known.opened(&statement, &own);
        let label = match statement.label.is_empty() {
            true => statement.document.clone(),
            false => format!("{}, {}", statement.label, statement.document),
        };
        let what = format!("{}: {label}", statement.measure.label());
        let unit = match told.unit.as_str() {
            "" => "đồng",
            unit => unit,
        };
        let key = format!("statement/{}", statement.uid);
        all.push(check(what, unit, statement.stated, told.number(), key));
    }
    Ok(all)
}

/// Con số nêu trong văn bản, from the records it adds up; none = no such statement.
pub fn of_statement(office: &Office, uid: &str) -> Result<Option<Explanation>> {
    let Ok(uid) = uid.parse::<StatementId>() else {
        return Ok(None);
    };
    let Some(statement) = office.books().find::<Statement>(uid.uid())? else {
        return Ok(None);
    };
    let known = Known::read(office, statement.from_year, statement.to_year)?;
    let parts = office.books().statement_parts(uid)?;
    Ok(Some(known.opened(&statement, &parts)))
}

fn check(what: String, unit: &str, stated: Decimal, computed: Decimal, key: String) -> StatedCheck {
    StatedCheck {
        what,
        unit: unit.to_owned(),
        stated,
        computed,
        agrees: stated == computed,
        key,
    }
}

/// What statements may add up.
struct Known {
    proposals: HashMap<ProposalId, Proposal>,
    past: HashMap<Uuid, PastResult>,
}

impl Known {
    fn read(office: &Office, first: i32, last: i32) -> Result<Known> {
        let books = office.books();
        let mut proposals = HashMap::new();
        for year in first..=last {
            let of_year = books.proposals_of_year(year, None)?.into_iter();
            proposals.extend(of_year.map(|of| (of.uid, of)));
        }
        let past = books.past_results(first, last)?.into_iter();
        Ok(Known {
            proposals,
            past: past.map(|of| (of.uid.uid(), of)).collect(),
        })
    }

    fn opened(&self, statement: &Statement, parts: &[StatementPart]) -> Explanation {
        let unit = unit_of(statement.measure);
        let of_proposals = parts.iter().filter_map(|of| {
            let of = self.proposals.get(&of.proposal_uid?)?;
            Some(part(of, of_proposal(statement.measure, of), unit))
        });
        let of_past = parts.iter().filter_map(|of| {
            let of = self.past.get(&of.past_result_uid?.uid())?;
            let amount = of_result(statement.measure, of);
            Some(Explanation::record(of.content.as_str(), amount).counted_in(unit))
        });
        let parts = of_proposals.chain(of_past).collect();
        Explanation::sum(statement.label.as_str(), parts).counted_in(unit)
    }
}

fn unit_of(measure: StatedMeasure) -> &'static str {
    match measure {
        StatedMeasure::Total | StatedMeasure::Grant | StatedMeasure::Other => "",
        StatedMeasure::Proposals => "đề án",
        StatedMeasure::Establishments => "cơ sở",
        StatedMeasure::Trainees => "học viên",
        StatedMeasure::Jobs => "lao động",
        StatedMeasure::Quantity => "đơn vị",
    }
}

fn of_proposal(measure: StatedMeasure, of: &Proposal) -> Money {
    let (grant, other) = (
        of.approved_grant.unwrap_or_default(),
        of.approved_other.unwrap_or_default(),
    );
    match measure {
        StatedMeasure::Proposals => Money::dong(1),
        StatedMeasure::Total => grant + other,
        StatedMeasure::Grant => grant,
        StatedMeasure::Other => other,
        StatedMeasure::Jobs => Money::dong(of.jobs.unwrap_or(0)),
        StatedMeasure::Quantity | StatedMeasure::Trainees | StatedMeasure::Establishments => {
            of.quantity.and_then(Money::rounded).unwrap_or_default()
        }
    }
}

fn of_result(measure: StatedMeasure, of: &PastResult) -> Money {
    let count = |number: Option<i64>| Money::dong(number.unwrap_or(0));
    let (grant, other) = (of.grant.unwrap_or_default(), of.other.unwrap_or_default());
    match measure {
        StatedMeasure::Proposals => count(of.proposals),
        StatedMeasure::Total => grant + other,
        StatedMeasure::Grant => grant,
        StatedMeasure::Other => other,
        StatedMeasure::Establishments => count(of.establishments),
        StatedMeasure::Trainees => count(of.trainees),
        StatedMeasure::Jobs => count(of.jobs),
        StatedMeasure::Quantity => of.quantity.and_then(Money::rounded).unwrap_or_default(),
    }
}
