//! Ngày sinh trong ô: a date, a serial number, a year; never swapped, never guessed.

use domain::calendar::Day;
use domain::card_number::CardFacts;
use rust_decimal::prelude::ToPrimitive;

use crate::code::Code;
use crate::spreadsheet::Cell;
use crate::table::{TypedDay, parse_day, serial_day};

/// What the birth column says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Birth {
    /// Ngày sinh.
    pub day: Option<Day>,
    /// Năm sinh.
    pub year: Option<i32>,
    /// What was found.
    pub codes: Vec<Code>,
}

impl Birth {
    fn on(day: Day, codes: Vec<Code>) -> Birth {
        Birth {
            day: Some(day),
            year: Some(day.year()),
            codes,
        }
    }

    fn in_year(year: i32) -> Birth {
        Birth {
            day: None,
            year: Some(year),
            codes: vec![Code::BirthYearOnly],
        }
    }
}

/// What helps to judge a birth date.
pub(super) struct Judge<'a> {
    /// Nobody in the list can be born after this day.
    pub latest: Day,
    /// What the card number says.
    pub card: Option<&'a CardFacts>,
}

impl Judge<'_> {
    /// Reads the cell of the birth column.
    pub fn read(&self, cell: &Cell) -> Birth {
        match cell {
            Cell::Empty => Birth {
                codes: vec![Code::BirthMissing],
                ..Birth::default()
            },
            Cell::Day(day) => self.checked(*day, Vec::new()),
            Cell::Number(number) => match number.to_i32() {
                Some(year) if number.is_integer() && (1900..=2100).contains(&year) => {
                    self.year(year)
                }
                _ => match serial_day(*number) {
                    Some(day) => self.checked(day, vec![Code::BirthSerial]),
                    None => self.invalid(None),
                },
            },
            Cell::Text(text) => self.text(text),
            Cell::Truth(_) => self.invalid(None),
            Cell::Error => Birth {
                codes: vec![Code::FormulaError],
                ..Birth::default()
            },
            Cell::FormulaWithoutValue => Birth {
                codes: vec![Code::FormulaNoValue],
                ..Birth::default()
            },
        }
    }

    fn text(&self, text: &str) -> Birth {
        match parse_day(text.trim_matches(['\'', '"', '`', ' '])) {
            TypedDay::Full(day) => self.checked(day, Vec::new()),
            TypedDay::TwoDigitYear { day, month, year } => self.two_digits(day, month, year),
            TypedDay::YearOnly(year) => self.year(year),
            TypedDay::Impossible(year) => self.invalid(Some(year)),
            TypedDay::Unreadable if text.chars().any(|letter| letter.is_ascii_digit()) => {
                match text.trim().parse().ok().and_then(serial_day) {
                    Some(day) => self.checked(day, vec![Code::BirthSerial]),
                    None => self.invalid(None),
                }
            }
            TypedDay::Unreadable => Birth {
                codes: vec![Code::BirthMissing],
                ..Birth::default()
            },
        }
    }

    fn checked(&self, day: Day, codes: Vec<Code>) -> Birth {
        if day > self.latest {
            self.invalid(Some(day.year()))
        } else {
            Birth::on(day, codes)
        }
    }

    fn year(&self, year: i32) -> Birth {
        let possible = (1900..=self.latest.year()).contains(&year);
        if possible {
            Birth::in_year(year)
        } else {
            self.invalid(Some(year))
        }
    }

    /// The century comes from the card number, or from the only one that gives a learner's age.
    fn two_digits(&self, day: u32, month: u32, year: i32) -> Birth {
        let of_card = self
            .card
            .map(|card| card.birth_year)
            .filter(|born| born % 100 == year);
        let of_age = || {
            let may_learn = |born: &i32| (14..=100).contains(&(self.latest.year() - born));
            let mut centuries = [1900 + year, 2000 + year].into_iter().filter(may_learn);
            centuries.next().filter(|_| centuries.next().is_none())
        };
        let Some(year) = of_card.or_else(of_age) else {
            return self.invalid(None);
        };
        match Day::new(year, month, day) {
            Some(day) => self.checked(day, vec![Code::BirthTwoDigits]),
            None => self.invalid(Some(year)),
        }
    }

    /// The year is kept when it is possible; otherwise the card number may know it.
    fn invalid(&self, typed: Option<i32>) -> Birth {
        let possible = typed.filter(|year| (1900..=self.latest.year()).contains(year));
        let year = possible.or(self.card.map(|card| card.birth_year));
        Birth {
            day: None,
            year,
            codes: vec![Code::BirthInvalid],
        }
    }
}
