//! Hạn: what falls due for a đề án and for the office, and what is still missing for it.

use crate::calendar::Day;

/// Hạn hằng tháng: the next of them, today's included; in a month too short for it, its last day.
pub fn monthly_on(today: Day, day_of_month: u32) -> Option<Day> {
    let in_month_of = |first: Day| {
        let exact = Day::new(first.year(), first.month(), day_of_month);
        exact.unwrap_or_else(|| first.month_end())
    };
    let first = Day::new(today.year(), today.month(), 1)?;
    let this_month = in_month_of(first);
    Some(if this_month >= today {
        this_month
    } else {
        in_month_of(first.month_end().plus_days(1))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn the_next_monthly_day_is_of_this_month_or_the_next() {
        let next = |today: &str, day| {
            monthly_on(Day::parse_iso(today).unwrap(), day)
                .unwrap()
                .iso()
        };
        assert_eq!(next("2026-11-25", 25), "2026-11-25");
        assert_eq!(next("2026-12-26", 25), "2027-01-25");
        assert_eq!(next("2026-02-10", 31), "2026-02-28");
    }
}
