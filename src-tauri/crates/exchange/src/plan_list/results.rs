//! Biểu tổng hợp kết quả: counts and money by programme and source, without each đề án.

mod columns;
mod lines;
mod reading;
mod sums;
#[cfg(test)]
mod tests;

use domain::fold::nfc;
use domain::funding::FundSource;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{PlanSheet, heading};
use crate::code::Code;
use crate::list;
use crate::report::{Measured, PlanRow, RowReport, SheetReport, SkipReason, SkippedRow, Stated};
use crate::spreadsheet::Sheet;
use crate::table::{self, TextFlaws};
pub(super) use columns::{ResultTable, find};
use lines::{Body, Line, Role};
use sums::{LineSums, totals};

/// The one source that a title names: "A. Nguồn khuyến công quốc gia".
fn columns_source(title: &str) -> Option<FundSource> {
    columns::source(&domain::fold::fold(title))
}

/// Reads a sheet of results; `None` when no row of it holds a number.
pub(super) fn read_sheet(
    sheet: &Sheet,
    table: &ResultTable,
    flaws: &mut TextFlaws,
) -> Option<PlanSheet> {
    list::note_flaws(sheet, table.header.last_row, flaws);
    let above = table::lines_between(sheet, 0, table.header.first_row.saturating_sub(1));
    let mut heading = heading::read(&above);
    heading.is_results = true;
    let body = Body::of(sheet, table, heading.source);
    let mut rows: Vec<RowReport<PlanRow>> = Vec::new();
    for line in body.lines.iter().filter(|line| line.role == Role::Leaf) {
        rows.push(row_of(line, &body, table));
    }
    if rows.iter().all(|row| row.values.results.is_empty()) {
        return None;
    }
    let last_row = body
        .lines
        .last()
        .map_or(table.header.last_row, |line| line.row);
    let below = table::lines_between(sheet, last_row.saturating_add(1), u32::MAX);
    heading.stated_count = heading
        .stated_count
        .or_else(|| heading::count_below(&below));
    let stated = stated(&heading, &body, &rows);
    let mut skipped = body.skipped.clone();
    skipped.extend(body.lines.iter().filter_map(|line| {
        let why = match line.role {
            Role::Leaf => return None,
            Role::Parent => SkipReason::Group,
            Role::Subtotal => SkipReason::Subtotal,
            Role::Total => SkipReason::Total,
        };
        Some(SkippedRow { row: line.row, why })
    }));
    skipped.sort_by_key(|skipped| skipped.row);
    let (accepted, rejected) = list::counts(&rows);
    Some(SheetReport {
        columns: Vec::new(),
        sheet: nfc(&sheet.name),
        header_row: table.header.first_row,
        encoding: sheet.encoding,
        unit_dong: table.unit,
        accepted,
        rejected,
        sums: totals(&rows),
        rows,
        skipped,
        stated,
        ties: Vec::new(),
        heading,
    })
}

fn row_of(line: &Line, body: &Body, table: &ResultTable) -> RowReport<PlanRow> {
    let results = line.results(table, body.source_of(line));
    let mut codes = line.codes.clone();
    if !sums::row_agrees(line, table) {
        codes.insert(Code::RowSumMismatch);
    }
    let money = |measured: Measured| {
        let amounts = results.iter().filter_map(|one| one.amount(measured));
        let sum = amounts.reduce(|sum: Decimal, next| sum.saturating_add(next))?;
        domain::money::Money::rounded(sum)
    };
    let (grant, other) = (money(Measured::Grant), money(Measured::Other));
    let parts = [grant, other].into_iter().flatten();
    let sources: Vec<FundSource> = results.iter().filter_map(|one| one.source).collect();
    let one_source = sources
        .first()
        .filter(|first| sources.iter().all(|one| one == *first));
    let jobs = results.iter().filter_map(|one| one.amount(Measured::Jobs));
    let values = PlanRow {
        number: line.number.clone(),
        title: line.title.clone(),
        group: body.part_of(line),
        source: one_source.copied(),
        place: line.place.clone(),
        quantity: line.unit.clone(),
        workers: jobs
            .reduce(|sum, next| sum + next)
            .and_then(|sum| sum.to_i64()),
        total: (grant.is_some() || other.is_some()).then(|| table::bounded_sum(parts)),
        grant,
        other,
        note: line.note.clone(),
        results,
        ..PlanRow::default()
    };
    RowReport::of(line.row, codes, values)
}

fn stated(
    heading: &crate::report::PlanHeading,
    body: &Body,
    rows: &[RowReport<PlanRow>],
) -> Vec<Stated> {
    let mut all = Vec::new();
    let count = |rows: &[u32]| {
        let sum = LineSums::of_rows(body, rows).of(Measured::Proposals, None);
        sum.and_then(|sum| sum.to_i64())
    };
    let leaves: Vec<u32> = rows.iter().map(|row| row.row).collect();
    if let (Some(stated), Some(computed)) = (heading.stated_count, count(&leaves)) {
        all.push(Stated::beside(
            "count",
            heading::ABOVE_TABLE,
            0,
            stated,
            computed,
        ));
    }
    for line in body.lines.iter().filter(|line| line.role != Role::Leaf) {
        let covered = body.covered_by(line);
        let said = heading::count_of_group(&line.title);
        if let (Some(said), Some(computed)) = (said, count(&covered)) {
            let mut stated = Stated::beside("count", &line.title, line.row, said, computed);
            stated.rows.clone_from(&covered);
            all.push(stated);
        }
        let computed = LineSums::of_rows(body, &covered);
        for mut stated in computed.beside(line, body.table) {
            stated.rows.clone_from(&covered);
            all.push(stated);
        }
    }
    all
}
