//! Các ô chưa dùng được: gathered field by field, told all at once.

use domain::calendar::Day;
use domain::fold::tidy;
use domain::money::Money;

use crate::error::{FieldFault, FieldProblem, OfficeError, Result};

/// Faults found so far, each at its field.
#[derive(Default)]
pub(crate) struct FaultyFields(Vec<FieldFault>);

impl FaultyFields {
    /// A text that may not be empty.
    pub(crate) fn filled(&mut self, field: &str, text: &str) {
        if tidy(text).is_empty() {
            self.add(field, FieldProblem::Empty);
        }
    }

    /// An amount that may not be below zero.
    pub(crate) fn not_negative(&mut self, field: &str, amount: Money) {
        if amount.is_negative() {
            self.add(field, FieldProblem::Negative);
        }
    }

    /// A last day, at `field`, that may not come before the first; a day not known is in order.
    pub(crate) fn in_order(
        &mut self,
        field: &str,
        start: impl Into<Option<Day>>,
        end: impl Into<Option<Day>>,
    ) {
        if let (Some(start), Some(end)) = (start.into(), end.into())
            && end < start
        {
            self.add(field, FieldProblem::EndsBeforeStart);
        }
    }

    /// A value of the wanted shape, named in Vietnamese.
    pub(crate) fn wanted(&mut self, field: &str, is_right: bool, wanted: &'static str) {
        if !is_right {
            self.add(field, FieldProblem::WrongShape { wanted });
        }
    }

    /// One more fault.
    pub(crate) fn add(&mut self, field: &str, fault: FieldProblem) {
        self.0.push(FieldFault {
            field: field.to_owned(),
            fault,
        });
    }

    /// Refuses the record when any of its fields is faulty.
    pub(crate) fn closed(self) -> Result<()> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(OfficeError::Fields(self.0))
        }
    }
}
