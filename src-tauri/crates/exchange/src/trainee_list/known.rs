//! Who already stands higher in the list.

use std::collections::{BTreeSet, HashSet};

use domain::calendar::Day;
use domain::fold::fold;

use crate::code::Code;
use crate::report::TraineeRow;

/// The people who already stand higher in the list.
#[derive(Debug, Default)]
pub(super) struct Known {
    numbers: HashSet<String>,
    unnumbered: HashSet<(String, Day, Option<String>)>,
}

impl Known {
    /// Rejects a person who is already there, by card number, by old number, or (without any
    /// number) by name, birth date and commune.
    pub fn mark_repeat(&mut self, row: &TraineeRow, codes: &mut BTreeSet<Code>) {
        let number = row.card_number.as_ref().or(row.old_number.as_ref());
        let is_new = match (number, &row.name, row.born_on) {
            (Some(number), _, _) => self.numbers.insert(number.clone()),
            (None, Some(name), Some(day)) => {
                self.unnumbered
                    .insert((fold(name), day, row.commune_code.clone()))
            }
            _ => true,
        };
        if !is_new {
            codes.insert(Code::DuplicateInList);
        }
    }
}
