//! Con số nêu trong biểu → con số nêu, với các đề án mà nó cộng lại.

use std::collections::BTreeMap;

use domain::funding::FundSource;
use domain::ids::{PastResultId, ProposalId, StatementId, StatementPartId};
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
        let parts: Vec<Part> = of_row
            .iter()
            .filter(|(row, _)| covers(stated, **row))
            .map(|(_, (proposal, year))| Part {
                proposal: Some(*proposal),
                past_result: None,
                years: (*year, *year),
            })
            .collect();
        put(
            writer,
            (&document, position),
            (measure, None),
            stated,
            &parts,
        )?;
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

/// Is the row one of those that the figure adds up.
pub(super) fn covers(stated: &Stated, row: u32) -> bool {
    stated.rows.is_empty() || stated.rows.contains(&row)
}

/// Một bản ghi that a figure adds up, and its years.
pub(super) struct Part {
    pub(super) proposal: Option<ProposalId>,
    pub(super) past_result: Option<PastResultId>,
    pub(super) years: (i32, i32),
}

/// Ghi một con số nêu with its parts; a figure that adds up nothing on file is not kept.
pub(super) fn put(
    writer: &mut Writer<'_>,
    (document, position): (&str, i64),
    (measure, source): (StatedMeasure, Option<FundSource>),
    stated: &Stated,
    parts: &[Part],
) -> Result<()> {
    let (Some(from_year), Some(to_year)) = (
        parts.iter().map(|part| part.years.0).min(),
        parts.iter().map(|part| part.years.1).max(),
    ) else {
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
        source,
    };
    writer.change.put(statement.uid.uid(), &statement)?;
    for part in parts {
        let part = StatementPart {
            uid: StatementPartId::new(writer.new_uid()),
            statement_uid: statement.uid,
            proposal_uid: part.proposal,
            past_result_uid: part.past_result,
        };
        writer.change.put(part.uid.uid(), &part)?;
    }
    Ok(())
}
