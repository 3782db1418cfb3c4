//! One cơ sở of a list.

use domain::card_number::Sex;
use domain::establishment::EstablishmentKind;
use domain::fold::fold;
use domain::money::Money;
use rust_decimal::prelude::ToPrimitive;

use super::columns::Column;
use super::tax_number;
use crate::code::Code;
use crate::report::EstablishmentRow;
use crate::spreadsheet::Cell;
use crate::table::{Reading, day_of_cell};
use crate::trainee_list::place;

/// Reads the row; its codes go to `reading`.
pub(super) fn read(
    reading: &mut Reading<Column>,
    home_province: Option<&str>,
    unit: i64,
) -> EstablishmentRow {
    let name = reading.needed_text(Column::Name);
    if name.is_empty() {
        reading.codes.insert(Code::EstablishmentName);
    }
    let (tax_code, found) = tax_number::read(&reading.cell(Column::TaxCode));
    reading.codes.extend(found);
    let kind = kind(reading, &name, &tax_code);
    let parts = [
        Column::Hamlet,
        Column::Address,
        Column::Commune,
        Column::District,
        Column::Province,
    ]
    .map(|column| reading.text(column));
    let (address, located) = place::locate(&parts, home_province, &mut reading.codes);
    EstablishmentRow {
        number: reading.text(Column::Order),
        name,
        kind,
        tax_code,
        registration_number: reading.text(Column::Registration),
        registered_on: day_of_cell(&reading.cell(Column::RegisteredOn)),
        representative: reading.text(Column::Representative),
        representative_title: reading.text(Column::Title),
        owner_sex: sex(&reading.text(Column::Sex)),
        phone: reading.text(Column::Phone),
        address,
        commune_code: located.commune.map(|commune| commune.code.clone()),
        commune: located.commune.map(|commune| commune.name.clone()),
        commune_choices: located
            .choices
            .iter()
            .map(|commune| commune.code.clone())
            .collect(),
        trade: reading.text(Column::Trade),
        product: reading.text(Column::Product),
        material: reading.text(Column::Material),
        workers: whole_number(&reading.cell(Column::Workers)),
        women_workers: whole_number(&reading.cell(Column::Women)),
        minority_workers: whole_number(&reading.cell(Column::Minority)),
        charter_capital: amount(reading, Column::Capital, unit),
        yearly_revenue: amount(reading, Column::Revenue, unit),
        note: reading.text(Column::Note),
    }
}

/// By the column of kinds, else by the name; a personal number as tax code is that of a household.
fn kind(reading: &mut Reading<Column>, name: &str, tax_code: &str) -> Option<EstablishmentKind> {
    let told = EstablishmentKind::guess(&reading.text(Column::Kind));
    let kind = told
        .or_else(|| EstablishmentKind::guess(name))
        .or_else(|| (tax_code.len() == 12).then_some(EstablishmentKind::Household));
    if kind.is_none() {
        reading.codes.insert(Code::KindUnknown);
    }
    kind
}

fn sex(text: &str) -> Option<Sex> {
    match fold(text).as_str() {
        "nam" => Some(Sex::Male),
        "nu" => Some(Sex::Female),
        _ => None,
    }
}

/// Money is extra here: what is wrong with it does not keep a cơ sở out.
fn amount(reading: &mut Reading<Column>, column: Column, unit: i64) -> Option<Money> {
    let before = reading.codes.clone();
    let amount = reading.amount(column, unit).money();
    reading.codes = before;
    amount.filter(|amount| !amount.is_negative())
}

pub(super) fn whole_number(cell: &Cell) -> Option<i64> {
    let number = match cell {
        Cell::Number(number) if number.is_integer() => number.to_i64(),
        Cell::Text(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.filter(|number| (0..1_000_000).contains(number))
}
