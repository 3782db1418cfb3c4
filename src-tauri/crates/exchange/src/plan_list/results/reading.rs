//! One row of a table of results: its number, its title, its figures.

use domain::fold::tidy;
use domain::number_text::parse_quantity;
use rust_decimal::Decimal;

use super::columns::{NumberColumn, ResultColumn, ResultTable};
use super::lines::{DASH, Line, Role};
use crate::code::Code;
use crate::list;
use crate::report::Measured;
use crate::spreadsheet::{Cell, Sheet, SheetRow};
use crate::table::{self, Amount, Marker, read_amount};

/// Reads one row.
pub(super) fn line(sheet: &Sheet, row: &SheetRow, table: &ResultTable) -> Line {
    let shown = |role| tidy(&table.header.cell(sheet, row, role).shown());
    let (number, title) = numbered(shown(ResultColumn::Order), titles(sheet, row, table));
    let is_total = table::is_total_label(&title) || table::is_total_label(&list::first_text(row));
    let mut line = Line {
        row: row.number,
        level: level(&Marker::of(&number)),
        place: shown(ResultColumn::Place),
        unit: shown(ResultColumn::Unit),
        note: shown(ResultColumn::Note),
        role: match is_total && !Marker::of(&number).is_number() {
            true => Role::Total,
            false => Role::Leaf,
        },
        numbers: Vec::new(),
        codes: row
            .is_hidden
            .then_some(Code::HiddenRow)
            .into_iter()
            .collect(),
        number,
        title,
    };
    if let Some(bare) = line
        .title
        .strip_prefix(['-', '+', '\u{2013}', '*', '\u{2022}'])
    {
        line.title = tidy(bare);
        line.level = DASH;
    }
    for column in &table.numbers {
        let number = number_of(row.cell(column.column), column, &mut line, sheet);
        line.numbers.push(number);
    }
    line
}

fn titles(sheet: &Sheet, row: &SheetRow, table: &ResultTable) -> String {
    let shown = |role| tidy(&table.header.cell(sheet, row, role).shown());
    let found = [ResultColumn::Title, ResultColumn::Place].map(shown);
    let title = found.into_iter().find(|text| !text.is_empty());
    title.unwrap_or_else(|| tidy(&list::first_text(row)))
}

/// The number of a row, from its own column or from the beginning of its title ("I. Đào tạo nghề", "A - …").
fn numbered(order: String, title: String) -> (String, String) {
    let marked = |text: &str| Marker::of(text) != Marker::None || text.starts_with(['-', '+']);
    if marked(&order) {
        let dash = order.starts_with(['-', '+']) && Marker::of(&order) == Marker::None;
        return match dash {
            true => (String::new(), format!("- {title}")),
            false => (order, title),
        };
    }
    let cut = title.find(['.', ')', '/', ' ']).filter(|at| *at <= 4);
    match cut.map(|at| title.split_at(at)) {
        Some((head, rest)) if is_marker_of_title(head, rest) => (
            head.to_owned(),
            tidy(rest.trim_start_matches(['.', ')', '/', ' '])),
        ),
        _ => (String::new(), title),
    }
}

fn is_marker_of_title(head: &str, rest: &str) -> bool {
    let pointed = rest.starts_with(['.', ')', '/']);
    let marker = Marker::of(head);
    pointed
        && marker != Marker::None
        && rest
            .trim_start_matches(['.', ')', '/', ' '])
            .starts_with(char::is_alphabetic)
}

fn number_of(
    cell: &Cell,
    column: &NumberColumn,
    line: &mut Line,
    sheet: &Sheet,
) -> Option<Decimal> {
    let measured = line.measure(column);
    if matches!(measured, Measured::Grant | Measured::Other) {
        let amount = read_amount(cell, column.unit, sheet.is_typed);
        line.codes.extend(amount.codes());
        let dong = |amount: Amount| amount.money().map(|money| Decimal::from(money.as_dong()));
        return dong(amount);
    }
    match cell {
        Cell::Number(number) => Some(*number).filter(|number| !number.is_zero()),
        Cell::Text(text) => {
            let text = tidy(text);
            let end = text.find(|letter: char| !letter.is_ascii_digit() && !".,".contains(letter));
            let figures = text[..end.unwrap_or(text.len())].trim_end_matches(['.', ',']);
            let number = parse_quantity(figures).ok();
            let blank = text.is_empty() || text.chars().all(|letter| "-–—_. ".contains(letter));
            if number.is_none() && !blank && line.role == Role::Leaf {
                line.codes.insert(Code::AmountNotNumber);
            }
            number.filter(|number| !number.is_zero())
        }
        Cell::Error => {
            line.codes.insert(Code::FormulaError);
            None
        }
        Cell::FormulaWithoutValue => {
            line.codes.insert(Code::FormulaNoValue);
            None
        }
        Cell::Empty | Cell::Day(_) | Cell::Truth(_) => None,
    }
}

fn level(marker: &Marker) -> u8 {
    match marker {
        Marker::Letter(letter) if letter.is_uppercase() => 1,
        Marker::Roman(_) => 2,
        Marker::Number(_) | Marker::None => 3,
        Marker::Letter(_) => 5,
        Marker::Nested(parts) => 2 + parts.len().min(4) as u8,
    }
}
