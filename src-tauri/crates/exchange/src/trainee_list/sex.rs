//! Giới tính: a word in one column, or a mark in one of two.

use domain::card_number::Sex;
use domain::fold::fold;

use super::columns::Column;
use crate::code::Code;
use crate::spreadsheet::Cell;
use crate::table::Reading;

/// What the columns of sex say. In lists of old the birth date itself stands in the column of the
/// sex; it comes back as the cell to read it from.
pub(super) fn read(reading: &mut Reading<Column>) -> (Option<Sex>, Option<Cell>) {
    if reading
        .header
        .columns
        .has_any(&[Column::SexMale, Column::SexFemale])
    {
        return of_marks(reading);
    }
    let text = reading.text(Column::Sex);
    let sex = Sex::parse(&text);
    if sex.is_none() {
        reading.codes.insert(Code::SexMissing);
    }
    (sex, None)
}

fn of_marks(reading: &mut Reading<Column>) -> (Option<Sex>, Option<Cell>) {
    let columns = &reading.header.columns;
    let has_both = columns.has(Column::SexMale) && columns.has(Column::SexFemale);
    let cells = [Column::SexMale, Column::SexFemale].map(|column| reading.cell(column));
    let birth = cells.iter().find(|cell| is_birth(cell)).cloned();
    let sex = match cells.each_ref().map(is_mark) {
        [true, false] => Some(Sex::Male),
        [false, true] => Some(Sex::Female),
        [true, true] => {
            reading.codes.insert(Code::SexConflict);
            return (None, birth);
        }
        // A list with the column "Nữ" alone marks women and leaves men blank.
        [false, false] if !has_both && columns.has(Column::SexFemale) => Some(Sex::Male),
        [false, false] => None,
    };
    if sex.is_none() {
        reading.codes.insert(Code::SexMissing);
    }
    (sex, birth)
}

fn is_birth(cell: &Cell) -> bool {
    match cell {
        Cell::Day(_) => true,
        Cell::Number(number) => *number >= 1900.into(),
        Cell::Text(text) => text.chars().filter(char::is_ascii_digit).count() >= 4,
        Cell::Empty | Cell::Truth(_) | Cell::Error | Cell::FormulaWithoutValue => false,
    }
}

fn is_mark(cell: &Cell) -> bool {
    match cell {
        Cell::Empty | Cell::Error | Cell::FormulaWithoutValue => false,
        Cell::Truth(truth) => *truth,
        Cell::Number(number) => !number.is_zero(),
        Cell::Day(_) => true,
        Cell::Text(text) => !matches!(fold(text).as_str(), "" | "-" | "0" | "khong" | "."),
    }
}
