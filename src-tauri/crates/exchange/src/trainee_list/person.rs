//! One person of a trainee list.

use domain::calendar::Day;
use domain::card_number::{self, CardFacts, Sex};
use domain::fold::{fold, tidy};
use rust_decimal::prelude::ToPrimitive;

use super::birth::{Birth, Judge};
use super::columns::Column;
use super::{card, place, sex};
use crate::code::Code;
use crate::legacy_text;
use crate::list::ReadOptions;
use crate::report::{ClassHeading, TextEncoding, TraineeRow};
use crate::spreadsheet::Cell;
use crate::table::Reading;

/// What the class says about everyone in it.
pub(super) struct Class<'a> {
    /// Ngày khai giảng, or today when the list names none: ages are counted on this day.
    starts_on: Day,
    /// Nobody can be born after this day.
    latest_birth: Day,
    home_province: Option<&'a str>,
}

impl<'a> Class<'a> {
    /// The class of a heading.
    pub fn of(heading: &ClassHeading, options: &'a ReadOptions) -> Class<'a> {
        Class {
            starts_on: heading.from.unwrap_or(options.today),
            latest_birth: heading.to.or(heading.from).unwrap_or(options.today),
            home_province: options.home_province.as_deref(),
        }
    }
}

/// Reads the row; its codes go to `reading`.
pub(super) fn read(reading: &mut Reading<Column>, class: &Class, unit: i64) -> TraineeRow {
    let name = name(reading);
    let card = card::read(&reading.cell(Column::Card));
    reading.codes.extend(card.codes.iter().copied());
    let facts = card.facts();
    let (sex, birth_cell) = sex::read(reading);
    let cell = birth_cell.unwrap_or_else(|| reading.cell(Column::Birth));
    let judge = Judge {
        latest: class.latest_birth,
        card: facts.as_ref(),
    };
    let birth = judge.read(&cell);
    reading.codes.extend(birth.codes.iter().copied());
    if let Some(facts) = &facts {
        compare_with_card(reading, facts, sex, &birth);
    }
    if is_outside_working_age(&birth, sex, class.starts_on) {
        reading.codes.insert(Code::Age);
    }
    let mut row = TraineeRow {
        number: reading.text(Column::Order),
        name,
        born_on: birth.day,
        birth_year: birth.year,
        sex,
        old_number: card
            .old_number
            .or_else(|| card::read_old(&reading.cell(Column::OldCard))),
        card_number: card.number,
        ethnic_group: reading.text(Column::EthnicGroup),
        target_group: target_group(reading),
        distance: reading.text(Column::Distance),
        phone: reading.text(Column::Phone),
        attended_days: whole_number(&reading.cell(Column::AttendedDays)),
        amount: amount(reading, unit),
        note: reading.text(Column::Note),
        ..TraineeRow::default()
    };
    place::read(reading, class.home_province, &mut row);
    row
}

/// The words of the column, or of lists that tick one of several columns the headings ticked.
fn target_group(reading: &mut Reading<Column>) -> String {
    let columns: Vec<usize> = reading.header.columns.all_of(Column::TargetGroup).collect();
    if columns.len() < 2 {
        return reading.text(Column::TargetGroup);
    }
    let told = columns.into_iter().filter_map(|column| {
        let cell = reading.row.cell(column);
        let heading = reading.header.headings.get(column)?.path.last()?;
        match fold(&cell.shown()).as_str() {
            "" | "-" | "0" | "khong" => None,
            "x" | "1" | "co" | "✓" | "v" => Some(tidy(heading)),
            _ => Some(cell.shown()),
        }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// The whole name, or family and given name of two columns.
fn name(reading: &mut Reading<Column>) -> Option<String> {
    let before = reading.codes.clone();
    let name = if reading.header.columns.has(Column::FullName) {
        reading.needed_text(Column::FullName)
    } else {
        let family = reading.needed_text(Column::FamilyName);
        let given = reading.needed_text(Column::GivenName);
        format!("{family} {given}").trim().to_owned()
    };
    if reading.codes != before {
        return None;
    }
    if name.is_empty() {
        reading.codes.insert(Code::NameMissing);
        return None;
    }
    Some(with_known_case(reading, name))
}

/// TCVN3 has no capital accented letters: what they were comes from the font or from their place.
fn with_known_case(reading: &mut Reading<Column>, name: String) -> String {
    if reading.sheet.encoding != TextEncoding::Tcvn3 {
        return name;
    }
    let columns = [Column::FullName, Column::FamilyName, Column::GivenName];
    let mut cells = columns
        .into_iter()
        .flat_map(|column| reading.header.columns.all_of(column));
    let from_font = cells.any(|column| {
        reading
            .sheet
            .recovered_case
            .contains(&(reading.row.number, column))
    });
    let (name, from_place) = legacy_text::with_capitals(&name);
    if from_font || from_place {
        reading.codes.insert(Code::CaseRecovered);
    }
    name
}

fn compare_with_card(
    reading: &mut Reading<Column>,
    facts: &CardFacts,
    sex: Option<Sex>,
    birth: &Birth,
) {
    if !card_number::is_known_province(&facts.province_code) {
        reading.codes.insert(Code::CardProvince);
    }
    if sex.is_some_and(|sex| sex != facts.sex) {
        reading.codes.insert(Code::CardSex);
    }
    let is_sound = !birth.codes.contains(&Code::BirthInvalid);
    if is_sound && birth.year.is_some_and(|year| year != facts.birth_year) {
        reading.codes.insert(Code::CardYear);
    }
}

/// Whether the person is surely outside 15 to 60 (men) or 15 to 55 (women) on the day.
fn is_outside_working_age(birth: &Birth, sex: Option<Sex>, on: Day) -> bool {
    const YOUNGEST: i32 = 15;
    let oldest = if sex == Some(Sex::Female) { 55 } else { 60 };
    let sound = !birth.codes.contains(&Code::BirthInvalid);
    let Some(year) = birth.year.filter(|_| sound) else {
        return false;
    };
    let age_this_year = on.year() - year;
    match birth.day {
        Some(born) => {
            let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
            let age = if had_birthday {
                age_this_year
            } else {
                age_this_year - 1
            };
            !(YOUNGEST..=oldest).contains(&age)
        }
        None => age_this_year < YOUNGEST || age_this_year - 1 > oldest,
    }
}

fn amount(reading: &mut Reading<Column>, unit: i64) -> Option<domain::money::Money> {
    // The paid amount is extra here: what is wrong with it does not keep a person out.
    let before = reading.codes.clone();
    let amount = reading.amount(Column::Amount, unit).money();
    reading.codes = before;
    amount
}

fn whole_number(cell: &Cell) -> Option<i64> {
    match cell {
        Cell::Number(number) if number.is_integer() => number.to_i64(),
        Cell::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}
