//! Chấm công: one mark per class day.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Day;

/// Dấu chấm công: `x` học đủ ngày, `P` có phép, `0` vắng, `-` chưa chấm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Học đủ ngày: the only mark that earns the meal money.
    Full,
    /// Có phép.
    Excused,
    /// Vắng.
    Absent,
    /// Chưa chấm.
    Blank,
}

impl Mark {
    /// The letter kept and printed.
    pub fn letter(self) -> char {
        match self {
            Mark::Full => 'x',
            Mark::Excused => 'P',
            Mark::Absent => '0',
            Mark::Blank => '-',
        }
    }

    fn from_letter(letter: char) -> Mark {
        match letter {
            'x' | 'X' => Mark::Full,
            'p' | 'P' => Mark::Excused,
            '0' | 'o' | 'O' => Mark::Absent,
            _ => Mark::Blank,
        }
    }
}

/// Bảng chấm công của một học viên, beside the days of the class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance(Vec<Mark>);

impl Attendance {
    /// Reads the stored letters for a class of `days` days: short rows are blank at the end.
    pub fn read(letters: &str, days: usize) -> Attendance {
        let mut marks: Vec<Mark> = letters.chars().map(Mark::from_letter).collect();
        marks.resize(days, Mark::Blank);
        Attendance(marks)
    }

    /// Số ngày thực học: days attended in full.
    pub fn full_days(&self) -> i64 {
        self.0.iter().filter(|mark| **mark == Mark::Full).count() as i64
    }

    /// The marks in the order of the class days.
    pub fn marks(&self) -> &[Mark] {
        &self.0
    }

    /// The letters to keep.
    pub fn letters(&self) -> String {
        self.0.iter().map(|mark| mark.letter()).collect()
    }

    /// Chuyển chấm công sang lịch học mới: a mark stays with its day when days are added or removed.
    pub fn moved_to(&self, old_days: &[Day], new_days: &[Day]) -> Attendance {
        let mark_on = |day: &Day| {
            old_days
                .iter()
                .position(|old| old == day)
                .and_then(|i| self.0.get(i).copied())
        };
        Attendance(
            new_days
                .iter()
                .map(|day| mark_on(day).unwrap_or(Mark::Blank))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    fn day(d: u32) -> Day {
        Day::new(2013, 8, d).unwrap()
    }

    #[test]
    fn only_full_days_earn_meals() {
        let row = Attendance::read("xxP0-x", 8);
        assert_eq!(row.full_days(), 3);
        assert_eq!(row.letters(), "xxP0-x--");
    }

    #[test]
    fn a_mark_stays_with_its_day_when_the_timetable_changes() {
        let old = [day(1), day(2), day(3)];
        let new = [day(2), day(3), day(5)];
        assert_eq!(
            Attendance::read("xP0", 3).moved_to(&old, &new).letters(),
            "P0-"
        );
    }
}
