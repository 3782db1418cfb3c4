//! Bản nào giữ: every one of the last day, then one a day, one a week, one a month.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDateTime, TimeDelta};

const HOURS_OF_ALL: i64 = 24;
const DAYS_OF_DAILY: i64 = 14;
const DAYS_OF_WEEKLY: i64 = 70;

/// The copies that need not stay; `all` stands newest first, and of each span the newest stays.
pub(super) fn superfluous(
    all: Vec<(PathBuf, NaiveDateTime)>,
    now: NaiveDateTime,
) -> Vec<(PathBuf, NaiveDateTime)> {
    let mut kept = BTreeSet::new();
    let gone = all
        .into_iter()
        .filter(|(_, made_at)| !kept.insert(span(*made_at, now)));
    gone.collect()
}

/// The span that one copy stands for: of two in the same span one is enough. A copy from the future
/// (the clock was moved back) is of the last day.
fn span(made_at: NaiveDateTime, now: NaiveDateTime) -> (u8, i64, i64) {
    let age = now.signed_duration_since(made_at);
    let day = i64::from(made_at.date().num_days_from_ce());
    if age < TimeDelta::hours(HOURS_OF_ALL) {
        (0, made_at.and_utc().timestamp(), 0)
    } else if age < TimeDelta::days(DAYS_OF_DAILY) {
        (1, day, 0)
    } else if age < TimeDelta::days(DAYS_OF_WEEKLY) {
        (2, day.div_euclid(7), 0)
    } else {
        (3, i64::from(made_at.year()), i64::from(made_at.month()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time")
    }

    fn gone(made: &[&str]) -> Vec<String> {
        let all = made.iter().map(|text| (PathBuf::from(text), at(text)));
        let gone = superfluous(all.collect(), at("2026-11-24 16:00"));
        gone.into_iter()
            .map(|(path, _)| path.display().to_string())
            .collect()
    }

    #[test]
    fn the_last_day_stays_whole_and_older_days_weeks_and_months_keep_their_newest() {
        let made = [
            "2026-11-24 15:00",
            "2026-11-24 09:00",
            "2026-11-20 17:00",
            "2026-11-20 09:00",
            "2026-10-15 17:00",
            "2026-10-14 17:00",
            "2026-03-31 17:00",
            "2026-03-02 17:00",
            "2025-03-02 17:00",
        ];
        assert_eq!(
            gone(&made),
            ["2026-11-20 09:00", "2026-10-14 17:00", "2026-03-02 17:00"]
        );
    }

    #[test]
    fn a_copy_from_a_clock_that_ran_ahead_is_not_thrown_away() {
        assert_eq!(gone(&["2027-01-01 08:00", "2026-11-24 15:00"]), [""; 0]);
    }
}
