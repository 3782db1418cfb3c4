#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;

fn day(iso: &str) -> Day {
    Day::parse_iso(iso).unwrap()
}

fn due_on(iso: &str) -> Due {
    Due {
        kind: DueKind::Report,
        code: String::new(),
        on: Some(day(iso)),
        what: String::new(),
        missing: Vec::new(),
        subject: None,
        reference: String::new(),
    }
}

#[test]
fn the_next_monthly_day_is_of_this_month_or_the_next() {
    let next = |today: &str, of_month| monthly_on(day(today), of_month).unwrap().iso();
    assert_eq!(next("2026-11-25", 25), "2026-11-25");
    assert_eq!(next("2026-12-26", 25), "2027-01-25");
    assert_eq!(next("2026-02-10", 31), "2026-02-28");
}

#[test]
fn a_date_is_overdue_the_day_after_and_soon_fifteen_days_before() {
    let due = due_on("2026-12-25");
    assert_eq!(due.state(day("2026-12-26")), DueState::Overdue);
    assert_eq!(due.state(day("2026-12-25")), DueState::Soon);
    assert_eq!(due.state(day("2026-12-10")), DueState::Soon);
    assert_eq!(due.state(day("2026-12-09")), DueState::Later);
    let undated = Due { on: None, ..due };
    assert_eq!(undated.state(day("2026-12-09")), DueState::Soon);
}

#[test]
fn what_falls_on_a_day_off_is_done_on_the_last_working_day_before() {
    // 31/01/2027 is a Sunday, 01/01/2027 a Friday and a holiday.
    assert_eq!(act_by(day("2027-01-31"), &[]), day("2027-01-29"));
    assert_eq!(
        act_by(day("2027-01-01"), &[day("2027-01-01")]),
        day("2026-12-31")
    );
    assert_eq!(act_by(day("2026-12-30"), &[]), day("2026-12-30"));
    assert_eq!(
        working_days_left(day("2027-01-27"), day("2027-01-31"), &[]),
        2
    );
    assert_eq!(
        working_days_left(day("2027-02-01"), day("2027-01-31"), &[]),
        0
    );
}
