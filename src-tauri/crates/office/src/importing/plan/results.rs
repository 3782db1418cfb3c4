//! Biểu tổng hợp kết quả → kết quả đã tổng hợp, with what the sheet states about them.

use std::collections::BTreeMap;

use domain::funding::FundSource;
use domain::ids::PastResultId;
use domain::money::Money;
use domain::past_result::{PastResult, StatedMeasure};
use domain::proposal::ProposalKind;
use exchange::report::{Measured, PlanHeading, PlanRow, SheetReport, SourceResult, Stated};
use rust_decimal::prelude::ToPrimitive;

use super::statements::{self, Part, document_of};
use super::{ImportRequest, measure_and_source};
use crate::error::Result;
use crate::office::Writer;

/// Ghi các kết quả of a sheet; a document that is in already is left as it is.
pub(super) fn take(
    writer: &mut Writer<'_>,
    request: &ImportRequest,
    file: &str,
    sheet: &SheetReport<PlanRow, PlanHeading>,
) -> Result<()> {
    let document = document_of(file, sheet);
    if writer.books().has_results_of(&document)? {
        return Ok(());
    }
    let years = years_of(&sheet.heading, request, writer.today.year());
    let mut of_row: BTreeMap<u32, Vec<PastResult>> = BTreeMap::new();
    let mut position = 0;
    for row in sheet.rows.iter().filter(|row| row.is_accepted()) {
        for found in &row.values.results {
            position += 1;
            let mut result = past_result(&row.values, found, years, request.source);
            result.uid = PastResultId::new(writer.new_uid());
            (result.document, result.position) = (document.clone(), position);
            writer.change.put(result.uid.uid(), &result)?;
            of_row.entry(row.row).or_default().push(result);
        }
    }
    for (position, stated) in (1..).zip(&sheet.stated) {
        state(writer, &document, position, stated, &of_row)?;
    }
    Ok(())
}

fn years_of(heading: &PlanHeading, request: &ImportRequest, today: i32) -> (i32, i32) {
    let one = heading.year.or(request.year).unwrap_or(today);
    heading.period.unwrap_or((one, one))
}

fn past_result(
    row: &PlanRow,
    found: &SourceResult,
    years: (i32, i32),
    source: Option<FundSource>,
) -> PastResult {
    let whole = |measured| found.amount(measured).and_then(|number| number.to_i64());
    let money = |measured| found.amount(measured).and_then(Money::rounded);
    let quantity = found.amount(Measured::Quantity);
    let (from_year, to_year) = found.year.map_or(years, |year| (year, year));
    PastResult {
        uid: PastResultId::NEW,
        document: String::new(),
        position: 0,
        part: row.group.clone(),
        content: row.title.clone(),
        kind: ProposalKind::guess(&row.title).or_else(|| ProposalKind::guess(&row.group)),
        source: found.source.or(source),
        from_year,
        to_year,
        place: row.place.clone(),
        proposals: whole(Measured::Proposals),
        grant: money(Measured::Grant),
        other: money(Measured::Other),
        establishments: whole(Measured::Establishments),
        trainees: whole(Measured::Trainees),
        jobs: whole(Measured::Jobs),
        quantity,
        quantity_unit: quantity.map(|_| row.quantity.clone()).unwrap_or_default(),
        note: row.note.clone(),
    }
}

/// Con số nêu of a row that adds up, with the results it adds up: those of its source and, where it is called by
/// one, of its year.
fn state(
    writer: &mut Writer<'_>,
    document: &str,
    position: i64,
    stated: &Stated,
    of_row: &BTreeMap<u32, Vec<PastResult>>,
) -> Result<()> {
    let Some((measure, source)) = measure_and_source(stated.what) else {
        return Ok(());
    };
    let rows = of_row
        .iter()
        .filter(|(row, _)| statements::covers(stated, **row));
    let parts: Vec<Part> = rows
        .flat_map(|(_, results)| results)
        .filter(|result| source.is_none() || result.source == source)
        .filter(|result| stated.year.is_none_or(|year| result.to_year == year))
        .filter(|result| measure.of(result).is_some())
        .map(|result| Part {
            proposal: None,
            past_result: Some(result.uid),
            years: (result.from_year, result.to_year),
        })
        .collect();
    statements::put(
        writer,
        (document, position),
        (measure, source),
        stated,
        &parts,
    )
}

/// What a sheet states, as a statement keeps it.
pub(super) fn measured(what: &str) -> Option<StatedMeasure> {
    match what {
        "count" => Some(StatedMeasure::Proposals),
        "total" => Some(StatedMeasure::Total),
        "grant" => Some(StatedMeasure::Grant),
        "other" => Some(StatedMeasure::Other),
        "workers" => Some(StatedMeasure::Jobs),
        "establishments" => Some(StatedMeasure::Establishments),
        "trainees" => Some(StatedMeasure::Trainees),
        _ => None,
    }
}
