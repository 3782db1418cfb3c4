//! One đề án of a plan.

use domain::calendar::Day;
use domain::funding::FundSource;
use domain::money::Money;
use rust_decimal::prelude::ToPrimitive;

use super::columns::Column;
use crate::code::Code;
use crate::report::PlanRow;
use crate::spreadsheet::Cell;
use crate::table::{Amount, Reading, bounded_sum};

/// Reads the row; its codes go to `reading`.
pub(super) fn read(reading: &mut Reading<Column>, unit: i64) -> PlanRow {
    let title = reading.needed_text(Column::Title);
    if title.is_empty() && !crate::list::has_rejection(&reading.codes) {
        reading.codes.insert(Code::TitleMissing);
    }
    let mut row = PlanRow {
        number: reading.text(Column::Order),
        title,
        code: reading.text(Column::Code),
        year: year(&reading.cell(Column::Year)),
        implementer: reading.text(Column::Implementer),
        beneficiary: reading.text(Column::Beneficiary),
        place: reading.text(Column::Place),
        period: reading.text(Column::Period),
        quantity: reading.text(Column::Quantity),
        workers: workers(reading),
        note: reading.text(Column::Note),
        ..PlanRow::default()
    };
    if row.quantity.is_empty() {
        row.quantity = reading.text(Column::Workers);
    }
    money(reading, unit, &mut row);
    row
}

fn money(reading: &mut Reading<Column>, unit: i64, row: &mut PlanRow) {
    let national = reading.amount(Column::GrantNational, unit);
    let local = reading.amount(Column::GrantLocal, unit);
    let plain = reading.amount(Column::Grant, unit);
    let other = reading.amount(Column::Other, unit);
    let total = reading.amount(Column::Total, unit);
    let has_money = |amount: Amount| amount.money().is_some_and(|money| !money.is_zero());
    row.source = match (has_money(national), has_money(local)) {
        (true, false) => Some(FundSource::National),
        (false, true) => Some(FundSource::Local),
        _ => None,
    };
    let grants = [national, local, plain];
    let unreadable = grants
        .iter()
        .chain([&other])
        .any(|amount| matches!(amount, Amount::Unreadable(_)));
    let parts_blank = grants
        .iter()
        .chain([&other])
        .all(|amount| *amount == Amount::Blank);
    row.stated_total = total.money();
    if parts_blank || unreadable {
        row.total = row.stated_total;
        row.grant = None;
        row.other = if unreadable { other.money() } else { None };
        return;
    }
    let grant = bounded_sum(grants.into_iter().filter_map(Amount::money));
    let other = other.money().unwrap_or(Money::ZERO);
    let sum = bounded_sum([grant, other]);
    if row.stated_total.is_some_and(|stated| stated != sum) {
        reading.codes.insert(Code::RowSumMismatch);
    }
    (row.grant, row.other, row.total) = (Some(grant), Some(other), Some(sum));
}

/// The number of workers in their column.
pub(super) fn workers(reading: &mut Reading<Column>) -> Option<i64> {
    match reading.cell(Column::Workers) {
        Cell::Number(number) if number.is_integer() => number.to_i64(),
        Cell::Text(text) => {
            let digits: String = text
                .trim()
                .chars()
                .take_while(char::is_ascii_digit)
                .collect();
            digits.parse().ok()
        }
        _ => None,
    }
}

fn year(cell: &Cell) -> Option<i32> {
    let year = match cell {
        Cell::Number(number) if number.is_integer() => number.to_i32(),
        Cell::Text(text) => text.trim().trim_start_matches("Năm ").parse().ok(),
        Cell::Day(day) => Some(Day::year(*day)),
        _ => None,
    };
    year.filter(|year| (1990..=2100).contains(year))
}
