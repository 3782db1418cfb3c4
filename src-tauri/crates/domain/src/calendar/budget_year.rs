//! Năm ngân sách: the calendar year that a plan and its money belong to.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Day, FIRST_YEAR, LAST_YEAR};

/// Năm ngân sách: 1 January to 31 December.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct BudgetYear(pub i32);

impl BudgetYear {
    /// 1 January; years outside 1900–2199 count as the nearest of these.
    pub fn first_day(self) -> Day {
        Day::first_of(self.0.clamp(FIRST_YEAR, LAST_YEAR))
    }

    /// 31 December; years outside 1900–2199 count as the nearest of these.
    pub fn last_day(self) -> Day {
        Day::last_of(self.0.clamp(FIRST_YEAR, LAST_YEAR))
    }

    /// Whether the day lies in the year.
    pub fn contains(self, day: Day) -> bool {
        day.year() == self.0
    }
}

impl fmt::Display for BudgetYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
