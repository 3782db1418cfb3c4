//! Người có thể trùng while a list comes in: beside the class itself, and beside every other class and year.

use std::collections::{HashMap, HashSet};

use domain::card_number::mask;
use domain::fold::fold;
use domain::person::twins::PersonRow;
use domain::training::{Trainee, TrainingClass};
use store::Books;
use store::queries::class::ElsewhereRow;

use super::super::{DuplicateKind, DuplicatePerson, PersonPlace};
use crate::error::Result;

/// Người của lớp đang nhập, those of the rows before among them.
pub struct ClassPeople<'a> {
    class: &'a TrainingClass,
    numbers: HashSet<String>,
    by_name: HashMap<String, Vec<Trainee>>,
    count: i64,
}

impl<'a> ClassPeople<'a> {
    /// Begins with those already in the class.
    pub fn of(class: &'a TrainingClass, here: Vec<Trainee>) -> ClassPeople<'a> {
        let mut people = ClassPeople {
            class,
            numbers: HashSet::new(),
            by_name: HashMap::new(),
            count: 0,
        };
        here.into_iter().for_each(|trainee| people.add(trainee));
        people
    }

    /// Thứ tự of the next row.
    pub fn next_position(&self) -> i64 {
        self.count + 1
    }

    /// Đã có trong lớp: by number; of a row that names none, by name, birth and commune.
    pub fn has(&self, trainee: &Trainee) -> bool {
        match trainee.identity_number() {
            Some(number) => self.numbers.contains(number),
            None => {
                let same = |other: &&Trainee| {
                    let kept = (other.born_on, other.birth_year, &other.commune_code);
                    kept == (trainee.born_on, trainee.birth_year, &trainee.commune_code)
                        && trainee.year_of_birth().is_some()
                };
                self.of_that_name(trainee).any(|other| same(&other))
            }
        }
    }

    /// Adds a row that went in.
    pub fn add(&mut self, trainee: Trainee) {
        self.count += 1;
        let number = trainee.identity_number();
        self.numbers.extend(number.map(str::to_owned));
        let name = fold(&trainee.full_name);
        self.by_name.entry(name).or_default().push(trainee);
    }

    /// Người trùng, có thể trùng với `trainee`.
    pub fn doubles_of(&self, books: &Books<'_>, trainee: &Trainee) -> Result<Vec<DuplicatePerson>> {
        let person = PersonRow::of(trainee);
        let told = |kind, other| DuplicatePerson::of(kind, other, self.place(trainee));
        let mut found = Vec::new();
        // Two whole numbers in one list are two persons; a wrong digit is asked about by the settlement's check.
        let mut here = self.of_that_name(trainee).filter(|other| {
            let other = PersonRow::of(other);
            person.is_likely(&other) && !person.has_another_number_than(&other)
        });
        if let Some(other) = here.next() {
            found.push(told(DuplicateKind::Likely, self.place(other)));
        }
        let same = books.same_number_elsewhere(trainee, self.class.uid)?;
        let likely = books.same_name_elsewhere(trainee, self.class.uid)?;
        let likely = likely
            .iter()
            .filter(|other| person.is_likely(&other.person()));
        found.extend(same.iter().map(|other| {
            let kind = match overlaps(self.class, other) {
                true => DuplicateKind::Overlapping,
                false => DuplicateKind::TwoClasses,
            };
            told(kind, elsewhere(other))
        }));
        found.extend(likely.map(|other| told(DuplicateKind::Likely, elsewhere(other))));
        Ok(found)
    }

    fn of_that_name(&self, trainee: &Trainee) -> impl Iterator<Item = &Trainee> {
        self.by_name
            .get(&fold(&trainee.full_name))
            .into_iter()
            .flatten()
    }

    fn place(&self, trainee: &Trainee) -> PersonPlace {
        let number = trainee.identity_number().unwrap_or_default();
        PersonPlace {
            name: trainee.full_name.clone(),
            class: self.class.name.clone(),
            starts_on: self.class.starts_on,
            ends_on: self.class.ends_on,
            born: born(&PersonRow::of(trainee)),
            number: mask(number),
            address: trainee.address.clone(),
            card_number: number.to_owned(),
        }
    }
}

fn elsewhere(row: &ElsewhereRow) -> PersonPlace {
    let number = match row.card_number.is_empty() {
        true => &row.old_number,
        false => &row.card_number,
    };
    PersonPlace {
        name: row.full_name.clone(),
        class: row.class_name.clone(),
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        born: born(&row.person()),
        number: mask(number),
        address: row.address.clone(),
        card_number: number.clone(),
    }
}

/// "12/03/1990", or "1990" where only the year is known.
fn born(person: &PersonRow) -> String {
    let year = || person.birth_year.map(|year| year.to_string());
    let day = person.born_on.map(|day| day.to_string());
    day.or_else(year).unwrap_or_default()
}

/// Both run on one day at least: nobody can sit in two rooms.
fn overlaps(class: &TrainingClass, other: &ElsewhereRow) -> bool {
    let own = class.starts_on.zip(class.ends_on);
    let others = other.starts_on.zip(other.ends_on);
    own.zip(others)
        .is_some_and(|((from, to), (other_from, other_to))| from <= other_to && other_from <= to)
}
