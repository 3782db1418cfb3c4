//! What rows of results add up to, beside what a row above, below or a column of totals states.

use std::collections::BTreeMap;

use domain::funding::FundSource;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::columns::ResultTable;
use super::lines::{Body, Line, Role};
use crate::report::{Measured, PlanRow, RowReport, SourceResult, Stated};

/// Tổng của một số dòng, by measure and source.
pub(super) struct LineSums {
    results: Vec<SourceResult>,
}

impl LineSums {
    /// The sums of the rows with these numbers.
    pub fn of_rows(body: &Body, rows: &[u32]) -> LineSums {
        let lines = body.lines.iter().filter(|line| line.role == Role::Leaf);
        let lines = lines.filter(|line| rows.contains(&line.row));
        let results = lines.flat_map(|line| line.results(body.table, body.source_of(line)));
        LineSums {
            results: results.collect(),
        }
    }

    /// The sum of a measure, of one source or of all; none = no row tells it.
    pub fn of(&self, measured: Measured, source: Option<FundSource>) -> Option<Decimal> {
        let all = self.results.iter();
        let own = all.filter(|one| source.is_none() || one.source == source);
        add(own.filter_map(|one| one.amount(measured)))
    }

    fn of_year(&self, year: i32) -> LineSums {
        let own = self.results.iter().filter(|one| one.year == Some(year));
        LineSums {
            results: own.cloned().collect(),
        }
    }

    /// Every number that a line states beside what its rows give.
    pub fn beside(&self, line: &Line, table: &ResultTable) -> Vec<Stated> {
        let mut all = Vec::new();
        for (number, column) in line.numbers.iter().zip(&table.numbers) {
            let Some(stated) = number.and_then(|number| number.to_i64()) else {
                continue;
            };
            let measured = line.measure(column);
            if measured == Measured::Quantity {
                // Lớp, mô hình and cuộc are not added up.
                continue;
            }
            let sums = column.year.map(|year| self.of_year(year));
            let sums = sums.as_ref().unwrap_or(self);
            let money = matches!(measured, Measured::Grant | Measured::Other) && column.is_total;
            let computed = match money {
                true => add([Measured::Grant, Measured::Other]
                    .into_iter()
                    .filter_map(|one| sums.of(one, column.source))),
                false => sums.of(measured, column.source),
            };
            let Some(computed) = computed.and_then(|sum| sum.to_i64()) else {
                continue;
            };
            let what = what(measured, column.source, money);
            let named = Stated::beside(what, &line.title, line.row, stated, computed);
            all.push(Stated {
                year: column.year,
                ..named
            });
        }
        all
    }
}

/// Whether every total column of a row is the sum of the columns it covers.
pub(super) fn row_agrees(line: &Line, table: &ResultTable) -> bool {
    let columns = || line.numbers.iter().zip(&table.numbers);
    columns()
        .filter(|(_, column)| column.is_total)
        .all(|(number, total)| {
            let parts = columns().filter(|(_, part)| !part.is_total && total.adds_up(part));
            let sum = add(parts.filter_map(|(number, _)| *number));
            number.is_none() || sum.is_none() || *number == sum
        })
}

/// Sums of the accepted rows by name.
pub(super) fn totals(rows: &[RowReport<PlanRow>]) -> BTreeMap<&'static str, i64> {
    let accepted = rows.iter().filter(|row| row.is_accepted());
    let sums = LineSums {
        results: accepted
            .flat_map(|row| row.values.results.clone())
            .collect(),
    };
    let mut all = BTreeMap::new();
    for measured in Measured::ALL {
        for source in [None, Some(FundSource::National), Some(FundSource::Local)] {
            let sum = sums.of(measured, source).and_then(|sum| sum.to_i64());
            if let Some(sum) = sum.filter(|_| measured != Measured::Quantity) {
                all.insert(what(measured, source, false), sum);
            }
        }
    }
    all
}

fn add(numbers: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    numbers.reduce(|sum, next| sum.saturating_add(next))
}

fn what(measured: Measured, source: Option<FundSource>, total: bool) -> &'static str {
    let names = match measured {
        Measured::Proposals => ["count", "count_national", "count_local"],
        _ if total => ["total", "total_national", "total_local"],
        Measured::Grant => ["grant", "grant_national", "grant_local"],
        Measured::Other => ["other", "other_national", "other_local"],
        Measured::Establishments => [
            "establishments",
            "establishments_national",
            "establishments_local",
        ],
        Measured::Trainees => ["trainees", "trainees_national", "trainees_local"],
        Measured::Jobs => ["workers", "workers_national", "workers_local"],
        Measured::Quantity => ["quantity", "quantity_national", "quantity_local"],
    };
    match source {
        None => names[0],
        Some(FundSource::National) => names[1],
        Some(FundSource::Local) => names[2],
    }
}
