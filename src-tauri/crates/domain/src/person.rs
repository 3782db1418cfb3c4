//! Một người: when rows of several classes are one person, and what an officer decided about it.

/// Người có thể trùng.
pub mod twins;
/// Bản làm việc.
pub mod working_copy;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;
use crate::ids::{PersonDecisionId, TraineeId};

/// Quyết định về hai dòng giống nhau.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonVerdict {
    /// Cùng một người.
    Same,
    /// Khác người.
    Different,
}

/// Cùng người hay khác người: what an officer decided about two rows, once for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonDecision {
    /// Identity.
    pub uid: PersonDecisionId,
    /// Dòng thứ nhất.
    pub one_uid: TraineeId,
    /// Dòng thứ hai.
    pub other_uid: TraineeId,
    /// Quyết định.
    pub verdict: PersonVerdict,
    /// Cán bộ.
    pub decided_by: String,
    /// Ngày.
    pub decided_on: Day,
    /// Căn cứ: what was compared (two cards, a call to the commune).
    pub note: String,
}

/// Mọi quyết định, ready to be asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonDecisions {
    groups: HashMap<TraineeId, TraineeId>,
    verdicts: HashMap<(TraineeId, TraineeId), PersonVerdict>,
}

impl PersonDecisions {
    /// Gathers decisions; "cùng người" carries on from pair to pair.
    pub fn of(all: &[PersonDecision]) -> PersonDecisions {
        let mut made = PersonDecisions::default();
        for decision in all {
            let pair = pair(decision.one_uid, decision.other_uid);
            made.verdicts.insert(pair, decision.verdict);
            if decision.verdict == PersonVerdict::Same {
                let (one, other) = (made.root(pair.0), made.root(pair.1));
                for row in [pair.0, pair.1] {
                    made.groups.entry(row).or_insert(one);
                }
                for group in made.groups.values_mut().filter(|group| **group == other) {
                    *group = one;
                }
            }
        }
        made
    }

    /// Quyết định về một cặp, none = nobody has decided.
    pub fn verdict(&self, one: TraineeId, other: TraineeId) -> Option<PersonVerdict> {
        let told = self.verdicts.get(&pair(one, other)).copied();
        told.or_else(|| {
            let linked = self.group(one).is_some() && self.group(one) == self.group(other);
            linked.then_some(PersonVerdict::Same)
        })
    }

    /// Nhóm of a row: one row stands for all that are the same person by decision; none = it stands alone.
    pub fn group(&self, row: TraineeId) -> Option<TraineeId> {
        self.groups.get(&row).copied()
    }

    fn root(&self, row: TraineeId) -> TraineeId {
        self.group(row).unwrap_or(row)
    }
}

fn pair(one: TraineeId, other: TraineeId) -> (TraineeId, TraineeId) {
    (one.min(other), one.max(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn row(number: u128) -> TraineeId {
        TraineeId::new(Uuid::from_u128(number))
    }

    fn decided(one: u128, other: u128, verdict: PersonVerdict) -> PersonDecision {
        PersonDecision {
            uid: PersonDecisionId::new(Uuid::from_u128(one * 100 + other)),
            one_uid: row(one),
            other_uid: row(other),
            verdict,
            decided_by: "Lù Thị Hồng".to_owned(),
            decided_on: Day::new(2026, 3, 2).unwrap_or_else(|| unreachable!("a day that exists")),
            note: String::new(),
        }
    }

    #[test]
    fn the_same_person_in_three_classes_is_one_in_any_order_of_deciding() {
        let all = [
            decided(3, 4, PersonVerdict::Same),
            decided(1, 2, PersonVerdict::Same),
            decided(4, 1, PersonVerdict::Same),
            decided(1, 9, PersonVerdict::Different),
        ];
        let decisions = PersonDecisions::of(&all);
        assert_eq!(decisions.verdict(row(2), row(3)), Some(PersonVerdict::Same));
        assert_eq!(
            decisions.verdict(row(9), row(1)),
            Some(PersonVerdict::Different)
        );
        assert_eq!(decisions.verdict(row(2), row(9)), None);
        assert_eq!(decisions.verdict(row(7), row(8)), None);
    }
}
