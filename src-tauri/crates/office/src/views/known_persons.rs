//! Những người đã biết: beside whom each trainee of a class is held, found by number and by birth.

use std::collections::HashMap;

use domain::fold::fold;
use domain::ids::{ClassId, TraineeId};
use domain::person::{PersonDecisions, PersonVerdict};
use domain::proposal_file::ClassFile;
use domain::training::Trainee;
use store::Books;
use store::queries::class::ElsewhereRow;

use super::classes::in_words;
use crate::error::Result;
use crate::trainee_draft::CellNote;

/// Người của lớp, with the books to ask about all other classes; nobody who is not like one of them is read.
pub struct KnownPersons<'a> {
    books: &'a Books<'a>,
    class: ClassId,
    by_number: HashMap<String, Vec<(TraineeId, String)>>,
    decided: PersonDecisions,
}

impl<'a> KnownPersons<'a> {
    /// Everybody beside whom the trainees of a class are held.
    pub fn of(books: &'a Books<'a>, file: &ClassFile) -> Result<KnownPersons<'a>> {
        let mut by_number: HashMap<String, Vec<(TraineeId, String)>> = HashMap::new();
        for (index, trainee) in file.trainees.iter().enumerate() {
            if let Some(number) = trainee.identity_number() {
                let place = format!("dòng {} của lớp này, {}", index + 1, trainee.full_name);
                let there = by_number.entry(number.to_owned()).or_default();
                there.push((trainee.uid, place));
            }
        }
        Ok(KnownPersons {
            books,
            class: file.class.uid,
            by_number,
            decided: books.decided_persons()?,
        })
    }

    /// Lời về một học viên: the same number in this class or another, or the same name and birth in another.
    pub fn notes_on(&self, trainee: &Trainee) -> Result<Vec<CellNote>> {
        let here = trainee.identity_number();
        let here = here.and_then(|number| self.by_number.get(number));
        let mut here = here.into_iter().flatten();
        let place = match here.find(|(uid, _)| self.may_be(*uid, trainee)) {
            Some((_, place)) => Some(place.clone()),
            None => self.first(
                &self.books.same_number_elsewhere(trainee, self.class)?,
                trainee,
            ),
        };
        if let Some(place) = place {
            let message = format!("Số này trùng {place}. Sửa số, hoặc bỏ dòng bằng Ctrl+Delete.");
            return Ok(vec![CellNote::warn("card_number", message)]);
        }
        if fold(&trainee.full_name).is_empty() {
            return Ok(Vec::new());
        }
        let alike = self.books.same_name_elsewhere(trainee, self.class)?;
        let note = self
            .first(&alike, trainee)
            .map(|place| CellNote::warn("full_name", format!("Giống {place}. So lại căn cước.")));
        Ok(note.into_iter().collect())
    }

    fn first(&self, found: &[ElsewhereRow], trainee: &Trainee) -> Option<String> {
        let mut found = found.iter();
        let row = found.find(|row| self.may_be(row.trainee_uid, trainee))?;
        let year = row
            .year
            .map(|year| format!(" năm {year}"))
            .unwrap_or_default();
        Some(format!(
            "{}, {}{year}",
            row.full_name,
            in_words(&row.class_name)
        ))
    }

    fn may_be(&self, other: TraineeId, trainee: &Trainee) -> bool {
        let verdict = || self.decided.verdict(other, trainee.uid);
        other != trainee.uid && verdict() != Some(PersonVerdict::Different)
    }
}
