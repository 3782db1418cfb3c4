//! Con số nêu trong biểu → con số nêu, với các đề án mà nó cộng lại.

use std::collections::BTreeMap;

use domain::ids::{ProposalId, StatementId, StatementPartId};
use domain::past_result::{StatedMeasure, Statement, StatementPart};
use exchange::report::{PlanHeading, PlanRow, SheetReport, Stated};
use rust_decimal::Decimal;

use crate::error::Result;
use crate::office::Writer;

/// Ghi những gì biểu tự nêu. A document that has said it before is not written twice; what a one-year plan says
/// above its table stands on the plan itself.
pub(super) fn take(
    writer: &mut Writer<'_>,
    file: &str,
    sheet: &SheetReport<PlanRow, PlanHeading>,
    of_row: &BTreeMap<u32, (ProposalId, i32)>,
) -> Result<()> {
    let document = document_of(file, sheet);
    if writer.books().is_stated_in(&document)? {
        return Ok(());
    }
    let stated = sheet
        .stated
        .iter()
        .filter(|stated| stated.row > 0 || sheet.heading.year.is_none());
    for (position, stated) in (1..).zip(stated) {
        let Some(measure) = super::results::measured(stated.what) else {
            continue;
        };
        take_one(writer, &document, position, measure, stated, of_row)?;
    }
    Ok(())
}

/// Văn bản that a sheet is: its title, else the name of its file.
pub(super) fn document_of(file: &str, sheet: &SheetReport<PlanRow, PlanHeading>) -> String {
    match sheet.heading.title.is_empty() {
        false => sheet.heading.title.clone(),
        true => file.rsplit(['/', '\\']).next().unwrap_or(file).to_owned(),
    }
}

fn take_one(
    writer: &mut Writer<'_>,
    document: &str,
    position: i64,
    measure: StatedMeasure,
    stated: &Stated,
    of_row: &BTreeMap<u32, (ProposalId, i32)>,
) -> Result<()> {
    let covered = |row: &u32| stated.rows.is_empty() || stated.rows.contains(row);
    let parts: Vec<(ProposalId, i32)> = of_row
        .iter()
        .filter(|(row, _)| covered(row))
        .map(|(_, part)| *part)
        .collect();
    let years = || parts.iter().map(|(_, year)| *year);
    let (Some(from_year), Some(to_year)) = (years().min(), years().max()) else {
        return Ok(());
    };
    let statement = Statement {
        uid: StatementId::new(writer.new_uid()),
        document: document.to_owned(),
        position,
        label: stated.group.clone(),
        measure,
        stated: Decimal::from(stated.stated),
        from_year,
        to_year,
        source: None,
    };
    writer.change.put(statement.uid.uid(), &statement)?;
    for (proposal, _) in parts {
        let part = StatementPart {
            uid: StatementPartId::new(writer.new_uid()),
            statement_uid: statement.uid,
            proposal_uid: Some(proposal),
            past_result_uid: None,
        };
        writer.change.put(part.uid.uid(), &part)?;
    }
    Ok(())
}
